package io.mockround.realtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.mockround.adapter.codec.AudioFiles;
import io.mockround.adapter.file.JournalFiles;
import io.mockround.app.SpokenRoundProgram;
import io.mockround.files.DataFolder;
import io.mockround.recording.Pcm;
import io.mockround.recording.PcmStream;
import io.mockround.round.OwnSound;
import io.mockround.round.OwnSound.Kind;
import io.mockround.support.Program;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The system's own voice asks through a real loudspeaker that a real microphone hears as loud as it is: nobody else says a word. */
@Tag("slow")
@Tag("real-time-audio")
@Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SpokenRoundIT {

    /** What the program takes a loudspeaker to be late by at most. */
    private static final long LATE_BY_AT_MOST_MS = 350;

    /** Softer is a voice's fading. */
    private static final int AUDIBLE = 300;

    @TempDir
    private Path temp;

    @Test
    void theProgramsVoiceAndTonesLeaveNoTraceInTheReview() throws Exception {
        Files.writeString(temp.resolve("template.yaml"), """
                id: spoken
                title: Spoken
                phases: [{id: drill, title: Drill, minutes: 2, exchanges: true}]
                """);
        Files.writeString(temp.resolve("deck.yaml"), """
                id: deck
                title: Deck
                prompts:
                  - id: one
                    title: One
                    statement: Design a cache for two hundred engineers. Where would you begin?
                    followUps:
                      - {text: "What happens when the leader fails?"}
                """);
        Path data = temp.resolve("data");
        try (SoundServer server = new SoundServer(temp, Pcm.SAMPLE_RATE_HZ, 1)) {
            server.start();
            try (Program program = Program.start(
                    server.environment(),
                    temp.resolve("out.txt"),
                    SpokenRoundProgram.class,
                    data,
                    temp.resolve("template.yaml"),
                    temp.resolve("deck.yaml"))) {
                assertThat(program.awaitEnd(120)).as(program.notes()::toString).isZero();

                JsonNode report = new ObjectMapper().readTree(program.output());
                List<OwnSound> sounds = new JournalFiles(DataFolder.open(data))
                        .find(report.at("/session/id").asText())
                        .orElseThrow()
                        .round()
                        .ownSounds();
                short[] take = samples(Path.of(report.at("/session/audio").asText()));
                System.out.println("real-time audio: spoken round: " + sounds + ", heard "
                        + heard(take, sounds, Kind.VOICE) + ", tones " + heard(take, sounds, Kind.TONE));
                looksLikeNobodySpoke(report);
                everythingHeardIsKnown(sounds, take, report);
            }
        }
    }

    private static void looksLikeNobodySpoke(JsonNode report) {
        assertThat(report.at("/transcript/words")).isEmpty();
        assertThat(report.at("/metrics/speechMs").asLong()).isZero();
        assertThat(report.at("/fillers")).isEmpty();
        assertThat(report.at("/exchanges")).hasSize(2);
        report.at("/exchanges")
                .forEach(exchange ->
                        assertThat(exchange.has("timeToFirstWordMs")).isFalse());
    }

    private static void everythingHeardIsKnown(List<OwnSound> sounds, short[] take, JsonNode report) {
        List<OwnSound> voice = of(Kind.VOICE, sounds);
        assertThat(voice).hasSize(2);
        assertThat(of(Kind.TONE, sounds))
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(tone -> assertThat(
                                loudest(take, tone.from().toMillis(), tone.to().toMillis() + LATE_BY_AT_MOST_MS))
                        .isGreaterThan(1_000));
        for (int i = 0; i < 2; i++) {
            long endMs = voice.get(i).to().toMillis();
            assertThat(report.at("/exchanges/" + i + "/askedMs").asLong()).isCloseTo(endMs, within(1L));
            assertThat(loudest(take, voice.get(i).from().toMillis(), endMs)).isGreaterThan(5_000);
        }
        for (int ms = 0; ms < Pcm.toMs(take.length); ms += 10) {
            if (loudest(take, ms, ms + 10) > AUDIBLE) {
                long at = ms;
                assertThat(sounds)
                        .as("what is heard at " + ms + " ms")
                        .anyMatch(own -> own.from().toMillis() - 10 <= at
                                && at <= own.to().toMillis() + LATE_BY_AT_MOST_MS);
            }
        }
    }

    /** From the first to the last audible moment of each utterance, as far as it lies within a loudspeaker's lateness. */
    private static List<String> heard(short[] take, List<OwnSound> sounds, Kind kind) {
        return of(kind, sounds).stream()
                .map(own -> {
                    long first = -1;
                    long last = -1;
                    for (long ms = own.from().toMillis(); ms < own.to().toMillis() + LATE_BY_AT_MOST_MS; ms += 10) {
                        if (loudest(take, ms, ms + 10) > AUDIBLE) {
                            first = first < 0 ? ms : first;
                            last = ms + 10;
                        }
                    }
                    return first + " to " + last;
                })
                .toList();
    }

    private static List<OwnSound> of(Kind kind, List<OwnSound> sounds) {
        return sounds.stream().filter(own -> own.kind() == kind).toList();
    }

    private static int loudest(short[] take, long fromMs, long toMs) {
        int loudest = 0;
        for (int i = (int) Pcm.toSamples(fromMs); i < Math.min(take.length, Pcm.toSamples(toMs)); i++) {
            loudest = Math.max(loudest, Math.abs((int) take[i]));
        }
        return loudest;
    }

    private static short[] samples(Path take) {
        short[] samples = new short[120 * Pcm.SAMPLE_RATE_HZ];
        try (PcmStream stream = new AudioFiles().open(take)) {
            return Arrays.copyOf(samples, stream.read(samples));
        }
    }
}
