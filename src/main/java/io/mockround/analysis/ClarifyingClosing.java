package io.mockround.analysis;

import io.mockround.speech.Word;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

/** The last words before a wait, in which a question about the task may be asked, with their clauses. */
final class ClarifyingClosing {

    /** A pause between two clauses (Campione and Véronis 2002: 0.2 to 1 s is usual). */
    private static final long CLAUSE_GAP_MS = 300;

    private static final int LONGEST = 30;
    private static final int SHORT = 4;
    private static final int LONG = 20;
    private static final long HALF_A_SECOND_MS = 500;

    private final List<Word> words;
    private final int from;
    /** Where a remark on what was asked begins, or the words end. */
    private final int end;

    private final int lastClause;
    private final int asking;

    /** @param words what was said since the last wait, not empty */
    ClarifyingClosing(List<Word> words) {
        this.words = words;
        this.from = Math.max(0, words.size() - LONGEST);
        int lastStart = clauseStart(words.size() - 1);
        boolean isRemark = lastStart > this.from
                && ClarifyingCues.REMARK.isIn(text(lastStart, words.size()))
                && asks(Math.max(this.from, clauseStart(lastStart - 1)), lastStart);
        this.end = isRemark ? lastStart : words.size();
        this.lastClause = clauseStart(end - 1);
        int begin = lastClause;
        int asks = asks(lastClause, end) ? lastClause : -1;
        while (begin > from) {
            int before = clauseStart(begin - 1);
            if (asks(before, begin)) {
                asks = before;
            }
            begin = before;
        }
        this.asking = asks;
    }

    /** The first word of the first clause that asks, or of the last clause where none does by its form. */
    int asksFrom() {
        return Math.max(from, asking < 0 ? lastClause : asking);
    }

    /**
     * The names of the cues that were found.
     *
     * @param isListed whether one of the {@link ClarifyingPhrases} is in it and stands as a question
     * @param isHandBack whether it hands the lead back
     */
    Set<String> cues(boolean isListed, boolean isHandBack) {
        String text = text(from, words.size());
        String last = text(Math.max(from, lastClause), end);
        return ClarifyingCues.ALL.stream()
                .filter(cue -> switch (cue.part()) {
                    case CLOSING -> cue.phrasing().isIn(text);
                    case LAST -> cue.phrasing().isIn(last);
                    case BEFORE, WORDS -> stands(cue.name(), isListed, isHandBack);
                })
                .map(Cue::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean stands(String cue, boolean isListed, boolean isHandBack) {
        boolean asksLast = asks(Math.max(from, lastClause), end);
        boolean asksEarlier = asking >= 0 && asking < lastClause;
        return switch (cue) {
            case "rule" -> isListed;
            case "hand-back" -> isHandBack;
            case "quoted" -> isQuoted();
            case "asks-last" -> asksLast;
            case "asks-earlier" -> asksEarlier;
            case "asks-nowhere" -> asking < 0;
            case "one-clause" -> lastClause <= from;
            case "after-half-a-second" ->
                lastClause > 0
                        && words.get(lastClause).startMs()
                                        - words.get(lastClause - 1).endMs()
                                > HALF_A_SECOND_MS;
            case "answer-after-asking" -> asksEarlier && !asksLast;
            case "remark-after-asking" -> end < words.size();
            case "choice-after-asking" ->
                asksEarlier && text(Math.max(from, lastClause), end).contains(" or ");
            case "words-4" -> words.size() - from <= SHORT;
            case "words-20" -> words.size() - from > LONG;
            case "after-much" -> from > 0;
            default -> throw new IllegalArgumentException("nobody tells the cue " + cue);
        };
    }

    /** Whether any question from the first on is somebody else's. */
    private boolean isQuoted() {
        int begin = asksFrom();
        Matcher questions = ClarifyingCues.ASKS_IN_IT.matcher(text(begin, words.size()));
        while (questions.find()) {
            if (QuotedQuestions.isQuoted(
                    words, begin + Phrasing.wordAt(text(begin, words.size()), questions.start()))) {
                return true;
            }
        }
        return QuotedQuestions.isQuoted(words, begin);
    }

    private boolean asks(int begin, int end) {
        return ClarifyingCues.ASKS.isIn(text(begin, end));
    }

    private String text(int begin, int end) {
        return Phrasing.text(words.subList(begin, end));
    }

    /** What begins with "or" goes on with what was asked. */
    private int clauseStart(int word) {
        int start = word;
        while (start > 0
                && (words.get(start).text().equals("or")
                        || words.get(start).startMs() - words.get(start - 1).endMs() < CLAUSE_GAP_MS)) {
            start--;
        }
        return start;
    }
}
