package io.mockround.analysis;

import io.mockround.recording.Gap;
import io.mockround.report.Maybe;
import io.mockround.report.SessionReport.Place;
import io.mockround.report.SessionReport.SilencePart;
import io.mockround.round.Exchange;
import io.mockround.round.RoundRecord;
import io.mockround.round.RoundRecord.AskedExchange;
import io.mockround.round.RoundRecord.PhaseRun;
import io.mockround.speech.Phrases;
import io.mockround.speech.Transcript;
import io.mockround.speech.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts every silence of 0.7 s or more into its place: where it lies, what was said before, whether it was announced, whether it counts. */
final class SilenceContext {

    /** The shortest silence that is listed (CONTRACT). */
    static final long LISTED_MS = 700;

    private static final int WORDS_BEFORE = 8;

    /** Word times and the detector's differ by a frame or two. */
    private static final long SLACK_MS = 150;

    /** A rope for a milestone is thrown when an utterance's words are known, up to two seconds and some tenths after its end. */
    private static final long RESCUE_SLACK_MS = 2_500;

    private final SpeechActivity speech;
    private final Transcript transcript;
    private final RoundRecord round;
    private final FlagNorms norms;
    private final List<List<Word>> sentences;

    /** @param round null where there was none */
    SilenceContext(SpeechActivity speech, Transcript transcript, RoundRecord round, FlagNorms norms) {
        this.speech = speech;
        this.transcript = transcript;
        this.round = round;
        this.norms = norms;
        this.sentences = SentenceEnds.sentences(transcript.words());
    }

    /** @param ownVoice when the program spoke: that is no silence either */
    List<SilencePart> silences(List<Gap> gaps, List<Span> ownVoice) {
        List<Span> silences = speech.silences(LISTED_MS);
        for (Gap gap : gaps) {
            silences = without(silences, new Span(gap.startMs(), gap.endMs()));
        }
        for (Span voice : ownVoice) {
            silences = without(silences, voice);
        }
        return silences.stream()
                .filter(silence -> silence.durationMs() >= LISTED_MS)
                .map(this::inContext)
                .toList();
    }

    /** A gap is not a silence: what of a silence lies on both sides of it stays. */
    private static List<Span> without(List<Span> silences, Span gap) {
        List<Span> left = new ArrayList<>();
        for (Span silence : silences) {
            if (silence.overlapMs(gap.startMs(), gap.endMs()) == 0) {
                left.add(silence);
                continue;
            }
            if (silence.startMs() < gap.startMs()) {
                left.add(new Span(silence.startMs(), gap.startMs()));
            }
            if (gap.endMs() < silence.endMs()) {
                left.add(new Span(gap.endMs(), silence.endMs()));
            }
        }
        return left;
    }

    private SilencePart inContext(Span silence) {
        List<Word> before = wordsBefore(silence);
        List<Word> shown = before.subList(Math.max(0, before.size() - WORDS_BEFORE), before.size());
        Maybe<Place> place = place(silence, before);
        Maybe<Boolean> announced = transcript.isDone() ? Maybe.of(Announcements.isIn(before)) : Maybe.unknown();
        boolean flagged = silence.durationMs() >= norms.silenceFlaggedFromMs(place, announced.or(false));
        return new SilencePart(
                silence.startMs(),
                silence.endMs(),
                place,
                announced,
                flagged,
                askedIn(silence)
                        .map(exchange -> Maybe.of(exchange.number()))
                        .orElseGet(() -> exchangeAt(silence.startMs())),
                phaseAt(silence.startMs()),
                transcript.isDone() ? Maybe.of(Phrases.text(shown)) : Maybe.unknown());
    }

    private Maybe<Place> place(Span silence, List<Word> before) {
        if (askedIn(silence).isPresent() || isAfterRescue(silence)) {
            return Maybe.of(Place.AFTER_QUESTION);
        }
        if (speech.speechMsWithin(0, silence.startMs()) == 0) {
            return Maybe.of(Place.LEADING);
        }
        if (speech.speechMsWithin(silence.endMs(), speech.durationMs()) == 0) {
            return Maybe.of(Place.TRAILING);
        }
        if (!transcript.isDone()) {
            return Maybe.unknown();
        }
        return Maybe.of(isInsideASentence(silence, before) ? Place.INSIDE : Place.BETWEEN);
    }

    /** The first exchange whose question was asked in the silence, so that it is time to think. */
    private Optional<Exchange> askedIn(Span silence) {
        if (round == null) {
            return Optional.empty();
        }
        return round.exchanges().stream()
                .map(AskedExchange::exchange)
                .filter(exchange ->
                        silence.startMs() - SLACK_MS <= exchange.openedAt().toMillis()
                                && exchange.openedAt().toMillis() < silence.endMs())
                .findFirst();
    }

    /** A rope interrupted, so that it is time to think. A silence that was long before it is what the rope was for: that stays unexplained. */
    private boolean isAfterRescue(Span silence) {
        return round != null
                && round.rescues().stream()
                        .map(rescue -> rescue.at().toMillis())
                        .anyMatch(atMs -> atMs < silence.endMs()
                                && Math.abs(atMs - silence.startMs()) <= RESCUE_SLACK_MS
                                && speech.speechMsWithin(atMs, Math.max(atMs, silence.startMs())) <= SLACK_MS);
    }

    private List<Word> wordsBefore(Span silence) {
        List<Word> said = transcript.words().stream()
                .filter(word -> isBefore(word, silence))
                .toList();
        return said.subList(Math.max(0, said.size() - Announcements.WORDS), said.size());
    }

    /** Whether one sentence has words on both sides of it, or was just begun with an "um". */
    private boolean isInsideASentence(Span silence, List<Word> before) {
        boolean begun = !before.isEmpty()
                && FillerLexicon.filledPause(before.get(before.size() - 1).text()) != null;
        return begun
                || sentences.stream()
                        .anyMatch(sentence -> isBefore(sentence.get(0), silence)
                                && sentence.get(sentence.size() - 1).startMs() >= silence.endMs() - SLACK_MS);
    }

    private static boolean isBefore(Word word, Span silence) {
        return word.startMs() < silence.startMs() - SLACK_MS / 2 && word.endMs() <= silence.startMs() + 2 * SLACK_MS;
    }

    private Maybe<Integer> exchangeAt(long ms) {
        if (round == null) {
            return Maybe.notApplicable();
        }
        return round.exchanges().stream()
                .map(AskedExchange::exchange)
                .filter(exchange -> exchange.openedAt().toMillis() <= ms
                        && ms < exchange.end().at().toMillis())
                .findFirst()
                .map(exchange -> Maybe.of(exchange.number()))
                .orElse(Maybe.notApplicable());
    }

    private Maybe<String> phaseAt(long ms) {
        if (round == null) {
            return Maybe.notApplicable();
        }
        return round.phases().stream()
                .filter(phase -> phase.startedAt().toMillis() <= ms
                        && ms < phase.endedAt().toMillis())
                .findFirst()
                .map(PhaseRun::id)
                .map(Maybe::of)
                .orElse(Maybe.notApplicable());
    }
}
