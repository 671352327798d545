package io.mockround.models;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names of models, which are names of folders too: what is in them goes into a path, so little is allowed. */
public final class ModelNames {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");
    private static final String ZIP = ".zip";

    private ModelNames() {}

    public static boolean isName(String text) {
        return text != null && NAME.matcher(text).matches() && !text.endsWith(".");
    }

    /** The name of a file or folder as a model's: without {@code .zip}, and other characters replaced. */
    public static String of(String file) {
        String base =
                file.toLowerCase(Locale.ROOT).endsWith(ZIP) ? file.substring(0, file.length() - ZIP.length()) : file;
        String plain = base.replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("^[^A-Za-z0-9]+|[^A-Za-z0-9]+$", "");
        String name = plain.substring(0, Math.min(100, plain.length())).replaceAll("[^A-Za-z0-9]+$", "");
        return name.isEmpty() ? "model" : name;
    }
}
