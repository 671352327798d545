package io.mockround.adapter.download;

import io.mockround.problem.DownloadFault;
import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/** Asks a server for something, follows where it may send us, and tells its failures apart. */
final class Asking {

    private static final Set<Integer> MOVED = Set.of(301, 302, 303, 307, 308);

    /** One to the file's storage, one to a mirror: more is a loop. */
    private static final int REDIRECTS_AT_MOST = 5;

    private static final long LOOK_EVERY_MS = 100;

    private final TrustedWay way;
    private final Duration patience;
    private final HttpClient client;

    Asking(TrustedWay way, Duration patience) {
        this.way = way;
        this.patience = patience;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(patience)
                .build();
    }

    /** The next piece of an answer, null at its end; its failures as problems. */
    ByteBuffer next(Answer answer, Runnable meanwhile) {
        try {
            return answer.next(patience, meanwhile);
        } catch (IOException e) {
            throw failed(answer.address(), e);
        }
    }

    /**
     * Asks, and follows redirects.
     *
     * @return an answer with a status that is worth reading: 200, 206 or 416
     * @throws ProblemException for every other
     */
    Answer ask(String address, Map<String, String> headers, Runnable meanwhile) {
        URI uri = TrustedWay.begin(address);
        for (int redirects = 0; redirects <= REDIRECTS_AT_MOST; redirects++) {
            Answer answer = askOnce(uri, headers, meanwhile);
            if (!MOVED.contains(answer.status())) {
                return useful(answer);
            }
            try (answer) {
                uri = way.next(uri, answer.header("Location"));
            }
        }
        throw failed(uri, DownloadFault.REDIRECT_LOOP, "");
    }

    private static Answer useful(Answer answer) {
        int status = answer.status();
        if (status == 200 || status == 206 || status == 416) {
            return answer;
        }
        answer.close();
        DownloadFault fault = DownloadFault.REFUSED;
        if (status == 404 || status == 410) {
            fault = DownloadFault.NOT_FOUND;
        } else if (status >= 500) {
            fault = DownloadFault.SERVER_ERROR;
        }
        throw failed(answer.address(), fault, Integer.toString(status));
    }

    private Answer askOnce(URI uri, Map<String, String> headers, Runnable meanwhile) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri).header("User-Agent", "Mockround");
        headers.forEach(request::header);
        CompletableFuture<HttpResponse<Flow.Publisher<List<ByteBuffer>>>> coming =
                client.sendAsync(request.build(), HttpResponse.BodyHandlers.ofPublisher());
        try {
            return new Answer(uri, await(coming, meanwhile));
        } catch (ExecutionException e) {
            throw failed(uri, e.getCause());
        } catch (TimeoutException e) {
            throw failed(uri, DownloadFault.STALLED, seconds());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed(uri, DownloadFault.CUT_OFF, "");
        } finally {
            coming.cancel(true);
        }
    }

    private <T> T await(CompletableFuture<T> coming, Runnable meanwhile)
            throws ExecutionException, InterruptedException, TimeoutException {
        long until = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                return coming.get(LOOK_EVERY_MS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                meanwhile.run();
                if (System.nanoTime() - until >= 0) {
                    throw e;
                }
            }
        }
    }

    private String seconds() {
        return Long.toString(Math.max(1, patience.toSeconds()));
    }

    /** What a broken connection means. */
    private ProblemException failed(URI uri, Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Answer.Stalled) {
                return failed(uri, DownloadFault.STALLED, seconds());
            }
            if (cause instanceof SSLException) {
                return failed(uri, DownloadFault.NOT_SECURE, "");
            }
            if (cause instanceof ConnectException
                    || cause instanceof UnknownHostException
                    || cause instanceof UnresolvedAddressException
                    || cause instanceof HttpTimeoutException) {
                return failed(uri, DownloadFault.NO_CONNECTION, "");
            }
        }
        if (failure instanceof IOException) {
            return failed(uri, DownloadFault.CUT_OFF, "");
        }
        throw new IllegalStateException("a download failed unexpectedly", failure);
    }

    static ProblemException failed(URI uri, DownloadFault fault, String detail) {
        return new ProblemException(new Problem.DownloadFailed(uri.toString(), fault, detail));
    }
}
