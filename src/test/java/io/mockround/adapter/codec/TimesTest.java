package io.mockround.adapter.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.recording.Pcm;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sound is where it was before it was encoded, and nothing was added or lost at the ends. */
class TimesTest {

    /** Where the file says how late its encoder was. */
    private static final double EXACT_MS = 0.2;

    /** What was promised (PRACTICES V5): where the file does not say, the usual delay is taken. */
    private static final double PROMISED_MS = 20;

    /** These do not say, or say it wrongly. */
    private static final List<String> UNSAID = List.of("mp3-shine.mp3");

    /** Where the file does not say how long the sound is: a frame of 72 ms (MP3 of 8 kHz). */
    private static final int LONGEST_PADDING_MS = 72;

    static Stream<String> clips() {
        return Clip.readable().stream();
    }

    @ParameterizedTest
    @MethodSource("clips")
    void areTheSources(String clip) throws IOException {
        Heard heard = Heard.inside(Clip.path(clip));
        double bound = UNSAID.contains(clip) ? PROMISED_MS : EXACT_MS;
        double worst = 0;
        for (int beginMs : ChirpTrack.beginMs()) {
            if (beginMs < sourceMs(clip)) {
                double lateness = heard.latenessMs(beginMs);
                worst = Math.abs(lateness) > Math.abs(worst) ? lateness : worst;
            }
        }
        System.out.printf("times: %-28s %+6.2f ms at worst%n", clip, worst);
        assertThat(Math.abs(worst)).as("lateness").isLessThanOrEqualTo(bound);
        assertThat(heard.endedEarly()).isFalse();
        assertThat(heard.silencedMs()).isZero();
    }

    @ParameterizedTest
    @MethodSource("clips")
    void nothingIsLeftOutAtTheEnd(String clip) throws IOException {
        Heard heard = Heard.inside(Clip.path(clip));
        long lengthMs = Pcm.toMs(heard.samples().length);
        if (UNSAID.contains(clip)) {
            assertThat(lengthMs).isBetween(sourceMs(clip) - 30, sourceMs(clip));
        } else if (heard.promisedMs() > 0) {
            assertThat(lengthMs).isBetween(sourceMs(clip) - 1, sourceMs(clip) + 1);
        } else {
            assertThat(lengthMs).isBetween(sourceMs(clip), sourceMs(clip) + LONGEST_PADDING_MS);
        }
    }

    private static long sourceMs(String clip) {
        boolean isUncompressed = clip.startsWith("wav") || clip.startsWith("ai") || clip.startsWith("flac");
        return isUncompressed ? Clip.SHORT_MS : ChirpTrack.DURATION_MS;
    }
}
