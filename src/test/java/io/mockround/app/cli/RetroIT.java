package io.mockround.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.mockround.support.Clips;
import io.mockround.support.SmallPictures;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Interviews written down at the command line, in the real history. */
class RetroIT {

    private static final String RARE = "quagmirical";
    private static final String OWN_TITLE = "quagmirish evening";
    private static final String OWN_TAG = "zebrafinch";

    @TempDir
    private Path temp;

    private Path data() {
        return temp.resolve("data");
    }

    private Cli.Result run(Object... arguments) {
        return Cli.run(
                Stream.concat(Stream.of(arguments), Stream.of("--data", data())).toArray());
    }

    private String add(LocalDate day, Object... more) {
        Stream<Object> given = Stream.of(
                "retro", "add", "--title", "Acme, round 2", "--kind", "system-design", "--date", day, "--json");
        return run(Stream.concat(given, Stream.of(more)).toArray())
                .json()
                .get("id")
                .asText();
    }

    @Test
    void standInEveryListWithoutARecording() {
        LocalDate day = LocalDate.now().minusDays(2);
        String id = add(
                day,
                "--question",
                "How would you shard it?",
                "--outcome",
                "waiting",
                "--minutes",
                "45",
                "--insight",
                "Ask for numbers first");
        run("retro", "question", id, "--number", "1", "--went", "struggling", "--reaction", "By " + RARE + " ranges");
        run("retro", "question", id, "What does it cost a month?", "--went", "confident");
        run("retro", "note", id, "--outcome", "next-round", "--differently", "Write the numbers down");

        JsonNode page = run("retro", "list", "--json").json().at("/retrospectives/0");
        assertThat(page.at("/retrospective/outcome").asText()).isEqualTo("next-round");
        assertThat(page.at("/retrospective/questions/0/went").asText()).isEqualTo("struggling");
        assertThat(page.at("/retrospective/questions/1/question").asText()).isEqualTo("What does it cost a month?");

        JsonNode session = run("sessions", "--json").json().at("/sessions/0");
        assertThat(session.get("type").asText()).isEqualTo("retrospective");
        assertThat(session.get("startedAt").asText()).startsWith(day + "T12:00");

        JsonNode hit = run("search", RARE, "--json").json().at("/hits/0");
        assertThat(hit.get("id").asText()).isEqualTo(id);
        assertThat(hit.get("snippet").asText()).isEqualTo("By " + RARE + " ranges");

        assertThat(run("log", "--csv").out())
                .contains(day + ",system-design,\"Acme, round 2\",,45.0,,,Ask for numbers first");
        assertThat(run("show", id).out())
                .contains("How would you shard it?  (struggling)", "Write the numbers down", "on to the next round")
                .doesNotContain("IN NUMBERS");
        assertThat(run("trends", "--json").json().at("/trends/0/points")).isEmpty();
    }

    @Test
    void asksTomorrowWhatWentBadlyAndNothingElse() {
        String id = add(LocalDate.now().minusDays(1));
        run("retro", "question", id, "How would you shard it?", "--went", "struggling");
        run("retro", "question", id, "What does it cost?", "--went", "confident");

        JsonNode due = run("today", "--json").json().get("due");
        assertThat(due).hasSize(1);
        assertThat(due.get(0).get("why").asText()).isEqualTo("repeat");
        assertThat(due.get(0).get("what").asText()).isEqualTo("How would you shard it?");
    }

    @Test
    void isExportedInEveryFormat() throws IOException {
        String id = add(LocalDate.now(), "--question", "Why " + RARE + "?");
        for (String format : List.of("html", "markdown", "txt", "json", "csv")) {
            Path out = temp.resolve("page." + format);
            Cli.Result written = run("export", id, "--format", format, "--out", out, "--with-audio");
            assertThat(written.status()).isZero();
            assertThat(written.err()).contains("no recording").doesNotContain("no words");
            assertThat(Files.readString(out)).as(format).contains(RARE);
        }
        assertThat(Files.readString(temp.resolve("page.html"))).doesNotContain("<audio");
    }

    @Test
    void aSpokenMemoIsReviewedAndItsNumbersStayOutOfTheTrends() {
        Path memo = Clips.narration(temp.resolve("memo.wav"), 0, 20);

        JsonNode added = run(
                        "retro",
                        "add",
                        "--title",
                        "Acme",
                        "--kind",
                        "system-design",
                        "--memo",
                        memo,
                        "--question",
                        "Why?",
                        "--model",
                        "starter",
                        "--json")
                .json();

        JsonNode report = run("show", added.get("id").asText(), "--json").json();
        assertThat(report.at("/session/type").asText()).isEqualTo("retrospective");
        assertThat(report.at("/session/title").asText()).isEqualTo("Acme");
        assertThat(report.at("/transcript/words")).isNotEmpty();
        assertThat(report.at("/notes/retrospective/questions/0/question").asText())
                .isEqualTo("Why?");
        assertThat(run("trends", "--json").json().at("/trends/0/points")).isEmpty();
    }

    @Test
    void deletingLeavesNoByteOfWhatWasWrittenTickedOrPictured() throws IOException {
        String id = add(
                LocalDate.now(),
                "--question",
                "Why " + RARE + "?",
                "--insight",
                "never " + RARE,
                "--differently",
                RARE);
        run("self-review", id, "--accuracy", RARE + " again");
        Path picture = Files.write(temp.resolve("board.png"), SmallPictures.png());
        assertThat(run("photo", id, picture).status()).isZero();
        run("sessions"); // closes once more: the day's copy holds it too
        assertThat(run("rename", id, OWN_TITLE).out()).contains(OWN_TITLE);
        assertThat(run("tag", id, OWN_TAG).out()).contains(OWN_TAG);
        assertThat(holding(RARE)).isNotEmpty();
        assertThat(holding(OWN_TITLE)).isNotEmpty();
        assertThat(holding(OWN_TAG)).isNotEmpty();

        assertThat(run("delete", id).status()).isZero();

        assertThat(holding(RARE)).isEmpty();
        assertThat(holding(OWN_TITLE)).isEmpty();
        assertThat(holding(OWN_TAG)).isEmpty();
        assertThat(holding(id)).isEmpty();
        assertThat(files(data().resolve("takes"))).isEmpty();
    }

    @Test
    void aSessionIsCalledAndTaggedAsThePersonLikes() throws IOException {
        String id = add(LocalDate.now());

        for (String invisible : List.of(" ", "\u200b", "\u202e \u200d")) {
            assertThat(run("rename", id, invisible).err()).contains("at least one word");
        }
        Cli.Result tooLong = run("rename", id, "x".repeat(5_000));
        assertThat(tooLong.status()).isEqualTo(2);
        assertThat(tooLong.err()).contains("at most 200 characters", "5,000");
        assertThat(run("retro", "add", "--title", "x".repeat(201), "--kind", "coding")
                        .err())
                .contains("at most 200 characters");
        assertThat(run("rename", id, "\u202e" + "é".repeat(200) + "\u200b").status())
                .isZero();
        assertThat(run("rename", id, "Evening\nwalk", "--json")
                        .json()
                        .get("title")
                        .asText())
                .isEqualTo("Evening walk");
        run("tag", id, "acme", "second try");
        assertThat(run("tag", id, "ACME", "--remove").out())
                .contains("second try")
                .doesNotContain("acme");

        JsonNode session = run("sessions", "--json").json().at("/sessions/0");
        assertThat(session.get("title").asText()).isEqualTo("Evening walk");
        assertThat(session.get("tags")).extracting(JsonNode::asText).containsExactly("second try");
        assertThat(run("show", id, "--json").json().at("/notes/tags/0").asText())
                .isEqualTo("second try");
        assertThat(run("log", "--csv").out()).contains("Evening walk");
        assertThat(run("tag", id, "second try", "--remove").out()).contains("no tags");
    }

    @Test
    void saysInASentenceWhatCannotBeDone() throws IOException {
        String id = add(LocalDate.now());
        Path text = Files.writeString(temp.resolve("photo.jpg"), "no picture");

        assertThat(run("photo", id, text).err()).contains("neither a whole JPEG nor a whole PNG");
        assertThat(run("photo", id).status()).isEqualTo(2);
        assertThat(run("retro", "question", id, "--number", "3", "--remove").err())
                .contains("has no question 3");
        assertThat(run("retro", "question", id).status()).isEqualTo(2);
        assertThat(run("tick", id, "1", "1").err()).contains("no point 1 of question 1");
        assertThat(run("retro", "add", "--title", "x", "--kind", "y", "--outcome", "maybe")
                        .err())
                .contains("none of waiting, next-round");
        assertThat(run("attempts", "--exchange", "1").status()).isEqualTo(2);
    }

    private List<Path> holding(String text) throws IOException {
        return files(data()).stream().filter(file -> holds(file, text)).toList();
    }

    private static boolean holds(Path file, String text) {
        try {
            return file.toString().contains(text)
                    || new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
