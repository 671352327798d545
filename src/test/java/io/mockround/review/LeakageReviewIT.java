package io.mockround.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.mockround.adapter.codec.AudioFiles;
import io.mockround.adapter.file.DeckReader;
import io.mockround.adapter.file.TemplateReader;
import io.mockround.adapter.vosk.ModelFolder;
import io.mockround.adapter.vosk.VoskRecognizer;
import io.mockround.analysis.FillerList;
import io.mockround.analysis.FlagNorms;
import io.mockround.deck.Deck;
import io.mockround.deck.RoundTemplate;
import io.mockround.recording.Pcm;
import io.mockround.recording.WavRecorder;
import io.mockround.report.Maybe;
import io.mockround.report.SessionReport;
import io.mockround.report.SessionReport.ExchangePart;
import io.mockround.report.SessionReport.SessionPart;
import io.mockround.report.SessionReport.SilencePart;
import io.mockround.round.Exchange;
import io.mockround.round.Exchange.By;
import io.mockround.round.Exchange.End;
import io.mockround.round.Exchange.Opener;
import io.mockround.round.Exchange.Opening;
import io.mockround.round.OwnSound;
import io.mockround.round.Question;
import io.mockround.round.RoundRecord;
import io.mockround.round.RoundRecord.AskedExchange;
import io.mockround.round.RoundRecord.PhaseRun;
import io.mockround.speech.SettledWords;
import io.mockround.speech.Word;
import io.mockround.support.Clips;
import io.mockround.support.InMemorySessionStore;
import io.mockround.time.MonotonicClock;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The demo's first three exchanges with questions that are spoken: reviewed once as with headphones and once with the program's speech, words that
 * the recogniser knows, 20 dB below the candidate's and 200 ms late in the recording.
 */
@Tag("slow")
@Tag("whole-rounds")
class LeakageReviewIT {

    private static final long BOUNDARY_MS = 60;

    /** Of the words: a recogniser hears a word or two differently when what came before them differs. */
    private static final double WORDS = 0.02;

    private static final int DELAY_MS = 200;
    private static final double LOUDNESS = 6;
    private static final double LEAKAGE = 0.1;

    /** Of the narration, see truth.json: where each exchange is asked, opens its gate, closes it, ends; what the question takes. */
    private static final int[][] EXCHANGES = {
        {60_000, 78_023, 0, 95_621, 4_000},
        {95_621, 111_987, 171_987, 176_000, 6_500},
        {176_000, 194_823, 254_823, 259_646, 3_000}
    };

    private static final short[] NARRATION = Clips.narration();

    @TempDir
    private Path temp;

    private final RoundTemplate template = TemplateReader.read(Path.of("assets/demo/template.yaml"));
    private final Deck deck = DeckReader.read(Path.of("assets/demo/deck.yaml"));

    @Test
    void theReportIsTheSameAsWithHeadphones() {
        SessionReport without = review("headphones", 0);
        SessionReport with = review("loudspeaker", LEAKAGE);

        assertThat(with.session().speakingMs())
                .isCloseTo(without.session().speakingMs(), within(with.session().speakingMs() / 100));
        assertThat(with.metrics().speechMs())
                .isCloseTo(
                        without.metrics().speechMs(), within(without.metrics().speechMs() / 100));
        sameSilences(with.silences(), without.silences());
        sameExchanges(with.exchanges().orNull(), without.exchanges().orNull());
        sameWords(with.transcript().words(), without.transcript().words());
    }

    private static void sameSilences(List<SilencePart> with, List<SilencePart> without) {
        assertThat(with).hasSameSizeAs(without);
        for (int i = 0; i < with.size(); i++) {
            assertThat(with.get(i).startMs()).isCloseTo(without.get(i).startMs(), within(BOUNDARY_MS));
            assertThat(with.get(i).endMs()).isCloseTo(without.get(i).endMs(), within(BOUNDARY_MS));
            assertThat(with.get(i).place()).isEqualTo(without.get(i).place());
        }
    }

    private static void sameExchanges(List<ExchangePart> with, List<ExchangePart> without) {
        assertThat(with).hasSize(3);
        for (int i = 0; i < with.size(); i++) {
            assertThat(with.get(i).outcome()).isEqualTo(without.get(i).outcome());
            assertThat(with.get(i).handBackSaid()).isEqualTo(without.get(i).handBackSaid());
            assertThat(with.get(i).overrunMs().or(0L))
                    .isCloseTo(without.get(i).overrunMs().or(0L), within(BOUNDARY_MS));
            assertThat(with.get(i).timeToFirstWordMs().orNull())
                    .isCloseTo(without.get(i).timeToFirstWordMs().orNull(), within(BOUNDARY_MS));
        }
    }

    private static void sameWords(List<Word> with, List<Word> without) {
        assertThat(without).hasSizeGreaterThan(500);
        int different = distance(texts(with), texts(without));
        System.out.println("leakage: " + different + " of " + without.size() + " words differ");
        assertThat(different).isLessThanOrEqualTo((int) (WORDS * without.size()));
        for (OwnSound own : spoken()) {
            assertThat(with)
                    .noneMatch(word -> own.from().toMillis() < word.startMs()
                            && word.endMs() < own.to().toMillis());
        }
    }

    private SessionReport review(String name, double leakage) {
        Path take = record(temp.resolve(name + ".wav"), leakage);
        SessionPart session = new SessionPart(
                name,
                SessionReport.Type.ROUND,
                "system-design",
                name,
                "2026-11-21T10:00:00Z",
                SessionReport.Status.COMPLETE,
                0,
                0,
                take.toString(),
                Maybe.of(template.id()),
                Maybe.of(deck.prompts().get(0).id()),
                SessionReport.Source.MICROPHONE);
        return new TakeReview(
                        new AudioFiles(),
                        new VoskRecognizer(),
                        new InMemorySessionStore(),
                        () -> FillerList.standard(FillerList.ENGLISH),
                        () -> FlagNorms.DEFAULT)
                .review(
                        session,
                        List.of(),
                        new Rehearsed(round(), template, deck.prompts().get(0)),
                        ModelFolder.open(Path.of("assets/starter-model")),
                        SettledWords.NONE,
                        Progress.NONE);
    }

    private Path record(Path file, double leakage) {
        int lastMs = EXCHANGES[EXCHANGES.length - 1][3];
        int whole = (int) Pcm.toSamples(lastMs + insertedBefore(EXCHANGES.length));
        Random random = new Random(1);
        short[] sound = new short[whole];
        for (int i = 0; i < whole; i++) {
            sound[i] = (short) Math.round(3 * random.nextGaussian());
        }
        int fromMs = 0;
        for (int n = 0; n <= EXCHANGES.length; n++) {
            int toMs = n == EXCHANGES.length ? lastMs : EXCHANGES[n][0];
            mix(sound, fromMs + insertedBefore(n), fromMs, toMs - fromMs, LOUDNESS);
            if (n < EXCHANGES.length) {
                int questionAtMs = toMs + insertedBefore(n);
                mix(sound, questionAtMs + DELAY_MS, 280_500 + n * 20_000, EXCHANGES[n][4], LOUDNESS * leakage);
            }
            fromMs = toMs;
        }
        try (WavRecorder recorder = WavRecorder.begin(file, MonotonicClock.SYSTEM)) {
            for (int from = 0; from < whole; from += Pcm.BLOCK_SAMPLES) {
                int to = Math.min(whole, from + Pcm.BLOCK_SAMPLES);
                recorder.write(Arrays.copyOfRange(sound, from, to), to - from);
            }
            return recorder.finish(whole);
        }
    }

    private static void mix(short[] sound, int atMs, int narrationMs, int lengthMs, double gain) {
        int at = (int) Pcm.toSamples(atMs);
        int from = (int) Pcm.toSamples(narrationMs);
        for (int i = 0; i < Pcm.toSamples(lengthMs) && at + i < sound.length; i++) {
            sound[at + i] += (short) Math.round(gain * NARRATION[from + i]);
        }
    }

    /** How much the first n questions prolong the round. */
    private static int insertedBefore(int n) {
        return Arrays.stream(EXCHANGES)
                .limit(n)
                .mapToInt(exchange -> exchange[4])
                .sum();
    }

    private static List<OwnSound> spoken() {
        List<OwnSound> spoken = new ArrayList<>();
        for (int n = 0; n < EXCHANGES.length; n++) {
            int fromMs = EXCHANGES[n][0] + insertedBefore(n);
            spoken.add(new OwnSound(OwnSound.Kind.VOICE, ms(fromMs), ms(fromMs + EXCHANGES[n][4])));
        }
        return spoken;
    }

    private RoundRecord round() {
        List<AskedExchange> exchanges = new ArrayList<>();
        for (int n = 0; n < EXCHANGES.length; n++) {
            int later = insertedBefore(n + 1);
            Duration closed = EXCHANGES[n][2] == 0 ? null : ms(EXCHANGES[n][2] + later);
            Exchange exchange = new Exchange(
                    n + 1,
                    "deep-dive",
                    template.gate(),
                    false,
                    ms(EXCHANGES[n][0] + later),
                    Duration.ofSeconds(8),
                    new Opening(ms(EXCHANGES[n][1] + later), n == 1 ? Opener.KEY : Opener.PAUSE),
                    closed,
                    new End.HandedBack(ms(EXCHANGES[n][3] + later), n == 0 ? By.VOICE : By.KEY));
            exchanges.add(new AskedExchange(exchange, new Question("And?", Question.Origin.FOLLOW_UP, List.of())));
        }
        Duration end = exchanges.get(2).exchange().end().at();
        return new RoundRecord(
                        true,
                        end,
                        List.of(
                                new PhaseRun("present", "Present", Duration.ZERO, ms(60_000), ms(60_000)),
                                new PhaseRun("deep-dive", "Deep dive", ms(60_000), end, end)),
                        exchanges,
                        List.of(),
                        List.of(),
                        List.of())
                .withOwnSounds(spoken());
    }

    private static Duration ms(int ms) {
        return Duration.ofMillis(ms);
    }

    private static List<String> texts(List<Word> words) {
        return words.stream().map(Word::text).toList();
    }

    /** Levenshtein's: how many words must be changed, put in or left out. */
    private static int distance(List<String> a, List<String> b) {
        int[] row = new int[b.size() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= a.size(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.size(); j++) {
                int changed = diagonal + (a.get(i - 1).equals(b.get(j - 1)) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.size()];
    }
}
