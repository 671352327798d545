package io.mockround.support;

import com.sun.jna.Library;
import com.sun.jna.Native;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * With {@code -Dmockround.windows=real} the tests' windows are those of the system, drawn by JavaFX's software pipeline on an X server that this
 * process starts for itself: two test processes side by side have two displays and do not take the focus from each other. JavaFX learns of the
 * display from the C library's environment, which Java cannot write to; so JNA does, before the first window.
 *
 * <p>The server ends by itself when this process has ended, however it did ({@code -terminate}). Nobody ends it before: GTK takes a display that
 * goes for a failure and ends the process with a status of its own.
 */
public final class RealWindows implements LauncherSessionListener {

    /** As large as the largest screen a test shows. */
    private static final String SCREEN = "3840x2160x24";

    /** JavaFX opens and closes the display once to see whether it can, before it opens a window. */
    private static final String LINGERS_S = "20";

    private static Process server;

    /** Whether windows are real in this process. */
    public static boolean areWanted() {
        return "real".equals(System.getProperty("mockround.windows"));
    }

    /** Of the C library. */
    public interface Environment extends Library {

        int setenv(String name, String value, int overwrite);
    }

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        synchronized (RealWindows.class) {
            if (areWanted() && server == null) {
                start();
            }
        }
    }

    private static void start() {
        try {
            server = new ProcessBuilder(
                            "Xvfb",
                            "-displayfd",
                            "1",
                            "-terminate",
                            LINGERS_S,
                            "-nolisten",
                            "tcp",
                            "-screen",
                            "0",
                            SCREEN)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Real windows were asked for, but there is no Xvfb here: apt-get install xvfb libgtk-3-0", e);
        }
        Runtime.getRuntime()
                .addShutdownHook(new Thread(server::destroy)); // sessions open and close several times in a fork
        Native.load("c", Environment.class).setenv("DISPLAY", ":" + displayNumber(), 1);
    }

    /** Where no window was ever opened there is none to end with. */
    private static void end() {
        boolean hasWindows = Thread.getAllStackTraces().keySet().stream()
                .anyMatch(thread -> "JavaFX Application Thread".equals(thread.getName()));
        if (!hasWindows) {
            server.destroy();
        }
    }

    /** The server writes the number it found free once it can be spoken to. */
    private static String displayNumber() {
        try {
            String number = new BufferedReader(
                            new InputStreamReader(server.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
            if (number == null || number.isBlank()) {
                throw new IllegalStateException("Xvfb ended without a display, status " + server.waitFor());
            }
            return number.strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
