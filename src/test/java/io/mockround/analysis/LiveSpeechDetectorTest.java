package io.mockround.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LiveSpeechDetectorTest {

    private final SyntheticSound sound = new SyntheticSound(11)
            .silence(3_500)
            .speech(2_000, -24)
            .silence(500)
            .speech(4_000, -26)
            .silence(1_500)
            .speech(3_000, -22)
            .silence(3_000)
            .overNoise(-52);
    private final LiveSpeechDetector live = new LiveSpeechDetector();

    @Test
    void opensAGateOnAPauseOf1200MsWhenTheOfflineDetectorHearsItBegin() {
        List<Long> pauseStarts = new ArrayList<>();
        hear(sound.samples(), 1_600, nowMs -> {
            if (live.speechEndMs() >= 0
                    && !live.isSpeaking()
                    && nowMs - live.speechEndMs() >= 1_200
                    && !pauseStarts.contains(live.speechEndMs())) {
                pauseStarts.add(live.speechEndMs());
                assertThat(nowMs - live.speechEndMs()).as("noticed after").isLessThan(1_200 + 100);
            }
        });
        List<Span> offline = offlineSpeech();
        assertThat(pauseStarts).hasSize(2);
        assertThat(Math.abs(pauseStarts.get(0) - offline.get(1).endMs())).isLessThanOrEqualTo(100);
        assertThat(Math.abs(pauseStarts.get(1) - offline.get(2).endMs())).isLessThanOrEqualTo(100);
    }

    @Test
    void handsOutTheSpansTheOfflineDetectorFindsEachOnce() {
        List<Span> drained = new ArrayList<>();
        hear(sound.samples(), 1_600, nowMs -> drained.addAll(live.drainSpeech()));
        List<Span> offline = offlineSpeech();
        assertThat(drained).hasSameSizeAs(offline);
        for (int i = 0; i < drained.size(); i++) {
            assertThat(Math.abs(drained.get(i).startMs() - offline.get(i).startMs()))
                    .isLessThanOrEqualTo(100);
            assertThat(Math.abs(drained.get(i).endMs() - offline.get(i).endMs()))
                    .isLessThanOrEqualTo(100);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 160, 777, 1_600, 5_000})
    void saysTheSameForEveryPortioning(int portion) {
        LiveSpeechDetector whole = new LiveSpeechDetector();
        whole.accept(sound.samples(), sound.samples().length);
        hear(sound.samples(), portion, nowMs -> {});
        assertThat(live.drainSpeech()).isEqualTo(whole.drainSpeech());
        assertThat(live.speechEndMs()).isEqualTo(whole.speechEndMs());
        assertThat(live.heardUntilMs()).isEqualTo(whole.heardUntilMs());
    }

    @Test
    void neverTakesBackWhatItSaid() {
        List<Span> drained = new ArrayList<>();
        long[] last = {0, -1};
        hear(sound.samples(), 160, nowMs -> {
            assertThat(live.heardUntilMs()).isBetween(last[0], nowMs + 40);
            assertThat(live.speechEndMs()).isGreaterThanOrEqualTo(last[1]);
            last[0] = live.heardUntilMs();
            last[1] = live.speechEndMs();
            for (Span span : live.drainSpeech()) {
                assertThat(span.endMs()).isLessThanOrEqualTo(live.heardUntilMs());
                if (!drained.isEmpty()) {
                    assertThat(span.startMs())
                            .isGreaterThan(drained.get(drained.size() - 1).endMs());
                }
                drained.add(span);
            }
        });
        assertThat(drained).hasSize(3);
    }

    @Test
    void noticesSpeechAndItsEndWithinAFifthOfASecond() {
        Span first = sound.speechSpans().get(0);
        Span second = sound.speechSpans().get(1);
        List<Long> changes = new ArrayList<>();
        boolean[] was = {false};
        hear(sound.samples(), 160, nowMs -> {
            if (live.isSpeaking() != was[0]) {
                was[0] = !was[0];
                changes.add(nowMs);
            }
        });
        assertThat(changes).hasSize(6);
        assertThat(changes.get(0) - first.startMs()).isBetween(0L, 200L);
        assertThat(changes.get(1) - first.endMs()).isBetween(0L, 240L);
        assertThat(changes.get(2) - second.startMs()).isBetween(0L, 200L);
    }

    @Test
    void knowsOfNoSpeechBeforeAny() {
        live.accept(new short[0], 0);
        assertThat(live.speechEndMs()).isEqualTo(-1);
        assertThat(live.heardUntilMs()).isZero();
        live.accept(new short[32_000], 32_000);
        assertThat(live.isSpeaking()).isFalse();
        assertThat(live.speechEndMs()).isEqualTo(-1);
        assertThat(live.heardUntilMs()).isBetween(1_900L, 2_000L);
        assertThat(live.drainSpeech()).isEmpty();
    }

    private List<Span> offlineSpeech() {
        SpeechDetector offline = new SpeechDetector();
        offline.accept(sound.samples(), sound.samples().length);
        return offline.finish().speech();
    }

    private interface Listener {
        void at(long nowMs);
    }

    private void hear(short[] samples, int portion, Listener afterEach) {
        for (int from = 0; from < samples.length; from += portion) {
            int count = Math.min(portion, samples.length - from);
            live.accept(Arrays.copyOfRange(samples, from, from + count), count);
            afterEach.at((from + count) / 16);
        }
    }
}
