package io.mockround.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.report.SessionReport.PositionPart;
import io.mockround.report.SessionReport.ThreadPart;
import io.mockround.support.ChainTrainer;
import io.mockround.support.ChainTrainer.Sequence;
import io.mockround.support.HearingSets;
import io.mockround.support.HearingSets.Part;
import io.mockround.support.HearingSets.Row;
import io.mockround.support.Hits;
import io.mockround.support.LearnedChain;
import io.mockround.support.WrittenSpeech;
import io.mockround.support.WrittenSpeech.Mark;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Learns what the pieces of an answer do, and measures it on lines and on writers it was not learned from. */
class MoveTrainerTest {

    private static final int FOLDS = 10;

    private static final long SEED = 1;

    /** What is reached on lines not learned from, so that it does not get worse. */
    private static final double POSITIONS = 0.80;

    private static final double THREADS = 0.79;

    private static final double POSITIONS_OF_OTHERS = 0.79;

    private static final double THREADS_OF_OTHERS = 0.73;

    /** Their lines' ids begin so. */
    private static final List<String> WRITERS = List.of("a", "m", "n", "q");

    private static final ChainTrainer TRAINER = new ChainTrainer(
            Moves.LABELS,
            Chain.AFTER,
            (before, label) -> before < 0
                    ? Move.values()[label].mayBegin()
                    : Move.values()[label].mayFollow(Move.values()[before]),
            4,
            3);

    private static final List<Answer> ANSWERS = answers("answers.tsv");

    /** Learned from only. */
    private static final List<Answer> PLAIN = answers("answers-plain.tsv");

    /** An answer of the set, its pieces labelled by its author's marks. */
    private record Answer(
            String id,
            WrittenSpeech speech,
            List<Clause> pieces,
            String question,
            List<Long> newsMs,
            Sequence sequence) {

        static Answer of(Row row) {
            WrittenSpeech speech = WrittenSpeech.of(row.column(2));
            List<Clause> pieces = Pieces.of(speech.words(), 0, speech.durationMs());
            String question = PlainText.of(row.column(1));
            List<Long> newsMs = speech.marks("<>").stream()
                    .map(news -> speech.startMs(news) - 1)
                    .toList();
            return new Answer(
                    row.column(0),
                    speech,
                    pieces,
                    question,
                    newsMs,
                    new Sequence(MoveCues.of(pieces, question, newsMs), labels(speech, pieces)));
        }

        private static List<Integer> labels(WrittenSpeech speech, List<Clause> pieces) {
            List<Move> marked = new ArrayList<>(Collections.nCopies(pieces.size(), null));
            for (Mark mark : speech.marks()) {
                if (List.of("^", "~").contains(mark.kind())) {
                    marked.set(
                            nearest(pieces, speech.startMs(mark)),
                            mark.kind().equals("^") ? Move.TAKES_POSITION : Move.OPENS_THREAD);
                }
            }
            List<Integer> labels = new ArrayList<>();
            Move goesOn = Move.PREPARES;
            for (Move move : marked) {
                boolean tooEarly = move == Move.OPENS_THREAD && goesOn == Move.PREPARES;
                labels.add((move == null || tooEarly ? goesOn : move).ordinal());
                goesOn = move == null || tooEarly
                        ? goesOn
                        : move == Move.TAKES_POSITION ? Move.GOES_ON : Move.STAYS_IN_THREAD;
            }
            return labels;
        }

        private static int nearest(List<Clause> pieces, long ms) {
            return IntStream.range(0, pieces.size())
                    .boxed()
                    .min(Comparator.comparingLong(
                            piece -> Math.abs(pieces.get(piece).startMs() - ms)))
                    .orElseThrow();
        }

        void count(Chain chain, Hits positions, Hits threads) {
            Moves moves = Moves.of(pieces, question, newsMs, chain);
            MarkedPlaces.count(
                    positions,
                    id,
                    speech,
                    "^",
                    moves.positions().stream().map(PositionPart::startMs).toList());
            MarkedPlaces.count(
                    threads,
                    id,
                    speech,
                    "~",
                    moves.threads().stream().map(ThreadPart::startMs).toList());
        }
    }

    @Test
    void theWeightsAreThoseLearned() throws IOException {
        String heading = "# What each of the MoveCues speaks for each Move: " + String.join(", ", Moves.LABELS)
                + ". Learned by MoveTrainerTest\n"
                + "# from dev/answers.tsv; not written by hand: learn it again after a change of the cues.\n";

        LearnedChain.hold(Chain.class, "move-weights.tsv", heading, learn(ANSWERS));
    }

    @Test
    void findsPositionsAndThreadsInLinesNotLearnedFrom() {
        List<Answer> shuffled = new ArrayList<>(ANSWERS);
        Collections.shuffle(shuffled, new Random(SEED));
        Hits positions = new Hits();
        Hits threads = new Hits();
        for (int fold = 0; fold < FOLDS; fold++) {
            Chain chain = chain(ChainTrainer.fold(shuffled, fold, FOLDS, false));
            ChainTrainer.fold(shuffled, fold, FOLDS, true).forEach(answer -> answer.count(chain, positions, threads));
        }
        System.out.printf("positions, %d folds of dev      %s%n", FOLDS, positions);
        System.out.printf("threads, %d folds of dev        %s%n", FOLDS, threads);
        assertThat(positions.f1()).as(positions.mistakes()).isGreaterThanOrEqualTo(POSITIONS);
        assertThat(threads.f1()).as(threads.mistakes()).isGreaterThanOrEqualTo(THREADS);
    }

    @Test
    void findsThemWithWritersNotLearnedFrom() {
        Hits positions = new Hits();
        Hits threads = new Hits();
        for (String writer : WRITERS) {
            Map<Boolean, List<Answer>> parts = ANSWERS.stream()
                    .collect(Collectors.partitioningBy(answer -> answer.id().startsWith(writer)));
            assertThat(parts.get(true)).as(writer).isNotEmpty();
            Chain chain = chain(parts.get(false));
            parts.get(true).forEach(answer -> answer.count(chain, positions, threads));
        }
        System.out.printf("positions, writers left out      %s%n", positions);
        System.out.printf("threads, writers left out        %s%n", threads);
        assertThat(positions.f1()).as(positions.mistakes()).isGreaterThanOrEqualTo(POSITIONS_OF_OTHERS);
        assertThat(threads.f1()).as(threads.mistakes()).isGreaterThanOrEqualTo(THREADS_OF_OTHERS);
    }

    private static Chain chain(List<Answer> answers) {
        return new Chain(Moves.LABELS, learn(answers));
    }

    private static Map<String, double[]> learn(List<Answer> answers) {
        return TRAINER.learn(Stream.concat(answers.stream(), PLAIN.stream())
                .map(Answer::sequence)
                .toList());
    }

    private static List<Answer> answers(String file) {
        return HearingSets.rows(Part.DEV, file, 3).stream().map(Answer::of).toList();
    }
}
