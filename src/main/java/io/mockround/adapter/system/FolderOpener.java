package io.mockround.adapter.system;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Shows a folder in the system's own file program. Waits for its start: in the background only. */
public final class FolderOpener {

    /** Long enough to be refused; a program that then still runs is taken to show it. */
    private static final long REFUSED_WITHIN_S = 3;

    private FolderOpener() {}

    /** @return false when the system has no such program or it refuses */
    public static boolean open(Path folder) {
        return open(command(System.getProperty("os.name")), folder);
    }

    static boolean open(String program, Path folder) {
        try {
            Process process = new ProcessBuilder(List.of(program, folder.toString()))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            boolean hasEnded = process.waitFor(REFUSED_WITHIN_S, TimeUnit.SECONDS);
            // Explorer ends with 1 although it has opened the folder
            return !hasEnded || process.exitValue() == 0 || "explorer.exe".equals(program);
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    static String command(String os) {
        String name = os.toLowerCase(Locale.ROOT);
        if (name.startsWith("mac")) {
            return "open";
        }
        return name.startsWith("windows") ? "explorer.exe" : "xdg-open";
    }
}
