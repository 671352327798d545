package io.mockround.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mockround.analysis.Peaks;
import io.mockround.files.DataFolder;
import io.mockround.files.OwnerOnly;
import io.mockround.history.SessionDeletion;
import io.mockround.recording.AudioFile;
import io.mockround.support.InMemorySessionStore;
import io.mockround.support.SoundInMemory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TakePeaksTest {

    private static final int RATE = 16_000;

    @TempDir
    private Path temp;

    private final List<Path> read = new ArrayList<>();
    private DataFolder folder;
    private Path take;
    private TakePeaks peaks;

    @BeforeEach
    void begin() throws IOException {
        folder = DataFolder.open(temp.resolve("data"));
        take = Files.write(folder.take("a"), new byte[100]);
        peaks = new TakePeaks(folder, sound(20));
    }

    @Test
    void readsTheSoundOnceAndThenWhatItKeptOfItForItsOwnerOnly() {
        Peaks first = of();
        Peaks second = of();

        assertThat(read).hasSize(1);
        assertThat(second.finest()).isEqualTo(first.finest()).hasSize(2_000);
        assertThat(second.loudest(0, 20_000))
                .isEqualTo(first.loudest(0, 20_000))
                .isPositive();
        assertThat(OwnerOnly.isPrivate(folder.peaks("a"))).isTrue();
    }

    @Test
    void readsATakeAgainThatHasChanged() throws IOException {
        of();
        Files.setLastModifiedTime(take, FileTime.fromMillis(1_000));
        of();
        assertThat(read).hasSize(2);

        FileTime modified = Files.getLastModifiedTime(take);
        Files.write(take, new byte[101]);
        Files.setLastModifiedTime(take, modified);
        of();
        assertThat(read).hasSize(3);
        of();
        assertThat(read).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4, 8, 12, 16, 24, 32, 1_000, -1})
    void readsTheSoundAgainWhereAByteOfWhatWasKeptIsDamaged(int at) throws IOException {
        Peaks whole = of();
        byte[] bytes = Files.readAllBytes(folder.peaks("a"));
        bytes[at < 0 ? bytes.length + at : at] ^= 0x40;
        Files.write(folder.peaks("a"), bytes);

        assertThat(of().finest()).isEqualTo(whole.finest());
        assertThat(read).hasSize(2);
        of();
        assertThat(read).as("and keeps it again").hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 15, 40, 3_000})
    void readsTheSoundAgainWhereTheEndOfWhatWasKeptIsMissing(int left) throws IOException {
        of();
        Files.write(folder.peaks("a"), Arrays.copyOf(Files.readAllBytes(folder.peaks("a")), left));

        assertThat(of().finest()).hasSize(2_000);
        assertThat(read).hasSize(2);
    }

    @Test
    void showsTheTakeWhereNothingCanBeKeptBesideIt() throws IOException {
        Files.createDirectory(folder.peaks("a"));
        Files.writeString(folder.peaks("a").resolve("in the way"), "");

        assertThat(of().finest()).hasSize(2_000);
    }

    @Test
    void goesWithTheSession() {
        of();

        new SessionDeletion(folder, new InMemorySessionStore()).delete("a");

        assertThat(folder.takes()).isEmptyDirectory();
    }

    @Test
    void tellsALongTakeTenthByTenthAndKeepsNothingWhenCalledOff() {
        TakePeaks ofAnHour = new TakePeaks(folder, sound(3_600));
        List<Long> told = new ArrayList<>();

        assertThatThrownBy(() -> ofAnHour.of("a", take, soFar -> {
                    told.add(soFar.durationMs());
                    if (told.size() == 3) {
                        throw new CancellationException();
                    }
                }))
                .isInstanceOf(CancellationException.class);

        assertThat(told).containsExactly(360_000L, 720_000L, 1_080_000L);
        assertThat(folder.peaks("a")).doesNotExist();
    }

    private Peaks of() {
        return peaks.of("a", take, soFar -> {});
    }

    /** Noise, and a note of each time it is read. */
    private AudioFile sound(int seconds) {
        short[] samples = new short[seconds * RATE];
        Random random = new Random(5);
        for (int i = 0; i < samples.length; i += 1 + random.nextInt(90)) {
            samples[i] = (short) random.nextInt();
        }
        AudioFile sound = new SoundInMemory(samples);
        return file -> {
            read.add(file);
            return sound.open(file);
        };
    }
}
