package io.mockround.adapter.vosk;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.recording.Pcm;
import io.mockround.speech.LiveRecognition;
import io.mockround.speech.SpeechModel;
import io.mockround.speech.Word;
import io.mockround.support.Clips;
import io.mockround.support.WordDifferences;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Takes that are cut in pieces for libvosk: no word is lost or there twice at a cut, and times do not drift. */
class LongTakeIT {

    @TempDir
    private Path temp;

    private final SpeechModel starter = ModelFolder.open(Path.of("assets/starter-model"));

    /** Ninety seconds, five cuts between words. */
    @Test
    void losesAndDoublesNoWordWhereNoPauseComes() {
        short[] spoken = Arrays.copyOf(Clips.narrationWithoutPauses(), 90 * Pcm.SAMPLE_RATE_HZ);
        List<Word> whole = transcribe(Clips.repeated(temp.resolve("whole.wav"), spoken, 1));
        short[] later = Arrays.copyOfRange(spoken, 10 * Pcm.SAMPLE_RATE_HZ, spoken.length);
        List<Word> cutElsewhere = shifted(transcribe(Clips.repeated(temp.resolve("later.wav"), later, 1)), 10_000);

        // the first words of the second take begin in the middle of something
        List<Word> expected = within(whole, 12_000, 90_000);
        WordDifferences differences = WordDifferences.between(expected, within(cutElsewhere, 12_000, 90_000));

        assertThat(expected).hasSizeGreaterThan(200);
        assertThat(differences.lost().size() + differences.added().size())
                .as(differences.toString())
                .isLessThanOrEqualTo(1); // at 12 s a word may lie on the one side or the other
        assertThat(differences.exchanged()).as(differences.toString()).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void hearsTheSameHoweverItIsFed() {
        short[] spoken = Arrays.copyOf(Clips.narrationWithoutPauses(), 45 * Pcm.SAMPLE_RATE_HZ);
        Path take = Clips.repeated(temp.resolve("take.wav"), spoken, 1);
        List<Word> whole = transcribe(take);

        for (int portion : new int[] {777, 12_345, 160_001}) {
            try (LiveRecognition live = new VoskRecognizer().listen(take, starter)) {
                for (long to = portion; to <= spoken.length; to += portion) {
                    assertThat(live.hearTo(to)).isTrue();
                }
                List<Word> settled = within(live.words(), 0, 30_000);
                assertThat(settled).hasSizeGreaterThan(50).isEqualTo(within(whole, 0, 30_000));
            }
        }
    }

    /** Twenty-nine minutes without a pause: some ninety cuts, three times as long as libvosk keeps its decoder. */
    @Test
    @Tag("slow")
    @Tag("faults")
    void losesAndDoublesNoWordInHalfAnHourWithoutAPause() {
        short[] lap = wholeBlocks(Clips.narrationWithoutPauses());

        lapsAreAlike(lap, 5);
    }

    /** Thirty minutes with pauses: three pieces end in one. */
    @Test
    @Tag("slow")
    @Tag("faults")
    void losesAndDoublesNoWordInHalfAnHourOfSpeechWithPauses() {
        short[] lap = wholeBlocks(Clips.narration());

        lapsAreAlike(lap, 4);
    }

    /**
     * Each lap is cut elsewhere and meets the model's frames at another phase: eight of its thousand words may be others of their like ("a", "the";
     * five were met), none may be lost or added.
     */
    private void lapsAreAlike(short[] lap, int laps) {
        List<Word> words = transcribe(Clips.repeated(temp.resolve("laps.wav"), lap, laps));
        long lapMs = Pcm.toMs(lap.length);
        List<Word> first = within(words, 0, lapMs);
        assertThat(first).hasSizeGreaterThan(1_000);
        for (int i = 1; i < laps; i++) {
            List<Word> other = shifted(within(words, i * lapMs, (i + 1) * lapMs), -i * lapMs);
            WordDifferences differences = WordDifferences.between(first, other);
            assertThat(differences.lost()).isEmpty();
            assertThat(differences.added()).isEmpty();
            assertThat(differences.exchanged()).hasSizeLessThanOrEqualTo(8);
            assertThat(differences.furthestMs())
                    .isLessThanOrEqualTo(300); // where a word begins that was exchanged for its like beside it
        }
    }

    private List<Word> transcribe(Path take) {
        return new VoskRecognizer()
                .transcribe(take, starter, heard -> {})
                .transcript()
                .words();
    }

    private static short[] wholeBlocks(short[] samples) {
        return Arrays.copyOf(samples, samples.length / Pcm.BLOCK_SAMPLES * Pcm.BLOCK_SAMPLES);
    }

    private static List<Word> within(List<Word> words, long fromMs, long toMs) {
        return words.stream()
                .filter(word -> fromMs <= middle(word) && middle(word) < toMs)
                .toList();
    }

    private static long middle(Word word) {
        return (word.startMs() + word.endMs()) / 2;
    }

    private static List<Word> shifted(List<Word> words, long ms) {
        return words.stream()
                .map(word -> new Word(word.text(), word.startMs() + ms, word.endMs() + ms, word.confidence()))
                .toList();
    }
}
