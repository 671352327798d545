package io.mockround.adapter.voice;

import io.mockround.voice.SpeechFailedException;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * One run of an engine's program, in a folder that only its owner can read and that is gone afterwards. Standard input and output are files, so
 * that nothing ever waits for a pipe: an interrupt ends the program whatever it is doing.
 */
final class EngineProcess {

    private static final String TEXT = "text";
    private static final String SOUND = "sound.wav";

    private EngineProcess() {}

    /** What the command is given and what it may leave behind. */
    record Folder(Path path) {

        Path sound() {
            return path.resolve(SOUND);
        }

        private Path text() {
            return path.resolve(TEXT);
        }
    }

    /** Makes the command for a folder. */
    @FunctionalInterface
    interface Command {
        List<String> in(Folder folder);
    }

    /**
     * Lets it say or render a text and waits for its end.
     *
     * @param printsSound whether its output is the sound
     * @return what lies in {@link Folder#sound}; empty where there is nothing
     */
    static byte[] run(Command command, boolean printsSound, String text)
            throws SpeechFailedException, InterruptedException {
        Folder folder = null;
        try {
            folder = new Folder(Files.createTempDirectory("mockround-voice"));
            Files.writeString(folder.text(), text, StandardCharsets.UTF_8);
            run(new ProcessBuilder(command.in(folder))
                    .redirectInput(folder.text().toFile())
                    .redirectOutput(printsSound ? Redirect.to(folder.sound().toFile()) : Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD));
            return Files.exists(folder.sound()) ? Files.readAllBytes(folder.sound()) : new byte[0];
        } catch (IOException e) {
            throw new SpeechFailedException("the engine could not be run", e);
        } finally {
            delete(folder);
        }
    }

    private static void run(ProcessBuilder engine) throws IOException, SpeechFailedException, InterruptedException {
        Process process = engine.start();
        try {
            int status = process.waitFor();
            if (status != 0) {
                throw new SpeechFailedException("the engine ended with status " + status);
            }
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static void delete(Folder folder) {
        if (folder == null) {
            return;
        }
        for (File file : List.of(
                folder.text().toFile(), folder.sound().toFile(), folder.path().toFile())) {
            if (file.exists() && !file.delete()) {
                file.deleteOnExit(); // Windows: the program that was ended still holds it
            }
        }
    }
}
