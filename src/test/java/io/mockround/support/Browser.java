package io.mockround.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A Chromium without a window, spoken to by the DevTools protocol; it can resolve no name. Ended when it is closed. */
public final class Browser implements AutoCloseable {

    private static final long PATIENCE_S = 120;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Process process;
    private final WebSocket socket;
    private final Map<Integer, CompletableFuture<JsonNode>> asked = new ConcurrentHashMap<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Void> loaded = new CompletableFuture<>();
    private int next;
    private String session;

    private Browser(Process process, String address) {
        this.process = process;
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create(address), new Listener())
                .join();
    }

    /** Where one is installed. */
    public static Optional<Path> installed() {
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> Stream.of(System.getenv("PATH").split(":")).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** @param profile an empty folder, for what browsers keep */
    public static Browser open(Path program, Path profile, Path page) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "--headless=new",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--mute-audio",
                "--host-resolver-rules=MAP * ~NOTFOUND",
                "--remote-debugging-port=0",
                "--window-size=1180,1400",
                "--user-data-dir=" + profile));
        if ("root".equals(System.getProperty("user.name"))) { // whom Chromium's sandbox refuses
            command.add("--no-sandbox");
        }
        command.add("about:blank");
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        Browser browser = new Browser(process, address(process));
        browser.visit(page);
        return browser;
    }

    private static String address(Process process) throws IOException {
        BufferedReader notes = process.errorReader(StandardCharsets.UTF_8);
        String told = "DevTools listening on ";
        for (String line = notes.readLine(); line != null; line = notes.readLine()) {
            if (line.startsWith(told)) {
                Thread rest = new Thread(() -> notes.lines().forEach(more -> {}), "browser-notes");
                rest.setDaemon(true);
                rest.start();
                return line.substring(told.length());
            }
        }
        throw new IOException("the browser ended before it listened");
    }

    private void visit(Path page) throws Exception {
        String target = ask("Target.createTarget", Map.of("url", "about:blank"))
                .get("targetId")
                .asText();
        session = ask("Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .get("sessionId")
                .asText();
        ask("Page.enable", Map.of());
        ask("Runtime.enable", Map.of());
        ask("Log.enable", Map.of());
        ask("Page.navigate", Map.of("url", page.toUri().toString()));
        loaded.get(PATIENCE_S, TimeUnit.SECONDS);
    }

    /** The value of an expression in the page; of a promise, once it is kept. */
    public JsonNode evaluate(String expression) throws Exception {
        JsonNode answer = ask(
                "Runtime.evaluate",
                Map.of("expression", expression, "returnByValue", true, "awaitPromise", true, "userGesture", true));
        if (answer.has("exceptionDetails")) {
            throw new AssertionError(answer.get("exceptionDetails").toString());
        }
        return answer.at("/result/value");
    }

    /** What the console of the page holds: errors and warnings, of scripts, of policies, of what could not be loaded. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    public byte[] screenshot() throws Exception {
        return Base64.getDecoder()
                .decode(ask("Page.captureScreenshot", Map.of("format", "png"))
                        .get("data")
                        .asText());
    }

    private JsonNode ask(String method, Map<String, ?> parameters) throws Exception {
        ObjectNode message = JSON.createObjectNode();
        int id = ++next;
        message.put("id", id).put("method", method).set("params", JSON.valueToTree(parameters));
        if (session != null) {
            message.put("sessionId", session);
        }
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        asked.put(id, answer);
        socket.sendText(message.toString(), true).join();
        return answer.get(PATIENCE_S, TimeUnit.SECONDS);
    }

    private void told(JsonNode message) {
        if (message.has("id")) {
            asked.get(message.get("id").asInt())
                    .complete(message.has("error") ? message.get("error") : message.get("result"));
            return;
        }
        switch (message.get("method").asText()) {
            case "Page.loadEventFired" -> loaded.complete(null);
            case "Runtime.exceptionThrown", "Log.entryAdded" ->
                complaints.add(message.get("params").toString());
            case "Runtime.consoleAPICalled" -> {
                if (!message.at("/params/type").asText().equals("log")) {
                    complaints.add(message.get("params").toString());
                }
            }
            default -> {} // nobody waits for it
        }
    }

    @Override
    public void close() {
        socket.abort();
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().onExit().join(); // its profile is deleted next
    }

    private final class Listener implements WebSocket.Listener {

        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket its, CharSequence part, boolean isLast) {
            text.append(part);
            if (isLast) {
                try {
                    told(JSON.readTree(text.toString()));
                } catch (IOException e) {
                    throw new AssertionError(e);
                }
                text.setLength(0);
            }
            its.request(1);
            return null;
        }
    }
}
