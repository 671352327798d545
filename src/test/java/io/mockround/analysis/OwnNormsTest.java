package io.mockround.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.report.Flag;
import io.mockround.report.Flag.Basis;
import io.mockround.report.SessionReport;
import io.mockround.report.SessionReport.SilencePart;
import io.mockround.speech.Transcript;
import io.mockround.speech.Word;
import io.mockround.support.Reports;
import io.mockround.support.Words;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A memo held against norms that a person has set. */
class OwnNormsTest {

    private static final String SILENT = "we need the [5] cache";

    /** Four filled pauses in half a minute. */
    private static final String HESITANT = "um we take a queue [1.5] um "
            + "and it is fast and small and cheap ".repeat(12) + "um so it grows and uh it stays";

    @Test
    void aSilenceIsFlaggedFromThePersonsOwnLengthOn() {
        assertThat(report(SILENT, FlagNorms.DEFAULT).silences())
                .extracting(SilencePart::flagged)
                .containsExactly(true);
        assertThat(report(SILENT, inside(5)).silences())
                .extracting(SilencePart::flagged)
                .containsExactly(true);
        assertThat(report(SILENT, inside(6)).silences())
                .extracting(SilencePart::flagged)
                .containsExactly(false);
        assertThat(flags(report(SILENT, inside(6)), "longestSilenceMs")).isEmpty();
    }

    @Test
    void aSilencesFlagNamesThePublishedSourceOnlyWhereThePublishedNumberHeld() {
        Flag published =
                flags(report(SILENT, FlagNorms.DEFAULT), "longestSilenceMs").get(0);
        Flag own = flags(report(SILENT, inside(3)), "longestSilenceMs").get(0);
        Flag ofAnotherPlace =
                flags(report(SILENT, between(20)), "longestSilenceMs").get(0);

        assertThat(published.source().orNull()).isEqualTo("Koudenburg et al.; Zandan, HBR");
        assertThat(published.baseline().orNull()).isEqualTo(4_000);
        assertThat(own.source().orNull()).isEqualTo("your own setting: from 3 s");
        assertThat(own.baseline().orNull()).isEqualTo(3_000);
        assertThat(own.basis()).isEqualTo(Basis.NORM);
        assertThat(own.sentence()).isEqualTo(published.sentence());
        assertThat(ofAnotherPlace).isEqualTo(published);
    }

    @Test
    void filledPausesAreHeldAgainstThePersonsOwnLimit() {
        SessionReport usual = report(HESITANT, FlagNorms.DEFAULT);
        double rate = usual.metrics().filledPausesPerMinute().orNull();
        assertThat(rate).isBetween(6.0, 10.0);

        Flag published = flags(usual, "filledPausesPerMinute").get(0);
        Flag own = flags(report(HESITANT, filledPauses(6)), "filledPausesPerMinute")
                .get(0);

        assertThat(published.sentence()).endsWith("up to 5 do no harm.");
        assertThat(published.source().orNull()).contains("Laske");
        assertThat(own.sentence()).endsWith("a minute; you have set the limit at 6.");
        assertThat(own.source().orNull()).isEqualTo("your own setting");
        assertThat(own.baseline().orNull()).isEqualTo(6);
        assertThat(flags(report(HESITANT, filledPauses(12)), "filledPausesPerMinute"))
                .isEmpty();
    }

    @Test
    void whatIsCountedStaysTheSame() {
        SessionReport usual = report(HESITANT, FlagNorms.DEFAULT);
        SessionReport own = report(HESITANT, filledPauses(12));

        assertThat(own.metrics()).isEqualTo(usual.metrics());
        assertThat(own.withFlags(List.of())).isEqualTo(usual.withFlags(List.of()));
    }

    private static FlagNorms inside(int seconds) {
        FlagNorms usual = FlagNorms.DEFAULT;
        return new FlagNorms(Duration.ofSeconds(seconds), usual.between(), usual.afterQuestion(), usual.announced(), 5);
    }

    private static FlagNorms between(int seconds) {
        FlagNorms usual = FlagNorms.DEFAULT;
        return new FlagNorms(usual.inside(), Duration.ofSeconds(seconds), usual.afterQuestion(), usual.announced(), 5);
    }

    private static FlagNorms filledPauses(int aMinute) {
        FlagNorms usual = FlagNorms.DEFAULT;
        return new FlagNorms(usual.inside(), usual.between(), usual.afterQuestion(), usual.announced(), aMinute);
    }

    private static List<Flag> flags(SessionReport report, String metric) {
        return report.flags().stream()
                .filter(flag -> flag.metric().equals(metric))
                .toList();
    }

    private static SessionReport report(String said, FlagNorms norms) {
        List<Word> words = Words.of(said);
        List<Span> speech = words.stream()
                .map(word -> new Span(word.startMs(), word.endMs()))
                .toList();
        long endMs = words.get(words.size() - 1).endMs();
        return Analysis.report(
                Reports.memo("a", "2026-11-21T10:00:00Z", 0).session(),
                null,
                new Recording(
                                new SoundFindings(new SpeechActivity(endMs, speech), List.of()),
                                Transcript.pending("being made"),
                                List.of(),
                                null,
                                null,
                                null,
                                FillerList.standard(FillerList.ENGLISH),
                                norms)
                        .with(Transcript.done(words)));
    }
}
