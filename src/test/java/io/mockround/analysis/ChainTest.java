package io.mockround.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.mockround.support.ChainTrainer;
import io.mockround.support.ChainTrainer.Sequence;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChainTest {

    private static final List<String> LABELS = List.of("NO", "YES");

    private static final double[] NO_FAVOUR = {0, 0};

    private static final Chain.Grammar ANYTHING = (piece, before, label) -> true;

    @Test
    void takesTheLabelItsCuesSpeakFor() {
        Chain chain = new Chain(LABELS, Map.of("sun", new double[] {0, 1}, "rain", new double[] {1, 0}));

        assertThat(chain.best(List.of(Set.of("sun"), Set.of("rain"), Set.of("sun", "unheard")), ANYTHING, NO_FAVOUR))
                .containsExactly(1, 0, 1);
    }

    @Test
    void letsALabelSpeakForTheOneAfterIt() {
        Chain chain = new Chain(
                LABELS,
                Map.of("sun", new double[] {0, 1}, "rain", new double[] {1, 0}, "after:YES", new double[] {0, 3}));

        assertThat(chain.best(List.of(Set.of("sun"), Set.of("rain")), ANYTHING, NO_FAVOUR))
                .containsExactly(1, 1);
    }

    @Test
    void neverTakesWhatTheGrammarForbids() {
        Chain chain = new Chain(LABELS, Map.of("sun", new double[] {0, 9}));

        assertThat(chain.best(
                        List.of(Set.of("sun"), Set.of("sun")),
                        (piece, before, label) -> label == 0 || before == 0,
                        NO_FAVOUR))
                .containsExactly(0, 1);
    }

    @Test
    void isFavouredTowardsWhatIsSeldomFound() {
        Chain chain = new Chain(LABELS, Map.of("rain", new double[] {1, 0}));

        assertThat(chain.best(List.of(Set.of("rain")), ANYTHING, new double[] {0, 2}))
                .containsExactly(1);
    }

    /** With one piece each it is a logistic regression: three of four is log 3, were there no penalty. */
    @Test
    void isTrainedToTheOddsOfItsExamples() {
        ChainTrainer trainer = new ChainTrainer(LABELS, Chain.AFTER, (before, label) -> true, 0.001, 1);
        List<Sequence> examples = List.of(example(1), example(1), example(1), example(0));

        double[] sun = trainer.learn(examples).get("sun");

        assertThat(sun[1] - sun[0]).isCloseTo(Math.log(3), within(0.01));
    }

    /** Four sequences in which a label always follows the other: the weights after it learn what no cue tells. */
    @Test
    void isTrainedWhichLabelFollowsWhich() {
        ChainTrainer trainer = new ChainTrainer(LABELS, Chain.AFTER, (before, label) -> true, 0.1, 1);
        Sequence turns = new Sequence(List.of(Set.of("sun"), Set.of("sun"), Set.of("sun")), List.of(0, 1, 0));
        Chain chain = new Chain(LABELS, trainer.learn(List.of(turns, turns, turns, turns)));

        assertThat(chain.best(turns.pieces(), ANYTHING, NO_FAVOUR)).containsExactly(0, 1, 0);
    }

    private static Sequence example(int label) {
        return new Sequence(List.of(Set.of("sun")), List.of(label));
    }
}
