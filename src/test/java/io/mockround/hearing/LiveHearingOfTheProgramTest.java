package io.mockround.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.analysis.ProgramSpeaks;
import io.mockround.analysis.Span;
import io.mockround.deck.GateRules;
import io.mockround.recording.Pcm;
import io.mockround.recording.PcmBlock;
import io.mockround.round.RoundEvent;
import io.mockround.speech.LiveRecognition;
import io.mockround.support.Clips;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program speaks from 4 s to 16 s, heard by the microphone 20 dB below the candidate; the candidate from 17 s to 29 s. */
class LiveHearingOfTheProgramTest {

    private static final Span VOICE = new Span(4_000, 16_000);
    private static final Span ANSWER = new Span(17_000, 29_000);
    private static final int LENGTH_MS = 34_000;

    private static final short[] NARRATION = Clips.narration();

    @ParameterizedTest
    @ValueSource(ints = {0, 150, 300})
    void hearsTheCandidateAndNotTheProgram(int delayMs) {
        List<LiveHearing.Heard> heard = hear(sound(0.1, delayMs), ProgramSpeaks.during(List.of(VOICE)));

        assertThat(spokenMs(heard, 3_500, ANSWER.startMs() - 50)).isZero();
        assertThat(spokenMs(heard, ANSWER.startMs() - 50, LENGTH_MS)).isGreaterThan(8_000);
        assertThat(heard)
                .filteredOn(each -> each.event() instanceof RoundEvent.Paused)
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.at().toMillis()).isGreaterThan(ANSWER.startMs()));
    }

    @Test
    void wouldTakeItsPausesForTheCandidatesIfItDidNotKnow() {
        List<LiveHearing.Heard> heard = hear(sound(0.1, 150), ProgramSpeaks.NEVER);

        assertThat(spokenMs(heard, 3_500, ANSWER.startMs() - 50)).isGreaterThan(6_000);
    }

    @Test
    void aPauseWithTheProgramInsideOpensNothing() {
        short[] sound = sound(0, 0);
        ProgramSpeaks interjects = ProgramSpeaks.during(List.of(new Span(28_600, 29_600)));

        assertThat(hear(sound, ProgramSpeaks.NEVER))
                .anySatisfy(each -> assertThat(each.at().toMillis()).isBetween(29_000L, 29_700L));
        assertThat(hear(sound, interjects))
                .noneMatch(each ->
                        each.event() instanceof RoundEvent.Paused && each.at().toMillis() > 28_600);
    }

    private static long spokenMs(List<LiveHearing.Heard> heard, long fromMs, long toMs) {
        return heard.stream()
                .map(LiveHearing.Heard::event)
                .filter(RoundEvent.Spoke.class::isInstance)
                .map(RoundEvent.Spoke.class::cast)
                .mapToLong(spoke -> new Span(spoke.from().toMillis(), spoke.to().toMillis()).overlapMs(fromMs, toMs))
                .sum();
    }

    private static List<LiveHearing.Heard> hear(short[] sound, ProgramSpeaks program) {
        LiveHearing hearing = new LiveHearing(LiveRecognition.DEAF, List.of(GateRules.STANDARD), program);
        List<LiveHearing.Heard> heard = new ArrayList<>();
        for (int from = 0; from < sound.length; from += Pcm.BLOCK_SAMPLES) {
            short[] block = Arrays.copyOfRange(sound, from, from + Pcm.BLOCK_SAMPLES);
            heard.addAll(hearing.hear(new PcmBlock(from, block)));
        }
        return heard;
    }

    private static short[] sound(double leakage, int delayMs) {
        Random random = new Random(3);
        short[] sound = new short[(int) Pcm.toSamples(LENGTH_MS)];
        for (int i = 0; i < sound.length; i++) {
            sound[i] = (short) Math.round(20 * random.nextGaussian());
        }
        mix(sound, VOICE, delayMs, 230_000, leakage);
        mix(sound, ANSWER, 0, 20_000, 1);
        return sound;
    }

    private static void mix(short[] sound, Span place, int delayMs, int narrationMs, double gain) {
        int from = (int) Pcm.toSamples(narrationMs);
        while (Math.abs(NARRATION[from]) < 200) {
            from++;
        }
        int at = (int) Pcm.toSamples(place.startMs() + delayMs);
        for (int i = 0; i < Pcm.toSamples(place.durationMs()); i++) {
            sound[at + i] += (short) Math.round(8 * gain * NARRATION[from + i]);
        }
    }
}
