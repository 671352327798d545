package io.mockround.models;

import io.mockround.problem.NearestName;
import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What can be had, by language and size; the smallest of each language first. */
public record Catalogue(List<OfferedModel> models) {

    /** Recommended where nothing else is asked for: small enough for any machine, good enough to count words. */
    public static final String USUAL = "vosk-model-small-en-us-0.15";

    /** Of the archive, so that it can be said before the list has been asked. */
    public static final long USUAL_BYTES = 41_205_931;

    public Catalogue {
        models = models.stream()
                .sorted(Comparator.comparing(OfferedModel::language)
                        .thenComparingLong(OfferedModel::bytes)
                        .thenComparing(OfferedModel::name))
                .toList();
    }

    /** @throws ProblemException when there is none of this name, telling the nearest */
    public OfferedModel named(String name) {
        return models.stream()
                .filter(model -> model.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new ProblemException(new Problem.ModelSourceUnknown(
                        name,
                        NearestName.to(
                                name, models.stream().map(OfferedModel::name).toList()))));
    }

    /** {@code en} is every English, {@code en-us} and {@code US English} that one; empty or null is every language. */
    public List<OfferedModel> in(String language) {
        if (language == null || language.isBlank()) {
            return models;
        }
        String wanted = language.strip().toLowerCase(Locale.ROOT);
        return models.stream().filter(model -> speaks(model, wanted)).toList();
    }

    private static boolean speaks(OfferedModel model, String wanted) {
        String code = model.language().toLowerCase(Locale.ROOT);
        return code.equals(wanted)
                || code.startsWith(wanted + "-")
                || model.languageText().toLowerCase(Locale.ROOT).contains(wanted) && wanted.length() > 2;
    }
}
