package io.mockround.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.adapter.markdown.MarkdownBlocks;
import io.mockround.problem.Problem.DocumentWrong;
import io.mockround.stories.Story.Prepared;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Story banks as different people write them. */
class StoryReaderTest {

    @Test
    void readsStoriesUnderHeadings() {
        Reading reading = read(resource("by-headings.md"));

        assertThat(reading.stories()).extracting(Story::id).containsExactly("payment-outage", "the-split-repository");
        Story outage = reading.stories().get(0);
        assertThat(outage.title()).isEqualTo("Payment outage");
        assertThat(outage.brief())
                .isEqualTo(
                        "A bad index took payments down on a Friday. I found it in eleven minutes, rolled it back and "
                                + "wrote the check that now stops it.");
        assertThat(outage.situation()).startsWith("Four hundred shops");
        assertThat(outage.task()).isEqualTo("I was on call and had to bring payments back.");
        assertThat(outage.action())
                .isEqualTo("I compared the two last releases, saw the new index, and rolled it back alone.\n"
                        + "told the shops every ten minutes\nwrote a check for the pipeline");
        assertThat(outage.result()).isEqualTo("Down for 19 minutes instead of hours; none since.");
        assertThat(outage.followUps())
                .containsExactly(
                        new Prepared(
                                "Why was it not caught by tests?",
                                List.of("The test data had forty rows.", "I have since seeded a million.")),
                        new Prepared("What would you do differently?", List.of("I would roll back first.")),
                        new Prepared("Who was angry?", List.of()));
        assertThat(reading.stories().get(1).full()).isEqualTo("It took three meetings and a drawing.");
    }

    @Test
    void readsWhichStorySuitsWhichQuestionTypeFromATable() {
        Reading reading = read(resource("by-headings.md"));

        assertThat(reading.stories().get(0).types()).containsExactly("Conflict", "Failure");
        assertThat(reading.stories().get(1).types()).containsExactly("Conflict", "Tell me about a time you said no");
        assertThat(reading.types())
                .containsExactly("Conflict", "Failure", "Tell me about a time you said no", "Mentoring", "Leadership");
        assertThat(reading.mistakes())
                .extracting(StoryReaderTest::line)
                .containsExactly(
                        "13 the story \"The spilt repository\" for the type \"Leadership\" (The split repository)");
    }

    @Test
    void tellsByLineWhatItLeftOut() {
        assertThat(read(resource("by-headings.md")).unclear())
                .extracting(StoryReaderTest::line)
                .containsExactly(
                        "3 \"Kept since spring; every number was chec…\" outside of a story: left out",
                        "42 the story \"The split repository\" lacks follow-up questions",
                        "50 the heading \"What I like about it\", which is no part of a story: left out with its text");
    }

    @Test
    void readsStoriesWithLabelsOfAllKinds() {
        Reading reading = read(resource("by-labels.md"));

        assertThat(reading.mistakes()).isEmpty();
        assertThat(reading.unclear()).isEmpty();
        assertThat(reading.stories())
                .containsExactly(
                        new Story(
                                "the-late-launch",
                                "The late launch",
                                List.of("deadline", "ownership"),
                                "We were four weeks late and I cut the scope in half.",
                                "A launch promised for May.",
                                "I owned the billing part.",
                                "I listed what nobody would miss.",
                                "We launched on the day with 60 % of it.",
                                "",
                                List.of(
                                        new Prepared("What did you cut?", List.of("Invoices in three languages.")),
                                        new Prepared("Who disagreed, and how did you convince them?", List.of()))),
                        new Story(
                                "quiet-colleague",
                                "Quiet colleague",
                                List.of("mentoring"),
                                "I helped a junior to speak up.",
                                "Nobody heard her ideas, and I led the meetings.",
                                "",
                                "I asked her first, every time.",
                                "She runs the meetings today.",
                                "",
                                List.of(
                                        new Prepared("How did you notice?", List.of("She wrote the best comments.")),
                                        new Prepared("Result: what did it cost you?", List.of()))));
    }

    @Test
    void takesTextBelowATitleForTheVersionOfItsLength() {
        String words = "I did it myself. ".repeat(30);
        Reading reading = read("# One\nI mended it.\n\n# Two\n" + words + "\n\n# Three\nIgnored.\n\nShort: This.\n");

        assertThat(reading.stories().get(0).brief()).isEqualTo("I mended it.");
        assertThat(reading.stories().get(1).full()).startsWith("I did it myself. I did");
        assertThat(reading.stories().get(2).brief()).isEqualTo("This.");
        assertThat(reading.unclear())
                .extracting(StoryReaderTest::line)
                .contains(
                        "2 text without a label, taken for the short version",
                        "5 text without a label, taken for the full version",
                        "8 text below the title beside a version with a label: left out");
    }

    @Test
    void readsTitlesInBoldWhereThereAreNoHeadings() {
        Reading reading =
                read("**The late launch**\n\n**Short:** It was late.\n\n**The other**\n\n**Short:** It was not.\n");

        assertThat(reading.stories()).extracting(Story::title).containsExactly("The late launch", "The other");
        assertThat(reading.stories()).extracting(Story::brief).containsExactly("It was late.", "It was not.");
    }

    @Test
    void readsChaptersOfStories() {
        Reading reading = read("""
                # Stories
                ## Failures
                ### Story 1: Outage
                #### Short
                It broke.
                ### Story 2: Delay
                Short: It was late.
                ## Successes
                ### Story 3: Launch
                #### Situation
                A launch.
                """);

        assertThat(reading.stories()).extracting(Story::title).containsExactly("Outage", "Delay", "Launch");
        assertThat(reading.stories().get(2).situation()).isEqualTo("A launch.");
    }

    @Test
    void readsPartsUnderHeadingsOfTheStorysOwnLevel() {
        Reading reading = read("# Outage\n# Situation\nIt broke.\n# Result\nIt works.\n# Follow-ups\n- Why?\n");

        assertThat(reading.stories()).singleElement().satisfies(story -> {
            assertThat(story.title()).isEqualTo("Outage");
            assertThat(story.result()).isEqualTo("It works.");
            assertThat(story.followUps()).extracting(Prepared::question).containsExactly("Why?");
        });
    }

    @Test
    void readsTablesTheOtherWayRoundAndTablesOfTicksAndLists() {
        String stories = "# Outage\nShort: It broke.\n\n# Big launch\nShort: It flew.\n\n";
        for (String index : List.of(
                "| Story | Suits |\n|---|---|\n| Outage | failure, conflict |\n| Big launch | success |\n",
                "| Type | Outage | Big launch |\n|---|---|---|\n| failure | x | |\n| conflict | ✓ | - |\n| success | | yes |\n",
                "| Stories | failure | conflict | success |\n|---|---|---|---|\n| Outage | x | x | |\n| Launch | | | x |\n",
                "# Question types\n- failure: Outage\n- conflict → story 1\n- success – 2\n")) {
            Reading reading = read(stories + index);
            assertThat(reading.mistakes()).as(index).isEmpty();
            assertThat(reading.stories().get(0).types()).as(index).containsExactly("failure", "conflict");
            assertThat(reading.stories().get(1).types()).as(index).containsExactly("success");
        }
    }

    @Test
    void readsFollowUpsOnLinesOfTheirOwn() {
        Reading reading =
                read("# One\nShort: It broke.\n\nFollow-ups:\nWhy?\nAnd then,\nwhat did you do?\n→ I went home.\n");

        assertThat(reading.stories().get(0).followUps())
                .containsExactly(
                        new Prepared("Why?", List.of()),
                        new Prepared("And then, what did you do?", List.of("I went home.")));
    }

    @Test
    void tellsAStoryThatIsThereTwiceOneWithoutATextAndADocumentWithoutAny() {
        assertThat(read("# One\nShort: One.\n# one!\nShort: Two.\n").mistakes())
                .extracting(StoryReaderTest::line)
                .containsExactly("3 the story \"one!\" a second time");
        assertThat(read("# One\nSuits: conflict\n").mistakes())
                .extracting(StoryReaderTest::line)
                .containsExactlyInAnyOrder("1 no story", "1 the story \"One\" without a text");
        assertThat(read("").mistakes()).extracting(StoryReaderTest::line).containsExactly("1 no story");
    }

    private static Reading read(String markdown) {
        return StoryReader.read(Path.of("stories.md"), MarkdownBlocks.of(markdown));
    }

    private static String line(DocumentWrong note) {
        return note.line() + " " + note.found() + (note.nearest().isEmpty() ? "" : " (" + note.nearest() + ")");
    }

    private static String resource(String name) {
        try (InputStream in = StoryReaderTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
