package io.mockround.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A linear chain (a conditional random field, Lafferty et al. 2001): how much each cue of a piece speaks for each label, and each label for
 * the next. The best labels are those whose weights together are greatest (Viterbi). Labels are counted from 0.
 */
final class Chain {

    /** Before the name of a label: what it speaks for in the piece after it. */
    static final String AFTER = "after:";

    private static final double NEVER = Double.NEGATIVE_INFINITY;

    private final List<String> labels;
    private final Map<String, double[]> weights;

    /** Which labels may stand where. */
    interface Grammar {

        /** @param before -1 for the first piece */
        boolean allows(int piece, int before, int label);
    }

    /** @param weights of each cue, one for each label */
    Chain(List<String> labels, Map<String, double[]> weights) {
        this.labels = List.copyOf(labels);
        this.weights = new HashMap<>(weights);
    }

    /** @param file beside this class: a cue and its weights a line, lines that begin with {@code #} tell where they come from */
    static Chain read(String file, List<String> labels) {
        try (InputStream stream = Chain.class.getResourceAsStream(file)) {
            Map<String, double[]> weights = new HashMap<>();
            new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(columns -> weights.put(
                            columns[0],
                            Arrays.stream(columns, 1, columns.length)
                                    .mapToDouble(Double::parseDouble)
                                    .toArray()));
            return new Chain(labels, weights);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The most likely label of each piece.
     *
     * @param pieces the cues found in each
     * @param favour what is added to each label, where missing one costs more than inventing one
     */
    List<Integer> best(List<? extends Collection<String>> pieces, Grammar grammar, double[] favour) {
        int count = labels.size();
        double[][] best = new double[pieces.size()][count];
        int[][] before = new int[pieces.size()][count];
        for (int piece = 0; piece < pieces.size(); piece++) {
            double[] sums = sums(pieces.get(piece), favour);
            for (int label = 0; label < count; label++) {
                best[piece][label] = NEVER;
                if (piece == 0) {
                    best[piece][label] = grammar.allows(0, -1, label) ? sums[label] : NEVER;
                    continue;
                }
                for (int last = 0; last < count; last++) {
                    double sum = best[piece - 1][last] + after(last, label) + sums[label];
                    if (grammar.allows(piece, last, label) && sum > best[piece][label]) {
                        best[piece][label] = sum;
                        before[piece][label] = last;
                    }
                }
            }
        }
        return back(best, before);
    }

    private double[] sums(Collection<String> cues, double[] favour) {
        double[] sums = favour.clone();
        for (String cue : cues) {
            double[] each = weights.get(cue);
            for (int label = 0; each != null && label < sums.length; label++) {
                sums[label] += each[label];
            }
        }
        return sums;
    }

    private double after(int last, int label) {
        double[] each = weights.get(AFTER + labels.get(last));
        return each == null ? 0 : each[label];
    }

    private static List<Integer> back(double[][] best, int[][] before) {
        Integer[] labels = new Integer[best.length];
        for (int piece = best.length - 1; piece >= 0; piece--) {
            double[] sums = best[piece];
            labels[piece] = piece == best.length - 1
                    ? IntStream.range(0, sums.length)
                            .boxed()
                            .max((one, other) -> Double.compare(sums[one], sums[other]))
                            .orElseThrow()
                    : (Integer) before[piece + 1][labels[piece + 1]];
        }
        return List.of(labels);
    }
}
