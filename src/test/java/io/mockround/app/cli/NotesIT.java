package io.mockround.app.cli;

import static io.mockround.support.ExchangeParts.exchange;
import static io.mockround.support.ExchangeParts.repeat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.mockround.adapter.sqlite.SqliteSessionStore;
import io.mockround.analysis.Analysis;
import io.mockround.files.DataFolder;
import io.mockround.report.SessionReport;
import io.mockround.report.SessionReport.ExchangePart;
import io.mockround.report.SessionReport.Outcome;
import io.mockround.round.Question.Origin;
import io.mockround.support.Reports;
import io.mockround.support.Sessions;
import io.mockround.support.SmallPictures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person says of rounds, and rounds beside each other, at the command line. */
class NotesIT {

    private static final LocalDate TODAY = LocalDate.now();

    @TempDir
    private Path temp;

    @BeforeEach
    void twoRounds() {
        DataFolder folder = DataFolder.open(temp.resolve("data"));
        try (SqliteSessionStore store = SqliteSessionStore.open(folder.database())) {
            store.keep(round("first", 2, exchange(1, Origin.FOLLOW_UP, "What fails?", Outcome.CUT_OFF)));
            store.keep(round("second", 1, repeat(1, "What fails?", Outcome.OVERRAN, "first", 1)));
        }
    }

    private static SessionReport round(String id, int daysAgo, ExchangePart exchange) {
        return Reports.edited(
                Sessions.round(id, TODAY.minusDays(daysAgo) + "T18:00:00+01:00", exchange),
                report -> report.put("analysisVersion", Analysis.VERSION));
    }

    private Cli.Result run(Object... arguments) {
        return Cli.run(Stream.concat(Stream.of(arguments), Stream.of("--data", temp.resolve("data")))
                .toArray());
    }

    @Test
    void findsASessionByTheTitleAndTheTagsThePersonGaveIt() {
        run("rename", "first", "Ünïcode evening");
        run("tag", "first", "acme", "second try");

        for (String words : List.of("unicode", "ACME", "second try")) {
            assertThat(run("search", words).out()).as(words).contains("Ünïcode evening", "first");
        }
        Cli.Result removed = run("tag", "first", "Acme", "nosuch", "--remove");
        assertThat(removed.err()).contains("“nosuch” is not on it").doesNotContain("Acme");
        assertThat(removed.out()).contains("second try").doesNotContain("acme");
        assertThat(run("search", "acme").out()).contains("Nobody said acme", "tag or title");
        assertThat(run("tag", "first", "").status()).isEqualTo(2);
    }

    @Test
    void theListTellsDayMinuteKindAndTags() {
        run("tag", "second", "acme");

        assertThat(run("sessions").out().lines().findFirst().orElseThrow())
                .startsWith("second  " + TODAY.minusDays(1) + " 18:00  round, system-design  ")
                .contains("[acme]");
    }

    @Test
    void aBeginningOfTwoLettersIsNotSearchedForInSilence() {
        Cli.Result refused = run("search", "ca*");

        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains("3 letters or more");
        assertThat(run("search", "cac*").status()).isZero();
    }

    @Test
    void saysOfWhatThereIsNoSession() {
        assertThat(run("trends", "--kind", "nosuch").err()).contains("no session of the kind nosuch", "system-design");
        assertThat(run("trends", "--kind", "nosuch").out()).isEmpty();
        assertThat(run("trends", "--prompt", "nosuch").err()).contains("prompt nosuch");
        assertThat(run("trends", "--template", "nosuch", "--json").json().get("trends"))
                .isNotEmpty();
        assertThat(run("trends", "--kind", "system-design").err()).isEmpty();
    }

    @Test
    void ticksPointsAndShowsThemInTheReport() {
        assertThat(run("tick", "first").out()).contains("1  What fails?", "[ ] 1. names a number");
        assertThat(run("tick", "first", "1", "1", "--json")
                        .json()
                        .at("/exchanges/0/points/0/ticked")
                        .asBoolean())
                .isTrue();
        assertThat(run("show", "first").out()).contains("[x] 1. names a number");
        run("tick", "first", "1", "1", "--off");
        assertThat(run("show", "first").out()).contains("[ ] 1. names a number");
    }

    @Test
    void asksTheFourQuestionsWithWhatTheReportKnows() {
        JsonNode review = run("self-review", "first", "--communication", "After the tone", "--json")
                .json();

        assertThat(review.get("questions")).hasSize(4);
        assertThat(review.at("/questions/0/answer").asText()).isEqualTo("After the tone");
        assertThat(review.at("/questions/0/evidence/0/sentence").asText()).isEqualTo("cut off: What fails?");
        assertThat(review.at("/questions/3/evidence/0/sentence").asText()).isEqualTo("not ticked: names a number");
        assertThat(review.at("/questions/1/answer").isNull()).isTrue();
        assertThat(run("self-review", "first").out()).contains("After the tone", "(not answered yet)");
        assertThat(run("search", "tone", "--json").json().at("/hits/0/id").asText())
                .isEqualTo("first");
    }

    @Test
    void putsThePhotoIntoThePage() throws IOException {
        Path picture = Files.write(temp.resolve("board.jpg"), SmallPictures.jpeg());
        run("photo", "first", picture);

        run("export", "first", "--format", "html", "--out", temp.resolve("page.html"));

        assertThat(Files.readString(temp.resolve("page.html")))
                .contains("<img alt=\"What was drawn\" src=\"data:image/jpeg;base64,");
    }

    @Test
    void putsTakesAndAttemptsSideBySideInEveryForm() {
        JsonNode takes = run("attempts", "--session", "second", "--exchange", "1", "--json")
                .json()
                .get("attempts");
        assertThat(takes).hasSize(2);
        assertThat(takes.at("/0/outcome").asText()).isEqualTo("cut-off");
        assertThat(takes.at("/1/session").asText()).isEqualTo("second");

        assertThat(run("attempts", "build-cache", "--csv").out()).startsWith("measure,first,second\r\n");
        assertThat(run("attempts", "build-cache").out())
                .contains("Gates kept", TODAY.minusDays(2).toString());
        assertThat(run("attempts", "build-cache", "--last", "1", "--json")
                        .json()
                        .get("attempts"))
                .hasSize(1);
        assertThat(run("attempts", "nothing").out()).contains("No round has begun", "\"mockround attempts\"");
        assertThat(run("attempts").out())
                .startsWith("build-cache  2 times, last on " + TODAY.minusDays(1))
                .hasLineCount(1);
        JsonNode prompt = run("attempts", "--json").json().at("/prompts/0");
        assertThat(prompt.get("prompt").asText()).isEqualTo("build-cache");
        assertThat(prompt.get("attempts").asInt()).isEqualTo(2);
        assertThat(run("attempts", "--csv").status()).isEqualTo(2);
        assertThat(run("attempts", "build-cache", "--last", "0").status()).isEqualTo(2);
    }

    @Test
    void tellsWhatHappenedWhenInEachTakeInEveryForm() {
        String[] takes = {"attempts", "--session", "second", "--exchange", "1", "--timeline"};

        JsonNode first = run(takes[0], takes[1], takes[2], takes[3], takes[4], "--json")
                .json()
                .at("/attempts/0");
        assertThat(first.get("lengthMs").asLong()).isEqualTo(50_000);
        assertThat(first.at("/moments/0/kind").asText()).isEqualTo("answer");
        assertThat(first.at("/moments/0/startMs").asLong()).isZero();
        assertThat(first.at("/moments/0/outcome").asText()).isEqualTo("cut-off");

        assertThat(run((Object[]) takes).out()).contains("0:00  cut off: What fails?");
        assertThat(run(takes[0], takes[1], takes[2], takes[3], takes[4], takes[5], "--csv")
                        .out())
                .startsWith("attempt,started_at,kind,")
                .contains("first#1,", ",answer,", ",0,,50000,cut-off,,");
    }

    @Test
    void tellsTheSameTrendsAsTextJsonAndCsv() throws IOException {
        JsonNode json = run("trends", "--prompt", "build-cache", "--json").json();
        String value = json.at("/trends/0/points/1/value").asText();
        assertThat(json.at("/gates/0/cutOff").asInt()).isEqualTo(1);
        assertThat(json.at("/fillers/0/filler").asText()).isEqualTo("um");

        List<CSVRecord> rows;
        try (CSVParser parser = CSVParser.parse(
                run("trends", "--csv").out(),
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            rows = parser.getRecords();
        }
        assertThat(rows).anySatisfy(row -> {
            assertThat(row.get("measure")).isEqualTo("fillersPerMinute");
            assertThat(row.get("session")).isEqualTo("second");
            assertThat(row.get("value")).isEqualTo(value);
        });
        assertThat(run("trends").out()).contains("early 0, held 0, overran 0, cut off 1", "um: 2 times");

        assertThat(run("trends", "--from", TODAY, "--json").json().at("/trends/0/points"))
                .isEmpty();
        assertThat(run("trends", "--template", "loop", "--json").json().at("/trends/0/points"))
                .isEmpty();
        assertThat(run("trends", "--from", TODAY, "--to", TODAY.minusDays(1)).status())
                .isEqualTo(2);
    }

    @Test
    void namesTheLostQuestionAndWhatTheLastDaysAreFor() {
        JsonNode due = run("today", "--json").json().at("/due/0");
        assertThat(due.get("why").asText()).isEqualTo("repeat");
        assertThat(due.get("session").asText()).isEqualTo("second");

        run("plan", "--interview", TODAY.plusDays(2));
        assertThat(run("today").out())
                .contains("in 2 days", "the full loop today")
                .doesNotContain("Ask it again");
        run("plan", "--interview", TODAY.plusDays(4));
        assertThat(run("today").out()).contains("in 4 days", "Ask it again");
    }
}
