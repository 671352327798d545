package io.mockround.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A Java program of its own, with the classes under test and an environment of its own. Ended when it is closed. */
public final class Program implements AutoCloseable {

    private static final long PATIENCE_S = 120;

    private static final int NATIVE_CODE_MUST_BE_SAID = 24;

    private final Process process;
    private final Path out;
    private final CompletableFuture<Void> notesRead;

    // guarded by itself
    private final List<String> notes = new ArrayList<>();

    private Program(Process process, Path out) {
        this.process = process;
        this.out = out;
        this.notesRead = CompletableFuture.runAsync(this::readNotes, reader -> {
            Thread thread = new Thread(reader, "notes");
            thread.setDaemon(true);
            thread.start();
        });
    }

    /** This Java, told where it must be told that native code is loaded, as by the POM's profile: else it warns on standard error. */
    public static List<String> java() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        if (Runtime.version().feature() >= NATIVE_CODE_MUST_BE_SAID) {
            command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
        }
        return command;
    }

    /**
     * Starts it.
     *
     * @param environment what it has besides this program's own
     * @param out where its standard output goes
     */
    public static Program start(Map<String, String> environment, Path out, Class<?> main, Object... arguments)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.addAll(java());
        command.addAll(List.of("-Duser.language=en", "-Duser.country=GB"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        List.of(arguments).forEach(argument -> command.add(argument.toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(out.toFile());
        builder.environment().putAll(environment);
        return new Program(builder.start(), out);
    }

    /** Waits until it has said a line that contains this on its standard error. */
    public void awaitNote(String part) throws InterruptedException {
        synchronized (notes) {
            long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_S);
            while (notes.stream().noneMatch(note -> note.contains(part))) {
                if (System.nanoTime() > deadline || notesRead.isDone()) {
                    throw new AssertionError("\"" + part + "\" was not said, but: " + notes);
                }
                notes.wait(100);
            }
        }
    }

    /** What it has said on its standard error. */
    public List<String> notes() {
        synchronized (notes) {
            return List.copyOf(notes);
        }
    }

    /** Presses Ctrl-C. */
    public void interrupt() throws IOException, InterruptedException {
        if (new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                        .inheritIO()
                        .start()
                        .waitFor()
                != 0) {
            throw new IOException("kill -INT failed");
        }
    }

    /** Waits until it ends, for a while. @return its exit status */
    public int awaitEnd() throws InterruptedException {
        return awaitEnd(PATIENCE_S);
    }

    /** Waits so long until it ends. @return its exit status */
    public int awaitEnd(long seconds) throws InterruptedException {
        if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
            throw new AssertionError("it did not end, and said: " + notes());
        }
        notesRead.join();
        return process.exitValue();
    }

    /** What it has written on its standard output. */
    public String output() throws IOException {
        return Files.readString(out, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private void readNotes() {
        try (BufferedReader reader = process.errorReader(StandardCharsets.UTF_8)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                synchronized (notes) {
                    notes.add(line);
                    notes.notifyAll();
                }
            }
        } catch (IOException e) {
            // it was ended
        }
    }
}
