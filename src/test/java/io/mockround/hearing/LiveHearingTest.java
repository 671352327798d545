package io.mockround.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.deck.GateRules;
import io.mockround.hearing.LiveHearing.Heard;
import io.mockround.recording.Pcm;
import io.mockround.recording.PcmBlock;
import io.mockround.round.RoundEvent;
import io.mockround.round.RoundEvent.Silent;
import io.mockround.speech.LiveRecognition;
import io.mockround.support.Clips;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Silence is told as long as it lasts, from where it began, and never of what could not be heard. */
class LiveHearingTest {

    private final LiveHearing hearing = new LiveHearing(LiveRecognition.DEAF, List.of(GateRules.STANDARD));
    private long position;

    private List<Silent> silences(short[] sound) {
        return hear(sound).stream()
                .map(Heard::event)
                .filter(Silent.class::isInstance)
                .map(Silent.class::cast)
                .toList();
    }

    private List<Heard> hear(short[] sound) {
        List<Heard> heard = new ArrayList<>();
        for (int from = 0; from + Pcm.BLOCK_SAMPLES <= sound.length; from += Pcm.BLOCK_SAMPLES) {
            short[] block = Arrays.copyOfRange(sound, from, from + Pcm.BLOCK_SAMPLES);
            heard.addAll(hearing.hear(new PcmBlock(position, block)));
            position += block.length;
        }
        return heard;
    }

    private static short[] silence(int seconds) {
        return new short[seconds * Pcm.SAMPLE_RATE_HZ];
    }

    /** Five seconds of somebody who talks, from the demo round. */
    private static short[] talk() {
        return Arrays.copyOfRange(Clips.narration(), 0, 5 * Pcm.SAMPLE_RATE_HZ);
    }

    @Test
    void beginsWithTheRoundWhereNobodyHasSpoken() {
        List<Silent> told = silences(silence(3));

        assertThat(told).hasSize(30).allMatch(silent -> silent.since().isZero());
    }

    @Test
    void beginsWhereSpeechEnded() {
        List<Heard> heard = hear(talk());
        heard.addAll(hear(silence(3)));

        List<RoundEvent.Spoke> spoke = heard.stream()
                .map(Heard::event)
                .filter(RoundEvent.Spoke.class::isInstance)
                .map(RoundEvent.Spoke.class::cast)
                .toList();
        Heard last = heard.get(heard.size() - 1);
        assertThat(last.event())
                .isEqualTo(new Silent(spoke.get(spoke.size() - 1).to()));
        assertThat(last.at()).isEqualTo(hearing.toldUntil());
    }

    @Test
    void isNotToldWhileSomebodySpeaks() {
        List<Heard> heard = hear(talk());

        for (Heard each : heard) {
            if (each.event() instanceof Silent) {
                assertThat(heard)
                        .noneMatch(other -> other.event() instanceof RoundEvent.Spoke spoke
                                && spoke.from().compareTo(each.at()) < 0
                                && each.at().compareTo(spoke.to()) < 0);
            }
        }
    }

    @Test
    void countsFromTheMicrophonesReturn() {
        hear(silence(3));
        hearing.wasDeafUntil(Duration.ofMillis(2_500));

        assertThat(silences(silence(1))).allMatch(silent -> silent.since().equals(Duration.ofMillis(2_500)));
    }

    @Test
    void tellsThePauseThatBeginsWhenTheMicrophoneIsBack() {
        hear(talk());
        hear(silence(1));
        Duration back = hearing.toldUntil().plusMillis(400);
        hearing.wasDeafUntil(back);

        List<Heard> pauses = hear(silence(3)).stream()
                .filter(heard -> heard.event() instanceof RoundEvent.Paused)
                .toList();

        assertThat(pauses).extracting(Heard::at).containsOnly(back.plusMillis(1_200));
    }
}
