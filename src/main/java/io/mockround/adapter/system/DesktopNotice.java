package io.mockround.adapter.system;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A notice of the desktop, by the tools systems bring along: {@code notify-send} of Linux desktops, {@code osascript} of macOS, PowerShell of
 * Windows. The text is handed over as an argument or in the environment, never as a part of a script: whatever a session is called, it is only
 * shown. Waits for the tool's start: in the background only.
 */
public final class DesktopNotice {

    private static final String PROGRAM = "Mockround";

    /** Where the script of Windows finds the text. */
    private static final String TEXT = "MOCKROUND_NOTICE";

    private static final List<String> MAC = List.of(
            "osascript",
            "-e",
            "on run argv",
            "-e",
            "display notification (item 1 of argv) with title \"" + PROGRAM + "\"",
            "-e",
            "end run");

    /** A balloon goes with the process that shows it, so that stays for as long. */
    private static final List<String> WINDOWS = List.of(
            "powershell",
            "-NoProfile",
            "-NonInteractive",
            "-Command",
            "Add-Type -AssemblyName System.Windows.Forms; $notice = New-Object System.Windows.Forms.NotifyIcon; "
                    + "$notice.Icon = [System.Drawing.SystemIcons]::Information; $notice.Visible = $true; "
                    + "$notice.ShowBalloonTip(5000, '" + PROGRAM + "', $env:" + TEXT + ", 'None'); "
                    + "Start-Sleep -Seconds 6; $notice.Dispose()");

    /** Long enough to be refused; a tool that then still runs is taken to show it. */
    private static final long REFUSED_WITHIN_S = 3;

    private DesktopNotice() {}

    /** @return false when the system has no such tool or it refuses */
    public static boolean show(String text) {
        return show(command(System.getProperty("os.name"), text), text);
    }

    static boolean show(List<String> command, String text) {
        try {
            ProcessBuilder tool = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD);
            tool.environment().put(TEXT, text);
            Process process = tool.start();
            boolean hasEnded = process.waitFor(REFUSED_WITHIN_S, TimeUnit.SECONDS);
            return !hasEnded || process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    static List<String> command(String os, String text) {
        String name = os.toLowerCase(Locale.ROOT);
        if (name.startsWith("mac")) {
            return append(MAC, text);
        }
        return name.startsWith("windows")
                ? WINDOWS
                : List.of("notify-send", "--app-name=" + PROGRAM, "--", PROGRAM, text);
    }

    private static List<String> append(List<String> command, String text) {
        return Stream.concat(command.stream(), Stream.of(text)).toList();
    }
}
