package io.mockround.analysis;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Learns where an answer picks and gives its reason, and measures it on lines it was not learned from. */
class CommitmentTrainerTest {

    private static final int FOLDS = 10;

    private static final long SEED = 1;

    /** What is reached without the rules on lines not learned from, so that it does not get worse. */
    private static final double PICKS = 0.81;

    private static final double REASONS = 0.76;

    /** A piece is what it shares so much with, or half of itself. */
    private static final long SHARED_MS = 600;

    private static final ChainTrainer TRAINER =
            new ChainTrainer(Commitments.LABELS, Chain.AFTER, (before, label) -> true, 4, 3);

    private static final List<Answer> ANSWERS = HearingSets.rows(Part.DEV, "committed.tsv", 3).stream()
            .map(Answer::of)
            .filter(answer -> !answer.pieces().isEmpty())
            .toList();

    private record Answer(String id, WrittenSpeech speech, List<Clause> pieces, String question, Sequence sequence) {

        static Answer of(Row row) {
            WrittenSpeech speech = WrittenSpeech.of(row.column(2));
            List<Span> handBacks = HandBackQuestions.findInWhole(speech.words(), 0, speech.durationMs());
            long endMs = handBacks.isEmpty()
                    ? speech.durationMs()
                    : handBacks.get(handBacks.size() - 1).startMs();
            List<Clause> pieces = Pieces.withReasons(speech.words(), 0, endMs);
            String question = PlainText.of(row.column(1));
            return new Answer(
                    row.column(0),
                    speech,
                    pieces,
                    question,
                    new Sequence(
                            Commitments.cues(pieces, question),
                            pieces.stream()
                                    .map(piece -> label(speech, piece).ordinal())
                                    .toList()));
        }

        private static Commitment label(WrittenSpeech speech, Clause piece) {
            Commitment label = Commitment.OTHER;
            long most = 0;
            for (Mark mark : speech.marks()) {
                Span span = span(speech, mark);
                long shared = Math.min(piece.endMs(), span.endMs()) - Math.max(piece.startMs(), span.startMs());
                boolean isMuch = shared > SHARED_MS || 2 * shared > piece.endMs() - piece.startMs();
                Optional<Commitment> marked = commitment(mark);
                if (marked.isPresent() && isMuch && shared > most) {
                    label = marked.get();
                    most = shared;
                }
            }
            return label;
        }

        private static Optional<Commitment> commitment(Mark mark) {
            return switch (mark.kind()) {
                case "O" -> Optional.of(Commitment.OPTIONS);
                case "P" -> Optional.of(Commitment.PICK);
                case "R" -> Optional.of(Commitment.REASON);
                default -> Optional.empty();
            };
        }

        private static Span span(WrittenSpeech speech, Mark mark) {
            return new Span(
                    speech.startMs(mark), speech.words().get(mark.toWord() - 1).endMs());
        }

        void count(Hits hits, String kind, Optional<Span> found) {
            List<Span> marked =
                    speech.marks(kind).stream().map(mark -> span(speech, mark)).toList();
            boolean isElsewhere = !marked.isEmpty()
                    && found.isPresent()
                    && marked.stream()
                            .noneMatch(mark -> mark.startMs() < found.get().endMs()
                                    && found.get().startMs() < mark.endMs());
            String what = id + " " + kind;
            if (isElsewhere) {
                hits.missed(what);
                hits.invented(what);
            } else {
                hits.add(!marked.isEmpty(), found.isPresent(), what);
            }
        }
    }

    @Test
    void theWeightsAreThoseLearned() throws IOException {
        String heading = "# What each of the cues speaks for each Commitment: " + String.join(", ", Commitments.LABELS)
                + ". Learned by\n"
                + "# CommitmentTrainerTest from dev/committed.tsv after MoveTrainerTest; not written by hand: learn it again after a change of the cues.\n";

        LearnedChain.hold(Chain.class, "commitment-weights.tsv", heading, learn(ANSWERS));
    }

    @Test
    void findsPicksAndReasonsInLinesNotLearnedFrom() {
        List<Answer> shuffled = new ArrayList<>(ANSWERS);
        Collections.shuffle(shuffled, new Random(SEED));
        Hits picks = new Hits();
        Hits reasons = new Hits();
        for (int fold = 0; fold < FOLDS; fold++) {
            Chain chain = new Chain(Commitments.LABELS, learn(ChainTrainer.fold(shuffled, fold, FOLDS, false)));
            for (Answer answer : ChainTrainer.fold(shuffled, fold, FOLDS, true)) {
                Commitments found = Commitments.find(answer.pieces(), answer.question(), chain);
                answer.count(picks, "P", found.pick());
                answer.count(reasons, "R", found.reason());
            }
        }
        System.out.printf("picks, %d folds of dev          %s%n", FOLDS, picks);
        System.out.printf("reasons, %d folds of dev        %s%n", FOLDS, reasons);
        assertThat(picks.f1()).as(picks.mistakes()).isGreaterThanOrEqualTo(PICKS);
        assertThat(reasons.f1()).as(reasons.mistakes()).isGreaterThanOrEqualTo(REASONS);
    }

    private static Map<String, double[]> learn(List<Answer> answers) {
        return TRAINER.learn(answers.stream().map(Answer::sequence).toList());
    }
}
