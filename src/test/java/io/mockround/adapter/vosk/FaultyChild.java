package io.mockround.adapter.vosk;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.function.Supplier;

/** A child process that is not what it should be: its first argument says how. */
final class FaultyChild {

    private static final String READY = "{\"ready\":{\"protocol\":2,\"fillersKnown\":[]}}";

    private FaultyChild() {}

    record Kind(String name, Supplier<ProcessBuilder> builder) {
        @Override
        public String toString() {
            return name;
        }
    }

    static final Kind REAL = new Kind("real", ChildCommand.PROGRAM::processBuilder);

    /** Answers what it is opened with, then nothing. */
    static final Kind HANGS = faulty("hangs");

    /** Does not even open. */
    static final Kind NEVER_OPENS = faulty("never-opens");

    /** Speaks, but not this language. */
    static final Kind TALKS_NONSENSE = faulty("nonsense");

    /** One line that never ends. */
    static final Kind TALKS_WITHOUT_END = faulty("endless");

    /** Words of a time that was never fed. */
    static final Kind SPEAKS_OF_THE_FUTURE = faulty("future");

    /** Of another version. */
    static final Kind OF_ANOTHER_VERSION = faulty("version");

    static final Kind REFUSES = faulty("refuses");

    /** Takes half a second for each of its lines. */
    static final Kind SLOW = faulty("slow");

    /** The real one, which ends as if it were killed right after its nth reply. */
    static Kind diesAfter(int replies) {
        return faulty("dies", String.valueOf(replies));
    }

    /** The real one with so much memory that it may fill. */
    static Kind withMemory(long bytes) {
        return new Kind("with " + bytes + " bytes", () -> {
            ProcessBuilder builder = REAL.builder().get();
            List<String> command = new ArrayList<>(List.of("prlimit", "--data=" + bytes));
            command.addAll(builder.command());
            return builder.command(command);
        });
    }

    /** These, one after the other. */
    static Children children(Duration patience, Kind... kinds) {
        Queue<Kind> left = new ArrayDeque<>(List.of(kinds));
        return new Children(() -> left.remove().builder().get(), patience);
    }

    private static Kind faulty(String... arguments) {
        return new Kind(String.join(" ", arguments), () -> {
            ProcessBuilder builder = REAL.builder().get();
            List<String> command = new ArrayList<>(builder.command());
            command.remove(RecognizerChild.class.getName());
            int classPath = command.indexOf("-cp") + 1;
            command.set(classPath, Path.of("target/test-classes") + File.pathSeparator + command.get(classPath));
            command.add(FaultyChild.class.getName());
            command.addAll(List.of(arguments));
            return builder.command(command);
        });
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        switch (arguments[0]) {
            case "dies" -> dieAfter(Integer.parseInt(arguments[1]));
            case "hangs" -> say(READY);
            case "never-opens" -> {}
            case "nonsense" -> say(READY, "Exception in thread main");
            case "future" -> say(READY, "{\"words\":[],\"toSample\":99999999999,\"resumeAt\":0}");
            case "version" -> say("{\"ready\":{\"protocol\":1,\"fillersKnown\":[]}}");
            case "refuses" -> say("{\"failed\":\"Failed to create a model\"}");
            case "slow" -> speakSlowly();
            case "endless" -> {
                say(READY);
                while (true) {
                    System.out.print("la");
                }
            }
            default -> throw new IllegalArgumentException(arguments[0]);
        }
        while (System.in.read() >= 0) {
            // lives as long as it is wanted
        }
    }

    private static void say(String... lines) {
        for (String line : lines) {
            System.out.println(line);
        }
        System.out.flush();
    }

    private static void speakSlowly() throws InterruptedException {
        for (int i = 0; i < 8; i++) {
            Thread.sleep(500);
            say("{\"alive\":true}");
        }
        say(READY);
        for (int i = 1; i <= 8; i++) {
            Thread.sleep(500);
            say("{\"heardTo\":" + i + "}");
        }
        say(
                "{\"words\":[{\"text\":\"slow\",\"startMs\":1,\"endMs\":2,\"confidence\":1}],\"toSample\":40,\"resumeAt\":0}");
        say("{\"end\":true}");
    }

    private static void dieAfter(int replies) {
        PrintStream out = System.out;
        System.setOut(new PrintStream(
                new OutputStream() {

                    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
                    private int said;

                    @Override
                    public void write(int octet) {
                        line.write(octet);
                        if (octet == '\n') {
                            out.print(line.toString(StandardCharsets.UTF_8));
                            out.flush();
                            line.reset();
                            said++;
                        }
                        if (said == replies) {
                            Runtime.getRuntime().halt(137);
                        }
                    }
                },
                true));
        RecognizerChild.main(new String[0]);
    }
}
