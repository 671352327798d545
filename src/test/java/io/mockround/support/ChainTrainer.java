package io.mockround.support;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/**
 * Learns the weights of a linear chain (a conditional random field, Lafferty et al. 2001) from labelled sequences: the likelihood with a
 * quadratic penalty, climbed by a {@link Climber}. The same sequences always give the same
 * weights.
 */
public final class ChainTrainer {

    private static final int STEPS = 120;

    private final List<String> labels;
    private final String after;
    private final BiPredicate<Integer, Integer> mayFollow;
    private final double penalty;
    private final int leastSeen;

    /**
     * What was said, piece by piece, and what each does.
     *
     * @param pieces the cues of each
     * @param labels counted from 0
     */
    public record Sequence(List<? extends Collection<String>> pieces, List<Integer> labels) {}

    /**
     * @param after what stands before the name of a label, as the cue of the piece after it
     * @param mayFollow whether the second label may follow the first; -1 is before the first piece
     * @param leastSeen cues of fewer pieces are left out
     */
    public ChainTrainer(
            List<String> labels, String after, BiPredicate<Integer, Integer> mayFollow, double penalty, int leastSeen) {
        this.labels = List.copyOf(labels);
        this.after = after;
        this.mayFollow = mayFollow;
        this.penalty = penalty;
        this.leastSeen = leastSeen;
    }

    /** @return for each cue a weight for each label */
    public Map<String, double[]> learn(List<Sequence> sequences) {
        List<String> names = names(sequences);
        Map<String, Integer> places = new HashMap<>();
        names.forEach(name -> places.put(name, places.size()));
        List<int[][]> cues = sequences.stream()
                .map(sequence -> sequence.pieces().stream()
                        .map(piece -> piece.stream()
                                .filter(places::containsKey)
                                .mapToInt(places::get)
                                .sorted()
                                .toArray())
                        .toArray(int[][]::new))
                .toList();
        int count = labels.size();
        double[][] weights = new double[names.size() + count][count];
        List<Climber> climbers =
                Arrays.stream(weights).map(row -> new Climber(count)).toList();
        for (int step = 0; step < STEPS; step++) {
            double[][] gradient = gradient(weights, names.size(), cues, sequences);
            for (int i = 0; i < weights.length; i++) {
                climbers.get(i).climb(weights[i], gradient[i]);
            }
        }
        Map<String, double[]> learned = new TreeMap<>();
        for (int i = 0; i < names.size(); i++) {
            learned.put(names.get(i), weights[i]);
        }
        for (int label = 0; label < count; label++) {
            learned.put(after + labels.get(label), weights[names.size() + label]);
        }
        return learned;
    }

    private List<String> names(List<Sequence> sequences) {
        Map<String, Integer> seen = new TreeMap<>();
        for (Sequence sequence : sequences) {
            sequence.pieces().forEach(piece -> piece.forEach(cue -> seen.merge(cue, 1, Integer::sum)));
        }
        seen.values().removeIf(times -> times < leastSeen);
        return List.copyOf(seen.keySet());
    }

    private double[][] gradient(double[][] weights, int firstAfter, List<int[][]> cues, List<Sequence> sequences) {
        int count = labels.size();
        double[][] gradient = new double[weights.length][count];
        for (int i = 0; i < weights.length; i++) {
            for (int label = 0; label < count; label++) {
                gradient[i][label] = -penalty * weights[i][label];
            }
        }
        double[][] follow = new double[count + 1][count];
        for (int before = -1; before < count; before++) {
            for (int label = 0; label < count; label++) {
                double weight = before < 0 ? 0 : weights[firstAfter + before][label];
                follow[before + 1][label] = mayFollow.test(before, label) ? Math.exp(weight) : 0;
            }
        }
        for (int s = 0; s < sequences.size(); s++) {
            add(
                    gradient,
                    weights,
                    firstAfter,
                    follow,
                    cues.get(s),
                    sequences.get(s).labels());
        }
        return gradient;
    }

    /** Adds what one sequence pulls: what is true less what is expected, from sums over all ways forward and back. */
    private static void add(
            double[][] gradient,
            double[][] weights,
            int firstAfter,
            double[][] follow,
            int[][] cues,
            List<Integer> truth) {
        int count = follow.length - 1;
        double[][] odds = new double[cues.length][];
        double[][] forward = new double[cues.length][count];
        double[] scale = new double[cues.length];
        for (int t = 0; t < cues.length; t++) {
            odds[t] = odds(weights, cues[t], count);
            for (int label = 0; label < count; label++) {
                double sum = t == 0 ? follow[0][label] : 0;
                for (int before = 0; t > 0 && before < count; before++) {
                    sum += forward[t - 1][before] * follow[before + 1][label];
                }
                forward[t][label] = sum * odds[t][label];
                scale[t] += forward[t][label];
            }
            for (int label = 0; label < count; label++) {
                forward[t][label] /= scale[t];
            }
        }
        double[] backward = new double[count];
        Arrays.fill(backward, 1);
        for (int t = cues.length - 1; t >= 0; t--) {
            for (int label = 0; label < count; label++) {
                double pull = (truth.get(t) == label ? 1 : 0) - forward[t][label] * backward[label];
                for (int cue : cues[t]) {
                    gradient[cue][label] += pull;
                }
            }
            if (t > 0) {
                backward = back(gradient, firstAfter, follow, forward[t - 1], odds[t], scale[t], backward);
                gradient[firstAfter + truth.get(t - 1)][truth.get(t)]++;
            }
        }
    }

    private static double[] back(
            double[][] gradient,
            int firstAfter,
            double[][] follow,
            double[] forward,
            double[] odds,
            double scale,
            double[] backward) {
        double[] earlier = new double[backward.length];
        for (int before = 0; before < earlier.length; before++) {
            for (int label = 0; label < earlier.length; label++) {
                double way = follow[before + 1][label] * odds[label] * backward[label] / scale;
                earlier[before] += way;
                gradient[firstAfter + before][label] -= forward[before] * way;
            }
        }
        return earlier;
    }

    private static double[] odds(double[][] weights, int[] cues, int count) {
        double[] sums = new double[count];
        for (int cue : cues) {
            for (int label = 0; label < count; label++) {
                sums[label] += weights[cue][label];
            }
        }
        double most = Arrays.stream(sums).max().orElseThrow();
        return Arrays.stream(sums).map(sum -> Math.exp(sum - most)).toArray();
    }

    /** Every {@code folds}-th of them, from one on: what is measured; the others are what is learned from. */
    public static <T> List<T> fold(List<T> all, int fold, int folds, boolean measured) {
        List<T> some = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if ((i % folds == fold) == measured) {
                some.add(all.get(i));
            }
        }
        return some;
    }
}
