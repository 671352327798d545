package io.mockround.analysis;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where a clause commits its speaker to something: "i'd pick the queue", "per device is my choice", "yes i would". */
final class Picks {

    private static final String HEDGES =
            "(?: (?:actually|just|rather|really|then|probably|definitely|basically|like|you know|honestly|personally"
                    + "|still|simply|maybe|also|therefore|first|instead|always|go ahead and|certainly|most likely|say))*";

    private static final String I_WOULD =
            "(?:i would|i'd|i will|i'll|i (?:myself|personally|for one) would|i'm going to|i am going to|i'm gonna|we would|we'd|we will|we'll"
                    + "|(?<!maybe )(?<!perhaps )we should|we're going to|(?<!maybe )(?<!perhaps )i should|i must|i want to"
                    + "|i think i|i think we)";

    /** Verbs that choose. The position is what follows them. */
    private static final String CHOOSING =
            "(?:pick|choose|go with|going with|go for|going for|go back to|go(?! (?:to|back|through|into|deeper|on|there"
                    + "|and|over|down|in|a|step|look|ask|home|from|wrong))|settle on|settle for|land on|end up with|remain (?:in|with|on|at)|keep|commit to|opt for|stick with"
                    + "|stick to|stay with|land on|vote for"
                    + "|prefer|favou?r|lean(?: \\w+)? to(?:wards?)?|lean on|take|switch to|default to|bet on|side with"
                    + "|decide for|recommend|suggest|propose)";

    /** What is said of oneself without choosing anything. */
    private static final String NOT_A_DEED =
            "(?:have(?! (?:them|it|each|every)\\b)|need|like|want|know|love|hope|guess|assume|imagine|notice|argue|worry|expect|see|be|get|lose|pay|not"
                    + "|never|think|talk|discuss|mention|consider|care|of|probably|also|still|maybe)";

    /** Says which: the position begins with the match. */
    private static final Pattern STRONG = Pattern.compile("\\b(?:"
            + I_WOULD + HEDGES + " " + CHOOSING + "\\b"
            + "|let's" + HEDGES + " (?:" + CHOOSING + "|do|use|say|make|keep|start with)\\b"
            + "|let me" + HEDGES + " (?:" + CHOOSING + "|say|start with|change (?:that|it|my answer) to)\\b"
            + "|(?:i'm|i am|we're)" + HEDGES
            + " (?:going with|going for|picking|choosing|leaning towards?|inclined to|in favou?r of|on the side of|all for|for)\\b"
            + "|i" + HEDGES
            + " (?:pick|choose|chose|prefer|opt for|vote for|lean(?: \\w+)? to(?:wards?)?|favou?r|recommend|suggest|propose"
            + "|went with|go with|go for|stick with|stand by|(?:land|end up|come down|settle|side|stay|remain) (?:on|with|at|in))\\b"
            + "|my (?:\\w+ )?(?:gut|instinct|head|heart|money|vote) (?:says|tells me|goes (?:to|for)|is (?:on|for|with))\\b"
            + "|(?:make|call) (?:it|that|mine) (?!a day)(?:the|a|an)\\b|for me it's\\b|^(?:so |then |well )*give me\\b(?! (?:a|one) (?:second|minute|moment|sec))|what (?:i|we)(?:'d| would)?(?: (?:really|actually|rather))* (?:want|prefer|like|choose|take|need) is\\b"
            + "|my"
            + "(?: (?:final|own|first|personal|honest))* (?:pick|choice|answer|vote|preference|recommendation|proposal"
            + "|suggestion|bet|favou?rite|default|decision|conclusion)"
            + " (?:is|would be|goes to|stays)\\b"
            + "|the (?:answer|best option|better option|right (?:option|choice|answer|call)|best choice|way to go"
            + "|winner) (?:here )?(?:is|would be)\\b"
            + "|we (?:chose|picked|went with|went for|settled on|decided on|decided for|go with|pick|choose)\\b"
            + "|(?:i|we) (?:decided|chose|opted|agreed) (?:to|against)\\b|i (?:settled on|decided on|decided for|ended up with)\\b"
            + "|(?:yes|no) i (?:would|wouldn't|will|won't)\\b|\\bi (?:would|wouldn't|would not|won't|will not)$"
            + "|i (?:could|can|might) (?:also )?(?:imagine|see|live with)\\b"
            + ")");

    /** What is chosen stands before it: the position begins with its clause. */
    private static final Pattern AFTERWARDS = Pattern.compile("\\b(?:"
            + "(?:is|are|would be|that's|that is|it's|was|be) my"
            + "(?: (?:final|own|first|personal|honest))* (?:pick|choice|answer|vote|preference|recommendation|favou?rite"
            + "|proposal|default|decision)"
            + "|for me\\b(?! to| it's)|it is then|(?<= )it (?:is|stays|remains)$|(?<= )(?:it|that)(?:'ll| will| shall| would) (?:be|stay|remain)$"
            + "|(?<= )(?:will|would) do$|^(?:\\S+ ){1,4}please\\b|(?<= )(?:hands down|for sure|any day|no contest)\\b"
            + "|(?<= )for this one\\b|(?<= )(?:and i'm done|final|full stop|end of story|and that's (?:it|final|that))$|(?:gets|has|wins) my vote"
            + "|is (?:what|where|the one) (?:i|we)(?:'d| would| will|'ll)(?: (?:rather|really|actually|probably))* \\w+$"
            + "|(?:is|are) what (?:i|we)(?:'d| would)?(?: (?:rather|really|actually))* (?:want|prefer|choose|take|pick|need|do|use|go|write|put)"
            + "|i'd say|i would say|i should say(?! i\\b| that\\b)|final answer"
            + "|is the way to go|is where i (?:land|end up)"
            + ")\\b");

    /** Commits to doing something: enough for a first position, too little to change one. */
    private static final Pattern WEAK = Pattern.compile("\\b" + I_WOULD + HEDGES + " (?!" + NOT_A_DEED
            + "\\b)(?<verb>[a-z]+)|(?:^|^.*\\b(?:so|then|first|and) )(?<present>(?:i|we) (?:just |simply "
            + "|always )?(?:take|use|put|store|add|keep|make|send|write|hash|run|split|drop|build|start|give|measure"
            + "|lock|sort))\\b|\\blet's (?!assume|say|look|see|talk|think|suppose|imagine|call|be|not|take a"
            + "|go)[a-z]+|\\b(?:has to|have to|must|ought to) be\\b|\\b(?:i|we) (?:wouldn't|would not"
            + "|won't)(?: \\w+)? (?=\\w)|\\b(?:i'd|we'd) not\\b");

    /** Not one's own, not now, or not at all; looked for before the match, in its clause. */
    private static final Pattern REPORTED = Pattern.compile(
            "\\b(?:said|says|say that|asked|told|argued|suggested|wanted|proposed|insisted|thought|thinks|claims|you said"
                    + "|you asked|you want)\\b");

    private static final Pattern OWN_WORDS =
            Pattern.compile("\\b(?:i said|like i said|as i said|i'd say|i would say|i think|let's say|say we)\\b");
    private static final Pattern DENIED = Pattern.compile(
            "\\b(?:don't think|not sure|wouldn't say|doesn't mean|not that|whether|why|how|what|before|until|unless|as far as"
                    + "|where) (?:that |it |we |they |i )?$");
    private static final Pattern CONDITION = Pattern.compile(
            "\\b(?:if|unless|had we|suppose|imagine|in case|if only|at ten times|some day|one day|later)\\b(?!.*\\b(?:but"
                    + "|so|then again)\\b)");
    private static final Pattern ASIDE = Pattern.compile(
            "\\b(?:for|as|with|on|in|inside|within|to) (?:the|that|this|each|every|its|a|an|our|my)(?: \\w+){1,3} $");

    private static final Pattern DEFERS = Pattern.compile(
            "^(?:i|we)(?:'d| would| should|'ll| will)(?: \\w+)? (?:measure|ask|check|test|find out|look at|see|try|clarify"
                    + "|figure|talk|benchmark)\\b.*\\b(?:first|before|whether|if|which)\\b"
                    + "|^(?:i|we)(?:'d| would|'ll| will)(?: \\w+)? ask (?:them|him|her|first|\\w+ first)$");

    /**
     * A commitment in a clause.
     *
     * @param from the first character of the position
     * @param option where the words begin that say which
     * @param chooses whether it chooses between things, rather than just says what one would do
     * @param conditional whether it holds under a condition only
     * @param defers whether it puts the decision off: "i'd measure it first"
     * @param aside whether it is about a part only: "for the eviction i'd pick …"
     */
    record Pick(int from, int option, boolean chooses, boolean conditional, boolean aside, boolean defers) {}

    private Picks() {}

    static Optional<Pick> first(String clause) {
        return first(clause, 0);
    }

    static Optional<Pick> first(String clause, int from) {
        Optional<Pick> strong = match(STRONG, clause, from);
        Optional<Pick> after = match(AFTERWARDS, clause, from);
        Optional<Pick> weak = match(WEAK, clause, from);
        Optional<Pick> best = strong;
        if (after.isPresent()
                && (best.isEmpty() || after.get().from() < best.get().from())) {
            best = after;
        }
        if (weak.isPresent()
                && (best.isEmpty() || weak.get().from() < best.get().from())) {
            best = weak;
        }
        return best;
    }

    private static Optional<Pick> match(Pattern pattern, String clause, int from) {
        Matcher matcher = pattern.matcher(clause);
        int at = from;
        while (matcher.find(at)) {
            String before = clause.substring(0, matcher.start());
            if (!isDenied(before)) {
                boolean afterwards = pattern == AFTERWARDS;
                return Optional.of(new Pick(
                        afterwards ? 0 : start(pattern, matcher),
                        afterwards ? 0 : option(pattern, matcher),
                        pattern != WEAK,
                        CONDITION.matcher(before).find(),
                        ASIDE.matcher(before).find(),
                        DEFERS.matcher(clause.substring(matcher.start())).find()));
            }
            at = matcher.end();
        }
        return Optional.empty();
    }

    private static int start(Pattern pattern, Matcher matcher) {
        return pattern == WEAK && matcher.group("present") != null ? matcher.start("present") : matcher.start();
    }

    private static int option(Pattern pattern, Matcher matcher) {
        return pattern == WEAK && matcher.group("verb") != null ? matcher.start("verb") : matcher.end();
    }

    private static boolean isDenied(String before) {
        return DENIED.matcher(before).find()
                || REPORTED.matcher(OWN_WORDS.matcher(before).replaceAll(" ")).find();
    }
}
