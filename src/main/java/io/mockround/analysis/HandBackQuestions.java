package io.mockround.analysis;

import io.mockround.analysis.Asking.Found;
import io.mockround.speech.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Finds the questions by which a candidate hands the lead back: "where do you want to go next?". A rhetorical one goes on without a pause;
 * a question that somebody else asked, and one asked of oneself, are none. Pure; called on 15 s of words every 100 ms while a round runs.
 */
public final class HandBackQuestions {

    /** A longer rest of an utterance is no object of the question any more: it goes on. */
    private static final int LONGEST_REST_WORDS = 25;

    /** A pause between two clauses (Campione and Véronis 2002: 0.2 to 1 s is usual). */
    private static final long CLAUSE_GAP_MS = 300;

    /** The other half of a clarifying question: "can I use a library or would you like me to write it". */
    private static final Phrasing SETTLES_THE_TASK = Phrasing.atEnd(
            "((can|may|am|could|must|do|does) (i|we|the) !(@offer) *|(is|are|does|do|will|has|have) (the|they|our|these|those|a|your|each|every|all|both|one|people|!(this) *s) *) ... ... or");

    /** What begins a new clause after a question: it was answered, or given up. */
    private static final Phrasing GOES_ON = Phrasing.of(
            "!(that|which|where|how|what|when|why|who|if|whether|or|than|as) * (i'd|i'll|i would|i will|i think|i guess|i believe|i say|let's|let me|it's|that's !(okay|fine)|there's|they're|(that|it) depends|actually|probably|partly|because|well|yes|yeah|hmm|but|the answer|we'd|we'll|they|somebody|he|she|(is|was|were|are) (what|the|a|something|how|where|never|always|(read|written|sent|kept) (from|to|in|on)))");

    /** The same right after the question's own words. */
    private static final Phrasing GOES_ON_AT_ONCE = Phrasing.atStart(
            "(i'd|i'll !(stop|pause|leave)|i would|i will|i think|i guess|i believe|let's|it's|it (is|was|has|will|would|does|@verbs)|there (is|are|was|were)|there's|they|they're|actually|probably|partly|maybe|because|since|so !(far)|well|yes|yeah|no|hmm|but|the answer|is|was|are|were|he|she|somebody|(means|meant) *)");

    /** The words of a question as the subject of a statement: "which one do you prefer is what they asked". */
    private static final Phrasing IS_TOLD_ABOUT = Phrasing.of(
            "!(this|that|it|which|there|part|one|piece) * (is|was) (what|something|a question|the question|how) !(you)");

    /** How a clause begins after a pause that answers in less than a sentence: "want to know how (0.4) by accident". */
    private static final Phrasing ANSWERS_SHORTLY = Phrasing.atStart(
            "(by|with|through|from|after|for|none|both|neither|mostly|usually|clearly|honestly|always|never|not|nothing|every|only|of course|all|nobody|everybody) !(... (or|you|me))");

    /** Words of somebody who asks himself. */
    private static final Phrasing TO_ONESELF =
            Phrasing.of("let me (think|see|check)|i (wonder|ask myself)|i'm asking myself|where was i");

    private static final CueWeights WEIGHTS = CueWeights.read("hand-back-weights.tsv");

    /** What must be exceeded, in the log of the odds: one heard wrongly in the middle of an answer ends it. */
    static final double LEAST = 0;

    /**
     * The same at the end of an answer that is over, where most are: at even odds recall is far lower than precision there. Chosen by
     * cross-validation on the dev set (HandBackTrainerTest).
     */
    static final double LEAST_AT_END = -1.2;

    /** With one of these it is none, whatever else speaks for it. */
    static final Set<String> AGAINST_ALL = Set.of("quoted", "told-of", "to-myself", "acknowledged");

    private static final String YOU_KNOW = "you know";

    private HandBackQuestions() {}

    /**
     * The questions that begin at or after one time and before another, in order, each from its first word to the last of its utterance.
     * Words said at or after {@code untilMs} are not looked at, and more may follow.
     */
    public static List<Span> find(List<Word> words, long fromMs, long untilMs) {
        return find(words, fromMs, untilMs, LEAST);
    }

    /** As {@link #find}, of an answer that is over: its last utterance is more likely one than any other. */
    static List<Span> findInWhole(List<Word> words, long fromMs, long untilMs) {
        return find(words, fromMs, untilMs, LEAST_AT_END);
    }

    private static List<Span> find(List<Word> words, long fromMs, long untilMs, double leastAtEnd) {
        List<Word> within = withoutFillers(words.stream()
                .filter(word -> word.startMs() >= fromMs && word.startMs() < untilMs)
                .toList());
        Utterances utterances = new Utterances(within);
        List<Found> asked = asked(within, utterances);
        List<Found> questions = new ArrayList<>();
        for (int start = 0; start < within.size(); ) {
            int end = utterances.endOf(start);
            HandBackClosing closing = HandBackClosing.of(within, start, end);
            if (isHandBack(closing.cues(asked), end == within.size() - 1 ? leastAtEnd : LEAST)) {
                int first = asked.stream()
                        .filter(found -> found.last() == end)
                        .mapToInt(Found::first)
                        .findFirst()
                        .orElse(closing.first());
                questions.add(new Found(first, end));
            }
            start = end + 1;
        }
        return questions.stream()
                .map(question -> new Span(
                        within.get(question.first()).startMs(),
                        within.get(question.last()).endMs()))
                .toList();
    }

    private static boolean isHandBack(Set<String> cues, double least) {
        return WEIGHTS.sum(cues) > least && cues.stream().noneMatch(AGAINST_ALL::contains);
    }

    /** The cues at every end of an utterance, by which the weights are learned. */
    static List<Set<String>> cues(List<Word> words) {
        List<Word> within = withoutFillers(words);
        Utterances utterances = new Utterances(within);
        List<Found> asked = asked(within, utterances);
        List<Set<String>> cues = new ArrayList<>();
        for (int start = 0; start < within.size(); ) {
            int end = utterances.endOf(start);
            cues.add(HandBackClosing.of(within, start, end).cues(asked));
            start = end + 1;
        }
        return cues;
    }

    /** "And if we lose one region, you know, we lose the writes" speaks to nobody. */
    private static List<Word> withoutFillers(List<Word> words) {
        List<Word> said = words.stream()
                .filter(word -> FillerLexicon.filledPause(word.text()) == null)
                .toList();
        List<Word> kept = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            if (isYouKnow(said, i) && DiscourseRules.fills(YOU_KNOW, Neighbours.of(said, i, i + 2))) {
                i++;
            } else {
                kept.add(said.get(i));
            }
        }
        return kept;
    }

    private static boolean isYouKnow(List<Word> words, int first) {
        return first + 1 < words.size()
                && words.get(first).text().equals("you")
                && words.get(first + 1).text().equals("know");
    }

    private static List<Found> asked(List<Word> words, Utterances utterances) {
        String text = Phrasing.text(words);
        List<Found> asked = new ArrayList<>();
        HandBackPhrases.ALL.forEach(asking -> asked.addAll(asking.in(text, words, utterances)));
        List<Found> questions = new ArrayList<>();
        for (Found found : merged(asked)) {
            int end = utterances.endOf(found.last());
            if (handsBack(words, found, end)) {
                questions.add(new Found(found.first(), end));
            }
        }
        return merged(questions);
    }

    static boolean isToldAbout(String text) {
        return IS_TOLD_ABOUT.isIn(text);
    }

    private static boolean handsBack(List<Word> words, Found found, int end) {
        String rest = Phrasing.text(words.subList(found.last() + 1, end + 1));
        String all = Phrasing.text(words.subList(found.first(), end + 1));
        return end - found.last() <= LONGEST_REST_WORDS
                && !SETTLES_THE_TASK.isIn(Phrasing.text(words.subList(Math.max(0, found.first() - 16), found.first())))
                && !QuotedQuestions.isQuoted(words, found.first())
                && !GOES_ON_AT_ONCE.isIn(rest)
                && !GOES_ON.isIn(rest)
                && !TO_ONESELF.isIn(all)
                && !IS_TOLD_ABOUT.isIn(all)
                && !isAnsweredShortly(words, found.last(), end);
    }

    private static boolean isAnsweredShortly(List<Word> words, int last, int end) {
        for (int i = last; i < end; i++) {
            if (words.get(i + 1).startMs() - words.get(i).endMs() >= CLAUSE_GAP_MS) {
                return ANSWERS_SHORTLY.isIn(Phrasing.text(words.subList(i + 1, end + 1)));
            }
        }
        return false;
    }

    /** "Where do you want to go" also holds "do you want to go": what overlaps is one question. */
    private static List<Found> merged(List<Found> questions) {
        List<Found> merged = new ArrayList<>();
        for (Found question :
                questions.stream().sorted(Comparator.comparingInt(Found::first)).toList()) {
            Found before = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (before != null && question.first() <= before.last()) {
                merged.set(merged.size() - 1, new Found(before.first(), Math.max(before.last(), question.last())));
            } else {
                merged.add(question);
            }
        }
        return merged;
    }
}
