package io.mockround.recovery;

import io.mockround.adapter.codec.AudioFiles;
import io.mockround.adapter.file.JournalFiles;
import io.mockround.analysis.FillerList;
import io.mockround.analysis.FlagNorms;
import io.mockround.files.DataFolder;
import io.mockround.history.SessionDeletion;
import io.mockround.history.SessionStore;
import io.mockround.journal.Journals;
import io.mockround.journal.OpenTakes;
import io.mockround.recording.AudioFile;
import io.mockround.recording.PcmStream;
import io.mockround.recording.WavRecorder;
import io.mockround.review.TakeReview;
import io.mockround.speech.SpeechRecognizer;
import io.mockround.support.InMemorySessionStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A data folder as killed programs leave it, and recovery with everything real but the history and the recogniser. */
final class Remains {

    final DataFolder folder;
    final JournalFiles journals;
    final InMemorySessionStore store = new InMemorySessionStore();

    Remains(Path root) {
        folder = DataFolder.open(root);
        journals = new JournalFiles(folder);
    }

    OpenTakes openTakes() {
        return new OpenTakes(folder, journals, Runnable::run);
    }

    Recovery recovery() {
        return recovery(store, journals, new AudioFiles());
    }

    Recovery recovery(SessionStore itsStore, Journals itsJournals, AudioFile itsAudioFiles) {
        return new Recovery(
                folder,
                itsStore,
                itsJournals,
                new OpenTakes(folder, itsJournals, Runnable::run),
                new TakeReview(
                        itsAudioFiles,
                        null,
                        itsStore,
                        () -> FillerList.standard(FillerList.ENGLISH),
                        () -> FlagNorms.DEFAULT),
                new SessionDeletion(folder, itsStore),
                ZoneOffset.ofHours(1));
    }

    MissingWords missingWords(SpeechRecognizer recognizer) {
        return new MissingWords(
                folder,
                store,
                journals,
                openTakes(),
                new TakeReview(
                        new AudioFiles(),
                        recognizer,
                        store,
                        () -> FillerList.standard(FillerList.ENGLISH),
                        () -> FlagNorms.DEFAULT),
                () -> Instant.parse("2026-11-22T08:00:00Z"),
                ZoneOffset.UTC);
    }

    Path part(String id) {
        return WavRecorder.partOf(folder.take(id));
    }

    /** A growing take and its lock, held by nobody any more. */
    void killedAfter(String id, int samples) {
        try (WavRecorder recorder = WavRecorder.begin(folder.take(id), () -> 0)) {
            recorder.write(sound(samples), samples);
            Files.createFile(folder.takeLock(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A take that got its name, but no report. */
    void finished(String id, int samples) {
        try (WavRecorder recorder = WavRecorder.begin(folder.take(id), () -> 0)) {
            recorder.write(sound(samples), samples);
            recorder.finish(samples);
        }
    }

    /** The samples of a take. */
    short[] read(String id) {
        short[] samples = new short[200_000];
        try (PcmStream stream = new AudioFiles().open(folder.take(id))) {
            int count = stream.read(samples);
            return Arrays.copyOf(samples, count);
        }
    }

    static short[] sound(int samples) {
        short[] sound = new short[samples];
        for (int i = 0; i < samples; i++) {
            sound[i] = (short) (8_000 * Math.sin(i / 9.0) * Math.sin(i / 8_000.0));
        }
        return sound;
    }

    /** Every file below the folder, its content and when it was changed. */
    Map<String, String> everything() {
        Map<String, String> everything = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder.root())) {
            for (Path file : files.filter(path -> !Files.isDirectory(path)).toList()) {
                String content = Files.isSymbolicLink(file) ? "link" : Arrays.hashCode(Files.readAllBytes(file)) + "";
                String changed = Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS)
                        .toString();
                everything.put(folder.root().relativize(file).toString(), content + " " + changed);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        store.newestFirst()
                .forEach(session -> everything.put(
                        session.id(), store.find(session.id()).orElseThrow().toString()));
        return everything;
    }
}
