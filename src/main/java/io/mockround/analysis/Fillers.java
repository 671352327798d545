package io.mockround.analysis;

import io.mockround.analysis.FillerLexicon.Spelling;
import io.mockround.report.SessionReport.Evidence;
import io.mockround.report.SessionReport.FillerClass;
import io.mockround.report.SessionReport.FillerPart;
import io.mockround.speech.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the fillers in what was said, by its words. */
final class Fillers {

    /** Recognisers invent "uh" on noise: a heard one is kept only where at least this share of it is speech. */
    private static final double LEAST_SPEECH = 0.3;

    /** Words farther apart than a normal pause (SPEECH.md, "Norms": over 1 s only in spontaneous speech) make no phrase. */
    private static final long WITHIN_PHRASE_MS = 1_000;

    private final FillerLexicon lexicon;

    private Fillers(FillerLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The English ones, no word added or removed. */
    static List<FillerPart> find(List<Word> words, SpeechActivity speech) {
        return find(words, speech, FillerList.standard(FillerList.ENGLISH));
    }

    /** Those of a language and a person, in the order in which they begin. */
    static List<FillerPart> find(List<Word> words, SpeechActivity speech, FillerList own) {
        Fillers fillers = new Fillers(FillerLexicon.of(own));
        List<FillerPart> found = fillers.filledPauses(words, speech);
        found.addAll(fillers.discourse(words));
        found.sort(Comparator.comparingLong(FillerPart::startMs));
        return found;
    }

    private List<FillerPart> filledPauses(List<Word> words, SpeechActivity speech) {
        List<FillerPart> found = new ArrayList<>();
        for (Word word : words) {
            String pause = lexicon.pause(word.text());
            if (pause != null && lexicon.counts(word.text()) && isVoiced(word, speech)) {
                found.add(filler(pause, FillerClass.FILLED_PAUSE, word, word));
            }
        }
        return found;
    }

    private static boolean isVoiced(Word word, SpeechActivity speech) {
        return speech.speechMsWithin(word.startMs(), word.endMs()) >= LEAST_SPEECH * word.durationMs();
    }

    private List<FillerPart> discourse(List<Word> said) {
        List<Word> words =
                said.stream().filter(word -> lexicon.pause(word.text()) == null).toList();
        List<FillerPart> found = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            Optional<Spelling> phrase = phraseAt(words, i);
            int length = phrase.map(spelling -> spelling.tokens().size()).orElse(1);
            if (phrase.isPresent() && fills(phrase.get(), words, i)) {
                found.add(
                        filler(phrase.get().counted(), FillerClass.DISCOURSE, words.get(i), words.get(i + length - 1)));
            }
            i += length;
        }
        return found;
    }

    private Optional<Spelling> phraseAt(List<Word> words, int position) {
        return lexicon.spellings().stream()
                .filter(spelling -> isSaid(spelling.tokens(), words, position))
                .findFirst();
    }

    private static boolean isSaid(List<String> tokens, List<Word> words, int position) {
        if (position + tokens.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < tokens.size(); i++) {
            Word word = words.get(position + i);
            if (!word.text().equals(tokens.get(i))
                    || i > 0 && word.startMs() - words.get(position + i - 1).endMs() > WITHIN_PHRASE_MS) {
                return false;
            }
        }
        return true;
    }

    private static boolean fills(Spelling spelling, List<Word> words, int position) {
        return spelling.always()
                || DiscourseRules.fills(
                        spelling.counted(),
                        Neighbours.of(
                                words, position, position + spelling.tokens().size()));
    }

    private static FillerPart filler(String text, FillerClass kind, Word first, Word last) {
        return new FillerPart(text, kind, first.startMs(), last.endMs(), Evidence.HEARD);
    }
}
