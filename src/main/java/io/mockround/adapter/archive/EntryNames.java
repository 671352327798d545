package io.mockround.adapter.archive;

import io.mockround.problem.ArchiveFault;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names of an archive's entries, judged one after the other as they would be on every system: one that is harmless here may leave the
 * folder, or overwrite another file, elsewhere.
 */
final class EntryNames {

    private static final int LENGTH_AT_MOST = 300;
    private static final int DEPTH_AT_MOST = 20;

    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*");

    /** Windows opens a device for these, whatever the ending. */
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

    /** What Windows cannot have in a name; control characters nobody should. */
    private static final Pattern UNUSABLE = Pattern.compile("[\\p{Cntrl}<>:\"|?*]");

    private final Set<String> files = new HashSet<>();
    private final Set<String> folders = new HashSet<>();

    /** What is wrong with the next name, or empty. */
    Optional<ArchiveFault> judge(String name, boolean isFolder) {
        if (name.startsWith("/") || name.contains("\\") || DRIVE.matcher(name).matches()) {
            return Optional.of(ArchiveFault.OUTSIDE);
        }
        List<String> parts = List.of((isFolder ? name.replaceAll("/+$", "") : name).split("/", -1));
        if (parts.contains("..")) {
            return Optional.of(ArchiveFault.OUTSIDE);
        }
        if (name.length() > LENGTH_AT_MOST
                || parts.size() > DEPTH_AT_MOST
                || !parts.stream().allMatch(EntryNames::isUsable)) {
            return Optional.of(ArchiveFault.BAD_NAME);
        }
        return isTaken(parts, isFolder) ? Optional.of(ArchiveFault.TWICE) : Optional.empty();
    }

    private static boolean isUsable(String part) {
        return !part.isEmpty()
                && !part.equals(".")
                && !part.endsWith(".")
                && !part.endsWith(" ")
                && !UNUSABLE.matcher(part).find()
                && !DEVICE.matcher(part).matches();
    }

    /** As a file system sees it that tells neither case nor ways of writing an accent apart. */
    private boolean isTaken(List<String> parts, boolean isFolder) {
        String path = "";
        for (String part : parts.subList(0, parts.size() - 1)) {
            path += "/" + plain(part);
            folders.add(path);
            if (files.contains(path)) {
                return true;
            }
        }
        path += "/" + plain(parts.get(parts.size() - 1));
        if (isFolder) {
            folders.add(path);
            return files.contains(path);
        }
        return folders.contains(path) || !files.add(path);
    }

    private static String plain(String part) {
        return Normalizer.normalize(part, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
