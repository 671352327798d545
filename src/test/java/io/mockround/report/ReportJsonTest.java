package io.mockround.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mockround.support.Reports;
import org.junit.jupiter.api.Test;

class ReportJsonTest {

    private final SessionReport report = Reports.memo("a", "2026-11-21T09:00:00Z", 1.0);

    @Test
    void readsBackWhatItWrote() {
        assertThat(ReportJson.read(ReportJson.compact(report))).isEqualTo(report);
        assertThat(ReportJson.read(ReportJson.pretty(report))).isEqualTo(report);
    }

    @Test
    void writesUnknownAsNullAndLeavesOutWhatDoesNotApply() {
        String json = ReportJson.compact(report);

        assertThat(json)
                .contains("\"place\":null")
                .doesNotContain("\"exchanges\"")
                .doesNotContain("\"template\"");
    }

    @Test
    void writesNamesAsTheContractSpellsThem() {
        String json = ReportJson.compact(report);

        assertThat(json)
                .contains("\"class\":\"filled-pause\"", "\"cause\":\"microphone-lost\"", "\"type\":\"memo\"")
                .contains("\"transcript\":{\"status\":\"done\",\"words\":[")
                .doesNotContain("\"done\":true");
    }

    @Test
    void saysThatATextIsNoReport() {
        assertThatThrownBy(() -> ReportJson.read("[1,2]")).isInstanceOf(IllegalArgumentException.class);
    }
}
