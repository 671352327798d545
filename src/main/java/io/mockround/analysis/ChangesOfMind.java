package io.mockround.analysis;

import io.mockround.analysis.Picks.Pick;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells where an answer takes back what it held and holds something else. */
final class ChangesOfMind {

    /** May stand before and between the words that take back. */
    private static final String LEADS =
            "(?:yeah|so|but|and|oh|okay|ok|well|hm|um|uh|yes|right|now|though|then|still|honestly|ah|i mean|i guess"
                    + "|let me think|let me see|look|alright|also|even|you know|to be honest)";

    /** Take back what was said before them. */
    private static final String RETRACTIONS =
            "(?:on (?:second|third) thoughts?|on reflection|in hindsight|thinking (?:about|of) (?:it|that|this)(?: again"
                    + "| more| now)?|come to think (?:of|about) it"
                    + "|now that i (?:think|say|hear|look)(?: (?:of|about|at))? (?:it|that)(?: out loud| again)?"
                    + "|if i think about it|(?:scratch|strike|forget|skip|ignore) (?:that|it|what i said|about that)"
                    + "|i take (?:that|it) back"
                    + "|i(?:'ve| have)?(?: just)? changed? my mind|i'm changing my mind|changing my mind|hold on|hang on"
                    + "|wait(?: a (?:second|minute|moment))?|you know what|then again|or wait|or rather|or better|sorry|no"
                    + "|nope|nah|actually|better yet|better still|better"
                    + "|perhaps even|maybe even|maybe rather|maybe better|maybe not|correction|i was wrong|that's wrong"
                    + "|that's not right|my mistake|let me (?:rephrase|correct|reconsider|revise|backtrack|walk|take) (?:that"
                    + "|it|this|myself|back|again)(?: back| that)?)";

    /** Confess, and mostly to something else. */
    private static final Pattern CONFESSES = Pattern.compile(
            "^(?:hmm? |well |but |so |and |uh )*(?:to be (?:honest|frank|fair|clear)|frankly|honestly|truth be told|to tell (?:you )?the truth"
                    + "|if i'm (?:honest|frank)|the truth is|in all honesty|between us)\\b");

    private static final Pattern RATHER = Pattern.compile(
            "\\b(?:i'd|i would|we'd|we would|i) (?:actually |much |honestly )?(?:rather|sooner|prefer to)\\b");

    /** "Avro then", "a tree after all", "right the tree": named, and nothing more. */
    private static final Pattern THEN_THIS = Pattern.compile(
            "^(?:hmm? |so |okay |well |right |yeah |no |uh )*(?:\\S+ ){1,4}(?:then|after all|instead)(?: (?:because|since|as|which|that's)\\b.*)?$");

    /** "Protobuf is smaller": said of another than the one held. */
    private static final Pattern PRAISES = Pattern.compile(
            "^(?:hmm? |well |but |although |uh )*(?:(?:the|a|an) )?(?:\\S+ ){1,3}?(?:is|are|would be|could be|might be|would feel|feels?|does|do|fits?|would fit)"
                    + " (?:\\w+ )?(?:\\w{3,}er|better|nicer|(?:precisely|exactly|just) (?:this|that|it)|more \\w+|less \\w+|the \\w{3,}er \\w+)\\b(?! than)");

    /** Offer another. */
    private static final String ALTERNATIVES =
            "(?:or|alternatively|on the other hand|instead(?! of)|rather|another option|the alternative|maybe just|the other option)";

    private static final String HEDGES = "(?:maybe|perhaps|although|though|possibly|but|well|okay|hmm)";

    private static final Pattern TAKES_BACK =
            Pattern.compile("^(?:(?:" + LEADS + "|" + HEDGES + "|" + ALTERNATIVES + ") )*?" + RETRACTIONS + "(?: |$)");
    /** Leave no doubt that something is taken back. */
    private static final Pattern RETRACTS = Pattern.compile("^(?:(?:" + LEADS + "|" + HEDGES
            + ") )*?(?:no|nope|nah|wait|on second thoughts?|(?:scratch|strike|forget|skip) (?:that|it)|or rather"
            + "|i take (?:that|it) back|hold on|i(?:'ve| have)?(?: just)? changed? my mind)(?: |$)");

    private static final Pattern OFFERS =
            Pattern.compile("^(?:(?:" + LEADS + "|" + HEDGES + ") )*?" + ALTERNATIVES + "(?: |$)");
    private static final Pattern HEDGED = Pattern.compile("^(?:" + LEADS + " )*?" + HEDGES + "(?: |$)");
    private static final Pattern CUES =
            Pattern.compile("^(?:(?:" + RETRACTIONS + "|" + ALTERNATIVES + "|" + HEDGES + "|" + LEADS + ")(?: |$))+");

    /** "Elastic would be the more future proof choice", "that would also do". */
    private static final Pattern BETTER = Pattern.compile(
            "\\b(?:is|was|are|be)(?: actually| probably| maybe| even| really| just| perhaps| also)*(?: a| the| much| far)*"
                    + " (?:better|nicer|safer|best|right|cleaner|smarter|wiser|simpler|cheaper|easier|(?:more|most|less) \\w+(?: \\w+)?)"
                    + "(?: \\w+)?(?: (?:place|choice|option|fit|way|answer|idea|call|solution|one|tool|approach|bet|move"
                    + "|thing)\\b| than\\b| that's\\b| for\\b| because\\b| since\\b| here\\b|$)"
                    + "|^(?:" + LEADS
                    + " )*(?:it would|it'd|it might) be (?:better|nicer|smarter|safer|cleaner|simpler|easier|wiser) to\\b"
                    + "|\\b(?:would|could|might|may|can) (?:also|even|actually|just as well|probably) (?:do|work|be|make|fit"
                    + "|suffice)\\b|\\b(?:would|could|might) (?:do|work|be)(?: \\w+){0,3} (?:as well|too|also)\\b"
                    + "|\\bthat's the \\w+ way\\b|\\bwould make (?:all|most) of (?:this|that)\\b");

    /** "Or redis is faster for that": together with an offer it says which. */
    private static final Pattern COMPARES =
            Pattern.compile("\\b(?:is|are|would be) (?:much |even |a bit |far )?(?:\\w{3,}er|more \\w+)\\b");

    private static final Pattern FINE = Pattern.compile(
            "\\b(?:is|are|would be|'s|might be)(?: \\w+)? (?:okay|fine|enough|good enough|sufficient)\\b");
    private static final Pattern FRANK = Pattern.compile("\\b(?:honestly|frankly|to be honest|to be fair)\\b");

    /** No position when it holds only somewhere else. */
    private static final Pattern LIMITED = Pattern.compile(
            "\\b(?:if|when|unless|only (?:if|when|for|with)|for (?:some|many|most|people|teams|companies|larger|bigger|smaller)|not)\\b");

    /** A slip of the tongue put right. */
    private static final Pattern SLIP = Pattern.compile(
            "\\b(?:i said|i meant|i misspoke|i was saying|that is for|that was for|that's for|is only the|was only the)\\b");

    private static final String NUMBER =
            "(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|twenty|thirty"
                    + "|forty|fifty|sixty|seventy|eighty|ninety"
                    + "|a hundred|hundred|a thousand|thousand|a million|million|billion|half a|zero|point|\\d+)";

    private static final String NEARLY =
            "(?:it's|that's|it is|that is|about|around|more|like|make|that|rather|closer|to|something|than|of|course|say"
                    + "|nearly|almost|only|it|should|must|be|per|or|let|me|the|was|is)";

    /** "No eight thousand", "sorry that's more like ten gigabytes": a number put right. */
    private static final Pattern NUMBER_FIRST = Pattern.compile("^(?:" + NEARLY + " ){0,5}" + NUMBER + "\\b");

    /** "No it couldn't": an answer to one's own doubt. */
    private static final Pattern ANSWERS_DOUBT = Pattern.compile(
            "^(?:it|that|they|he|she|we|i|there|those|these)(?:'s|'re| is| was| does| did| do| can| could| would| will| has| have| are)?"
                    + "(?: (?:isn't|wasn't|couldn't|can't|doesn't|didn't|won't|wouldn't|don't|aren't|not|fine|okay|it|that"
                    + "|still|enough|right|works|does|be))*$");

    /** "No queue no workers": things left out. */
    private static final Pattern WITHOUT = Pattern.compile(
            "^(?:" + LEADS + " )*no \\w+(?: \\w+){0,3} (?:no|and no|nor)\\b|^(?:" + LEADS
                    + " )*no (?:need|matter|problem|doubt|more|less|longer|other|real|way|extra|special|big|separate"
                    + "|additional|further|single point|new|\\w+ (?:in between|anywhere|whatsoever|involved|around|to \\w+))\\b|^(?:"
                    + LEADS
                    + " )*no \\w+(?: \\w+)? (?:is|are|was|gets?|can|has|will|goes|ever|leaves?|needed|required|necessary)\\b");

    private static final Pattern QUESTION = Pattern.compile(
            "^(?:" + LEADS
                    + " )*(?:is|are|do|does|did|can|could|would|will|should|shall|has|have) (?:it|that|this|we|i|they|you|the|there|a)\\b");
    private static final Pattern TAG_QUESTION = Pattern.compile(
            "\\b(?:don't|doesn't|isn't|aren't|can't|won't|didn't) (?:you|it|they|we)(?: in \\w+(?: \\w+)?)?$");

    private static final Pattern OBJECTION = Pattern.compile("^(?:but|though|although|except|however|only)\\b");
    private static final Pattern GOES_ON =
            Pattern.compile("^(?:and|also|because|since|which|that's why|this way|plus|for example)\\b");

    /**
     * A clause after something was held.
     *
     * @param before the clause before it; empty where that is the position held
     * @param held what is held so far
     * @param others words that name other options: from the question, the comparison, or held and left
     * @param opensThread whether it opens a thread
     */
    record Turn(Clause clause, String before, Option held, Set<String> others, boolean opensThread) {

        String text() {
            return clause.text();
        }

        String rest() {
            return text().substring(cue(text()));
        }

        Optional<Pick> pick() {
            return Picks.first(text()).filter(pick -> !pick.conditional());
        }

        boolean startsWith(Pattern pattern) {
            return pattern.matcher(text()).find();
        }

        /** "The table is fine", not "the latency is fine", nor "the table is stale and that's fine". */
        boolean callsAnotherFine() {
            Matcher fine = FINE.matcher(text());
            if (!fine.find()) {
                return false;
            }
            String[] parts = text().substring(0, fine.start()).split(" (?:and|but|so|because) ?");
            return Option.contentOf(parts[parts.length - 1]).stream().anyMatch(others::contains);
        }

        /** What it is about, named first. */
        Option named() {
            int from = pick().filter(pick -> pick.from() > 0 && pick.chooses())
                    .map(Pick::option)
                    .orElse(cue(text()));
            return Option.of(text().substring(from));
        }
    }

    /** For and against a change, with what each weighs. */
    private static final List<Sign<Turn>> SIGNS = List.of(
            new Sign<>(2, turn -> turn.startsWith(TAKES_BACK)),
            new Sign<>(
                    0.5,
                    turn -> turn.startsWith(RETRACTS)
                            && !turn.rest().matches("(?:i|we|it|that|this|they|there|you|he|she)(?:'\\w+)? .*")),
            new Sign<>(2, turn -> !turn.startsWith(TAKES_BACK) && turn.startsWith(OFFERS)),
            new Sign<>(
                    2,
                    turn -> !turn.startsWith(TAKES_BACK)
                            && TAKES_BACK.matcher(turn.before()).find()
                            && turn.text().startsWith("so ")), // "if i think about it the images weigh most so the cdn"
            new Sign<>(
                    0.7, turn -> !turn.startsWith(TAKES_BACK) && !turn.startsWith(OFFERS) && turn.startsWith(HEDGED)),
            new Sign<>(2.5, turn -> turn.pick().filter(Pick::chooses).isPresent()),
            new Sign<>(0.5, turn -> turn.pick().filter(pick -> !pick.chooses()).isPresent()),
            new Sign<>(0.5, turn -> turn.startsWith(OFFERS) && turn.rest().matches("(?:we|i|you|it) .*")),
            new Sign<>(2.3, turn -> callsBetter(turn.text())),
            new Sign<>(1, Turn::callsAnotherFine),
            new Sign<>(0.4, turn -> FRANK.matcher(turn.text()).find()),
            new Sign<>(
                    0.7,
                    turn -> turn.startsWith(OFFERS)
                            && COMPARES.matcher(turn.rest()).find()),
            new Sign<>(0.7, turn -> Fragments.isFragment(turn.rest())),
            new Sign<>(1.5, turn -> turn.startsWith(CONFESSES)),
            new Sign<>(
                    1,
                    turn -> turn.startsWith(CONFESSES)
                            && RATHER.matcher(turn.text()).find()),
            new Sign<>(2, turn -> turn.startsWith(THEN_THIS) && Fragments.isFragment(turn.rest())),
            new Sign<>(
                    1,
                    turn -> turn.startsWith(PRAISES)
                            && !turn.text()
                                    .matches(
                                            "(?:hmm? |well |but |uh )*(?:it|that|this|they|there|we|i|you|he|she|which)\\b.*")),
            new Sign<>(
                    0.7,
                    turn -> turn.startsWith(PRAISES)
                            && turn.named().words().stream()
                                    .limit(1)
                                    .noneMatch(turn.held().words()::contains)
                            && turn.clause().pauseBeforeMs() >= 500),
            new Sign<>(
                    1.5,
                    turn -> turn.named().words().stream()
                            .anyMatch(turn.others()::contains)), // an option that was left or not taken
            new Sign<>(2, turn -> turn.text().matches(".*\\bback to\\b.*")),
            new Sign<>(
                    1,
                    turn -> OBJECTION.matcher(turn.before()).find()
                            && turn.text().matches("(?:so|then) .*")), // "but it's slow (…) so"
            new Sign<>(
                    1,
                    turn -> OBJECTION.matcher(turn.before()).find()
                            && turn.text().matches("then (?:a|an|the) .*")),
            new Sign<>(0.3, turn -> turn.clause().pauseBeforeMs() >= 700), // thought again
            new Sign<>(0.5, turn -> turn.clause().hesitant()),
            new Sign<>(-1, turn -> turn.startsWith(GOES_ON)),
            new Sign<>(
                    -1,
                    turn -> turn.startsWith(OBJECTION) && turn.pick().isEmpty()), // names the other side, and goes on
            new Sign<>(
                    -2,
                    turn -> turn.pick().filter(Pick::aside).isPresent()), // about a part: "for the eviction i'd pick"
            new Sign<>(
                    -2,
                    turn -> LIMITED.matcher(turn.text()).find()
                            && turn.pick().isEmpty()
                            && !turn.startsWith(TAKES_BACK)),
            new Sign<>(-3, turn -> TAG_QUESTION.matcher(turn.text()).find()),
            new Sign<>(-3, Turn::opensThread),
            new Sign<>(-5, turn -> isCorrection(turn)));

    private ChangesOfMind() {}

    /** Whether the turn holds something new. */
    static boolean changes(Turn turn) {
        return Sign.areEnough(SIGNS, turn) && !turn.named().isSameAs(turn.held());
    }

    /** How many characters at the beginning of a clause take back, offer or hesitate; 0 when none do. */
    static int cue(String clause) {
        Matcher matcher = CUES.matcher(clause);
        return matcher.find() ? matcher.end() : 0;
    }

    /** Whether a clause takes back and says no more: "no", "well actually maybe not". */
    static boolean isBare(String clause) {
        return TAKES_BACK.matcher(clause).find() && cue(clause) == clause.length();
    }

    /** Whether a clause begins by taking something back, so that something must have been held before. */
    static boolean takesBack(String clause) {
        return TAKES_BACK.matcher(clause).find() || clause.matches("(?:although|(?:but )?then again) .*");
    }

    static boolean callsBetter(String clause) {
        return BETTER.matcher(clause).find() && !LIMITED.matcher(clause).find();
    }

    /** Puts right a slip, a number or a doubt: nothing is taken back. */
    private static boolean isCorrection(Turn turn) {
        String rest = turn.rest();
        String cue = turn.text().substring(0, cue(turn.text()));
        return SLIP.matcher(rest).find()
                || NUMBER_FIRST.matcher(rest).find()
                || cue.matches("(?:.* )?(?:no|nope|nah) ")
                        && ANSWERS_DOUBT.matcher(rest).find()
                || WITHOUT.matcher(turn.text()).find()
                || cue.matches("(?:.* )?no ") && QUESTION.matcher(turn.before()).find();
    }
}
