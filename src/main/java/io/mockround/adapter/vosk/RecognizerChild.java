package io.mockround.adapter.vosk;

import com.sun.jna.Function;
import io.mockround.adapter.vosk.Protocol.Alive;
import io.mockround.adapter.vosk.Protocol.End;
import io.mockround.adapter.vosk.Protocol.Failed;
import io.mockround.adapter.vosk.Protocol.FeedTo;
import io.mockround.adapter.vosk.Protocol.Open;
import io.mockround.adapter.vosk.Protocol.Ready;
import io.mockround.adapter.vosk.Protocol.Reply;
import io.mockround.adapter.vosk.Protocol.Request;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;
import org.vosk.LibVosk;
import org.vosk.LogLevel;
import org.vosk.Model;

/**
 * The child process: owns the native handles, hears one take, answers in lines of {@link Protocol}. Everything native happens on its main thread,
 * because closing a recogniser from another one can crash it.
 */
public final class RecognizerChild {

    private static final long HEARTBEAT_MS = 1_000;

    private final PrintStream out;
    private TakeHearing hearing;
    private long fedTo;

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
        RecognizerChild child = new RecognizerChild(out);
        try {
            child.serve(requests(in));
            return 0;
        } catch (IOException | UncheckedIOException e) {
            child.reply(new Failed(String.valueOf(e.getMessage())));
            return 3;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    /** Reads ahead, so that the end of the program is noticed in the middle of hearing: then there is nobody to hear for. */
    private static BlockingQueue<String> requests(InputStream in) {
        BlockingQueue<String> requests = new LinkedBlockingQueue<>();
        Thread reader = new Thread(() -> read(in, requests), "requests");
        reader.setDaemon(true);
        reader.start();
        return requests;
    }

    private static void read(InputStream in, BlockingQueue<String> requests) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                requests.add(line);
            }
        } catch (IOException e) {
            // the pipe broke: the end as well
        }
        Runtime.getRuntime().halt(0);
    }

    private void serve(BlockingQueue<String> requests) throws IOException, InterruptedException {
        while (true) {
            Request request = Protocol.request(requests.take());
            if (request instanceof Open open) {
                open(open);
            } else if (request instanceof FeedTo feed) {
                fedTo = feed.sample();
                hearing.feedTo(fedTo);
            } else {
                hearing.finish(fedTo);
                reply(new End());
                return;
            }
        }
    }

    private void open(Open open) throws IOException {
        if (open.protocol() != Protocol.VERSION) {
            throw new IOException("protocol " + open.protocol() + " is not " + Protocol.VERSION);
        }
        if (open.natives() != null) {
            System.setProperty("jna.library.path", open.natives());
        }
        LibVosk.setLogLevel(LogLevel.WARNINGS);
        Thread heart = new Thread(this::beat, "heart");
        heart.setDaemon(true);
        heart.start();
        Model model = new Model(open.model());
        heart.interrupt();
        if (open.take() != null) {
            TakeSound take = TakeSound.open(Path.of(open.take()));
            fedTo = open.fromSample();
            hearing = new TakeHearing(model, take, open, this::reply, System::nanoTime);
        }
        reply(new Ready(Protocol.VERSION, fillersKnown(model)));
    }

    /** A large model takes long to open, and tells nothing meanwhile. */
    private void beat() {
        try {
            while (true) {
                Thread.sleep(HEARTBEAT_MS);
                reply(new Alive());
            }
        } catch (InterruptedException e) {
            // it is open
        }
    }

    private static List<String> fillersKnown(Model model) {
        Function findWord = Function.getFunction("vosk", "vosk_model_find_word");
        return Stream.of("um", "uh")
                .filter(word -> findWord.invokeInt(new Object[] {model.getPointer(), word}) >= 0)
                .toList();
    }

    private synchronized void reply(Reply reply) {
        out.writeBytes((Protocol.line(reply) + "\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
