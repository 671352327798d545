package io.mockround.round;

import io.mockround.deck.Prompt.Fact;
import io.mockround.support.HearingSets;
import io.mockround.support.HearingSets.Part;
import io.mockround.support.WrittenSpeech;
import java.util.*;
import java.util.stream.Collectors;

final class FactTrainer {
    record Example(
            String prompt,
            List<Map<String, Double>> facts,
            List<String> ids,
            int right,
            double weight,
            String text,
            double[] rule) {}

    public static void main(String[] args) throws Exception {
        Map<String, List<Map.Entry<String, Fact>>> facts = new LinkedHashMap<>();
        for (var r : HearingSets.rows(Part.DEV, "facts.tsv", 4))
            facts.computeIfAbsent(r.column(0), k -> new ArrayList<>())
                    .add(Map.entry(
                            r.column(1), new Fact(Arrays.asList(r.column(2).split(";")), r.column(3))));
        List<Example> all = new ArrayList<>();
        int n = 0;
        for (var r : HearingSets.rows(Part.DEV, "clarifying.tsv", 3)) {
            n++;
            if (r.column(1).equals("no")) continue;
            var of = facts.get(r.column(0));
            Facts f = new Facts(of.stream().map(Map.Entry::getValue).toList());
            var words = WrittenSpeech.of(r.column(2)).words();
            List<String> ids = of.stream().map(Map.Entry::getKey).toList();
            all.add(new Example(
                    r.column(0),
                    of.stream().map(e -> f.features(e.getValue(), words)).toList(),
                    ids,
                    ids.indexOf(r.column(1)),
                    n <= 40 ? .3 : 1,
                    r.column(1) + " " + r.column(2),
                    null));
        }
        List<Example> old = all.subList(0, 30), fresh = all.subList(30, all.size());
        List<String> prompts = fresh.stream().map(Example::prompt).distinct().toList();
        List<Example> tune = new ArrayList<>(), check = new ArrayList<>();
        for (int i = 0; i < fresh.size(); i++) (i % 4 < 2 ? tune : check).add(fresh.get(i));
        for (double l2 : new double[] {.1, .3, 1}) {
            List<Example> t = new ArrayList<>(tune);
            t.addAll(old);
            List<Example> c = new ArrayList<>(check);
            c.addAll(old);
            System.out.println("l2 " + l2 + " tune->check " + score(fit(t, l2), check) + " | tune->tune "
                    + score(fit(t, l2), tune) + " | check->tune " + score(fit(c, l2), tune));
            int ok = 0;
            for (String p : prompts) {
                var rest = new ArrayList<>(
                        fresh.stream().filter(e -> !e.prompt.equals(p)).toList());
                rest.addAll(old);
                var w = fit(rest, l2);
                for (Example e : fresh) if (e.prompt.equals(p) && best(w, e) == e.right) ok++;
            }
            System.out.println("   leave-prompt-out " + ok + " of " + fresh.size());
        }
        double l2 = Double.parseDouble(args[0]);
        for (String p : prompts) {
            var rest = new ArrayList<>(
                    fresh.stream().filter(e -> !e.prompt.equals(p)).toList());
            rest.addAll(old);
            var w = fit(rest, l2);
            for (Example e : fresh)
                if (e.prompt.equals(p) && best(w, e) != e.right) {
                    int b = best(w, e);
                    System.out.println("WRONG heard " + (b < 0 ? "none" : e.ids.get(b)) + " for " + e.text);
                    if (args.length > 1) {
                        if (b >= 0) System.out.printf("      %.1f %s%n", dot(w, e.facts.get(b)), nz(e.facts.get(b)));
                        if (e.right >= 0)
                            System.out.printf(
                                    "      right %.1f %s%n", dot(w, e.facts.get(e.right)), nz(e.facts.get(e.right)));
                    }
                }
        }
        var w = fit(all, l2);
        System.out.println("all on old " + score(w, old) + " fresh " + score(w, fresh));
        StringBuilder out = new StringBuilder(
                "# What each feature of a question and a fact (FactFit) adds to the log odds that the one asks for the other. Learned by FactTrainer from the\n# written set dev/clarifying.tsv; not written by hand: run it again after a change of the features.\n");
        for (var e : w.entrySet()) out.append(String.format(Locale.ROOT, "%s\t%.2f%n", e.getKey(), e.getValue()));
        java.nio.file.Files.createDirectories(
                java.nio.file.Path.of("/tmp/words2/src/main/resources/io/mockround/round"));
        java.nio.file.Files.writeString(
                java.nio.file.Path.of("/tmp/words2/src/main/resources/io/mockround/round/fact-weights.tsv"), out);
        System.out.println(out);
    }

    static String nz(Map<String, Double> m) {
        return m.entrySet().stream()
                .filter(e -> e.getValue() != 0)
                .map(e -> e.getKey() + "=" + Math.round(e.getValue() * 10) / 10.0)
                .collect(Collectors.joining(" "));
    }

    static double dot(Map<String, Double> w, Map<String, Double> f) {
        double s = 0;
        for (var e : f.entrySet()) s += w.getOrDefault(e.getKey(), 0.0) * e.getValue();
        return s;
    }

    static int best(Map<String, Double> w, Example e) {
        int b = -1;
        double m = 0;
        for (int i = 0; i < e.facts.size(); i++) {
            double s = dot(w, e.facts.get(i));
            if (s > m) {
                m = s;
                b = i;
            }
        }
        return b;
    }

    static String score(Map<String, Double> w, List<Example> ex) {
        int ok = 0, ans = 0, tp = 0, is = 0;
        for (Example e : ex) {
            int b = best(w, e);
            if (b == e.right) ok++;
            if (b >= 0) {
                ans++;
                if (b == e.right) tp++;
            }
            if (e.right >= 0) is++;
        }
        return String.format(
                "%d of %d = %.3f (answered %d, right %d of %d)", ok, ex.size(), ok / (double) ex.size(), ans, tp, is);
    }

    static Map<String, Double> fit(List<Example> ex, double l2) {
        List<String> names = new ArrayList<>(e0(ex));
        int k = names.size();
        double[][][] x = new double[ex.size()][][];
        for (int e = 0; e < x.length; e++) {
            x[e] = new double[ex.get(e).facts.size()][k];
            for (int i = 0; i < x[e].length; i++)
                for (int j = 0; j < k; j++) x[e][i][j] = ex.get(e).facts.get(i).get(names.get(j));
        }
        double[] w = new double[k];
        for (int it = 0; it < 3000; it++) {
            double[] g = new double[k];
            for (int e = 0; e < x.length; e++) {
                double z = 1;
                double[] p = new double[x[e].length];
                for (int i = 0; i < p.length; i++) {
                    double s = 0;
                    for (int j = 0; j < k; j++) s += w[j] * x[e][i][j];
                    p[i] = Math.exp(s);
                    z += p[i];
                }
                for (int i = 0; i < p.length; i++) {
                    double d = ex.get(e).weight * ((i == ex.get(e).right ? 1 : 0) - p[i] / z);
                    for (int j = 0; j < k; j++) g[j] += d * x[e][i][j];
                }
            }
            for (int j = 0; j < k; j++) {
                w[j] += 0.005 * (g[j] - (names.get(j).equals("base") ? 0 : l2 * w[j]));
                if (!names.get(j).equals("base"))
                    w[j] = AGAINST.contains(names.get(j)) ? Math.min(0, w[j]) : Math.max(0, w[j]);
            }
        }
        Map<String, Double> m = new TreeMap<>();
        for (int j = 0; j < k; j++) m.put(names.get(j), w[j]);
        return m;
    }

    static final boolean HARD = Boolean.getBoolean("hard");
    static final Set<String> AGAINST = Set.of(
            "number-missing",
            "cues-of-strange",
            "object-strange",
            "quantity-of-other",
            "strange",
            "unknown",
            "strange-no-cue");

    static Set<String> e0(List<Example> ex) {
        return ex.get(0).facts.get(0).keySet();
    }
}
