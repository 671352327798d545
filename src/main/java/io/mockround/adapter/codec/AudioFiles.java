package io.mockround.adapter.codec;

import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import io.mockround.recording.AudioFile;
import io.mockround.recording.PcmStream;
import io.mockround.recording.PolyphaseResampler;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Opens WAV (16-bit PCM) and FLAC files of any number of channels and rates from 4 to 384 kHz, whatever they are called. Reads as it
 * goes: the memory does not grow with the file.
 */
public final class AudioFiles implements AudioFile {

    /** Enough to recognise a file by, and to see whether it is text. */
    private static final int HEAD_BYTES = 512;

    @Override
    public PcmStream open(Path file) {
        if (Files.isDirectory(file)) {
            throw new ProblemException(new Problem.FileIsFolder(file));
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new ProblemException(new Problem.FileUnreadable(file, "not a regular file"));
        }
        try {
            return open(file, Files.size(file));
        } catch (NoSuchFileException e) {
            throw new ProblemException(new Problem.FileMissing(file), e);
        } catch (AccessDeniedException e) {
            throw new ProblemException(new Problem.FileUnreadable(file, "permission denied"), e);
        } catch (EOFException e) {
            throw new ProblemException(new Problem.AudioWithoutSound(file), e);
        } catch (UnsupportedSoundException e) {
            throw new ProblemException(new Problem.AudioUnsupported(file, e.getMessage()), e);
        } catch (IOException e) {
            throw ResampledStream.unreadable(file, e);
        }
    }

    private static PcmStream open(Path file, long size) throws IOException, UnsupportedSoundException {
        if (size == 0) {
            throw new ProblemException(new Problem.AudioEmpty(file));
        }
        InputStream in = new BufferedInputStream(Files.newInputStream(file));
        try {
            return new ResampledStream(file, decoderOf(file, in, size));
        } catch (IOException | UnsupportedSoundException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    private static Decoder decoderOf(Path file, InputStream in, long size)
            throws IOException, UnsupportedSoundException {
        in.mark(HEAD_BYTES);
        byte[] head = in.readNBytes(HEAD_BYTES);
        in.reset();
        Decoder decoder;
        if (Magic.isWav(head)) {
            decoder = new WavDecoder(in, size);
        } else if (Magic.isFlac(head)) {
            decoder = new FlacDecoder(in);
        } else {
            throw new ProblemException(new Problem.AudioUnknown(file, Magic.looksLike(head)));
        }
        if (!PolyphaseResampler.accepts(decoder.rateHz())) {
            throw new UnsupportedSoundException(
                    "a sample rate of " + Integer.toUnsignedString(decoder.rateHz()) + " Hz");
        }
        return decoder;
    }
}
