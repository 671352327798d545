package io.mockround.adapter.voice;

import io.mockround.voice.SpeechEngine;
import io.mockround.voice.SpeechOutput;
import java.io.File;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the system's own voice: {@code say} of macOS, System.Speech of Windows, {@code espeak-ng}, {@code espeak} or {@code spd-say} of Linux, in
 * this order, because the first two render, so that their sound is known to the sample. Looks at files only and starts nothing.
 */
public final class SystemVoices {

    /** Words a minute: a calm speaker's; the engines' own is 175. */
    private static final String PACE = "160";

    /** Reads standard input as UTF-8 and writes a WAV to standard output. Single quotes only: Windows' own quoting is doubled ones. */
    private static final String WINDOWS_SCRIPT = String.join(
            "; ",
            "$in = New-Object IO.StreamReader([Console]::OpenStandardInput(), [Text.Encoding]::UTF8)",
            "Add-Type -AssemblyName System.Speech",
            "$voice = New-Object System.Speech.Synthesis.SpeechSynthesizer",
            "$wav = New-Object IO.MemoryStream",
            "$voice.SetOutputToWaveStream($wav)",
            "$voice.Speak($in.ReadToEnd())",
            "$bytes = $wav.ToArray()",
            "$out = [Console]::OpenStandardOutput()",
            "$out.Write($bytes, 0, $bytes.Length)",
            "$out.Flush()");

    private final String os;
    private final String path;
    private final SpeechOutput output;

    /** @param path the folders to look in, as the environment names them */
    SystemVoices(String os, String path, SpeechOutput output) {
        this.os = os.toLowerCase(Locale.ROOT);
        this.path = path == null ? "" : path;
        this.output = output;
    }

    /** This computer's voice, if it has one. Returns at once. */
    public static Optional<SpeechEngine> find(SpeechOutput output) {
        return new SystemVoices(System.getProperty("os.name"), System.getenv("PATH"), output).first();
    }

    Optional<SpeechEngine> first() {
        if (os.startsWith("mac")) {
            return program("say").map(this::say);
        } else if (os.startsWith("windows")) {
            return program("powershell.exe").map(this::windows);
        }
        return Stream.of(
                        program("espeak-ng").map(found -> espeak("espeak-ng", found)),
                        program("espeak").map(found -> espeak("espeak", found)),
                        program("spd-say").map(SystemVoices::speechDispatcher))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private SpeechEngine say(String program) {
        return new RenderingEngine(
                "say",
                folder -> List.of(
                        program,
                        "-r",
                        PACE,
                        "-f",
                        "-",
                        "-o",
                        folder.sound().toString(),
                        "--file-format=WAVE",
                        "--data-format=LEI16@22050"),
                false,
                output);
    }

    private SpeechEngine windows(String program) {
        return new RenderingEngine(
                "Windows speech",
                folder -> List.of(program, "-NoProfile", "-NonInteractive", "-Command", WINDOWS_SCRIPT),
                true,
                output);
    }

    private SpeechEngine espeak(String name, String program) {
        return new RenderingEngine(
                name,
                folder -> List.of(program, "-v", "en-us", "-s", PACE, "-b", "1", "--stdin", "--stdout"),
                true,
                output);
    }

    private static SpeechEngine speechDispatcher(String program) {
        return new SpeakingEngine("spd-say", List.of(program, "--wait", "--pipe-mode"), List.of(program, "--stop"));
    }

    private Optional<String> program(String name) {
        return Stream.of(path.split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .map(folder -> new File(folder, name))
                .filter(file -> file.isFile() && file.canExecute())
                .map(File::getPath)
                .findFirst();
    }
}
