package io.mockround.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.deck.GateRules;
import io.mockround.deck.InterviewerRules;
import io.mockround.deck.Milestone;
import io.mockround.deck.Prompt;
import io.mockround.deck.RoundTemplate;
import io.mockround.report.Flag;
import io.mockround.report.Maybe;
import io.mockround.report.SessionReport;
import io.mockround.report.SessionReport.AnswerPart;
import io.mockround.report.SessionReport.CommittedPart;
import io.mockround.report.SessionReport.ComponentPart;
import io.mockround.report.SessionReport.EvidencePart;
import io.mockround.report.SessionReport.ExchangePart;
import io.mockround.report.SessionReport.SessionPart;
import io.mockround.report.TextReport;
import io.mockround.round.Exchange;
import io.mockround.round.Exchange.By;
import io.mockround.round.Exchange.End;
import io.mockround.round.Exchange.Opener;
import io.mockround.round.Exchange.Opening;
import io.mockround.round.Question;
import io.mockround.round.Question.Origin;
import io.mockround.round.RoundRecord;
import io.mockround.round.RoundRecord.AskedExchange;
import io.mockround.round.RoundRecord.Clarification;
import io.mockround.speech.Transcript;
import io.mockround.speech.Word;
import io.mockround.support.Templates;
import io.mockround.support.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a report tells of a round's words: one exchange, asked at 20 s, answered from 21 s on. */
class AnalysisTest {

    private static final long ASKED_MS = 20_000;
    private static final long ANSWER_MS = 21_000;
    private static final String CHOICE = "The jobs pile up. Would you take a queue or a table?";

    private final List<Word> words = new ArrayList<>();
    private final List<Clarification> clarifications = new ArrayList<>();
    private final List<Milestone> milestones = new ArrayList<>();
    private List<String> checks = List.of("committed-answer", "position-changes");
    private String kind = "system-design";
    private String statement = "Design a job runner.";
    private boolean transcribed = true;

    @Test
    void provesEachPartOfACommittedAnswer() {
        answer("we can run a queue or we can poll a table [0.5] i'd pick the table [0.5] "
                + "because three thousand jobs a day is nothing [0.8] where do you want to go next");

        CommittedPart committed = exchange(report()).committed().orNull();

        assertThat(List.of(committed.options(), committed.pick(), committed.reason(), committed.handBack()))
                .allMatch(part -> part.or(false));
        assertThat(committed.evidence())
                .extracting(EvidencePart::part)
                .containsExactly(AnswerPart.OPTIONS, AnswerPart.PICK, AnswerPart.REASON, AnswerPart.HAND_BACK);
        assertThat(committed.evidence().get(1).text()).isEqualTo("i'd pick the table");
        assertThat(sentences(report())).noneMatch(sentence -> sentence.contains("asked for a choice"));
    }

    @Test
    void flagsWhatACommittedAnswerLacks() {
        answer("i'd pick the table [0.8] where do you want to go next");

        SessionReport report = report();

        assertThat(sentences(report))
                .anyMatch(sentence -> sentence.startsWith("Question 1 asked for a choice")
                        && sentence.contains("the options, the reason"));
        assertThat(TextReport.write(report))
                .contains("committed, with the one you pick, the hand-back")
                .contains("missing for a committed answer: the options, the reason");
    }

    @Test
    void asksForNoCommitmentWhereNoneIsAskedOrChecked() {
        answer("i'd pick the table");

        assertThat(exchange(report("Why?", Origin.FOLLOW_UP)).committed().isApplicable())
                .isFalse();
        assertThat(exchange(report("One sentence: which is it?", Origin.COMMIT))
                        .committed()
                        .isApplicable())
                .isFalse();
        checks = List.of("position-changes");
        assertThat(exchange(report()).committed().isApplicable()).isFalse();
    }

    @Test
    void putsTwoPositionsSideBySide() {
        answer("i'd pick the table because it is simple [1] actually no i'd go with the queue because it retries");

        SessionReport report = report();

        assertThat(exchange(report).positions().or(List.of())).hasSize(2);
        assertThat(sentences(report))
                .anyMatch(sentence -> sentence.contains("“i'd pick the table")
                        && sentence.contains("at 0:21")
                        && sentence.contains("at 0:24: which is yours?"));
        assertThat(TextReport.write(report))
                .contains("2 positions, which is yours?")
                .contains("0:24  “actually no");
    }

    @Test
    void quotesAThirdPositionToo() {
        answer("i'd pick the table because it is simple [1] actually no i'd go with the queue because it retries [1]"
                + " actually no i'd go with the log because it keeps order");

        assertThat(exchange(report()).positions().or(List.of())).hasSize(3);
        assertThat(sentences(report()))
                .anyMatch(sentence -> sentence.matches(".* 3 positions: “i'd pick the table because it …” at 0:21,"
                        + " “actually no [^”]* …” at 0:24, “actually no [^”]* …” at 0:2\\d: which is yours\\?.*"));
    }

    @Test
    void takesAChangeAfterAnAnswerOfTheInterviewerForNone() {
        answer("i'd pick the table because it is simple [1] actually no i'd go with the queue because it retries");
        clarifications.add(new Clarification(Duration.ofMillis(23_500), "how many jobs", "Two hundred million."));
        assertThat(exchange(report()).positions().or(List.of())).hasSize(1);

        clarifications.set(0, new Clarification(Duration.ofMillis(23_500), "what do you prefer", "Up to you."));
        assertThat(exchange(report()).positions().or(List.of())).hasSize(2);
    }

    @Test
    void flagsWhatWasOpenedAfterTheAnswer() {
        answer("i'd pick the table because it is simple [1] what if the worker dies halfway through the job");

        SessionReport report = report();

        assertThat(exchange(report).threads().or(List.of())).hasSize(1);
        assertThat(sentences(report)).anyMatch(sentence -> sentence.contains("you opened something nobody had asked"));
        assertThat(TextReport.write(report))
                .contains("opened though nobody had asked:")
                .contains("“what if the worker");
    }

    @Test
    void asksWhichNumberAComponentThatIsTooMuchWasNeededFor() {
        milestones.add(new Milestone("scale", "Scale stated", null, List.of()));
        say(1_000, "the jobs go to kafka and redis [2] we have two million users a day");

        SessionReport report = report();

        assertThat(report.components().or(List.of()))
                .containsExactly(
                        new ComponentPart("kafka", 2_000, true, true), new ComponentPart("redis", 2_500, false, true));
        assertThat(sentences(report))
                .contains(
                        "What number made you need Kafka? You said it at 0:02; here it is too much.",
                        "What number made you need Redis? You said it at 0:02, before any scale.");
        assertThat(TextReport.write(report)).contains("kafka: 0:02, too much here, before any scale");
    }

    @Test
    void knowsAScaleThatWasGiven() {
        say(5_000, "the jobs go to redis");

        statement = "Design a job runner for 50 000 users.";
        assertThat(report().components().or(List.of())).noneMatch(ComponentPart::beforeScale);

        statement = "Design a job runner.";
        clarifications.add(new Clarification(Duration.ofMillis(4_000), "how many", "About 3,000 jobs a day."));
        assertThat(report().components().or(List.of())).noneMatch(ComponentPart::beforeScale);

        clarifications.set(0, new Clarification(Duration.ofMillis(9_000), "how many", "About 3,000 jobs a day."));
        assertThat(report().components().or(List.of())).allMatch(ComponentPart::beforeScale);
    }

    @Test
    void flagsBoxesBeforeTheScope() {
        milestones.add(new Milestone("scope", "Scope cut", null, List.of()));
        say(1_000, "the jobs go to redis [2] i leave payments out of scope");

        assertThat(sentences(report()))
                .anyMatch(sentence -> sentence.startsWith("You drew the first box at 0:02, before the scope")
                        && sentence.contains("Scope cut: 0:04"));
    }

    @Test
    void tellsAStoryOnlyOfStories() {
        say(1_000, "i was working at a small bank [1] as a result we saved two hundred euros");
        assertThat(report().story().isApplicable()).isFalse();

        kind = "behavioural";
        SessionReport report = report();

        assertThat(report.story().orNull().result().orNull()).isEqualTo(3_750);
        assertThat(TextReport.write(report))
                .contains("situation 0:01 · task never · action never · result 0:03")
                .contains("You said “we” 1 time and “I” 1 time; numbers in the result: 1");
    }

    @Test
    void flagsAStoryOfWeWithoutANumber() {
        kind = "behavioural";
        say(1_000, "we were at a small bank [1] in the end the system was faster and we were happy and i slept");

        assertThat(sentences(report()))
                .contains(
                        "You said “we” 2 times and “I” 1 time: say what you did yourself.",
                        "The result at 0:03 has no number. How much faster, cheaper, fewer?",
                        "The story lacked: the task, the action. Tell it as situation, task, action, result.");
    }

    @Test
    void hasNothingToSayAgainstAWholeStoryOfIWithANumber() {
        kind = "behavioural";
        say(
                1_000,
                "two years ago i was working at a small bank [1] my job was to make the reports faster [1] first i measured"
                        + " where the time went [1] in the end the reports took two minutes instead of ninety");

        assertThat(report().flags())
                .noneMatch(flag -> flag.metric().startsWith("story")
                        || flag.metric().equals("firstPersonPlural")
                        || flag.metric().equals("numbersInResult"));
    }

    @Test
    void flagsWhatShouldHaveStayedUnsaidWithItsWords() {
        milestones.add(new Milestone("no-number", "Nothing about the number", null, List.of(), null, true));
        say(1_000, "thank you [2] i was hoping for ninety thousand");

        SessionReport said = report();
        assertThat(sentences(said))
                .contains("Nothing about the number: you said it at 0:03: “i was hoping for ninety thousand”."
                        + " Leave it unsaid.");
        assertThat(TextReport.write(said)).contains("Nothing about the number: said at 0:03, “i was hoping");

        words.clear();
        say(1_000, "thank you so much");
        SessionReport unsaid = report();
        assertThat(sentences(unsaid)).noneMatch(sentence -> sentence.startsWith("Nothing about the number"));
        assertThat(TextReport.write(unsaid)).contains("Nothing about the number: not said, as it should be");
    }

    @Test
    void flagsCodeBeforeTheApproach() {
        kind = "coding";
        milestones.add(new Milestone("approach", "Approach", null, List.of()));
        say(1_000, "let me write the code [2] my plan is to walk over the list and keep a map");

        assertThat(sentences(report()))
                .anyMatch(sentence -> sentence.startsWith("You began to write code at 0:01, before the approach"));
    }

    @Test
    void knowsNoneOfThisWithoutATranscript() {
        milestones.add(new Milestone("scope", "Scope cut", null, List.of()));
        kind = "behavioural";
        transcribed = false;
        say(1_000, "the jobs go to kafka");

        SessionReport report = report();

        assertThat(report.components().isUnknown()).isTrue();
        assertThat(report.story().isUnknown()).isTrue();
        assertThat(report.milestones().isUnknown()).isTrue();
        assertThat(exchange(report).threads().isUnknown()).isTrue();
        CommittedPart committed = exchange(report).committed().orNull();
        assertThat(List.of(committed.options(), committed.pick(), committed.reason(), committed.handBack()))
                .allMatch(Maybe::isUnknown);
        assertThat(sentences(report)).noneMatch(sentence -> sentence.contains("Question 1 asked"));
    }

    private void answer(String said) {
        say(ANSWER_MS, said);
    }

    private void say(long fromMs, String said) {
        words.addAll(Words.from(fromMs, said));
    }

    private static ExchangePart exchange(SessionReport report) {
        return report.exchanges().or(List.of()).get(0);
    }

    private static List<String> sentences(SessionReport report) {
        return report.flags().stream().map(Flag::sentence).toList();
    }

    private SessionReport report() {
        return report(CHOICE, Origin.FOLLOW_UP);
    }

    private SessionReport report(String question, Origin origin) {
        Exchange exchange = new Exchange(
                1,
                "deep-dive",
                GateRules.STANDARD,
                false,
                Duration.ofMillis(ASKED_MS),
                Duration.ofMillis(ASKED_MS),
                new Opening(Duration.ofSeconds(30), Opener.KEY),
                null,
                new End.HandedBack(Duration.ofSeconds(60), By.KEY));
        RoundRecord round = new RoundRecord(
                true,
                Duration.ofSeconds(70),
                List.of(),
                List.of(new AskedExchange(exchange, new Question(question, origin, List.of()))),
                List.of(),
                clarifications,
                List.of());
        RoundTemplate template = new RoundTemplate(
                "test",
                "Test",
                kind,
                List.of(Templates.presenting("present", 20), Templates.exchanges("deep-dive", 50)),
                GateRules.STANDARD,
                InterviewerRules.STANDARD,
                milestones,
                checks,
                List.of());
        Prompt prompt = new Prompt("jobs", "Jobs", statement, null, List.of(), List.of(), List.of("kafka"), List.of());
        List<Span> speech = words.stream()
                .map(word -> new Span(word.startMs(), word.endMs()))
                .toList();
        Transcript transcript = transcribed ? Transcript.done(words) : Transcript.pending("no model");
        return Analysis.report(
                session(),
                null,
                new Recording(
                        new SoundFindings(new SpeechActivity(70_000, speech), List.of()),
                        transcript,
                        List.of(),
                        round,
                        template,
                        prompt,
                        FillerList.standard(FillerList.ENGLISH),
                        FlagNorms.DEFAULT));
    }

    private SessionPart session() {
        return new SessionPart(
                "s1",
                SessionReport.Type.ROUND,
                kind,
                "Jobs",
                "2026-11-21T10:00:00+01:00",
                SessionReport.Status.COMPLETE,
                0,
                0,
                "/takes/s1.wav",
                Maybe.of("test"),
                Maybe.of("jobs"),
                SessionReport.Source.MICROPHONE);
    }
}
