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
 * <p>The server ends after this process, however that ends: a shell waits for the end of the pipe between them. Before it must not: GTK takes a
 * display that goes for a failure and ends the process with a status of its own.
 */
public final class RealWindows implements LauncherSessionListener {

    /** As large as the largest screen a test shows. */
    private static final String SCREEN = "3840x2160x24";

    /** The shell lets go of its output, so that a server that is not there or fails is seen as the end of it. */
    private static final String SERVER =
            "Xvfb -displayfd 1 -nolisten tcp -screen 0 " + SCREEN + " & server=$!; exec >&-; read -r end; kill $server";

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
            server = new ProcessBuilder("sh", "-c", SERVER)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Native.load("c", Environment.class).setenv("DISPLAY", ":" + displayNumber(), 1);
    }

    /** The server writes the number it found free once it can be spoken to. */
    private static String displayNumber() {
        try {
            String number = new BufferedReader(
                            new InputStreamReader(server.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
            if (number == null) {
                throw new IllegalStateException(
                        "Real windows were asked for, but Xvfb did not start: apt-get install xvfb libgtk-3-0");
            }
            return number.strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
