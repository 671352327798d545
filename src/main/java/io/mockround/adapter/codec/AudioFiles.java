package io.mockround.adapter.codec;

import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import io.mockround.recording.AudioFile;
import io.mockround.recording.PcmStream;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Opens WAV, AIFF, FLAC, MP3, Ogg Vorbis, Ogg Opus and M4A/AAC files of any number of channels and rates from 4 to 384 kHz, whatever they are
 * called. Reads as it goes: the memory does not grow with the file. What foreign decoders read is read in a child process.
 */
public final class AudioFiles implements AudioFile {

    private final ProcessStart child;

    public AudioFiles() {
        this(AudioFiles::startChild);
    }

    /** @param child starts the decoding child */
    AudioFiles(ProcessStart child) {
        this.child = child;
    }

    /** Starts a process whose pipes are ours. */
    @FunctionalInterface
    interface ProcessStart {

        Process start() throws IOException;
    }

    private static Process startChild() throws IOException {
        ProcessBuilder builder = DecoderChild.PROGRAM.processBuilder();
        builder.redirectError(ProcessBuilder.Redirect.DISCARD); // what the decoders complain about is told as damage
        return builder.start();
    }

    @Override
    public PcmStream open(Path file) {
        return open(file, () -> {});
    }

    @Override
    public PcmStream open(Path file, Runnable whileWaiting) {
        if (Files.isDirectory(file)) {
            throw new ProblemException(new Problem.FileIsFolder(file));
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new ProblemException(new Problem.FileUnreadable(file, "not a regular file"));
        }
        try {
            return opened(file, whileWaiting);
        } catch (NoSuchFileException e) {
            throw new ProblemException(new Problem.FileMissing(file), e);
        } catch (AccessDeniedException e) {
            throw new ProblemException(new Problem.FileUnreadable(file, "permission denied"), e);
        } catch (IOException e) {
            throw Refusal.of(e).problemOf(file);
        }
    }

    private PcmStream opened(Path file, Runnable whileWaiting) throws IOException {
        if (Files.size(file) == 0) {
            throw new ProblemException(new Problem.AudioEmpty(file));
        }
        SoundFile sound = SoundFile.of(file);
        if (sound.kind().needsChild()) {
            return ChildStream.open(file, child, whileWaiting);
        }
        return resampled(sound);
    }

    /** Decodes in this process. */
    static ResampledStream resampled(SoundFile sound) throws IOException {
        Decoder decoder = sound.decoder();
        try {
            return new ResampledStream(sound.path(), decoder);
        } catch (IOException | RuntimeException e) {
            decoder.close();
            throw e;
        }
    }
}
