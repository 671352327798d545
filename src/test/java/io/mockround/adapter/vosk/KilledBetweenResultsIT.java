package io.mockround.adapter.vosk;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.speech.SpeechModel;
import io.mockround.speech.SpeechRecognizer.Recognised;
import io.mockround.speech.Transcript;
import io.mockround.speech.Word;
import io.mockround.support.Clips;
import io.mockround.support.WordDifferences;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A real child that dies right after its nth reply, wherever that is: no word is lost, none is there twice. The tolerance: no word differs
 * with this model, which neither adapts to a voice nor adds noise; where one begins may differ by 150 ms, when what was said can be laid
 * out in two ways (119 ms were met, at one word of 180).
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KilledBetweenResultsIT {

    private static final int SECONDS = 60;

    @TempDir
    private static Path temp;

    private final SpeechModel starter = ModelFolder.open(Path.of("assets/starter-model"));
    private Path take;
    private List<Word> undisturbed;

    @BeforeAll
    void transcribeUndisturbed() {
        take = Clips.narration(temp.resolve("take.wav"), 20, 20 + SECONDS);
        undisturbed = new VoskRecognizer()
                .transcribe(take, starter, heard -> {})
                .transcript()
                .words();
    }

    /** Every reply with -Dmockround.kills=1; there is one a second at least. */
    static IntStream replies() {
        int step = Integer.getInteger("mockround.kills", 17);
        return IntStream.iterate(2, reply -> reply < SECONDS + 20, reply -> reply + step);
    }

    @ParameterizedTest
    @MethodSource("replies")
    void losesAndDoublesNoWord(int reply) {
        Children children =
                FaultyChild.children(Duration.ofSeconds(30), FaultyChild.diesAfter(reply), FaultyChild.REAL);

        Recognised recognised = new VoskRecognizer(children).transcribe(take, starter, heard -> {});

        assertThat(recognised.transcript().status()).isEqualTo(Transcript.Status.DONE);
        List<Word> words = recognised.transcript().words();
        WordDifferences differences = WordDifferences.between(undisturbed, words);
        assertThat(differences.lost()).isEmpty();
        assertThat(differences.added()).isEmpty();
        assertThat(differences.exchanged()).isEmpty();
        assertThat(differences.furthestMs()).isLessThanOrEqualTo(150);
        assertThat(words).isSortedAccordingTo((one, other) -> Long.compare(one.startMs(), other.startMs()));
    }
}
