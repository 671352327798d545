package io.mockround.support;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Learns the weights of a linear model that picks one of several alternatives, or none, from examples: a conditional logit (McFadden 1974),
 * which with one alternative is a logistic regression. The likelihood with a quadratic penalty, climbed by a {@link Climber}; the same
 * examples always give the same weights.
 */
public final class LinearTrainer {

    public static final String BASE = "base";

    /** Afterwards no weight of the written sets still moves by a hundredth. */
    private static final int STEPS = 250;

    private static final double LEAST_KEPT = 0.005;

    private final double penalty;
    private final Set<String> onlyFor;
    private final Set<String> onlyAgainst;
    private final int leastSeen;

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
        this(penalty, onlyFor, onlyAgainst, 1);
    }

    /** @param leastSeen features of fewer alternatives are left out */
    public LinearTrainer(double penalty, Set<String> onlyFor, Set<String> onlyAgainst, int leastSeen) {
        this.leastSeen = leastSeen;
        this.penalty = penalty;
        this.onlyFor = Set.copyOf(onlyFor);
        this.onlyAgainst = Set.copyOf(onlyAgainst);
    }

    public Map<String, Double> learn(List<Example> examples) {
        List<String> names = names(examples);
        Map<String, Integer> places = new HashMap<>();
        names.forEach(name -> places.put(name, places.size()));
        Features[][] features = examples.stream()
                .map(example -> example.alternatives().stream()
                        .map(alternative -> Features.of(alternative, places))
                        .toArray(Features[]::new))
                .toArray(Features[][]::new);
        double[] weights = new double[names.size()];
        Climber climber = new Climber(weights.length);
        for (int step = 0; step < STEPS; step++) {
            double[] gradient = gradient(examples, features, weights);
            for (int i = 0; i < weights.length; i++) {
                gradient[i] -= names.get(i).equals(BASE) ? 0 : penalty * weights[i];
            }
            climber.climb(weights, gradient);
            for (int i = 0; i < weights.length; i++) {
                weights[i] = allowed(names.get(i), weights[i]);
            }
        }
        Map<String, Double> learned = new TreeMap<>();
        for (int i = 0; i < weights.length; i++) {
            learned.put(names.get(i), weights[i]);
        }
        return learned;
    }

    /** Those that an alternative has, in the order of their places. */
    private record Features(int[] places, double[] values) {

        static Features of(Map<String, Double> named, Map<String, Integer> places) {
            List<String> known = named.keySet().stream()
                    .filter(places::containsKey)
                    .sorted(Comparator.comparing(places::get))
                    .toList();
            return new Features(
                    known.stream().mapToInt(places::get).toArray(),
                    known.stream().mapToDouble(named::get).toArray());
        }

        double sum(double[] weights) {
            double sum = 0;
            for (int i = 0; i < places.length; i++) {
                sum += weights[places[i]] * values[i];
            }
            return sum;
        }

        void addTo(double[] gradient, double pull) {
            for (int i = 0; i < places.length; i++) {
                gradient[places[i]] += pull * values[i];
            }
        }
    }

    private List<String> names(List<Example> examples) {
        Map<String, Integer> seen = new TreeMap<>();
        examples.forEach(example -> example.alternatives()
                .forEach(features -> features.keySet().forEach(name -> seen.merge(name, 1, Integer::sum))));
        seen.values().removeIf(times -> times < leastSeen);
        return List.copyOf(seen.keySet());
    }

    private double allowed(String name, double weight) {
        double raised = onlyFor.contains(name) ? Math.max(0, weight) : weight;
        return onlyAgainst.contains(name) ? Math.min(0, raised) : raised;
    }

    private static double[] gradient(List<Example> examples, Features[][] features, double[] weights) {
        double[] gradient = new double[weights.length];
        for (int e = 0; e < features.length; e++) {
            double[] odds = new double[features[e].length];
            double all = 1;
            for (int a = 0; a < odds.length; a++) {
                odds[a] = Math.exp(features[e][a].sum(weights));
                all += odds[a];
            }
            for (int a = 0; a < odds.length; a++) {
                double truth = a == examples.get(e).right() ? 1 : 0;
                features[e][a].addTo(gradient, examples.get(e).weight() * (truth - odds[a] / all));
            }
        }
        return gradient;
    }

    public static double sum(Map<String, Double> weights, Map<String, Double> features) {
        return features.entrySet().stream()
                .mapToDouble(feature -> weights.getOrDefault(feature.getKey(), 0.0) * feature.getValue())
                .sum();
    }

    /** As the resource holds them: two digits, and none that adds nothing. */
    public static String written(Map<String, Double> weights) {
        StringBuilder lines = new StringBuilder();
        weights.forEach((name, weight) -> {
            if (Math.abs(weight) >= LEAST_KEPT) {
                lines.append(String.format(Locale.ROOT, "%s\t%.2f%n", name, weight));
            }
        });
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
