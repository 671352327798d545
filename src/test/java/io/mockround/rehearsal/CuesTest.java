package io.mockround.rehearsal;

import static io.mockround.support.Templates.exchanges;
import static io.mockround.support.Templates.seconds;
import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.deck.Deck;
import io.mockround.deck.RoundTemplate;
import io.mockround.rehearsal.RoundSounds.Moment;
import io.mockround.round.Agenda;
import io.mockround.round.Interviewer;
import io.mockround.round.PromptDraw;
import io.mockround.round.RoundEffect;
import io.mockround.round.RoundEvent;
import io.mockround.round.RoundRules;
import io.mockround.round.RoundRunner;
import io.mockround.round.Understanding;
import io.mockround.support.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a round of two minutes sounds, looked at every 40 ms or later; its gate opens after 45 s and closes after 60 s more. */
class CuesTest {

    private static final RoundTemplate TEMPLATE = Templates.template(exchanges("drill", 120));
    private static final Deck DECK =
            Templates.deck(Templates.prompt("first"), Templates.prompt("second"), Templates.prompt("third"));

    private final List<RoundEffect> happened = new ArrayList<>();
    private final List<String> sounded = new ArrayList<>();
    private RoundRunner runner;
    private Cues cues;
    private double now;

    @Test
    void soundsEveryMomentOnceAndAtItsTime() {
        begin(false);
        lookUntil(120.5, 0.04);

        assertThat(sounded)
                .containsExactly(
                        "SHOWN 0.00",
                        "GATE_OPENED 45.00",
                        "LAND 95.00",
                        "GATE_CLOSED 105.00",
                        "CUT_IN 110.00",
                        "ROUND_OVER 120.00");
    }

    @Test
    void soundsAheadOfWhatIsSettledAndNotAgain() {
        begin(false);
        lookUntil(44, 0.04);
        look(45.02, 44.6);
        look(45.06, 44.9);
        look(45.50, 45.1);

        assertThat(sounded).containsExactly("SHOWN 0.00", "GATE_OPENED 45.02");
    }

    @Test
    void soundsTheMostUrgentWhereALateLookFindsSeveral() {
        begin(false);
        lookUntil(40, 0.04);
        look(106, 106);

        assertThat(sounded).containsExactly("SHOWN 0.00", "GATE_CLOSED 106.00");
    }

    @Test
    void soundsTheNextQuestion() {
        begin(false);
        lookUntil(20, 0.04);
        runner.submit(new RoundEvent.HandBack(), seconds(20));
        lookUntil(21, 0.04);

        assertThat(sounded).hasSize(2).last().asString().startsWith("SHOWN 20.0");
    }

    @Test
    void aSpokenQuestionIsSoundedWhenItIsShownAndNotWhenItHasBeenSaid() {
        begin(true);
        lookUntil(4, 0.04);
        runner.submit(new RoundEvent.Asked(), seconds(4));
        lookUntil(8, 0.04);

        assertThat(sounded).containsExactly("SHOWN 0.00");
    }

    private void begin(boolean questionsTakeTime) {
        RoundRules rules = RoundRules.of(TEMPLATE, questionsTakeTime);
        Agenda agenda =
                new Agenda(TEMPLATE, DECK, DECK.prompts().get(0), List.of(), new PromptDraw(Map.of(), Set.of()), 7);
        Interviewer interviewer = new Interviewer(agenda, Understanding.NONE, Interviewer.Lines.written());
        runner = new RoundRunner(rules, interviewer, List::of, happened::add);
        cues = new Cues(questionsTakeTime);
    }

    private void lookUntil(double end, double step) {
        for (; now <= end; now += step) {
            look(now, now);
        }
    }

    private void look(double at, double settledUntil) {
        runner.advanceTo(seconds(settledUntil));
        List<RoundEffect> effects = new ArrayList<>(happened);
        happened.clear();
        effects.addAll(RoundRunner.foreseen(runner.state(), seconds(at), runner.rules()));
        cues.next(effects, RoundRunner.preview(runner.state(), seconds(at), runner.rules()), seconds(at))
                .map(Moment::name)
                .ifPresent(moment -> sounded.add("%s %.2f".formatted(moment, at)));
    }
}
