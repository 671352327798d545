package io.mockround.analysis;

import io.mockround.support.HearingSets;
import io.mockround.support.HearingSets.Part;
import io.mockround.support.WrittenSpeech;
import java.util.*;

final class ClarifyingTrainer {
    record Example(Set<String> cues, boolean yes, double weight, String text) {}

    public static void main(String[] args) throws Exception {
        List<Example> all = new ArrayList<>();
        for (var row : HearingSets.rows(Part.DEV, "clarifying.tsv", 3)) {
            var c = ClarifyingQuestions.cues(WrittenSpeech.of(row.column(2)).words());
            all.add(new Example(
                    c.get(c.size() - 1),
                    !row.column(1).equals("no"),
                    all.size() < 40 ? .3 : 1,
                    row.column(1) + " " + row.column(2)));
        }
        List<Example> neg = new ArrayList<>();
        for (var row : HearingSets.rows(Part.DEV, "hand-backs.tsv", 2)) {
            if (row.column(0).equals("yes"))
                for (var c :
                        ClarifyingQuestions.cues(WrittenSpeech.of(row.column(1)).words()))
                    neg.add(new Example(c, false, .3, row.column(1)));
        }
        for (String[] f :
                new String[][] {{"sentences.tsv", "2", "1"}, {"answers.tsv", "3", "2"}, {"committed.tsv", "3", "2"}})
            for (var r : HearingSets.rows(Part.DEV, f[0], Integer.parseInt(f[1])))
                for (Set<String> c : ClarifyingQuestions.cues(
                        WrittenSpeech.of(r.column(Integer.parseInt(f[2]))).words()))
                    neg.add(new Example(c, false, Double.parseDouble(args[2]), r.place()));
        for (Asking a : ClarifyingPhrases.ALL)
            neg.add(new Example(
                    ClarifyingQuestions.cues(WrittenSpeech.of(a.example()).words())
                            .get(0),
                    true,
                    Double.parseDouble(args[3]),
                    a.example()));
        List<Example> old = all.subList(0, 40), fresh = all.subList(40, all.size());
        List<Example> tune = new ArrayList<>(), check = new ArrayList<>();
        for (int i = 0; i < fresh.size(); i++) (i % 4 < 2 ? tune : check).add(fresh.get(i));
        for (double l2 : new double[] {.5, 1, 2, 4}) {
            List<Example> t = new ArrayList<>(tune);
            t.addAll(old);
            t.addAll(neg);
            List<Example> c = new ArrayList<>(check);
            c.addAll(old);
            c.addAll(neg);
            System.out.println("l2 " + l2 + " tune->check " + score(fit(t, l2), check, 0) + " | tune->tune "
                    + score(fit(t, l2), tune, 0) + " | check->tune " + score(fit(c, l2), tune, 0));
        }
        double l2 = Double.parseDouble(args[0]);
        List<Example> t = new ArrayList<>(tune);
        t.addAll(old);
        t.addAll(neg);
        Map<String, Double> w = fit(t, l2);
        List<Example> c = new ArrayList<>(check);
        c.addAll(old);
        c.addAll(neg);
        Map<String, Double> w2 = fit(c, l2);
        for (double b : new double[] {0, .3, .6, 1})
            System.out.println(
                    "bias -" + b + " " + score(w, check, b) + " " + score(w2, tune, b) + " neg " + score(w, neg, b));
        for (Example e : tune)
            if (sum(w2, e.cues) > 0 != e.yes)
                System.out.printf("TUNE %s %.1f %s%n      %s%n", e.yes, sum(w2, e.cues), e.text, e.cues);
        if (args.length > 1 && args[1].contains("check"))
            for (Example e : check)
                if (sum(w, e.cues) > 0 != e.yes)
                    System.out.printf("CHECK %s %.1f %s%n      %s%n", e.yes, sum(w, e.cues), e.text, e.cues);
        List<Example> every = new ArrayList<>(all);
        every.addAll(neg);
        Map<String, Double> f = fit(every, l2);
        System.out.println("all on old " + score(f, old, 0) + " fresh " + score(f, fresh, 0));
        StringBuilder out = new StringBuilder(
                "# What each cue adds to the log odds that an answer hands the lead back (HandBackCues). Learned by ClarifyingTrainer from the written\n# set dev/hand-backs.tsv and, as counter-examples, dev/clarifying.tsv; not written by hand: run it again after a change of the cues.\n");
        for (var e : f.entrySet()) out.append(String.format(Locale.ROOT, "%s\t%.2f%n", e.getKey(), e.getValue()));
        java.nio.file.Files.writeString(
                java.nio.file.Path.of("/tmp/words2/src/main/resources/io/mockround/analysis/clarifying-weights.tsv"),
                out);
        if (args.length > 1 && args[1].contains("w")) System.out.println(out);
    }

    static List<Cue> table = ClarifyingCues.ALL;

    static boolean c3(Set<String> cues) {
        return cues.contains("acknowledged")
                || cues.contains("quoted")
                || cues.contains("quoted")
                || cues.contains("told-inside");
    }

    static double sum(Map<String, Double> w, Set<String> cues) {
        double s = w.get("base");
        if (c3(cues)) return -9;
        for (String c : cues) s += w.getOrDefault(c, 0.0);
        return s;
    }

    static Map<String, Double> fit(List<Example> ex, double l2) {
        Map<String, Double> w = new LinkedHashMap<>();
        w.put("base", 0.0);
        table.forEach(c -> w.put(c.name(), 0.0));
        for (int it = 0; it < 3000; it++) {
            Map<String, Double> g = new HashMap<>();
            for (Example e : ex) {
                double d = e.weight * ((e.yes ? 1 : 0) - 1 / (1 + Math.exp(-sum(w, e.cues))));
                g.merge("base", d, Double::sum);
                for (String c : e.cues) g.merge(c, d, Double::sum);
            }
            for (String k : w.keySet())
                w.merge(k, 0.02 * (g.getOrDefault(k, 0.0) - (k.equals("base") ? 0 : l2 * w.get(k))), Double::sum);
        }
        return w;
    }

    static String score(Map<String, Double> w, List<Example> ex, double bias) {
        int tp = 0, fp = 0, fn = 0;
        for (Example e : ex) {
            boolean y = sum(w, e.cues) > bias;
            if (y && e.yes) tp++;
            else if (y) fp++;
            else if (e.yes) fn++;
        }
        return String.format(
                "P %.2f R %.2f F %.3f (%d/%d/%d)",
                tp / (double) (tp + fp), tp / (double) (tp + fn), 2.0 * tp / (2 * tp + fp + fn), tp, fn, fp);
    }
}
