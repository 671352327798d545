package io.mockround.round;

import io.mockround.deck.RoundTemplate;
import java.util.Random;

/** Random rounds for tests of other packages: the same for every seed. */
public final class RandomRounds {

    private RandomRounds() {}

    public static RoundTemplate template(long seed) {
        return new RandomRound(seed).template;
    }

    /** Whole, or as far as it had come at some moment. */
    public static RoundRecord record(long seed) {
        RandomRound round = new RandomRound(seed);
        RoundRunner runner = round.begin().runner();
        int happenings = new Random(seed).nextInt(round.happenings.size() + 1);
        round.happenings.subList(0, happenings).forEach(happening -> runner.submit(happening.event(), happening.at()));
        return runner.recordSoFar();
    }
}
