package io.mockround.app.cli;

import io.mockround.messages.Messages;
import io.mockround.messages.Times;
import io.mockround.recording.LiveTake.Meter;
import io.mockround.recording.Pcm;
import io.mockround.review.Progress;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** Where a command writes: its result to one stream, everything else to the other. */
final class Console {

    /** With less room the person should know. */
    private static final Duration SCARCE = Duration.ofHours(1);

    private final PrintStream out;
    private final PrintStream err;
    private long progressShownMs = Long.MIN_VALUE;
    private int progressLength;

    Console(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    PrintStream out() {
        return out;
    }

    PrintStream err() {
        return err;
    }

    /** A line of the result. */
    void say(String line) {
        out.println(line);
    }

    /** A sentence about the work, not part of the result. */
    void note(String sentence) {
        err.println(line(sentence));
    }

    /** Fit for a terminal: a file's name may hold anything. */
    static String line(String sentence) {
        return sentence.replaceAll("\\p{Cntrl}", "?");
    }

    /** Shows on the terminal how a recording goes, once a second; nothing where there is no terminal. */
    void recording(Meter meter) {
        long ms = Pcm.toMs(meter.samples());
        if (!isTerminal() || ms / 1000 == progressShownMs / 1000) {
            return;
        }
        progressShownMs = ms;
        String room = meter.room().compareTo(SCARCE) < 0
                ? Messages.text("record.room", meter.room().toMinutes())
                : "";
        err.print("\r" + Messages.text("record.progress", Times.clock(ms), bar(meter.levelDbfs())) + room + "  ");
        err.flush();
    }

    /** Twelve places for 60 dB. */
    private static String bar(double levelDbfs) {
        int full = (int) Math.max(0, Math.min(12, Math.round((levelDbfs + 60) / 5)));
        return "#".repeat(full) + "-".repeat(12 - full);
    }

    /** Shows on the terminal how far long work has come, once a second of audio at most; nothing where there is no terminal. */
    Progress progress() {
        if (!isTerminal()) {
            return Progress.NONE;
        }
        return (step, doneMs, ofMs) -> {
            if (Math.abs(doneMs - progressShownMs) < 1000 && doneMs < ofMs) {
                return;
            }
            progressShownMs = doneMs;
            String line = Messages.text("progress." + step.name(), Times.clock(doneMs), Times.clock(ofMs));
            err.print("\r" + line + (doneMs >= ofMs ? "\r" + " ".repeat(line.length()) + "\r" : ""));
            err.flush();
        };
    }

    /** Shows on the terminal how long work stands, over what it showed before; nothing where there is no terminal. */
    void progress(String line) {
        if (!isTerminal()) {
            return;
        }
        err.print("\r" + line + " ".repeat(Math.max(0, progressLength - line.length())));
        err.flush();
        progressLength = line.length();
    }

    /** Takes that away. */
    void progressDone() {
        if (progressLength > 0) {
            err.print("\r" + " ".repeat(progressLength) + "\r");
            err.flush();
            progressLength = 0;
        }
    }

    /** What somebody at the terminal says to a question of yes or no; empty where there is no terminal. */
    Optional<Boolean> answer(String question) {
        if (!isTerminal()) {
            return Optional.empty();
        }
        err.print(line(question) + " ");
        err.flush();
        String said = System.console().readLine();
        return Optional.of(said != null && said.strip().toLowerCase(Locale.ROOT).startsWith("y"));
    }

    /** A JDK from 22 on has a console without a terminal too, and says so. */
    private static boolean isTerminal() {
        java.io.Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (Boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
