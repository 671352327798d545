package io.mockround.adapter.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.adapter.file.JournalFiles;
import io.mockround.analysis.FillerList;
import io.mockround.analysis.FlagNorms;
import io.mockround.files.DataFolder;
import io.mockround.history.SessionDeletion;
import io.mockround.journal.OpenTakes;
import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import io.mockround.recording.Pcm;
import io.mockround.recording.PcmStream;
import io.mockround.report.SessionReport;
import io.mockround.review.FileReview;
import io.mockround.review.Progress;
import io.mockround.review.TakeReview;
import io.mockround.support.InMemorySessionStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever is in a file: its sound, or one sentence. No decoder dies, none makes us wait, nothing is left behind. {@code mvn verify} tries some
 * hundred files, {@code mvn -Pfuzz-formats verify} ten thousand.
 */
@Tag("fuzz-formats")
class FormatsFuzzIT {

    private static final int FILES = Integer.getInteger("mockround.fuzz.files", 400);

    /** The whole import of a file starts a child of its own. */
    private static final int IMPORTS = FILES / 25;

    private static final long LONGEST_MS = 5_000;

    @TempDir
    private Path folder;

    private final MutatedClips clips = new MutatedClips();

    @Test
    void everyFileGivesItsSoundOrOneSentence() throws IOException {
        Map<String, Integer> outcomes = new TreeMap<>();
        long slowestMs = 0;
        try (DecoderProcess process = DecoderProcess.start(() -> DecoderChild.PROGRAM
                .processBuilder()
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start())) {
            for (int n = 0; n < FILES; n++) {
                MutatedClips.Mutated mutated = clips.of(n);
                Path file = Files.write(folder.resolve("mutated"), mutated.bytes());
                long begun = System.nanoTime();
                String outcome = outcome(file, process, n);
                long tookMs = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
                assertThat(tookMs).as("file %d, of %s", n, mutated.clip()).isLessThan(LONGEST_MS);
                slowestMs = Math.max(slowestMs, tookMs);
                outcomes.merge(outcome, 1, Integer::sum);
            }
        }
        System.out.printf("fuzz: %d files, the slowest %d ms: %s%n", FILES, slowestMs, outcomes);
        assertThat(outcomes.get("sound")).isGreaterThan(FILES / 10);
        assertThat(outcomes.get("AudioWithoutSound")).isPositive();
        assertThat(outcomes.get("AudioUnsupported")).isPositive();
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(folder.resolve("mutated"));
        }
    }

    private static String outcome(Path file, DecoderProcess process, int n) throws IOException {
        if (Files.size(file) == 0) {
            return "empty";
        }
        try {
            SoundFile sound = SoundFile.of(file);
            if (sound.kind().needsChild()) {
                listen(ChildStream.open(file, process, () -> {}));
                return "sound";
            }
            try (PcmStream stream = AudioFiles.resampled(sound)) {
                listen(stream);
                return "sound";
            }
        } catch (ProblemException e) {
            assertThat(e.problem()).as("file %d", n).isNotInstanceOf(Problem.AudioDecoderDied.class);
            return e.problem().getClass().getSimpleName();
        } catch (IOException e) {
            return Refusal.of(e).problemOf(file).problem().getClass().getSimpleName();
        }
    }

    private static void listen(PcmStream stream) {
        short[] block = new short[Pcm.BLOCK_SAMPLES];
        while (stream.read(block) > 0) {
            // until it ends
        }
        assertThat(stream.promisedMs()).isNotNegative();
        assertThat(stream.silencedMs()).isNotNegative();
    }

    @Test
    void anImportLeavesASessionOrNothing() throws IOException {
        DataFolder data = DataFolder.open(folder.resolve("data"));
        InMemorySessionStore store = new InMemorySessionStore();
        AudioFiles files = new AudioFiles();
        SessionDeletion deletion = new SessionDeletion(data, store);
        FileReview review = new FileReview(
                data,
                files,
                store,
                new TakeReview(
                        files, null, store, () -> FillerList.standard(FillerList.ENGLISH), () -> FlagNorms.DEFAULT),
                deletion,
                new OpenTakes(data, new JournalFiles(data), Runnable::run),
                InstantSource.system(),
                ZoneOffset.UTC,
                new Random(1));
        int sessions = 0;
        for (int i = 0; i < IMPORTS; i++) {
            Path file = Files.write(folder.resolve("mutated"), clips.of(i * 23).bytes());
            try {
                SessionReport report = review.review(file, null, Progress.NONE).report();
                sessions++;
                deletion.delete(report.session().id());
            } catch (ProblemException e) {
                assertThat(e.problem()).as("file %d", i * 23).isNotInstanceOf(Problem.AudioDecoderDied.class);
            }
            assertThat(store.newestFirst()).as("sessions").isEmpty();
            assertThat(data.takes()).as("after file %d", i * 23).isEmptyDirectory();
        }
        System.out.printf("fuzz: %d imports, %d with a session%n", IMPORTS, sessions);
        assertThat(sessions).isPositive();
    }
}
