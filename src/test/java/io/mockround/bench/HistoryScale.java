package io.mockround.bench;

import io.mockround.adapter.sqlite.SqliteSessionStore;
import io.mockround.history.Metric;
import io.mockround.history.SessionFilter;
import io.mockround.history.SessionStore;
import io.mockround.history.Trends;
import io.mockround.report.SessionReport;
import io.mockround.speech.Transcript;
import io.mockround.speech.Word;
import io.mockround.support.Reports;
import io.mockround.support.Sessions;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Years of practice in the real history: 2,000 sessions of 6,000 words, seeded. The words are those the starter model knows. */
class HistoryScale {

    private static final int SESSIONS = 2_000;
    private static final int WORDS = 6_000;
    private static final int RUNS = 15;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final double MEGABYTE = 1e6;

    @TempDir
    private Path temp;

    @Test
    @Timeout(value = 1, unit = TimeUnit.HOURS) // most of it goes into writing twelve million words
    void staysQuickAndSmallOverYears() throws IOException {
        Path file = temp.resolve("mockround.db");
        Path empty = temp.resolve("empty.db");
        fill(file);
        SqliteSessionStore.open(empty).close();

        Bars bars = new Bars("HISTORY OF " + SESSIONS + " SESSIONS OF " + WORDS + " WORDS");
        bars.atMost("start over an empty history, ms", ms(() -> start(file)) - ms(() -> start(empty)), 300, 100);
        try (SqliteSessionStore store = SqliteSessionStore.open(file)) {
            bars.atMost("all trends, ms", ms(() -> trends(store)), 50, 20);
            bars.atMost("search, a word said in every session, ms", ms(() -> store.search("the")), 50, 20);
            bars.atMost("search, a phrase, ms", ms(() -> store.search("\"the cache\"")), 50, 20);
            bars.atMost("search, words near each other, ms", ms(() -> store.search("cache queue")), 50, 20);
            bars.atMost("search, how a word begins, ms", ms(() -> store.search("replic*")), 50, 20);
            bars.atMost("search, a word said once, ms", ms(() -> store.search("xylophone")), 50, 20);
        }
        bars.atMost("database, MB", Files.size(file) / MEGABYTE, 1_000, 500);
        bars.hold();
    }

    private static void start(Path file) {
        try (SqliteSessionStore store = SqliteSessionStore.open(file)) {
            store.newestFirst();
            trends(store);
        }
    }

    /** What the command and the window ask for: every metric, the fillers ranked, the gates. */
    private static void trends(SessionStore store) {
        Trends.of(store, SessionFilter.ALL, null, List.of(Metric.values()));
    }

    /** The median of some runs, the first not counted, in processor time: SQLite works on this thread, and a busy machine must not count. */
    private static double ms(Runnable work) {
        work.run();
        double[] ms = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            long start = THREADS.getCurrentThreadCpuTime();
            work.run();
            ms[i] = (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
        }
        Arrays.sort(ms);
        return ms[RUNS / 2];
    }

    private static void fill(Path file) throws IOException {
        List<String> vocabulary = vocabulary();
        Random random = new Random(2_026);
        try (SqliteSessionStore store = SqliteSessionStore.open(file)) {
            for (int i = 0; i < SESSIONS; i++) {
                String id = "s%05d".formatted(i);
                String startedAt = LocalDate.of(2020, 1, 1).plusDays(i) + "T10:00:00Z";
                SessionReport round =
                        Sessions.round(id, startedAt, "system-design", "Cache", i % 9, 3 + random.nextGaussian());
                store.keep(Reports.withTranscript(round, Transcript.done(words(vocabulary, random, i))));
            }
        }
    }

    /** As often as in speech: the word of rank n is said about 1/n as often as the first (Zipf). */
    private static List<Word> words(List<String> vocabulary, Random random, int session) {
        List<Word> words = new ArrayList<>();
        long ms = 500;
        for (int i = 0; i < WORDS; i++) {
            int rank = (int) Math.pow(vocabulary.size(), random.nextDouble()) - 1;
            String text = session == SESSIONS / 2 && i == WORDS / 2 ? "xylophone" : vocabulary.get(rank);
            long endMs = ms + 120 + random.nextInt(400);
            words.add(new Word(text, ms, endMs, 0.5 + random.nextInt(50) / 100.0));
            ms = endMs + (random.nextInt(12) == 0 ? 900 : 20);
        }
        return words;
    }

    private static List<String> vocabulary() throws IOException {
        List<String> known = Files.readAllLines(Path.of("assets/starter-model/graph/words.txt")).stream()
                .map(line -> line.split(" ")[0])
                .filter(word -> word.matches("[a-z']+"))
                .toList();
        List<String> vocabulary = new ArrayList<>(List.of("the", "and", "cache", "queue"));
        known.stream().filter(word -> !vocabulary.contains(word)).forEach(vocabulary::add);
        return vocabulary;
    }
}
