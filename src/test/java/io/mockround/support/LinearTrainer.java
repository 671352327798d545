package io.mockround.support;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Learns the weights of a linear model that picks one of several alternatives, or none, from examples: a conditional logit (McFadden 1974),
 * which with one alternative is a logistic regression. Gradient ascent on the likelihood with a quadratic penalty; the same examples always
 * give the same weights.
 */
public final class LinearTrainer {

    public static final String BASE = "base";

    private static final int STEPS = 5_000;

    /** Small enough for a few hundred examples of some twenty features not to swing. */
    private static final double STEP = 0.01;

    private final double penalty;
    private final Set<String> onlyFor;
    private final Set<String> onlyAgainst;

    /**
     * What was to be picked.
     *
     * @param alternatives the features of each
     * @param right which one is right; -1 for none
     * @param weight how much it counts among the examples
     */
    public record Example(List<Map<String, Double>> alternatives, int right, double weight, String text) {}

    /**
     * @param onlyFor features whose weights cannot be negative
     * @param onlyAgainst features whose weights cannot be positive
     */
    public LinearTrainer(double penalty, Set<String> onlyFor, Set<String> onlyAgainst) {
        this.penalty = penalty;
        this.onlyFor = Set.copyOf(onlyFor);
        this.onlyAgainst = Set.copyOf(onlyAgainst);
    }

    public Map<String, Double> learn(List<Example> examples) {
        List<String> names = List.copyOf(names(examples));
        double[][][] features = examples.stream()
                .map(example -> example.alternatives().stream()
                        .map(alternative -> names.stream()
                                .mapToDouble(name -> alternative.getOrDefault(name, 0.0))
                                .toArray())
                        .toArray(double[][]::new))
                .toArray(double[][][]::new);
        double[] weights = new double[names.size()];
        for (int step = 0; step < STEPS; step++) {
            double[] gradient = gradient(examples, features, weights);
            for (int i = 0; i < weights.length; i++) {
                double held = names.get(i).equals(BASE) ? 0 : penalty * weights[i];
                weights[i] = allowed(names.get(i), weights[i] + STEP * (gradient[i] - held));
            }
        }
        Map<String, Double> learned = new TreeMap<>();
        for (int i = 0; i < weights.length; i++) {
            learned.put(names.get(i), weights[i]);
        }
        return learned;
    }

    private static Set<String> names(List<Example> examples) {
        Set<String> names = new TreeSet<>();
        examples.forEach(example -> example.alternatives().forEach(features -> names.addAll(features.keySet())));
        return names;
    }

    private double allowed(String name, double weight) {
        double raised = onlyFor.contains(name) ? Math.max(0, weight) : weight;
        return onlyAgainst.contains(name) ? Math.min(0, raised) : raised;
    }

    private static double[] gradient(List<Example> examples, double[][][] features, double[] weights) {
        double[] gradient = new double[weights.length];
        for (int e = 0; e < features.length; e++) {
            double[] odds = new double[features[e].length];
            double all = 1;
            for (int a = 0; a < odds.length; a++) {
                odds[a] = Math.exp(dot(weights, features[e][a]));
                all += odds[a];
            }
            for (int a = 0; a < odds.length; a++) {
                double truth = a == examples.get(e).right() ? 1 : 0;
                double pull = examples.get(e).weight() * (truth - odds[a] / all);
                for (int i = 0; i < gradient.length; i++) {
                    gradient[i] += pull * features[e][a][i];
                }
            }
        }
        return gradient;
    }

    private static double dot(double[] some, double[] others) {
        double sum = 0;
        for (int i = 0; i < some.length; i++) {
            sum += some[i] * others[i];
        }
        return sum;
    }

    public static double sum(Map<String, Double> weights, Map<String, Double> features) {
        return features.entrySet().stream()
                .mapToDouble(feature -> weights.getOrDefault(feature.getKey(), 0.0) * feature.getValue())
                .sum();
    }

    /** As the resource holds them. */
    public static String written(Map<String, Double> weights) {
        StringBuilder lines = new StringBuilder();
        weights.forEach((name, weight) -> lines.append(String.format(Locale.ROOT, "%s\t%.2f%n", name, weight)));
        return lines.toString();
    }

    /** The weights of a resource. */
    public static Map<String, Double> read(String lines) {
        Map<String, Double> weights = new TreeMap<>();
        lines.lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .forEach(columns -> weights.put(columns[0], Double.valueOf(columns[1])));
        return weights;
    }
}
