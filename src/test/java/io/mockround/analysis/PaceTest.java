package io.mockround.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.speech.Word;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Words of one syllable, 300 ms from one to the next, are a usual pace of 200 a minute here. */
class PaceTest {

    private final List<Word> words = new ArrayList<>();
    private long atMs = 1_000;

    @Test
    void findsTheTenSecondsThatWereFasterThanUsual() {
        say(300, 300);
        long rushedMs = atMs;
        say(60, 170);
        say(300, 300);

        List<Pace.Rush> rushes = new Pace(words).rushes();

        assertThat(rushes).hasSize(1);
        assertThat(rushes.get(0).startMs()).isBetween(rushedMs - 1_000, rushedMs + 1_000);
        assertThat(rushes.get(0).usualWordsPerMinute()).isBetween(198.0, 204.0);
        assertThat(rushes.get(0).window().wordsPerMinute()).isGreaterThan(330);
    }

    @Test
    void findsNoneInASteadyVoiceThatIsALittleFasterOnce() {
        say(300, 300);
        say(40, 260);
        say(300, 300);

        assertThat(new Pace(words).rushes()).isEmpty();
    }

    @Test
    void takesLongWordsForWhatTheyAre() {
        say(300, 300);
        for (int i = 0; i < 30; i++) {
            say("replication", 600);
        }
        say(300, 300);

        assertThat(new Pace(words).rushes()).hasSize(1);
    }

    @Test
    void hasNoBandOfSomebodyWhoSpokeForLessThanAMinute() {
        say(100, 300);
        say(60, 170);

        assertThat(new Pace(words).rushes()).isEmpty();
        assertThat(new Pace(List.of()).rushes()).isEmpty();
    }

    @Test
    void knowsWhetherItFollowsASilence() {
        say(300, 300);
        atMs += 4_000;
        say(80, 170);
        say(300, 300);

        assertThat(new Pace(words).rushes())
                .singleElement()
                .matches(rush -> rush.window().isAfterASilence());
    }

    @Test
    void looksAtTheTenSecondsBeforeAGateCloses() {
        say(300, 300);
        say(65, 170);
        long closesMs = atMs;
        say(300, 300);

        assertThat(new Pace(words).rushUntil(closesMs)).isPresent();
        assertThat(new Pace(words).rushUntil(closesMs + 11_000)).isEmpty();
    }

    @Test
    void takesNoFilledPauseForHurry() {
        say(300, 300);
        for (int i = 0; i < 60; i++) {
            say("um", 170);
        }
        say(300, 300);

        assertThat(new Pace(words).rushes()).isEmpty();
    }

    private void say(int count, long stepMs) {
        for (int i = 0; i < count; i++) {
            say("go", stepMs);
        }
    }

    private void say(String word, long stepMs) {
        words.add(new Word(word, atMs, atMs + stepMs, 1));
        atMs += stepMs;
    }
}
