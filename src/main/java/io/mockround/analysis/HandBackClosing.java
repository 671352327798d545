package io.mockround.analysis;

import io.mockround.analysis.Asking.Found;
import io.mockround.speech.Word;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The closing words of an utterance: those by which it would hand the lead back, and what is told by where they stand. They begin after a
 * pause, or in fluent speech where a question, an offer or a request begins.
 */
final class HandBackClosing {

    /** A pause between two clauses (Campione and Véronis 2002: 0.2 to 1 s is usual). */
    private static final long CLAUSE_GAP_MS = 300;

    /** Longer closings are looked into for where the question begins. */
    private static final int LONGEST = 12;

    /** "Is there", "do you", "does it", "i'm easy": what so few words ask or offer was said before them. */
    private static final int LEAST = 2;

    private static final int BEFORE = 12;
    private static final int SHORT = 3;
    private static final int MIDDLING = 8;

    /** Where a question or an offer begins in fluent speech. */
    private static final Phrasing OPENS = Phrasing.of(
            "((where|which|what|how|who) [*] [*] @aux|@aux (you|i|we|that|this|it|there|any|those|these)|(if|unless|whichever|whatever|whenever|wherever) [*] [*] [*] (you|you'd|you're)|(happy|glad|feel free|curious|let me know|tell me|over to|back to|up to you|your (turn|call)|please|any (questions|thoughts)|i'm|i'll|i'd|i leave|you (can|may|could|choose|decide|pick|tell)|or|anything|want (me|to)|shall|but|so))");

    private static final Phrasing TAG = Phrasing.of(
            "^ [@opener] (@aux (i|you|we|it|that|this|they|there)|yeah|please|sir|then|now|really|right|okay|or not|i'm easy|i'm open|just say) $");

    private static final Phrasing YOU = Phrasing.of("(you|your|yours|you'd|you're|you've|you'll)");

    private static final Phrasing TALK = Phrasing.of(HandBackCues.TALK);

    private static final Phrasing ACKNOWLEDGED = Phrasing.of(
            "^ (okay|ok|good|yes|no|yeah|right|hm|well|so|and|but|fine|sure|great|alright|now) [okay|ok|good|yes|no|yeah|right|so|fine|sure] $");

    private static final Phrasing HANDS = Phrasing.of(HandBackCues.HANDING);

    private static final Phrasing ASKS = Phrasing.of(
            "^ [@opener|@opener @opener|@opener um] (@aux|where|which|what|how|who|why|when|am|isn't|any|anything|want|must|if|in which|or|ready|okay to|happy|good) ");

    private final List<Word> words;
    private final int start;
    private final int first;
    private final int end;
    private final String text;
    private final boolean asks;
    private final long subjectWords;

    private HandBackClosing(List<Word> words, int start, int first, int end) {
        this.words = words;
        this.start = start;
        this.first = first;
        this.end = end;
        this.text = Phrasing.text(words.subList(first, end + 1));
        this.asks = ASKS.isIn(text);
        this.subjectWords = IntStream.rangeClosed(first, end)
                .filter(i -> !HandBackCues.OF_NO_SUBJECT.isIn(words.get(i).text() + " "))
                .count();
    }

    /**
     * @param start the utterance's first word
     * @param end its last
     */
    static HandBackClosing of(List<Word> words, int start, int end) {
        int first = clauseStart(words, start, end);
        if (end - first < LEAST
                && TAG.isIn(Phrasing.text(words.subList(first, end + 1)))
                && first > start
                && end - clauseStart(words, start, first - 1) < LONGEST + LEAST) {
            first = clauseStart(words, start, first - 1);
        } else if (end - first >= LONGEST) {
            int from = end - LONGEST + 1;
            String late = Phrasing.text(words.subList(from, end + 1));
            var matcher = OPENS.matcher(late);
            first = matcher.find() ? from + Phrasing.wordAt(late, matcher.start()) : from;
        }
        return new HandBackClosing(words, start, first, end);
    }

    int first() {
        return first;
    }

    int end() {
        return end;
    }

    /** The names of the cues that were found, of {@link HandBackCues} and of {@link HandBackWords}. */
    Set<String> cues(List<Found> asked) {
        Set<String> cues = HandBackWords.of(words, start, first, end);
        cues.addAll(frames(asked));
        return cues;
    }

    private Set<String> frames(List<Found> asked) {
        String before = Phrasing.text(words.subList(Math.max(0, first - BEFORE), first));
        return HandBackCues.ALL.stream()
                .filter(cue -> switch (cue.part()) {
                    case CLOSING -> cue.phrasing().isIn(text);
                    case BEFORE -> cue.phrasing().isIn(before);
                    case LAST, WORDS -> stands(cue.name(), asked);
                })
                .map(Cue::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean stands(String cue, List<Found> asked) {
        int length = end - first + 1;
        return switch (cue) {
            case "rule" -> asked.stream().anyMatch(found -> found.last() == end);
            case "apart" ->
                first > 0 && words.get(first).startMs() - words.get(first - 1).endMs() >= CLAUSE_GAP_MS;
            case "quoted" -> QuotedQuestions.isQuoted(words, first);
            case "told-of" -> first > 0 && HandBackQuestions.isToldAbout(text);
            case "after-question" -> !asks && followsQuestion();
            case "asks-nothing" -> !asks;
            case "begins-all" -> first < 3;
            case "subject-1" -> subjectWords >= 1;
            case "subject-2" -> subjectWords >= 2;
            case "subject-3" -> subjectWords >= 3;
            case "subject-5" -> subjectWords >= 5;
            case "short" -> length <= SHORT;
            case "middling" -> length > SHORT && length <= MIDDLING;
            case "subject-question" -> asks && subjectWords >= 2;
            case "plain-and-talk" -> subjectWords == 0;
            case "nobody-asked" -> asksNobody();
            case "acknowledged" -> ACKNOWLEDGED.isIn(text);
            case "rule-goes-on" -> stands("rule", asked) && stands("after-question", asked);
            case "talk-asked" -> asks && !YOU.isIn(text) && TALK.isIn(text) && subjectWords <= 2;
            case "rule-to-you" -> stands("rule", asked) && YOU.isIn(text);
            case "you-after-pause" -> YOU.isIn(text) && length <= LONGEST && stands("apart", asked);
            case "question-no-you" -> asks && !YOU.isIn(text) && subjectWords >= 1;
            case "enough-asked" -> asks && subjectWords <= 1 && stands("apart", asked);
            default -> throw new IllegalArgumentException("nobody tells the cue " + cue);
        };
    }

    private boolean asksNobody() {
        return !asks && !YOU.isIn(text) && !HANDS.isIn(text);
    }

    private boolean followsQuestion() {
        if (first == 0) {
            return false;
        }
        int start = clauseStart(words, 0, first - 1);
        return ASKS.isIn(Phrasing.text(words.subList(start, first)));
    }

    private static int clauseStart(List<Word> words, int start, int word) {
        int first = word;
        while (first > start
                && words.get(first).startMs() - words.get(first - 1).endMs() < CLAUSE_GAP_MS) {
            first--;
        }
        return first;
    }
}
