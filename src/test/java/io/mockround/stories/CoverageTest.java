package io.mockround.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mockround.report.ReportJson;
import io.mockround.report.SessionReport;
import io.mockround.stories.Coverage.Covered;
import io.mockround.stories.Coverage.Telling;
import io.mockround.stories.Coverage.Told;
import io.mockround.support.Reports;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static final Telling EARLIER = new Telling("outage", "2026-11-01T10:00:00Z", 30_000);
    private static final Telling LATER = new Telling("outage", "2026-11-20T10:00:00Z", 150_000);

    private final Story outage = story("outage", "conflict", "failure");
    private final Story launch = story("launch", "Conflict");
    private final StoryBank bank = StoryBank.EMPTY.with(
            new StoryBank.Document("a.md", List.of(launch, outage), List.of("conflict", "failure", "mentoring")));

    @Test
    void tellsForEachTypeItsStoriesThoseThatWereToldFirst() {
        List<Covered> coverage = Coverage.of(bank, List.of(EARLIER, LATER));

        assertThat(coverage)
                .containsExactly(
                        new Covered("conflict", List.of(new Told(outage, LATER, 2), new Told(launch, null, 0))),
                        new Covered("failure", List.of(new Told(outage, LATER, 2))),
                        new Covered("mentoring", List.of()));
        assertThat(coverage).extracting(Covered::isRehearsed).containsExactly(true, true, false);
    }

    @Test
    void countsNoStoryAsRehearsedThatIsOnlyThere() {
        assertThat(Coverage.of(bank, List.of()))
                .extracting(Covered::isRehearsed)
                .containsOnly(false);
    }

    @Test
    void takesTheLengthOfATellingFromTheQuestionToTheEndOfTheAnswer() {
        assertThat(Tellings.of(List.of(round(
                        "outage", exchange("follow-up", 0, 9, "held"), exchange("prompt", 1_000, 151_000, "early")))))
                .containsExactly(new Telling("outage", "2026-11-20T10:00:00Z", 150_000));
    }

    @Test
    void takesTheWholeRoundWhereItHadNoExchanges() {
        assertThat(Tellings.of(List.of(round("outage"))))
                .containsExactly(new Telling("outage", "2026-11-20T10:00:00Z", 61_500));
    }

    @Test
    void countsNoTellingThatWasBrokenOff() {
        assertThat(Tellings.of(List.of(round("outage", exchange("prompt", 0, 5_000, "abandoned")))))
                .isEmpty();
    }

    private static SessionReport round(String prompt, ObjectNode... exchanges) {
        try {
            ObjectMapper json = new ObjectMapper();
            ObjectNode report =
                    (ObjectNode) json.readTree(ReportJson.compact(Reports.memo("a", "2026-11-20T10:00:00Z", 1)));
            report.withObject("/session").put("prompt", prompt);
            for (ObjectNode exchange : exchanges) {
                report.withArray("exchanges").add(exchange);
            }
            return ReportJson.read(report.toString());
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static ObjectNode exchange(String origin, long askedMs, long endMs, String outcome) {
        return new ObjectMapper()
                .createObjectNode()
                .put("origin", origin)
                .put("askedMs", askedMs)
                .put("endMs", endMs)
                .put("outcome", outcome);
    }

    private static Story story(String id, String... types) {
        return new Story(id, id, List.of(types), "It broke.", "", "", "", "", "", List.of());
    }
}
