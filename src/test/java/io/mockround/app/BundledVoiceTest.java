package io.mockround.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.adapter.codec.AudioFiles;
import io.mockround.messages.Messages;
import io.mockround.voice.Speech;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundledVoiceTest {

    private static final Path CLIPS = Path.of("assets", "voice");

    @TempDir
    private Path temp;

    @Test
    void saysEveryPhraseInUnderTwoSecondsFromUnderTwentyKilobytes() throws IOException {
        Map<String, Speech> phrases = new Bundled(temp).phrases(new AudioFiles());

        assertThat(phrases).hasSize(5);
        assertThat(phrases.values())
                .allSatisfy(phrase -> assertThat(phrase.length().toMillis()).isBetween(200L, 2_000L));
        for (String name : Bundled.PHRASES.keySet()) {
            assertThat(Files.size(CLIPS.resolve(name + ".flac"))).isLessThan(20_000);
        }
    }

    @Test
    void saysWhatTheClipsWereMadeFrom() throws IOException {
        Map<String, String> made = Files.readAllLines(CLIPS.resolve("make").resolve("phrases.txt")).stream()
                .map(line -> line.split("\t"))
                .collect(Collectors.toMap(line -> line[0], line -> line[1]));

        assertThat(Bundled.PHRASES).isEqualTo(made);
    }

    @Test
    void hasAClipForWhatMustComeAtOnce() {
        assertThat(Bundled.PHRASES.values())
                .contains(Messages.text("interviewer.stopThere"), Messages.text("interviewer.commitment"));
    }
}
