package io.mockround.adapter.download;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.sun.net.httpserver.HttpExchange;
import io.mockround.models.Downloads.Arriving;
import io.mockround.models.OfferedModel;
import io.mockround.problem.DownloadFault;
import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import io.mockround.support.ModelServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The real client against a server on this computer that does whatever a server can do wrong. */
class HttpDownloadsTest {

    /** What no server here comes near, however slow the machine. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Where a server says nothing at all any more: it is waited for so long. */
    private static final Duration SHORT = Duration.ofSeconds(3);

    private static final byte[] CONTENT = content();

    @TempDir
    private Path temp;

    private final ModelServer server = new ModelServer();
    private final CountDownLatch over = new CountDownLatch(1);
    private HttpDownloads downloads;
    private Path into;

    @BeforeEach
    void ask() {
        downloads = new HttpDownloads(server.address("/model-list.json"), PATIENCE);
        into = temp.resolve("model.zip.part");
    }

    @AfterEach
    void stop() {
        over.countDown();
        server.close();
    }

    @Test
    void fetchesAFileAndTellsHowFarItIs() {
        server.file("/a.zip", CONTENT);
        Watch watch = new Watch();

        downloads.fetch(server.address("/a.zip"), into, CONTENT.length, watch);

        assertThat(into).hasBinaryContent(CONTENT);
        assertThat(watch.last).isEqualTo(CONTENT.length);
        assertThat(watch.of).isEqualTo(CONTENT.length);
    }

    @Test
    void fetchesAFileOfWhichTheServerDoesNotSayHowLongItIs() {
        server.answer("/a.zip", exchange -> {
            exchange.sendResponseHeaders(200, 0); // in chunks
            exchange.getResponseBody().write(CONTENT);
            exchange.close();
        });

        downloads.fetch(server.address("/a.zip"), into, CONTENT.length, new Watch());

        assertThat(into).hasBinaryContent(CONTENT);
    }

    @Test
    void goesOnWhereItWasCutOff() {
        server.answer("/a.zip", exchange -> cutOff(exchange, 300_000));
        assertThat(fault("/a.zip")).isEqualTo(DownloadFault.CUT_OFF);
        assertThat(into).hasSize(300_000);
        server.file("/a.zip", CONTENT);

        downloads.fetch(server.address("/a.zip"), into, CONTENT.length, new Watch());

        assertThat(into).hasBinaryContent(CONTENT);
        assertThat(server.asked).last().isEqualTo("/a.zip bytes=300000-");
    }

    @Test
    void beginsAnewWhenTheServersFileHasChanged() {
        server.answer("/a.zip", exchange -> cutOff(exchange, 300_000));
        fault("/a.zip");
        byte[] other = CONTENT.clone();
        other[0] ^= 1;
        server.file("/a.zip", other);

        downloads.fetch(server.address("/a.zip"), into, CONTENT.length, new Watch());

        assertThat(into).hasBinaryContent(other);
    }

    @ParameterizedTest
    @CsvSource({"0,999999", "299999,999999", "300000,300009"})
    void beginsAnewWhenTheServerSendsAnotherRangeThanWasAskedFor(int first, int last) {
        server.answer("/a.zip", exchange -> cutOff(exchange, 300_000));
        fault("/a.zip");
        server.answer("/a.zip", exchange -> {
            if (exchange.getRequestHeaders().containsKey("Range")) {
                exchange.getResponseHeaders()
                        .set("Content-Range", "bytes " + first + "-" + last + "/" + CONTENT.length);
                exchange.sendResponseHeaders(206, last + 1 - first);
                exchange.getResponseBody().write(CONTENT, first, last + 1 - first);
                exchange.close();
            } else {
                ModelServer.file(exchange, CONTENT);
            }
        });

        downloads.fetch(server.address("/a.zip"), into, CONTENT.length, new Watch());

        assertThat(into).hasBinaryContent(CONTENT);
    }

    @Test
    void beginsAnewWhenItCannotKnowThatItIsTheSameFile() {
        server.answer("/a.zip", exchange -> {
            exchange.sendResponseHeaders(200, CONTENT.length); // without a tag
            exchange.getResponseBody().write(CONTENT, 0, 300_000);
            exchange.getResponseBody().flush();
            exchange.close();
        });
        fault("/a.zip");
        server.file("/a.zip", CONTENT);

        downloads.fetch(server.address("/a.zip"), into, CONTENT.length, new Watch());

        assertThat(into).hasBinaryContent(CONTENT);
        assertThat(server.asked).containsExactly("/a.zip", "/a.zip");
    }

    @Test
    void asksForNothingThatIsThereAlready() {
        server.file("/a.zip", CONTENT);
        downloads.fetch(server.address("/a.zip"), into, CONTENT.length, new Watch());

        downloads.fetch(server.address("/a.zip"), into, CONTENT.length, new Watch());

        assertThat(server.asked).containsExactly("/a.zip");
    }

    @Test
    void givesUpOnAServerThatStallsAndKeepsWhatItSent() {
        downloads = new HttpDownloads(server.address("/model-list.json"), SHORT);
        server.answer("/a.zip", exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"1\"");
            exchange.sendResponseHeaders(200, CONTENT.length);
            exchange.getResponseBody().write(CONTENT, 0, 300_000);
            exchange.getResponseBody().flush();
            await(over);
        });

        assertThat(fault("/a.zip")).isEqualTo(DownloadFault.STALLED);
        assertThat(into).hasSize(300_000);
    }

    @Test
    void givesUpOnAServerThatNeverAnswers() {
        downloads = new HttpDownloads(server.address("/model-list.json"), SHORT);
        server.answer("/a.zip", exchange -> await(over));

        assertThat(fault("/a.zip")).isEqualTo(DownloadFault.STALLED);
        assertThat(temp).isEmptyDirectory();
    }

    @Test
    void isCalledOffAtOnceAlsoWhileTheServerSaysNothing() {
        server.answer("/a.zip", exchange -> await(over));
        Watch watch = new Watch();
        watch.isCalledOff = true;

        assertThatThrownBy(() -> downloads.fetch(server.address("/a.zip"), into, 0, watch))
                .isInstanceOf(CancellationException.class);
    }

    @ParameterizedTest
    @CsvSource({"404,NOT_FOUND", "410,NOT_FOUND", "403,REFUSED", "500,SERVER_ERROR", "503,SERVER_ERROR", "204,REFUSED"})
    void tellsTheServersRefusalsApart(int status, DownloadFault expected) {
        server.answer("/a.zip", exchange -> {
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });

        assertThat(fault("/a.zip")).isEqualTo(expected);
        assertThat(temp).isEmptyDirectory();
    }

    @Test
    void takesNoPageForAModel() {
        server.answer("/a.zip", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            byte[] page = "<html>Please sign in</html>".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });

        assertThat(problem("/a.zip", 0).fault()).isEqualTo(DownloadFault.WEB_PAGE);
        assertThat(temp).isEmptyDirectory();
    }

    @Test
    void refusesAnotherSizeThanTheListSays() {
        server.file("/a.zip", CONTENT);
        Watch watch = new Watch();

        Throwable failure =
                catchThrowable(() -> downloads.fetch(server.address("/a.zip"), into, CONTENT.length + 1, watch));

        assertThat(problemOf(failure).fault()).isEqualTo(DownloadFault.WRONG_SIZE);
        assertThat(watch.last).as("refused before anything was fetched").isZero();
        assertThat(temp).isEmptyDirectory();
    }

    @Test
    void stopsAtMoreThanTheListSaysWhereTheServerDoesNotSay() {
        server.answer("/a.zip", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(CONTENT);
            exchange.close();
        });
        Watch watch = new Watch();

        assertThat(problemOf(catchThrowable(() -> downloads.fetch(server.address("/a.zip"), into, 1000, watch)))
                        .fault())
                .isEqualTo(DownloadFault.WRONG_SIZE);
        assertThat(watch.last).isLessThanOrEqualTo(1000);
        assertThat(temp).isEmptyDirectory();
    }

    @Test
    void keepsNothingThatEndsShorterThanTheListSays() {
        server.answer("/a.zip", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(CONTENT, 0, 1000);
            exchange.close();
        });

        assertThat(problem("/a.zip", CONTENT.length).fault()).isEqualTo(DownloadFault.WRONG_SIZE);
        assertThat(temp).isEmptyDirectory();
    }

    @Test
    void noticesALengthThatTheServerDoesNotKeep() {
        server.answer("/a.zip", exchange -> cutOff(exchange, 1000));

        assertThat(fault("/a.zip")).isEqualTo(DownloadFault.CUT_OFF);
    }

    @Test
    void followsTheServerWithinItsHost() {
        server.file("/b.zip", CONTENT);
        redirect("/a.zip", "/b.zip");

        downloads.fetch(server.address("/a.zip"), into, CONTENT.length, new Watch());

        assertThat(into).hasBinaryContent(CONTENT);
    }

    @Test
    void followsTheServerToTheListsHost() {
        server.file("/b.zip", CONTENT);
        redirect("/a.zip", server.address("/b.zip"));
        String byAnotherName = server.address("/a.zip").replace("127.0.0.1", "localhost");

        downloads.fetch(byAnotherName, into, CONTENT.length, new Watch());

        assertThat(into).hasBinaryContent(CONTENT);
    }

    @Test
    void doesNotFollowTheServerToAnotherHost() {
        server.file("/b.zip", CONTENT);
        redirect("/a.zip", server.address("/b.zip").replace("127.0.0.1", "localhost"));

        assertThat(fault("/a.zip")).isEqualTo(DownloadFault.REDIRECTED_ELSEWHERE);
        assertThat(server.asked).containsExactly("/a.zip");
    }

    @Test
    void doesNotGoRoundForEver() {
        redirect("/a.zip", "/b.zip");
        redirect("/b.zip", "/a.zip");

        assertThat(fault("/a.zip")).isEqualTo(DownloadFault.REDIRECT_LOOP);
        assertThat(server.asked).hasSizeLessThan(10);
    }

    @ParameterizedTest
    @CsvSource({
        "http://example.com/a.zip,PLAIN_ADDRESS",
        "http://127.0.0.1.example.com/a.zip,PLAIN_ADDRESS",
        "ftp://localhost/a.zip,BAD_ADDRESS",
        "file:///etc/passwd,BAD_ADDRESS",
        "https://me@localhost/a.zip,BAD_ADDRESS",
        "https://exa mple/a.zip,BAD_ADDRESS",
        "https:///a.zip,BAD_ADDRESS"
    })
    void asksNoAddressThatIsUnprotectedOrNone(String address, DownloadFault expected) {
        assertThat(problemOf(catchThrowable(() -> downloads.fetch(address, into, 0, new Watch())))
                        .fault())
                .isEqualTo(expected);
    }

    @Test
    void saysWhenNobodyIsThere() {
        String address = server.address("/a.zip");
        server.close();

        assertThat(problemOf(catchThrowable(() -> downloads.fetch(address, into, 0, new Watch())))
                        .fault())
                .isEqualTo(DownloadFault.NO_CONNECTION);
    }

    @Test
    void takesNonsenseForABrokenConnection() throws Exception {
        try (ServerSocket raw = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread talking = new Thread(() -> {
                try (Socket socket = raw.accept()) {
                    socket.getInputStream().read(new byte[1000]);
                    socket.getOutputStream().write("SSH-2.0-OpenSSH_9.2\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            talking.start();
            String address = "http://127.0.0.1:" + raw.getLocalPort() + "/a.zip";

            assertThat(problemOf(catchThrowable(() -> downloads.fetch(address, into, 0, new Watch())))
                            .fault())
                    .isEqualTo(DownloadFault.CUT_OFF);
            talking.join();
        }
    }

    @Test
    void trustsNoCertificateThatNobodyVouchesFor() throws Exception {
        try (SelfSigned secure = new SelfSigned(temp)) {
            assertThat(problemOf(catchThrowable(() -> downloads.fetch(secure.address("/a.zip"), into, 0, new Watch())))
                            .fault())
                    .isEqualTo(DownloadFault.NOT_SECURE);
            assertThat(into).doesNotExist();
        }
    }

    @Test
    void isNotSentFromAProtectedAddressToAnUnprotectedOne() {
        TrustedWay way = new TrustedWay("localhost");

        assertThatThrownBy(() -> way.next(TrustedWay.begin("https://localhost/a"), "http://localhost/a"))
                .satisfies(e -> assertThat(problemOf(e).fault()).isEqualTo(DownloadFault.REDIRECTED_ELSEWHERE));
        assertThat(way.next(TrustedWay.begin("https://elsewhere/a"), "https://localhost/b"))
                .hasHost("localhost");
    }

    @Test
    void readsTheMakersListAndLeavesOutWhatIsOfNoUse() {
        String good =
                server.entry("vosk-model-small-en-us-0.15", 41_205_931, "09ab50ccd62b674cbaa231b825f9c1cb", "small");
        String list = String.join(
                ",",
                good,
                good.replace("\"false\"", "\"true\""),
                good.replace("\"small\"", "\"spk\""),
                good.replace("vosk-model-small-en-us-0.15\"", "../../evil\""),
                good.replace("41205931", "\"much\""),
                good.replace("09ab", "zzzz"),
                "{}",
                "7");
        server.file("/model-list.json", ("[" + list + "]").getBytes(StandardCharsets.UTF_8));

        assertThat(downloads.catalogue(() -> {}).models())
                .containsExactly(new OfferedModel(
                        "vosk-model-small-en-us-0.15",
                        "en-us",
                        "US English",
                        "small",
                        41_205_931,
                        server.address("/vosk-model-small-en-us-0.15.zip"),
                        "09ab50ccd62b674cbaa231b825f9c1cb"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>", "{}", "[", "null"})
    void saysWhenTheListCannotBeUnderstood(String text) {
        server.file("/model-list.json", text.getBytes(StandardCharsets.UTF_8));

        assertThat(problemOf(catchThrowable(() -> downloads.catalogue(() -> {})))
                        .fault())
                .isEqualTo(DownloadFault.LIST_UNREADABLE);
    }

    @Test
    void readsNoListWithoutEnd() {
        server.file("/model-list.json", ("[" + " ".repeat(5_000_000) + "]").getBytes(StandardCharsets.UTF_8));

        assertThat(problemOf(catchThrowable(() -> downloads.catalogue(() -> {})))
                        .fault())
                .isEqualTo(DownloadFault.LIST_UNREADABLE);
    }

    private DownloadFault fault(String path) {
        return problem(path, CONTENT.length).fault();
    }

    private Problem.DownloadFailed problem(String path, long expected) {
        return problemOf(catchThrowable(() -> downloads.fetch(server.address(path), into, expected, new Watch())));
    }

    private static Problem.DownloadFailed problemOf(Throwable failure) {
        assertThat(failure).isInstanceOf(ProblemException.class);
        return (Problem.DownloadFailed) ((ProblemException) failure).problem();
    }

    private void redirect(String from, String to) {
        server.answer(from, exchange -> {
            exchange.getResponseHeaders().set("Location", to);
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
    }

    /** Promises everything, sends so much, and hangs up. */
    private static void cutOff(HttpExchange exchange, int sent) throws IOException {
        exchange.getResponseHeaders().set("ETag", "\"" + ModelServer.md5(CONTENT) + "\"");
        exchange.sendResponseHeaders(200, CONTENT.length);
        exchange.getResponseBody().write(Arrays.copyOf(CONTENT, sent));
        exchange.getResponseBody().flush();
        exchange.close();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static byte[] content() {
        byte[] content = new byte[1_000_000];
        new Random(1).nextBytes(content);
        return content;
    }

    private static final class Watch implements Arriving {
        private long last;
        private long of;
        private boolean isCalledOff;

        @Override
        public void at(long bytes, long whole) {
            last = bytes;
            of = whole;
        }

        @Override
        public void checkpoint() {
            if (isCalledOff) {
                throw new CancellationException();
            }
        }
    }
}
