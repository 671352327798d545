package io.mockround.adapter.codec;

import com.jcraft.jorbis.Info;
import io.github.jaredmdobson.concentus.OpusDecoder;
import io.mockround.child.ChildProgram;
import io.mockround.problem.ProblemException;
import io.mockround.recording.Pcm;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import javazoom.jl.decoder.Bitstream;
import net.sourceforge.jaad.aac.Decoder;

/** The child process: decodes one file after the other, as {@link DecoderMessage} says. Ends with the program that started it. */
public final class DecoderChild {

    /**
     * How this program starts itself as its decoder. The decoders need some 20 MB and the index of the longest file 10; a file that makes them
     * ask for more than this is no recording.
     */
    public static final ChildProgram PROGRAM = new ChildProgram(
            "--decoder-child",
            DecoderChild.class,
            List.of(DecoderChild.class, Bitstream.class, Decoder.class, Info.class, OpusDecoder.class),
            List.of("-Xmx192m"));

    /** A quarter of a second: often enough for progress, seldom enough for speed. */
    private static final int PORTION = Pcm.SAMPLE_RATE_HZ / 4;

    private final DataOutputStream out;
    private final BlockingQueue<Path> requests = new LinkedBlockingQueue<>();

    private DecoderChild(DataOutputStream out) {
        this.out = out;
    }

    /** The program's entry when it is started as its own decoder. */
    public static void main(String[] args) {
        DataOutputStream protocol = new DataOutputStream(new BufferedOutputStream(System.out));
        System.setOut(System.err); // nothing else may stand in the protocol
        System.exit(run(System.in, protocol));
    }

    private static int run(InputStream in, DataOutputStream out) {
        try {
            new DecoderChild(out).serve(in);
            return 0;
        } catch (IOException e) {
            return 3; // the program is gone
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private void serve(InputStream in) throws IOException, InterruptedException {
        Thread reader = new Thread(() -> read(new DataInputStream(new BufferedInputStream(in))), "requests");
        reader.setDaemon(true);
        reader.start();
        DecoderMessage.ready().write(out);
        while (true) {
            decode(requests.take());
        }
    }

    /** Reads ahead, so that the end of the program is noticed in the middle of decoding: then there is nobody to decode for. */
    private void read(DataInputStream in) {
        try {
            while (true) {
                requests.add(Path.of(DecoderMessage.read(in).text()));
            }
        } catch (IOException e) {
            Runtime.getRuntime().halt(0);
        }
    }

    private void decode(Path file) throws IOException {
        try (ResampledStream stream = AudioFiles.resampled(SoundFile.of(file))) {
            DecoderMessage.opened(stream.promisedMs()).write(out);
            short[] portion = new short[PORTION];
            for (int n = stream.read(portion); n > 0; n = stream.read(portion)) {
                DecoderMessage.samples(portion, n).write(out);
            }
            DecoderMessage.ended(stream.endedEarly(), stream.silencedMs()).write(out);
        } catch (ProblemException e) {
            refuse((RefusedSoundException) e.getCause());
        } catch (IOException e) {
            refuse(Refusal.of(e));
        } catch (OutOfMemoryError | StackOverflowError e) { // what asked for so much is gone by now
            refuse(Refusal.DAMAGED.because(""));
        }
    }

    private void refuse(RefusedSoundException refused) throws IOException {
        DecoderMessage.refused(refused).write(out);
    }
}
