package io.mockround.analysis;

import io.mockround.analysis.Picks.Pick;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where an answer to a trade-off question commits itself to one option. Stricter than {@link Moves}: what an answer merely begins
 * with, or tells of others or of the past, commits nobody. What speaks for it is what is said ("i'd take …"), how short it is said, whether it
 * names one option of those on offer, and whether it stands right after they were named.
 */
final class CommittedPick {

    /** "Rows", "the short kind": said so shortly after the options, it is the choice. */
    private static final int NAME_WORDS = 5;

    private static final int SHORT_WORDS = 9;

    private static final String LEAD =
            "^(?:(?:so|and|but|okay|ok|oh|yeah|right|well|now|then|anyway|honestly|look|um|therefore|hence|which means"
                    + "|that's why|in the end|at the end|here|for now|personally|i think|i guess|my gut says) )*";

    /** From here on it is said why, not what. */
    private static final Pattern WHY = Pattern.compile(
            "(?<= )(?:because|since|cause|given|so that|due to|for the (?:simple )?reason|as(?= (?:the|a|an|it|we|they|i|every|page|each|there|nobody)\\b)"
                    + "|(?:it's|they're|that way|otherwise)(?= ))(?: |$)");

    private static final Pattern CONCLUDES = Pattern.compile(
            "(?:^|.* )(?:so(?! (?:that|far|much|many))|therefore|hence|thus|which means|that's why|that means|my gut says) ");

    private static final Pattern QUESTION = Pattern.compile(
            LEAD
                    + "(?:what|how|why|who|which one|where|when|is|are|do|does|did|can|could|should|shall|will|would|has|have)"
                    + " (?!i'd|i would)(?:(?:i|you|we|they|it|that|this|the|a|an|people|there|is|are|do|does|else|if|one|somebody|still)\\b|$)");

    private static final Pattern WHICH = Pattern.compile(LEAD + "which (?:one|of)\\b");

    private static final Pattern UNDECIDED = Pattern.compile(
            "\\b(?:sake of argument|not settled|can't say|cannot say|depends|not sure|don't know|i suppose|hard to say"
                    + "|would have to (?:see|know|think)|i'd have to (?:see|know|think)|need to know|before i|first of all|both"
                    + "|neither|none|no idea|either way|open|wouldn't (?:want|swear|say)|would not (?:want|swear|say))\\b");

    private static final Pattern OF_OTHERS = Pattern.compile(LEAD
            + "(?:people|somebody|someone|everybody|everyone|anybody|some|many|most|others|the others|books|legal|my (?:colleague"
            + "|boss|manager|team|lead)|the (?:\\w+ )?(?:people|team|manager|books?)|you|they|he|she|there|one of)\\b");

    private static final Pattern TASTE_OF_OTHERS =
            Pattern.compile("^(?!i |we )(?:\\w+ ){1,3}(?:love|like|want|prefer|hate|swear)s?\\b");

    private static final Pattern OF_THE_PAST = Pattern.compile(
            "\\b(?:was|were|had|did|used to|i've|we've|we used|last (?:year|job|team)|years ago|we discussed|i learned|been)\\b");

    /** "I chose the contractor" tells what was decided; it counts although it is past. */
    private static final Pattern DECIDED =
            Pattern.compile("\\b(?:chose|decided|picked|opted|settled|went (?:with|for)|took)\\b");

    private static final Pattern OTHERWISE = Pattern.compile(
            "^(?:but |and )*for (?:the|a|an|some|other) .*|.*\\b(?:other way round|something else)\\b.*");

    private static final Pattern CALLS = Pattern.compile(
            "\\b(?:is|are) (?:a|an|the|what|correct|fine|nice|great|good(?! enough)|wasteful|common|easy|hard|slow|simple|cheap)\\b");

    private static final Pattern SUITS = Pattern.compile(
            "\\b(?:(?:will|would|should) (?:do|be enough|suffice)|(?:does|do) the job|is (?:plenty|enough|right)|wins|belongs?)\\b");

    private static final Pattern AGREES = Pattern.compile(LEAD
            + "(?:yes|no|definitely|absolutely|of course) (?:i'd|i would|we would|we'd|please|to|i do|i wouldn't)\\b");

    private static final Pattern DETAIL = Pattern.compile(
            LEAD
                    + "(?:the first|the second|the other|with|holidays|one|in|inside|when|while|since|because|as|if|every|each) ");

    /**
     * A clause that may be the pick.
     *
     * @param text without the reason
     * @param index of the clause in the answer
     * @param afterOptions whether it stands right after the clause that names the options
     * @param offered words of the options
     */
    private record Candidate(
            String text, Optional<Pick> pick, int words, int index, boolean afterOptions, Set<String> offered) {

        boolean matches(Pattern pattern) {
            return pattern.matcher(text).find();
        }

        boolean chooses() {
            return pick.filter(Pick::chooses).isPresent();
        }

        boolean namesOne() {
            Set<String> said = new HashSet<>(List.of(text.split(" ")));
            return said.stream()
                    .anyMatch(word -> offered.contains(word)
                            || offered.contains(word + "s")
                            || offered.stream().anyMatch(name -> word.equals(name + "s")));
        }

        boolean isName() {
            return Fragments.isFragment(text.replaceFirst(LEAD, ""));
        }
    }

    private static final List<Sign<Candidate>> SIGNS = List.of(
            new Sign<>(3, Candidate::chooses),
            new Sign<>(2.5, of -> of.pick().isPresent() && !of.chooses()),
            new Sign<>(2.5, of -> of.index() == 0 && of.isName() && of.words() <= SHORT_WORDS),
            new Sign<>(1, of -> of.index() == 0 && of.isName() && of.words() <= NAME_WORDS),
            new Sign<>(1, of -> of.isName()),
            new Sign<>(1, of -> of.words() <= NAME_WORDS && of.namesOne()),
            new Sign<>(0.5, of -> of.words() <= SHORT_WORDS),
            new Sign<>(1, of -> of.namesOne()),
            new Sign<>(1, of -> of.afterOptions() && of.words() <= SHORT_WORDS),
            new Sign<>(1.5, of -> of.matches(SUITS)),
            new Sign<>(2.5, of -> of.matches(AGREES)),
            new Sign<>(
                    1,
                    of -> of.matches(CONCLUDES)
                            || of.words() <= NAME_WORDS && of.text().endsWith(" then")),
            new Sign<>(-4, of -> of.matches(QUESTION) || of.matches(WHICH)),
            new Sign<>(-4, of -> of.matches(UNDECIDED)),
            new Sign<>(-2, of -> of.matches(OF_OTHERS)),
            new Sign<>(-2, of -> of.matches(TASTE_OF_OTHERS) && !of.chooses()),
            new Sign<>(-2, of -> of.matches(OF_THE_PAST) && !of.matches(DECIDED)),
            new Sign<>(-3, of -> OTHERWISE.matcher(of.text()).matches()),
            new Sign<>(-3, of -> of.matches(CALLS) && !of.chooses()),
            new Sign<>(-1.5, of -> of.matches(DETAIL) && of.index() > 0 && !of.chooses()));

    /**
     * Where the pick stands.
     *
     * @param from the first character in its clause
     */
    record Found(int clause, int from) {}

    private CommittedPick() {}

    /**
     * @param clauses of the answer
     * @param options where the options are named; empty when nowhere
     * @param question in plain words
     */
    static Optional<Found> find(List<Clause> clauses, Optional<Span> options, String question) {
        Set<String> offered = new HashSet<>(AskedOptions.of(question).all());
        options.ifPresent(span -> clauses.stream()
                .filter(clause -> clause.startMs() >= span.startMs() && clause.endMs() <= span.endMs())
                .forEach(clause -> offered.addAll(ContentWords.of(clause.text()))));
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            boolean namesOptions = options.filter(
                            span -> clause.startMs() >= span.startMs() && clause.endMs() <= span.endMs())
                    .isPresent();
            Optional<Pick> pick = Picks.first(clause.text()).filter(found -> !found.conditional() && !found.defers());
            if (namesOptions && pick.filter(Pick::chooses).isEmpty()) {
                continue;
            }
            int at = i;
            boolean afterOptions = i > 0
                    && options.filter(
                                    span -> span.endMs() == clauses.get(at - 1).endMs())
                            .isPresent();
            String what = what(clause.text());
            Candidate candidate = new Candidate(what, pick, what.split(" ").length, i, afterOptions, offered);
            if (Sign.areEnough(SIGNS, candidate)) {
                return Optional.of(new Found(i, from(candidate)));
            }
        }
        return Optional.empty();
    }

    private static String what(String clause) {
        Matcher why = WHY.matcher(clause);
        return why.find() ? clause.substring(0, why.start()).strip() : clause;
    }

    private static int from(Candidate candidate) {
        int picked = candidate.pick().map(Pick::from).orElse(0);
        Matcher concludes = CONCLUDES.matcher(candidate.text());
        int concluded = concludes.find() ? concludes.end() : 0;
        return Math.max(picked, concluded);
    }
}
