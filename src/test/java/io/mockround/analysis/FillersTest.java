package io.mockround.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.report.SessionReport.FillerPart;
import io.mockround.speech.Word;
import io.mockround.support.Words;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FillersTest {

    @Test
    void countsAllSpellingsOfAFilledPauseAsOne() {
        assertThat(found("umm we [0.3] erm cache uhm it uhh and er so ah"))
                .containsExactly("um", "um", "um", "uh", "uh", "uh");
    }

    @Test
    void findsFillersOfSeveralWordsAcrossTokens() {
        assertThat(found("we you know cache it kind of at the end of the day"))
                .containsExactly("you know", "kind of", "at the end of the day");
    }

    @Test
    void givesAFillerOfSeveralWordsTheTimeOfAllOfThem() {
        List<Word> words = Words.of("we you know cache");

        assertThat(Fillers.find(words, spoken(words))).singleElement().satisfies(filler -> {
            assertThat(filler.startMs()).isEqualTo(250);
            assertThat(filler.endMs()).isEqualTo(750);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "do you know what it costs,",
        "what kind of cache is it,",
        "i would like to shard it,",
        "it looks like a queue,",
        "it has like a cache,like",
        "that takes like three seconds,like",
        "we [0.3] like [0.3] cache it,like",
        "basically it is a log,basically",
        "i mean the log,i mean",
        "so right actually well,"
    })
    void tellsFillersFromOrdinaryWords(String said, String filler) {
        assertThat(found(said)).isEqualTo(filler == null ? List.of() : List.of(filler));
    }

    @Test
    void dropsAnUmThatTheRecogniserHeardInSilence() {
        List<Word> words = Words.of("we um cache");

        assertThat(Fillers.find(words, new SpeechActivity(10_000, List.of(new Span(0, 260), new Span(500, 750)))))
                .isEmpty();
    }

    @Test
    void countsAWordOfTheUsersOwnInEveryUse() {
        assertThat(found("we stop to be honest here", own(List.of("to be honest"), List.of(), List.of())))
                .containsExactly("to be honest");
    }

    @Test
    void countsAnAddedWordWithOrdinaryUsesOnlyWhereItFills() {
        FillerList own = own(List.of("so", "right"), List.of(), List.of());

        assertThat(found("so i start with the right child and so many others", own))
                .containsExactly("so");
    }

    @Test
    void leavesOutWhatTheUserRemoved() {
        FillerList own = own(List.of(), List.of("basically", "um"), List.of());

        assertThat(found("umm basically you know it is uh fine", own)).containsExactly("you know", "uh");
    }

    @Test
    void countsAForcedWordInEveryUse() {
        assertThat(found("it looks like a queue", own(List.of(), List.of("like"), List.of("like"))))
                .containsExactly("like");
    }

    @Test
    void takesTheLongestPhrase() {
        assertThat(found("we stop so to say here", own(List.of("so", "so to say"), List.of(), List.of("so"))))
                .containsExactly("so to say");
    }

    @Test
    void knowsNoEnglishWordsInAnotherLanguage() {
        FillerList german = new FillerList("de", List.of("halt"), List.of(), List.of());

        assertThat(found("er hat halt basically ein hmm problem", german)).containsExactly("halt", "hmm");
    }

    private static FillerList own(List<String> add, List<String> remove, List<String> force) {
        return new FillerList(FillerList.ENGLISH, add, remove, force);
    }

    private static List<String> found(String said, FillerList own) {
        List<Word> words = Words.of(said);
        return Fillers.find(words, spoken(words), own).stream()
                .map(FillerPart::text)
                .toList();
    }

    private static List<String> found(String said) {
        List<Word> words = Words.of(said);
        return Fillers.find(words, spoken(words)).stream().map(FillerPart::text).toList();
    }

    private static SpeechActivity spoken(List<Word> words) {
        long end = words.get(words.size() - 1).endMs();
        return new SpeechActivity(end, List.of(new Span(0, end)));
    }
}
