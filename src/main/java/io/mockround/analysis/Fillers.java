package io.mockround.analysis;

import io.mockround.analysis.FillerLexicon.Phrase;
import io.mockround.report.SessionReport.Evidence;
import io.mockround.report.SessionReport.FillerClass;
import io.mockround.report.SessionReport.FillerPart;
import io.mockround.speech.Phrases;
import io.mockround.speech.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the fillers in what was said. */
final class Fillers {

    /** Recognisers invent "uh" on noise: a heard one is kept only where at least this share of it is speech. */
    private static final double LEAST_SPEECH = 0.3;

    /** A gap between words that sets "like" apart from its neighbours. */
    private static final long APART_MS = 150;

    private Fillers() {}

    static List<FillerPart> find(List<Word> words, SpeechActivity speech) {
        List<FillerPart> fillers = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            Word word = words.get(i);
            String filledPause = FillerLexicon.filledPause(word.text());
            if (filledPause != null) {
                if (isVoiced(word, speech)) {
                    fillers.add(filler(filledPause, FillerClass.FILLED_PAUSE, word, word));
                }
                i++;
                continue;
            }
            Optional<Phrase> phrase = discourseAt(words, i);
            int length = phrase.map(found -> found.tokens().length).orElse(1);
            if (phrase.isPresent()) {
                fillers.add(filler(phrase.get().text(), FillerClass.DISCOURSE, word, words.get(i + length - 1)));
            }
            i += length;
        }
        return fillers;
    }

    private static FillerPart filler(String text, FillerClass kind, Word first, Word last) {
        return new FillerPart(text, kind, first.startMs(), last.endMs(), Evidence.HEARD);
    }

    private static boolean isVoiced(Word word, SpeechActivity speech) {
        return speech.speechMsWithin(word.startMs(), word.endMs()) >= LEAST_SPEECH * word.durationMs();
    }

    private static Optional<Phrase> discourseAt(List<Word> words, int position) {
        return FillerLexicon.DISCOURSE.stream()
                .filter(phrase -> Phrases.matchesAt(phrase.tokens(), words, position))
                .filter(phrase -> fills(phrase, words, position))
                .findFirst();
    }

    private static boolean fills(Phrase phrase, List<Word> words, int position) {
        int after = position + phrase.tokens().length;
        Word before = position > 0 ? words.get(position - 1) : null;
        Word next = after < words.size() ? words.get(after) : null;
        if (before != null && phrase.ordinaryAfter().contains(before.text())
                || next != null && phrase.ordinaryBefore().contains(next.text())) {
            return false;
        }
        if (!phrase.needsSign() || before == null || next == null) {
            return true;
        }
        return phrase.fillsAfter().contains(before.text())
                || phrase.fillsBefore().contains(next.text())
                || isApart(before, words.get(position))
                || isApart(words.get(after - 1), next);
    }

    private static boolean isApart(Word one, Word next) {
        return next.startMs() - one.endMs() >= APART_MS
                || FillerLexicon.filledPause(one.text()) != null
                || FillerLexicon.filledPause(next.text()) != null;
    }
}
