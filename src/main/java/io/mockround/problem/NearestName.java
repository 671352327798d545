package io.mockround.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** "Did you mean": the known name closest to a written one, or nothing when none is close. */
public final class NearestName {

    private static final String NOTHING_NEAR = "";
    private static final int LONGEST_NAME = 60;
    private static final int SHORTEST_BEGINNING = 3;
    private static final DamerauLevenshteinDistance DISTANCE = new DamerauLevenshteinDistance();

    private NearestName() {}

    /** Case and separators do not count ({@code Hand_Back} is {@code hand-back}). Empty when nothing is near. */
    public static String to(String written, Collection<String> known) {
        if (written.length() > LONGEST_NAME) {
            return NOTHING_NEAR;
        }
        String plain = plain(written);
        return known.stream()
                .filter(name -> isNear(plain, plain(name)))
                .min(Comparator.comparingInt(name -> DISTANCE.apply(plain, plain(name))))
                .orElse(NOTHING_NEAR);
    }

    /** One slip in three letters, or one is the beginning of the other. */
    private static boolean isNear(String written, String name) {
        int shorter = Math.min(written.length(), name.length());
        int longer = Math.max(written.length(), name.length());
        boolean begins = name.startsWith(written) || written.startsWith(name);
        return begins && shorter >= SHORTEST_BEGINNING
                || shorter > 1 && DISTANCE.apply(written, name) <= Math.max(1, longer / 3);
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[-_\\s]", "");
    }
}
