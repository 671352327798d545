package io.mockround.analysis;

import io.mockround.analysis.Asking.Found;
import io.mockround.speech.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds the questions about the task that a candidate asks aloud: "how many users do we have?". One that the candidate answers at once was
 * asked of oneself; one that asks what to do next is a hand-back ({@link HandBackQuestions}). Pure.
 */
public final class ClarifyingQuestions {

    /** Who waits so long for an answer has asked (as with hand-backs: PRACTICES, gate rule 5). */
    private static final long WAITS_MS = 1_200;

    /** A pause between two clauses (Campione and Véronis 2002: 0.2 to 1 s is usual). */
    private static final long CLAUSE_GAP_MS = 300;

    /** "When a sale begins, how many …": so many words before the question belong to it. */
    private static final int LONGEST_PREFACE = 16;

    /** What comes before the words that show a question and belongs to it: a condition, its subject, or the question word itself. */
    private static final Phrasing PREFACE = Phrasing.atStart("""
            [@opener] [@opener]
            ((when|if|once|after|before|given|suppose|say|let|may|can) [*] ... ...
            |(for|in|about|regarding|on|as for|one|another) ...
            |(what|which|whose|how|who|where|@ask-aux) ... ...) $""");

    /** How the candidate answers: it was no question to the interviewer. */
    private static final Phrasing ANSWERS = Phrasing.of("""
            !(as|works|work|scale|scales|very|pretty|quite) * well (let's|i|not|if|only|yes|no|i'd|it|we|we'd|the|in|a|they|that|maybe|probably|you|he|at)
            |let's (say|assume|take) !(per|in|at|on|for|within|over|as|during|around)|let us (say|assume)
            |(i'd|i would) (say|assume|guess|use|take|go|do|pick|put|keep|start)
            |(i'll|i will) (say|assume|take|use|go)
            |probably (yes|no|not)|!(or|say|a) * (yes|no) $|(yes|no) (because|it|we|they|since|there|the)
            |!(this|that|it|which|there|are|is) * (is|was) (something|what|a question|a decision) (i|we|i'd|we'd|for|they|he|she|nobody)
            |if (so|yes|not|no) (we|i|it|then|the|they|that)|say [about|maybe|roughly] @number !(... or)|the answer is|of course (it|we|they|not|there)|i don't think so|i wonder
            |and [then|so] i [always|just|then] (take|put|use|keep|walk|sort|store|do|go|write|add|count|check|start)""");

    /** It was a question all the same: "I guess yes but let me ask". */
    private static final Phrasing ASKS = Phrasing.of("""
            let me ask|i ask|i'm asking|i'd like to (ask|know|be sure)|correct me
            |is that (right|correct|fair|okay)|or am i|please|do you know""");

    /** What may follow a question after a pause and still belong to it. */
    private static final Phrasing CONTINUES = Phrasing.atStart("""
            or|and|because|since|per|roughly|like|say|just|i ask|i'm asking|i mean
            |(that|it|this) (would|matters|decides|changes|makes|will)
            |if|before|for example|for instance|in total|on average|at (the|peak)|maybe|so (that|i|we) (i|we|can|know)
            |only|in (the|a|general)|on|to|from|i'd like|i want to|please|assuming|as (in|far)|than|with|without
            |do|does|is|are|can|should|how|what|which|who|will""");

    /** Words of somebody who asks himself. */
    private static final Phrasing TO_ONESELF = Phrasing.of(
            "let me (think|see)|ask (myself|ourselves)|i'm asking myself|where was i|what was i|i have to think (about it|first|for)|let me work");

    /** With one of these it is none, whatever else speaks for it. */
    static final Set<String> AGAINST_ALL = Set.of("quoted", "told-inside");

    private static final CueWeights WEIGHTS = CueWeights.read("clarifying-weights.tsv");

    private ClarifyingQuestions() {}

    /**
     * The questions that begin at or after one time and before another, in order, each from its first word to its last. Words said at or
     * after {@code untilMs} are not looked at.
     */
    public static List<Span> find(List<Word> words, long fromMs, long untilMs) {
        List<Word> within = words.stream()
                .filter(word -> word.startMs() >= fromMs && word.startMs() < untilMs)
                .filter(word -> FillerLexicon.filledPause(word.text()) == null)
                .toList();
        List<Span> handBacks = HandBackQuestions.find(words, fromMs, untilMs);
        return turns(within).stream()
                .flatMap(turn -> asked(turn, handBacks).stream())
                .toList();
    }

    private static List<Span> asked(List<Word> turn, List<Span> handBacks) {
        ClarifyingClosing closing = new ClarifyingClosing(turn);
        List<Span> listed = inTurn(turn);
        Set<String> cues = cues(closing, turn, listed, handBacks);
        if (WEIGHTS.sum(cues) <= 0 || cues.stream().anyMatch(AGAINST_ALL::contains)) {
            return List.of();
        }
        Span whole = new Span(
                turn.get(closing.asksFrom()).startMs(),
                turn.get(turn.size() - 1).endMs());
        return listed.isEmpty() ? List.of(whole) : listed;
    }

    private static Set<String> cues(
            ClarifyingClosing closing, List<Word> turn, List<Span> listed, List<Span> handBacks) {
        long endMs = turn.get(turn.size() - 1).endMs();
        return closing.cues(!listed.isEmpty(), handBacks.stream().anyMatch(back -> back.endMs() == endMs));
    }

    /** The cues of each turn, by which the weights are learned. */
    static List<Set<String>> cues(List<Word> words) {
        List<Word> within = words.stream()
                .filter(word -> FillerLexicon.filledPause(word.text()) == null)
                .toList();
        List<Span> handBacks = HandBackQuestions.find(words, 0, Long.MAX_VALUE);
        return turns(within).stream()
                .map(turn -> cues(new ClarifyingClosing(turn), turn, inTurn(turn), handBacks))
                .toList();
    }

    /** What was said between waits for an answer: nothing that is asked goes on after one. */
    private static List<List<Word>> turns(List<Word> words) {
        List<List<Word>> turns = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < words.size(); i++) {
            if (i + 1 == words.size() || gapAfter(words, i) >= WAITS_MS) {
                turns.add(words.subList(start, i + 1));
                start = i + 1;
            }
        }
        return turns;
    }

    private static List<Span> inTurn(List<Word> words) {
        String text = Phrasing.text(words);
        Utterances utterances = new Utterances(words);
        List<Found> asked = new ArrayList<>();
        ClarifyingPhrases.ALL.forEach(asking -> asked.addAll(asking.in(text, words, utterances)));
        asked.replaceAll(found -> withinClause(found, words));
        asked.sort(Comparator.comparingInt(Found::first).thenComparingInt(Found::last));
        List<Span> questions = new ArrayList<>();
        int told = -1;
        for (Found found : asked) {
            if (found.first() <= told) {
                continue;
            }
            int first = opening(words, found.first(), utterances);
            int last = lastWord(words, found, asked);
            told = last;
            if (!isQuoted(words, first, found.first()) && !isAnswered(words, found, last)) {
                questions.add(
                        new Span(words.get(first).startMs(), words.get(last).endMs()));
            }
        }
        return questions;
    }

    private static boolean isQuoted(List<Word> words, int opening, int question) {
        return QuotedQuestions.isQuoted(words, opening) || QuotedQuestions.isQuoted(words, question);
    }

    /** What was found with words of the next clause, where its own are enough to ask. */
    private static Found withinClause(Found found, List<Word> words) {
        int end = clauseEnd(words, found.first());
        if (found.last() <= end) {
            return found;
        }
        List<Word> clause = words.subList(found.first(), end + 1);
        String text = Phrasing.text(clause);
        Utterances utterances = new Utterances(clause);
        boolean isEnough = ClarifyingPhrases.ALL.stream()
                .flatMap(asking -> asking.in(text, clause, utterances).stream())
                .anyMatch(shorter -> shorter.first() == 0);
        return isEnough ? new Found(found.first(), end) : found;
    }

    /** The end of the clause, or of the further clauses that go on with the question. */
    private static int lastWord(List<Word> words, Found found, List<Found> asked) {
        int last = clauseEnd(words, found.last());
        while (last + 1 < words.size() && goesOn(words, last + 1, asked)) {
            last = clauseEnd(words, last + 1);
        }
        return last;
    }

    private static boolean goesOn(List<Word> words, int next, List<Found> asked) {
        String clause = Phrasing.text(words.subList(next, clauseEnd(words, next) + 1));
        return ASKS.isIn(clause)
                || CONTINUES.isIn(clause) && !ANSWERS.isIn(clause)
                || asked.stream().anyMatch(other -> other.first() == next);
    }

    private static boolean isAnswered(List<Word> words, Found found, int last) {
        String question = Phrasing.text(words.subList(found.first(), last + 1));
        if (ASKS.isIn(question)) {
            return false;
        }
        return ANSWERS.isIn(question) || TO_ONESELF.isIn(question) || last + 1 < words.size();
    }

    /** Where the question's sentence, or else its clause, begins with what belongs to it. */
    private static int opening(List<Word> words, int first, Utterances utterances) {
        return IntStream.of(utterances.startOf(first), clauseStart(words, first))
                .filter(start -> first - start <= LONGEST_PREFACE)
                .filter(start -> PREFACE.isIn(Phrasing.text(words.subList(start, first))))
                .findFirst()
                .orElse(first);
    }

    private static int clauseStart(List<Word> words, int word) {
        int start = word;
        while (start > 0 && gapAfter(words, start - 1) < CLAUSE_GAP_MS) {
            start--;
        }
        return start;
    }

    private static int clauseEnd(List<Word> words, int word) {
        int end = word;
        while (end + 1 < words.size() && gapAfter(words, end) < CLAUSE_GAP_MS) {
            end++;
        }
        return end;
    }

    private static long gapAfter(List<Word> words, int word) {
        return words.get(word + 1).startMs() - words.get(word).endMs();
    }
}
