package io.mockround.adapter.codec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three hours are imported and heard by the whole program in a memory that would not hold ten minutes of them. */
@Tag("slow")
@Tag("fuzz-formats")
class ThreeHoursIT {

    private static final int SECONDS = 3 * 3_600;

    private static final String HEAP = "-Xmx48m";

    @TempDir
    private Path folder;

    @Test
    void ofMp3() throws Exception {
        byte[] clip = Clip.bytes("mp3-48000-without-tag.mp3");
        Path file = folder.resolve("narration.mp3");
        long clipMs = clip.length / 144 * 24L;
        long times = SECONDS * 1_000L / clipMs;
        try (OutputStream out = Files.newOutputStream(file)) {
            for (long i = 0; i < times; i++) {
                out.write(clip);
            }
        }

        assertThat(importedMs(file)).isBetween(times * clipMs - 100, times * clipMs + 100);
    }

    /** More than 4 GB: 48 kHz, four channels, 24 bits; a file with holes, so that it needs no room. */
    @Test
    void ofWavLongerThanWavCanBe() throws Exception {
        Path file = folder.resolve("narration.wav");
        long bytes = SECONDS * 48_000L * 12;
        try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
            out.write(rf64Header(bytes));
            out.setLength(out.getFilePointer() + bytes);
        }

        assertThat(importedMs(file)).isEqualTo(SECONDS * 1_000L);
    }

    private static byte[] rf64Header(long bytes) {
        ByteBuffer header = ByteBuffer.allocate(12 + 36 + 24 + 8).order(ByteOrder.LITTLE_ENDIAN);
        header.put(ascii("RF64")).putInt(-1).put(ascii("WAVE"));
        header.put(ascii("ds64"))
                .putInt(28)
                .putLong(bytes + 72)
                .putLong(bytes)
                .putLong(bytes / 12)
                .putInt(0);
        header.put(ascii("fmt ")).putInt(16).putShort((short) 1).putShort((short) 4);
        header.putInt(48_000).putInt(48_000 * 12).putShort((short) 12).putShort((short) 24);
        header.put(ascii("data")).putInt(-1);
        return Arrays.copyOf(header.array(), header.position());
    }

    private static byte[] ascii(String letters) {
        return letters.getBytes(StandardCharsets.US_ASCII);
    }

    private long importedMs(Path file) throws IOException, InterruptedException {
        Path report = folder.resolve("report.json");
        Path errors = folder.resolve("errors.txt");
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-jar",
                        System.getProperty("mockround.jar"),
                        "review",
                        file.toString(),
                        "--json",
                        "--data",
                        folder.resolve("data").toString())
                .redirectOutput(report.toFile())
                .redirectError(errors.toFile())
                .start();
        try {
            assertThat(program.waitFor(10, TimeUnit.MINUTES)).isTrue();
        } finally {
            program.destroyForcibly();
        }
        assertThat(program.exitValue()).as(Files.readString(errors)).isZero();
        JsonNode session = new ObjectMapper().readTree(report.toFile()).path("session");
        return session.path("durationMs").asLong();
    }
}
