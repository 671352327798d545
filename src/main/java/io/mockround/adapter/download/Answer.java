package io.mockround.adapter.download;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A server's answer whose body is asked for piece by piece, each within a time limit: the JDK's own streams wait for ever. One piece at a time
 * is in memory. Used on one thread; {@link #close} lets go of the connection.
 */
final class Answer implements AutoCloseable {

    private static final Pattern RANGE = Pattern.compile("bytes (\\d+)-(\\d+)/(\\d+)");

    private final URI address;
    private final HttpResponse<?> response;
    private final Body body = new Body();
    private final Deque<ByteBuffer> ready = new ArrayDeque<>();

    Answer(URI address, HttpResponse<Flow.Publisher<List<ByteBuffer>>> response) {
        this.address = address;
        this.response = response;
        response.body().subscribe(body);
    }

    /** Where it came from, after all redirects. */
    URI address() {
        return address;
    }

    int status() {
        return response.statusCode();
    }

    String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** As the server says. */
    OptionalLong contentLength() {
        try {
            return response.headers().firstValueAsLong("Content-Length");
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }

    /** The whole file's length, where the answer is its end from this byte on; empty when it is anything else. */
    OptionalLong totalWhenFrom(long firstByte) {
        Matcher range = RANGE.matcher(header("Content-Range"));
        boolean isTheRest = status() == 206
                && range.matches()
                && Long.parseLong(range.group(1)) == firstByte
                && Long.parseLong(range.group(2)) + 1 == Long.parseLong(range.group(3));
        return isTheRest ? OptionalLong.of(Long.parseLong(range.group(3))) : OptionalLong.empty();
    }

    /** The strongest sign that it is the same file next time, or empty. A weak tag does not promise the same bytes. */
    String validator() {
        String tag = header("ETag");
        return tag.isEmpty() || tag.startsWith("W/") ? header("Last-Modified") : tag;
    }

    /**
     * The next piece.
     *
     * @param meanwhile called several times a second; may throw
     * @return null at the end
     * @throws Stalled when nothing has come for that long
     * @throws IOException when the connection ended before the body did
     */
    ByteBuffer next(Duration patience, Runnable meanwhile) throws IOException {
        while (ready.isEmpty()) {
            Arrived arrived = body.next(patience, meanwhile);
            if (arrived.failure() != null) {
                throw new IOException(arrived.failure());
            }
            if (arrived.pieces() == null) {
                return null;
            }
            arrived.pieces().stream().filter(ByteBuffer::hasRemaining).forEach(ready::addLast);
        }
        return ready.removeFirst();
    }

    @Override
    public void close() {
        body.cancel();
    }

    /** No byte has come for as long as we wait. */
    static final class Stalled extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Some pieces; or, both null, the end; or what went wrong. */
    private record Arrived(List<ByteBuffer> pieces, Throwable failure) {}

    /** Takes one delivery at a time from the client's threads. */
    private static final class Body implements Flow.Subscriber<List<ByteBuffer>> {

        private static final long LOOK_EVERY_MS = 100;

        private final BlockingQueue<Arrived> arrived = new LinkedBlockingQueue<>();
        private volatile Flow.Subscription subscription;

        @Override
        public void onSubscribe(Flow.Subscription made) {
            subscription = made;
            made.request(1);
        }

        @Override
        public void onNext(List<ByteBuffer> pieces) {
            arrived.add(new Arrived(pieces, null));
        }

        @Override
        public void onError(Throwable failure) {
            arrived.add(new Arrived(null, failure));
        }

        @Override
        public void onComplete() {
            arrived.add(new Arrived(null, null));
        }

        Arrived next(Duration patience, Runnable meanwhile) throws IOException {
            long until = System.nanoTime() + patience.toNanos();
            try {
                while (true) {
                    Arrived next = arrived.poll(LOOK_EVERY_MS, TimeUnit.MILLISECONDS);
                    meanwhile.run();
                    if (next != null) {
                        subscription.request(1);
                        return next;
                    }
                    if (System.nanoTime() - until >= 0) {
                        throw new Stalled();
                    }
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", e);
            }
        }

        void cancel() {
            if (subscription != null) {
                subscription.cancel();
            }
        }
    }
}
