package io.mockround.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.deck.GateRules;
import io.mockround.deck.Prompt;
import io.mockround.deck.Prompt.Fact;
import io.mockround.report.SessionReport.ClarificationPart;
import io.mockround.round.Exchange;
import io.mockround.round.Exchange.By;
import io.mockround.round.Exchange.End;
import io.mockround.round.Question;
import io.mockround.round.Question.Origin;
import io.mockround.round.RoundRecord;
import io.mockround.round.RoundRecord.AskedExchange;
import io.mockround.round.RoundRecord.Clarification;
import io.mockround.speech.Transcript;
import io.mockround.speech.Word;
import io.mockround.support.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A word takes 250 ms. */
class ClarificationsTest {

    private static final Prompt PROMPT = new Prompt(
            "photos",
            "Photos",
            "Build a place for photos.",
            null,
            List.of(),
            List.of(new Fact(List.of("how many users"), "About two million.")),
            List.of(),
            List.of());

    private final List<Word> words = new ArrayList<>();
    private final List<Clarification> keys = new ArrayList<>();
    private final List<AskedExchange> exchanges = new ArrayList<>();

    @Test
    void answersAQuestionHeardWithTheFactOfThePrompt() {
        say(20_000, "how many users do we have");

        assertThat(parts())
                .containsExactly(new ClarificationPart(20_000, "how many users do we have", "About two million."));
    }

    @Test
    void answersUpToYouWhatNoFactKnows() {
        say(20_000, "do we need to support videos");

        assertThat(parts()).extracting(ClarificationPart::answer).containsExactly("Up to you.");
    }

    @Test
    void takesAKeyPressAndTheQuestionHeardBeforeItForOne() {
        say(20_000, "how many users do we have");
        key(22_000, "users do we have", "Up to you.");

        assertThat(parts()).containsExactly(new ClarificationPart(22_000, "users do we have", "Up to you."));
    }

    @Test
    void givesAKeyPressWithoutLiveWordsTheWordsHeardLater() {
        say(20_000, "how many users do we have");
        key(22_000, "", "Up to you.");

        assertThat(parts()).extracting(ClarificationPart::text).containsExactly("how many users do we have");
    }

    @Test
    void keepsAQuestionWhoseKeyPressBelongsToALaterOne() {
        say(20_000, "how many users do we have");
        say(25_000, "do we need to support videos");
        key(27_000, "", "Up to you.");

        assertThat(parts()).extracting(ClarificationPart::atMs).containsExactly(20_000L, 27_000L);
    }

    @Test
    void takesAKeyPressLongAfterAQuestionForAnother() {
        say(20_000, "how many users do we have");
        key(31_501, "", "Up to you.");

        assertThat(parts()).extracting(ClarificationPart::text).containsExactly("how many users do we have", "");
    }

    @Test
    void takesAQuestionHeardDuringTheRoundAndHeardAgainAfterwardsForOne() {
        say(20_030, "how many users do we have"); // word times differ a little between the two
        key(20_000, "how many users do we have", "About two million.");

        assertThat(parts())
                .containsExactly(new ClarificationPart(20_000, "how many users do we have", "About two million."));
    }

    @Test
    void answersNothingFromThisPromptWhileAnotherDaysQuestionIsOpen() {
        Question feed = new Question(
                "About “Feed”: What fails?",
                Origin.REPEAT,
                List.of(),
                new Question.About("feed", "Feed"),
                new Question.Earlier("y", 1));
        exchanges.add(new AskedExchange(asked(10_000, Origin.PROMPT, "any").exchange(), feed));
        say(20_000, "how many users do we have");
        say(50_000, "how many users do we have");

        assertThat(parts()).extracting(ClarificationPart::answer).containsExactly("Up to you.", "About two million.");
    }

    @Test
    void answersNothingFromThisPromptOnceAnotherWasAsked() {
        exchanges.add(asked(10_000, Origin.PROMPT, PROMPT.statement()));
        say(20_000, "how many users do we have");
        exchanges.add(asked(60_000, Origin.PROMPT, "Build a queue."));
        say(80_000, "how many users do we have");

        assertThat(parts()).extracting(ClarificationPart::atMs).containsExactly(20_000L);
    }

    private void say(long atMs, String line) {
        words.addAll(Words.from(atMs, line));
    }

    private void key(long atMs, String text, String answer) {
        keys.add(new Clarification(Duration.ofMillis(atMs), text, answer));
    }

    private static AskedExchange asked(long atMs, Origin origin, String text) {
        Duration at = Duration.ofMillis(atMs);
        End end = new End.HandedBack(at.plusSeconds(30), By.KEY);
        return new AskedExchange(
                new Exchange(1, "answering", GateRules.NONE, false, at, Duration.ZERO, null, null, end),
                new Question(text, origin, List.of()));
    }

    private List<ClarificationPart> parts() {
        RoundRecord round =
                new RoundRecord(true, Duration.ofSeconds(120), List.of(), exchanges, List.of(), keys, List.of());
        return new Clarifications(round, PROMPT).of(Transcript.done(words));
    }
}
