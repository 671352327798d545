package io.mockround.support;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A maker's server on this computer: files with ranges and tags, answered as a good server does, or as a test wants. */
public final class ModelServer implements AutoCloseable {

    /** Answers one request. */
    @FunctionalInterface
    public interface Answering {
        void answer(HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Answering> answers = new ConcurrentHashMap<>();
    /** What was asked for, with the range, such as {@code /a.zip bytes=7-}. */
    public final List<String> asked = new CopyOnWriteArrayList<>();

    public ModelServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    public String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    public void answer(String path, Answering answering) {
        answers.put(path, answering);
    }

    /** Says nothing until the server is closed. */
    public void stall(String path) {
        answers.put(path, exchange -> {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /** A file as a good server gives it: with a tag of its content, and its end when that is asked for. */
    public void file(String path, byte[] content) {
        answers.put(path, exchange -> file(exchange, content));
    }

    /** A list of one model for each archive, its size and MD5 told truly. */
    public void list(Path... archives) throws IOException {
        StringBuilder entries = new StringBuilder();
        for (Path archive : archives) {
            String name = archive.getFileName().toString().replace(".zip", "");
            byte[] content = Files.readAllBytes(archive);
            file("/" + name + ".zip", content);
            entries.append(entries.isEmpty() ? "" : ",").append(entry(name, content.length, md5(content), "small"));
        }
        file("/model-list.json", ("[" + entries + "]").getBytes(StandardCharsets.UTF_8));
    }

    /** One entry as the maker writes it. */
    public String entry(String name, long size, String md5, String type) {
        return """
                {"lang": "en-us", "lang_text": "US English", "md5": "%s", "name": "%s", "obsolete": "false", "size": %d,
                 "size_text": "%dKiB", "type": "%s", "url": "%s", "version": "1"}""".formatted(md5, name, size, size / 1024, type, address("/" + name + ".zip"));
    }

    public static String md5(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    /** The file, or the end of it that was asked for. */
    public static void file(HttpExchange exchange, byte[] content) throws IOException {
        String tag = "\"" + md5(content) + "\"";
        exchange.getResponseHeaders().set("ETag", tag);
        exchange.getResponseHeaders().set("Content-Type", "application/octet-stream");
        String range = exchange.getRequestHeaders().getFirst("Range");
        String wanted = exchange.getRequestHeaders().getFirst("If-Range");
        boolean isSame = wanted == null || wanted.equals(tag);
        if (range == null || !isSame) {
            exchange.sendResponseHeaders(200, content.length);
            exchange.getResponseBody().write(content);
        } else {
            int from = Integer.parseInt(range.replaceAll("\\D", ""));
            exchange.getResponseHeaders()
                    .set("Content-Range", "bytes " + from + "-" + (content.length - 1) + "/" + content.length);
            exchange.sendResponseHeaders(206, content.length - from);
            exchange.getResponseBody().write(Arrays.copyOfRange(content, from, content.length));
        }
        exchange.close();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String range = exchange.getRequestHeaders().getFirst("Range");
        String path = exchange.getRequestURI().getPath();
        asked.add(range == null ? path : path + " " + range);
        Answering answering = answers.get(path);
        if (answering == null) {
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        } else {
            answering.answer(exchange);
        }
    }
}
