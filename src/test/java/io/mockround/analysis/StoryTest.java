package io.mockround.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.report.SessionReport.StoryPart;
import io.mockround.speech.Word;
import io.mockround.support.Words;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoryTest {

    @Test
    void findsWhenEachPartWasFirstTold() {
        StoryPart story = story(
                "two years ago i was working at a small bank [1] my job was to make the reports faster [1] "
                        + "first i measured where the time went [1] in the end the reports took two minutes instead of ninety");

        assertThat(story.situation().orNull()).isZero();
        assertThat(story.task().orNull()).isEqualTo(10 * Words.WORD_MS + 1_000);
        assertThat(story.action().orNull()).isEqualTo(18 * Words.WORD_MS + 2_000);
        assertThat(story.result().orNull()).isEqualTo(25 * Words.WORD_MS + 3_000);
        assertThat(story.numbersInResult()).isEqualTo(2);
    }

    @Test
    void doesNotKnowWhatWasNeverTold() {
        StoryPart story = story("the system was slow and everybody complained");

        assertThat(story.action().isUnknown()).isTrue();
        assertThat(story.result().isUnknown()).isTrue();
        assertThat(story.numbersInResult()).isZero();
    }

    @Test
    void countsWhoDidItAndNotWhoTellsIt() {
        StoryPart story = story("we built it and i think our team and i mean i tested it myself for us");

        assertThat(story.firstPersonSingular()).isEqualTo(2);
        assertThat(story.firstPersonPlural()).isEqualTo(3);
    }

    @Test
    void countsAnAmountOfManyWordsOnceAndOneOfThemNotAtAll() {
        StoryPart story = story("as a result we saved two hundred and sixty thousand euros and one of them was happy");

        assertThat(story.numbersInResult()).isEqualTo(1);
    }

    private static StoryPart story(String said) {
        List<Word> words = Words.of(said);
        return Story.of(words, new Said(words, List.of()));
    }
}
