package io.mockround.realtime;

import io.mockround.support.VirtualMicrophone;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * A PulseAudio server of one's own, with one loudspeaker that nobody hears and one microphone that hears it. It knows nothing of a server that
 * runs on this computer, nor that of it.
 */
final class SoundServer implements AutoCloseable {

    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(30);

    private final Path folder;
    private final int rateHz;
    private final int channels;
    private final List<Process> players = new ArrayList<>();
    private Process server;

    /** @param folder its own; the path must be short, for a socket lies in it */
    SoundServer(Path folder, int rateHz, int channels) throws IOException {
        this.folder = folder;
        this.rateHz = rateHz;
        this.channels = channels;
        Files.writeString(folder.resolve("microphone.pa"), script());
    }

    private String script() {
        String format = " format=s16le rate=" + rateHz + " channels=" + channels;
        return String.join(
                "\n",
                "load-module module-native-protocol-unix auth-anonymous=1 socket=" + socket(),
                "load-module module-null-sink sink_name=loudspeaker" + format,
                "load-module module-remap-source source_name=microphone master=loudspeaker.monitor remix=no" + format,
                "set-default-source microphone",
                "set-default-sink loudspeaker",
                "");
    }

    /** What a program needs in its environment to have this server's microphone and no other. */
    Map<String, String> environment() {
        return Map.of(
                "ALSA_CONFIG_PATH", VirtualMicrophone.config("pulse.conf"),
                "PULSE_SERVER", "unix:" + socket(),
                "PULSE_RUNTIME_PATH", folder.toString(),
                "XDG_RUNTIME_DIR", folder.toString(),
                "XDG_CONFIG_HOME", folder.toString());
    }

    /** Starts it, and waits until it answers. */
    void start() throws IOException, InterruptedException {
        Files.deleteIfExists(socket());
        Files.deleteIfExists(folder.resolve("pid"));
        server = start(
                "pulseaudio",
                "-n",
                "--daemonize=no",
                "--use-pid-file=no",
                "--exit-idle-time=-1",
                "--disable-shm=yes",
                "--file=" + folder.resolve("microphone.pa"));
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        while (start("pactl", "get-default-source").waitFor() != 0) {
            if (System.nanoTime() > deadline || !server.isAlive()) {
                throw new IOException("PulseAudio does not start: " + Files.readString(log(), StandardCharsets.UTF_8));
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
    }

    /** Plays this through the loudspeaker from now on, at its own pace. */
    void play(byte[] sound) throws IOException {
        Path file = Files.write(folder.resolve("sound" + players.size() + ".raw"), sound);
        players.add(start(
                "pacat",
                "--playback",
                "--raw",
                "--format=s16le",
                "--rate=" + rateHz,
                "--channels=" + channels,
                "--device=loudspeaker",
                file.toString()));
    }

    /** Waits until everything was played. */
    void awaitPlayed() throws InterruptedException {
        for (Process player : players) {
            player.waitFor();
        }
    }

    /** Ends it at once, as a crash would. */
    void kill() {
        server.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        players.forEach(Process::destroyForcibly);
        if (server != null) {
            kill();
        }
    }

    private Process start(String... command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        builder.environment().putAll(environment());
        return builder.start();
    }

    private Path log() {
        return folder.resolve("log.txt");
    }

    private Path socket() {
        return folder.resolve("native");
    }
}
