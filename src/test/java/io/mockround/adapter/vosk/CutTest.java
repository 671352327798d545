package io.mockround.adapter.vosk;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.speech.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CutTest {

    private static final int MS = 16;

    /** Loud everywhere but at one moment. */
    private static Cut.Sound quietAt(long ms) {
        return (from, to) ->
                from <= ms * MS && ms * MS < to ? new Cut.Moment(ms * MS, 1) : new Cut.Moment((from + to) / 2, 1_000);
    }

    @Test
    void liesInThePauseAfterTheLastWord() {
        Cut cut = Cut.after(List.of(word(9_000, 9_400)), 0, 10_400 * MS, quietAt(0));

        assertThat(cut).isEqualTo(new Cut(9_900 * MS, 9_900 * MS, true));
    }

    @Test
    void keepsClearOfWhatMayBeginAfterAShortPause() {
        Cut cut = Cut.after(List.of(word(9_000, 9_400)), 0, 10_000 * MS, quietAt(0));

        assertThat(cut).isEqualTo(new Cut(9_700 * MS, 9_600 * MS, true));
    }

    @Test
    void liesBetweenTwoWordsWhereItIsQuietestWhenThereIsNoPause() {
        List<Word> words =
                List.of(word(17_600, 18_000), word(18_000, 18_500), word(18_520, 19_000), word(19_000, 19_900));

        Cut cut = Cut.after(words, 0, 20_000 * MS, quietAt(18_510));

        assertThat(cut).isEqualTo(new Cut(18_510 * MS, 17_400 * MS, false));
    }

    @Test
    void choosesNoWordThatWhatComesNextMayChange() {
        List<Word> words = List.of(word(17_600, 18_000), word(18_000, 19_500), word(19_650, 19_900));

        Cut cut = Cut.after(words, 0, 20_000 * MS, quietAt(19_600));

        assertThat(cut.at()).isEqualTo(18_000 * MS);
    }

    @Test
    void staysASecondBehindTheEndOfWhatIsOnlyNoise() {
        assertThat(Cut.after(List.of(), 0, 20_000 * MS, quietAt(0)).at()).isEqualTo(19_000 * MS);
        assertThat(Cut.after(List.of(), 19_500 * MS, 20_000 * MS, quietAt(0)).at())
                .isEqualTo(19_500 * MS);
    }

    @Test
    void neverLiesInsideAWordNorBeforeTheCutBeforeAndAlwaysLeavesSomethingToGoOnWith() {
        Random random = new Random(4);
        for (int round = 0; round < 2_000; round++) {
            List<Word> words = speech(random);
            long heard = (words.get(words.size() - 1).endMs() + random.nextInt(1_500)) * MS;
            long begunAt = words.get(0).startMs() * MS;

            Cut cut =
                    Cut.after(words, begunAt, heard, (from, to) -> new Cut.Moment((from + to) / 2, random.nextInt(9)));

            assertThat(cut.at()).isBetween(begunAt, heard);
            assertThat(cut.resumeAt()).isLessThanOrEqualTo(cut.at()).isNotNegative();
            assertThat(cut.resumeAt() % 4_800).isZero();
            assertThat(words).noneMatch(word -> word.startMs() * MS + 1 < cut.at() && cut.at() < word.endMs() * MS - 1);
        }
    }

    private static List<Word> speech(Random random) {
        List<Word> words = new ArrayList<>();
        long ms = random.nextInt(50_000);
        for (int i = 0; i < 60; i++) {
            long endMs = ms + 60 + random.nextInt(500);
            words.add(word(ms, endMs));
            ms = endMs + random.nextInt(100);
        }
        return words;
    }

    private static Word word(long startMs, long endMs) {
        return new Word("word", startMs, endMs, 1);
    }
}
