package io.mockround.analysis;

import io.mockround.speech.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds where sentences end. Vosk gives no punctuation, so it is told from the words on both sides of every gap and from the pause in it: some
 * words cannot end a sentence, some begin one, a sentence wants a verb, and a new subject after a complete clause begins the next.
 *
 * <p>The signs are those a transcriber goes by; their weights were fitted by logistic regression on the written dev set
 * ({@code sentences.tsv}, 20 narrations) and rounded, apart for gaps with a pause and without. Measured five-fold on that set: of the pauses
 * 89 % are told rightly (F1 of the ends among them .92), and with the ends that have no pause P .77 R .62: half of all sentences follow each
 * other without a pause, and only the words tell. {@code SentenceEndsSetTest} prints the figures of today.
 */
final class SentenceEnds {

    /** From here on a gap is a pause (see {@link Clauses}). */
    private static final long PAUSE_MS = 250;

    /** No full stop was ever put behind these. */
    private static final Set<String> CANNOT_END = Set.of(
            "a",
            "an",
            "the",
            "of",
            "to",
            "in",
            "on",
            "for",
            "with",
            "from",
            "and",
            "or",
            "but",
            "if",
            "when",
            "because",
            "so",
            "is",
            "are",
            "was",
            "were",
            "be",
            "has",
            "have",
            "i",
            "we",
            "they",
            "my",
            "your",
            "our",
            "their",
            "each",
            "every",
            "between",
            "into",
            "by",
            "at",
            "as",
            "than",
            "would",
            "could",
            "should",
            "can",
            "will",
            "i'd",
            "i'm",
            "we're",
            "it's",
            "that's",
            "let's",
            "like",
            "very",
            "not",
            "which",
            "where",
            "while",
            "about",
            "per",
            "need",
            "want",
            "maybe",
            "actually",
            "basically",
            "its",
            "his",
            "her",
            "this",
            "these",
            "what",
            "how",
            "who",
            "whose",
            "whether",
            "until",
            "unless",
            "do",
            "does",
            "did",
            "don't",
            "doesn't",
            "he",
            "she",
            "you",
            "another",
            "other",
            "some",
            "any",
            "such",
            "quite",
            "too",
            "must",
            "may",
            "might",
            "then",
            "only",
            "just",
            "also",
            "nor",
            "over",
            "under",
            "through",
            "across",
            "against",
            "during",
            "within",
            "without",
            "onto",
            "upon",
            "plus",
            "around",
            "least",
            "almost",
            "nearly",
            "except",
            "including",
            "seen",
            "put",
            "puts",
            "makes",
            "make",
            "gets",
            "get",
            "takes",
            "take",
            "says",
            "needs",
            "wants",
            "more",
            "less",
            "most",
            "few",
            "several",
            "same",
            "next",
            "own",
            "uses",
            "use",
            "sends",
            "holds",
            "keeps",
            "keep",
            "gives",
            "give",
            "means",
            "whole",
            "really",
            "pretty",
            "rather");

    /** After these a clause goes on that has begun: "i think | we need". */
    private static final Set<String> OPEN_A_CLAUSE = Set.of(
            "that", "which", "who", "because", "if", "when", "what", "how", "where", "think", "say", "said", "know",
            "mean", "whether", "so", "since", "as", "and", "but", "or", "while", "until", "guess", "suppose");

    private static final Set<String> PRONOUNS = Set.of("i", "we", "he", "she", "they", "it", "you");

    private static final Set<String> DEMONSTRATIVES =
            Set.of("that", "this", "these", "those", "there", "nobody", "everybody", "somebody");

    private static final Set<String> DETERMINERS = Set.of(
            "the", "a", "an", "each", "every", "my", "our", "his", "her", "their", "your", "its", "some", "one", "two",
            "three", "four", "no", "both", "all", "any", "another", "this", "that", "these", "those");

    private static final Set<String> STARTERS = Set.of(
            "so",
            "then",
            "okay",
            "now",
            "first",
            "also",
            "instead",
            "yes",
            "no",
            "looking",
            "maybe",
            "let",
            "let's",
            "well",
            "imagine",
            "wait",
            "right",
            "otherwise",
            "sometimes",
            "usually",
            "afterwards",
            "finally",
            "today");

    private static final Set<String> CONJUNCTIONS = Set.of("and", "or", "but");
    private static final Set<String> SUBORDINATORS =
            Set.of("if", "while", "when", "until", "before", "after", "once", "unless", "where");
    private static final Set<String> QUESTION_WORDS = Set.of("what", "how", "who", "where", "why");
    private static final Set<String> INVERTED =
            Set.of("could", "do", "does", "is", "are", "can", "would", "should", "did", "will", "when", "which");

    private static final List<Sign<Place>> AFTER_A_PAUSE = List.of(
            new Sign<>(-0.9, place -> true),
            new Sign<>(1.2, place -> place.pauseMs() >= 650),
            new Sign<>(0.7, place -> place.pauseMs() >= 850),
            new Sign<>(-2.4, place -> CANNOT_END.contains(place.last())),
            new Sign<>(-1.2, Place::isSaidAgain),
            new Sign<>(-1.4, place -> OPEN_A_CLAUSE.contains(place.last())),
            new Sign<>(1.6, place -> PRONOUNS.contains(place.next())),
            new Sign<>(0.4, Place::startsWithSubjectAndVerb),
            new Sign<>(1.1, Place::hasVerbAfter),
            new Sign<>(0.8, Place::beginsAfterACompleteClause),
            new Sign<>(0.7, place -> place.length() >= 10));

    private static final List<Sign<Place>> IN_FLUENT_SPEECH = List.of(
            new Sign<>(-4.4, place -> true),
            new Sign<>(-1.5, place -> CANNOT_END.contains(place.last())),
            new Sign<>(-1.4, place -> OPEN_A_CLAUSE.contains(place.last())),
            new Sign<>(-0.9, place -> CONJUNCTIONS.contains(place.next())),
            new Sign<>(0.7, place -> SUBORDINATORS.contains(place.next())),
            new Sign<>(0.8, place -> PRONOUNS.contains(place.next())),
            new Sign<>(1, Place::startsWithSubjectAndVerb),
            new Sign<>(0.6, Place::startsWithDemonstrative),
            new Sign<>(1.7, place -> STARTERS.contains(place.next())),
            new Sign<>(1.7, Place::startsWithQuestion),
            new Sign<>(-1.5, place -> place.length() <= 2),
            new Sign<>(-0.5, place -> place.length() <= 4),
            new Sign<>(1.5, place -> place.length() >= 10),
            new Sign<>(0.8, Place::hasVerbAfter),
            new Sign<>(1.7, Place::beginsAfterACompleteClause));

    private SentenceEnds() {}

    /** The sentences of what was said, in order; filled pauses are left out. */
    static List<List<Word>> sentences(List<Word> words) {
        List<Word> said = words.stream()
                .filter(word -> FillerLexicon.filledPause(word.text()) == null)
                .toList();
        List<List<Word>> sentences = new ArrayList<>();
        int begun = 0;
        for (int i = 1; i <= said.size(); i++) {
            if (i == said.size() || endsBefore(new Place(said, begun, i))) {
                sentences.add(said.subList(begun, i));
                begun = i;
            }
        }
        return sentences;
    }

    private static boolean endsBefore(Place place) {
        return Sign.sum(place.pauseMs() >= PAUSE_MS ? AFTER_A_PAUSE : IN_FLUENT_SPEECH, place) > 0;
    }

    /**
     * A gap between two words.
     *
     * @param begun where the sentence before it began
     * @param at the word after it
     */
    private record Place(List<Word> words, int begun, int at) {

        private static final int WORDS_AFTER = 5;
        private static final int WORDS_AGAIN = 5;

        long pauseMs() {
            return words.get(at).startMs() - words.get(at - 1).endMs();
        }

        String last() {
            return words.get(at - 1).text();
        }

        String next() {
            return words.get(at).text();
        }

        private String second() {
            return at + 1 < words.size() ? words.get(at + 1).text() : "";
        }

        int length() {
            return at - begun;
        }

        /** "A really bad (0.8) a really bad schema". */
        boolean isSaidAgain() {
            boolean again = next().equals(last());
            for (int i = Math.max(begun, at - WORDS_AGAIN); i + 1 < at; i++) {
                again |= words.get(i).text().equals(next())
                        && words.get(i + 1).text().equals(second());
            }
            return again;
        }

        boolean startsWithSubjectAndVerb() {
            return PRONOUNS.contains(next()) && Verbs.isAuxiliary(second()) || Verbs.isContracted(next());
        }

        boolean startsWithDemonstrative() {
            return DEMONSTRATIVES.contains(next()) && Verbs.isFinite(second());
        }

        boolean startsWithQuestion() {
            boolean inverted = INVERTED.contains(next()) || QUESTION_WORDS.contains(next());
            return inverted && (PRONOUNS.contains(second()) || DETERMINERS.contains(second()))
                    || QUESTION_WORDS.contains(next()) && Verbs.isFinite(second());
        }

        boolean hasVerbAfter() {
            return hasVerb(at, Math.min(words.size(), at + WORDS_AFTER));
        }

        boolean beginsAfterACompleteClause() {
            boolean subject = PRONOUNS.contains(next())
                    || startsWithSubjectAndVerb()
                    || startsWithDemonstrative()
                    || DETERMINERS.contains(next());
            return subject && hasVerb(begun, at) && !CANNOT_END.contains(last());
        }

        private boolean hasVerb(int from, int to) {
            for (int i = from; i < to; i++) {
                String word = words.get(i).text();
                boolean afterPronoun =
                        i > 0 && PRONOUNS.contains(words.get(i - 1).text()) && !PRONOUNS.contains(word);
                if (Verbs.isFinite(word) || afterPronoun || word.length() > 4 && word.endsWith("ed")) {
                    return true;
                }
            }
            return false;
        }
    }
}
