package io.mockround.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.recording.Gap;
import io.mockround.report.SessionReport.Place;
import io.mockround.report.SessionReport.SilencePart;
import io.mockround.round.RoundRecord;
import io.mockround.round.RoundRecord.Rescue;
import io.mockround.speech.Transcript;
import io.mockround.speech.Word;
import io.mockround.support.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SilenceContextTest {

    @Test
    void tellsInsideFromBetweenByTheWordsAround() {
        assertThat(only("we need the [5] cache").place().orNull()).isEqualTo(Place.INSIDE);
        assertThat(only("that is the cache [5] now the queue").place().orNull()).isEqualTo(Place.BETWEEN);
        assertThat(only("that is the cache um [5] with a queue").place().orNull())
                .isEqualTo(Place.INSIDE);
    }

    @Test
    void flagsFourSecondsInsideASentenceAndEightBetweenTwo() {
        assertThat(only("we need the [3.9] cache").flagged()).isFalse();
        assertThat(only("we need the [4] cache").flagged()).isTrue();
        assertThat(only("that is the cache [7.9] now the queue").flagged()).isFalse();
        assertThat(only("that is the cache [8] now the queue").flagged()).isTrue();
    }

    @Test
    void allowsAnAnnouncedSilenceFifteenSeconds() {
        SilencePart silence = only("let me think about the [14] cache");

        assertThat(silence.announced().orNull()).isTrue();
        assertThat(silence.flagged()).isFalse();
        assertThat(only("let me draw the [15] cache").flagged()).isTrue();
    }

    @Test
    void takesNoTalkOfSecondsForAnAnnouncement() {
        assertThat(only("the timeout is about one second [5] and then we retry")
                        .announced()
                        .orNull())
                .isFalse();
    }

    @Test
    void whatTheProgramSaysIsNoSilence() {
        List<SilencePart> silences = new SilenceContext(
                        new SpeechActivity(20_000, List.of(new Span(0, 5_000), new Span(15_000, 20_000))),
                        Transcript.pending("no model"),
                        null,
                        FlagNorms.DEFAULT)
                .silences(List.of(), List.of(new Span(6_000, 12_000)));

        assertThat(silences)
                .extracting(silence -> new Span(silence.startMs(), silence.endMs()))
                .containsExactly(new Span(5_000, 6_000), new Span(12_000, 15_000));
    }

    @Test
    void saysWhatWasSaidBefore() {
        assertThat(only("one two three four five six seven eight nine the [5] cache")
                        .before()
                        .orNull())
                .isEqualTo("three four five six seven eight nine the");
    }

    @Test
    void knowsLeadingAndTrailingWithoutATranscript() {
        List<SilencePart> silences = new SilenceContext(
                        new SpeechActivity(30_000, List.of(new Span(2_000, 5_000), new Span(14_000, 20_000))),
                        Transcript.pending("no model"),
                        null,
                        FlagNorms.DEFAULT)
                .silences(List.of(), List.of());

        assertThat(silences)
                .extracting(silence -> silence.place().orNull())
                .containsExactly(Place.LEADING, null, Place.TRAILING);
        assertThat(silences).extracting(SilencePart::flagged).containsExactly(false, true, false);
    }

    @Test
    void doesNotTakeAGapForASilence() {
        List<SilencePart> silences = new SilenceContext(
                        new SpeechActivity(20_000, List.of(new Span(0, 5_000), new Span(15_000, 20_000))),
                        Transcript.pending("no model"),
                        null,
                        FlagNorms.DEFAULT)
                .silences(List.of(new Gap(6_000, 14_500, Gap.Cause.MICROPHONE_LOST)), List.of());

        assertThat(silences).extracting(SilencePart::startMs).containsExactly(5_000L);
        assertThat(silences).extracting(SilencePart::endMs).containsExactly(6_000L);
    }

    /** Speech from 0 to 10 s and from 40 to 41 s. */
    private static Place placeWithRopeAt(double second) {
        Rescue rope = new Rescue(Duration.ofMillis(Math.round(1_000 * second)), "Why?", null, "present", null);
        RoundRecord round = new RoundRecord(
                true, Duration.ofSeconds(41), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(rope));
        List<Word> words = List.of(new Word("so", 0, 10_000, 1), new Word("then", 40_000, 41_000, 1));
        return new SilenceContext(
                        new SpeechActivity(41_000, List.of(new Span(0, 10_000), new Span(40_000, 41_000))),
                        Transcript.done(words),
                        round,
                        FlagNorms.DEFAULT)
                .silences(List.of(), List.of())
                .get(0)
                .place()
                .orNull();
    }

    @Test
    void explainsASilenceByTheRopeThatBeganItNotByTheOneItBroughtOn() {
        assertThat(placeWithRopeAt(9.9)).isEqualTo(Place.AFTER_QUESTION);
        assertThat(placeWithRopeAt(12)).isEqualTo(Place.AFTER_QUESTION);
        assertThat(placeWithRopeAt(30)).isNotEqualTo(Place.AFTER_QUESTION);
        assertThat(placeWithRopeAt(8)).as("somebody spoke in between").isNotEqualTo(Place.AFTER_QUESTION);
        assertThat(placeWithRopeAt(40)).as("it was over").isNotEqualTo(Place.AFTER_QUESTION);
    }

    @Test
    void listsSilencesFromSevenTenthsOfASecond() {
        assertThat(silences("we [0.69] wait")).isEmpty();
        assertThat(silences("we [0.7] wait")).hasSize(1);
    }

    private static SilencePart only(String said) {
        List<SilencePart> silences = silences(said);
        assertThat(silences).hasSize(1);
        return silences.get(0);
    }

    private static List<SilencePart> silences(String said) {
        List<Word> words = Words.of(said);
        List<Span> speech = new ArrayList<>();
        for (Word word : words) {
            Span last = speech.isEmpty() ? null : speech.get(speech.size() - 1);
            if (last != null && last.endMs() == word.startMs()) {
                speech.set(speech.size() - 1, new Span(last.startMs(), word.endMs()));
            } else {
                speech.add(new Span(word.startMs(), word.endMs()));
            }
        }
        long end = words.get(words.size() - 1).endMs();
        return new SilenceContext(new SpeechActivity(end, speech), Transcript.done(words), null, FlagNorms.DEFAULT)
                .silences(List.of(), List.of());
    }
}
