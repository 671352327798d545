package io.mockround.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.mockround.recording.Pcm;
import io.mockround.support.Clips;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A round in which the program asks aloud and a loudspeaker is heard by the microphone, 20 dB below the candidate and up to 300 ms late: what is
 * found must be what is found with headphones.
 */
class OwnVoiceLeakageTest {

    /** How far a boundary may move: an onset is found from 40 ms before it is loud. */
    private static final long TOLERANCE_MS = 60;

    private static final int QUESTIONS = 6;
    private static final double LOUDNESS = 8;
    private static final double NOISE = 20;
    private static final double LEAKAGE = Math.pow(10, -20 / 20.0);

    private static final short[] NARRATION = Clips.narration();

    /** How long the candidate thinks after each question. */
    private static final int[] THINKING_MS = {900, 150, 400, 2_600, 60, 1_300};

    private static final int[] QUESTION_MS = {3_000, 7_400, 1_210, 5_000, 2_345, 9_000};
    private static final int ANSWER_MS = 14_000;

    private final List<Span> questions = new ArrayList<>();
    private final List<Long> firstWords = new ArrayList<>();
    private int lengthMs;

    @ParameterizedTest
    @ValueSource(ints = {0, 60, 150, 300})
    void findsTheSameSpeechSilencesAndFirstWordsWithLeakageAsWithHeadphones(int delayMs) {
        SoundFindings without = found(scene(0, 0), questions);
        SoundFindings with = found(scene(LEAKAGE, delayMs), questions);

        assertThat(with.speech().durationMs()).isEqualTo(without.speech().durationMs());
        assertThat(spoken(with)).isCloseTo(spoken(without), within(QUESTIONS * TOLERANCE_MS));
        assertClose(silences(with), silences(without));
        assertThat(with.filledPauses()).hasSameSizeAs(without.filledPauses());
        for (int i = 0; i < QUESTIONS; i++) {
            assertThat(firstWordAfter(with, i)).isCloseTo(firstWordAfter(without, i), within(TOLERANCE_MS));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 300})
    void findsTheFirstWordWhereItWasSaid(int delayMs) {
        SoundFindings with = found(scene(LEAKAGE, delayMs), questions);

        for (int i = 0; i < QUESTIONS; i++) {
            assertThat(firstWordAfter(with, i)).isCloseTo(firstWords.get(i), within(2 * TOLERANCE_MS));
        }
    }

    @Test
    void losesNothingOfAnAnswerGivenAtOnceWithHeadphones() {
        SoundFindings found = found(scene(0, 0), questions);

        assertThat(firstWordAfter(found, 4)).isCloseTo(firstWords.get(4), within(TOLERANCE_MS));
        assertThat(found.ownVoice())
                .hasSize(QUESTIONS)
                .allSatisfy(heard -> assertThat(questions).anySatisfy(asked -> {
                    assertThat(heard.startMs()).isCloseTo(asked.startMs(), within(10L));
                    assertThat(heard.endMs()).isCloseTo(asked.endMs(), within(10L));
                }));
    }

    @Test
    void wouldTakeTheLoudspeakerForTheCandidateIfItDidNotKnowWhenItSpoke() {
        SoundFindings deceived = found(scene(LEAKAGE, 100), List.of());

        assertThat(spoken(deceived)).isGreaterThan(spoken(found(scene(0, 0), questions)) + 10_000);
    }

    @Test
    void findsNeitherSpeechNorAFilledPauseWhileTheProgramSpeaks() {
        SoundFindings found = found(scene(LEAKAGE, 200), questions);

        for (Span question : questions) {
            assertThat(found.speech().speechMsWithin(question.startMs(), question.endMs()))
                    .isZero();
            assertThat(found.filledPauses()).noneMatch(pause -> question.overlapMs(pause.startMs(), pause.endMs()) > 0);
        }
    }

    /** The tones of the program, as loud as its voice: 20 dB below the candidate's peaks. */
    @ParameterizedTest
    @CsvSource({"4600, 60", "5000, 350", "5800, 500"})
    void doesNotHearTones(int frequencyHz, int lengthMs) {
        short[] quiet = scene(0, 0);
        short[] toned = quiet.clone();
        int peak = 0;
        for (short sample : quiet) {
            peak = Math.max(peak, Math.abs(sample));
        }
        for (int atMs = 500; atMs + lengthMs < this.lengthMs; atMs += 1_700) {
            addTone(toned, atMs, frequencyHz, lengthMs, peak * LEAKAGE);
        }

        SoundFindings with = found(toned, questions);
        SoundFindings without = found(quiet, questions);

        assertThat(spoken(with)).isCloseTo(spoken(without), within(spoken(without) / 100));
        assertClose(silences(with), silences(without));
        assertThat(with.filledPauses()).hasSameSizeAs(without.filledPauses());
    }

    private static void addTone(short[] samples, int atMs, int frequencyHz, int lengthMs, double amplitude) {
        int from = (int) Pcm.toSamples(atMs);
        int length = (int) Pcm.toSamples(lengthMs);
        for (int i = 0; i < length; i++) {
            double edge = Math.min(1, Math.min(i, length - i) / (double) Pcm.toSamples(8));
            samples[from + i] = sum(
                    samples[from + i], amplitude * edge * Math.sin(2 * Math.PI * frequencyHz * i / Pcm.SAMPLE_RATE_HZ));
        }
    }

    /** Question, thought, answer, over and over; two seconds of the room at both ends. */
    private short[] scene(double leakage, int delayMs) {
        questions.clear();
        firstWords.clear();
        int atMs = 2_000;
        for (int i = 0; i < QUESTIONS; i++) {
            questions.add(new Span(atMs, atMs + QUESTION_MS[i]));
            atMs += QUESTION_MS[i] + THINKING_MS[i] + ANSWER_MS + 1_500;
        }
        lengthMs = atMs + 2_000;
        short[] samples = room((int) Pcm.toSamples(lengthMs));
        for (int i = 0; i < QUESTIONS; i++) {
            Span question = questions.get(i);
            int answerMs = (int) question.endMs() + THINKING_MS[i];
            mix(samples, answerMs, answer(i), 1);
            firstWords.add((long) answerMs);
            mix(samples, (int) question.startMs() + delayMs, voice(i), leakage);
        }
        return samples;
    }

    private static short[] room(int length) {
        Random random = new Random(5);
        short[] samples = new short[length];
        for (int i = 0; i < length; i++) {
            samples[i] = (short) Math.round(NOISE * random.nextGaussian());
        }
        return samples;
    }

    private static void mix(short[] samples, int atMs, short[] sound, double gain) {
        int from = (int) Pcm.toSamples(atMs);
        for (int i = 0; i < sound.length; i++) {
            samples[from + i] = sum(samples[from + i], sound[i] * LOUDNESS * gain);
        }
    }

    private static short sum(short sample, double more) {
        return (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, Math.round(sample + more)));
    }

    /** A stretch of the narration that begins with a word. */
    private static short[] answer(int i) {
        return stretch(20_000 + i * 30_000, ANSWER_MS);
    }

    private static short[] voice(int i) {
        return stretch(230_000 + i * 20_000, QUESTION_MS[i]);
    }

    private static short[] stretch(int fromMs, int lengthMs) {
        int from = (int) Pcm.toSamples(fromMs);
        while (Math.abs(NARRATION[from]) < 200) {
            from++;
        }
        short[] stretch = new short[(int) Pcm.toSamples(lengthMs)];
        System.arraycopy(NARRATION, from, stretch, 0, stretch.length);
        return stretch;
    }

    private static SoundFindings found(short[] samples, List<Span> spoken) {
        SoundDetectors detectors = new SoundDetectors(spoken);
        detectors.accept(samples, samples.length);
        return detectors.finish();
    }

    private static long spoken(SoundFindings found) {
        return found.speech().speechMsWithin(0, found.speech().durationMs());
    }

    private List<Span> silences(SoundFindings found) {
        return found.speech().silences(SilenceContext.LISTED_MS);
    }

    private long firstWordAfter(SoundFindings found, int question) {
        long endMs = questions.get(question).endMs();
        return found.speech().speech().stream()
                .mapToLong(Span::startMs)
                .filter(startMs -> startMs >= endMs)
                .findFirst()
                .orElseThrow();
    }

    private static void assertClose(List<Span> spans, List<Span> expected) {
        assertThat(spans).hasSameSizeAs(expected);
        for (int i = 0; i < spans.size(); i++) {
            assertThat(spans.get(i).startMs()).isCloseTo(expected.get(i).startMs(), within(TOLERANCE_MS));
            assertThat(spans.get(i).endMs()).isCloseTo(expected.get(i).endMs(), within(TOLERANCE_MS));
        }
    }
}
