package io.mockround.adapter.vosk;

import com.sun.jna.Function;
import io.mockround.adapter.vosk.Protocol.Reply;
import io.mockround.adapter.vosk.Protocol.Request;
import io.mockround.recording.Pcm;
import io.mockround.recording.TakeFormat;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;
import org.vosk.LibVosk;
import org.vosk.LogLevel;
import org.vosk.Model;
import org.vosk.Recognizer;

/**
 * The child process: owns the native handles, hears one take, answers in lines of {@link Protocol}. Everything native happens on its main thread,
 * because closing a recogniser from another one can crash it.
 */
public final class RecognizerChild {

    private static final String CLOSED = "";

    private final PrintStream out;
    /** Opened so that the file can be renamed meanwhile, also on Windows. */
    private SeekableByteChannel take;

    private Recognizer recognizer;
    private long from;
    private long heard;
    /** Set on the reading thread when the program that started this one is gone. */
    private volatile boolean orphaned;

    private RecognizerChild(PrintStream out) {
        this.out = out;
    }

    /** The program's entry when it is started as its own recogniser. */
    public static void main(String[] args) {
        PrintStream protocol = System.out;
        System.setOut(System.err); // nothing else may stand in the protocol
        System.exit(run(System.in, protocol));
    }

    private static int run(InputStream in, PrintStream out) {
        // never closed: the reading thread waits in it until the process ends
        BufferedReader requests = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        try {
            new RecognizerChild(out).serve(requests);
            return 0;
        } catch (IOException e) {
            send(out, Reply.failed(String.valueOf(e.getMessage())));
            return 3;
        }
    }

    private void serve(BufferedReader requests) throws IOException {
        BlockingQueue<String> lines = new LinkedBlockingQueue<>();
        Thread reader = new Thread(() -> read(requests, lines), "requests");
        reader.setDaemon(true);
        reader.start();
        for (String line = next(lines); !line.equals(CLOSED); line = next(lines)) {
            Request request = Protocol.parse(line, Request.class);
            if (request.open() != null) {
                open(request.open());
            } else if (request.feedTo() != null) {
                feedTo(request.feedTo());
            } else if (request.finish() != null) {
                finish();
                return;
            }
        }
    }

    /** Reads ahead, so that the end of the program is noticed in the middle of hearing. */
    private void read(BufferedReader requests, BlockingQueue<String> lines) {
        try {
            for (String line = requests.readLine(); line != null; line = requests.readLine()) {
                lines.add(line);
            }
        } catch (IOException e) {
            // the pipe broke: the end, as below
        }
        orphaned = true;
        lines.add(CLOSED);
    }

    private static String next(BlockingQueue<String> lines) {
        try {
            return lines.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return CLOSED;
        }
    }

    private void open(Protocol.Open open) throws IOException {
        if (open.protocol() != Protocol.VERSION) {
            throw new IOException("protocol " + open.protocol() + " is not " + Protocol.VERSION);
        }
        LibVosk.setLogLevel(LogLevel.WARNINGS);
        if (open.take() != null) {
            take = Files.newByteChannel(Path.of(open.take()));
        }
        Model model = new Model(open.model());
        recognizer = new Recognizer(model, Pcm.SAMPLE_RATE_HZ);
        recognizer.setWords(true);
        recognizer.setPartialWords(true);
        from = open.fromSample();
        heard = from;
        reply(Reply.ready(fillersKnown(model)));
    }

    private static List<String> fillersKnown(Model model) {
        Function findWord = Function.getFunction("vosk", "vosk_model_find_word");
        return Stream.of("um", "uh")
                .filter(word -> findWord.invokeInt(new Object[] {model.getPointer(), word}) >= 0)
                .toList();
    }

    private void read(ByteBuffer block, long position) throws IOException {
        take.position(position);
        while (block.hasRemaining()) {
            if (take.read(block) < 0) {
                throw new EOFException("the take is shorter than was said");
            }
        }
    }

    private void feedTo(long sample) throws IOException {
        byte[] block = new byte[Pcm.BLOCK_SAMPLES * Pcm.BYTES_PER_SAMPLE];
        while (heard < sample && !orphaned) {
            int samples = (int) Math.min(Pcm.BLOCK_SAMPLES, sample - heard);
            read(ByteBuffer.wrap(block, 0, samples * Pcm.BYTES_PER_SAMPLE), TakeFormat.offsetOf(heard));
            boolean utteranceEnded = recognizer.acceptWaveForm(block, samples * Pcm.BYTES_PER_SAMPLE);
            heard += samples;
            if (utteranceEnded) {
                reply(Reply.words(VoskResult.words(recognizer.getResult(), Pcm.toMs(from)), heard));
            }
            if ((heard - from) % Pcm.SAMPLE_RATE_HZ == 0) {
                reply(Reply.progress(heard));
            }
        }
        reply(Reply.fed(heard, VoskResult.words(recognizer.getPartialResult(), Pcm.toMs(from))));
    }

    private void finish() throws IOException {
        reply(Reply.words(VoskResult.words(recognizer.getFinalResult(), Pcm.toMs(from)), heard));
        reply(Reply.ended());
    }

    private void reply(Reply reply) {
        send(out, reply);
    }

    private static void send(PrintStream out, Reply reply) {
        out.writeBytes((Protocol.line(reply) + "\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
