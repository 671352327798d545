package io.mockround.analysis;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds why something was picked: in the same breath, in the clause before when the pick concludes from it, or in the next clause. There no
 * "because" is needed: whoever goes on after a pick with a statement about the world gives its reason, unless it says how the thing is built,
 * tells a story or asks.
 */
final class Reasons {

    private static final Pattern BECAUSE = Pattern.compile(
            "\\b(?:because|since|cause|given(?: that)?|as(?= (?:the|a|an|it|we|they|there|i|every|each|no|nobody|our|this"
                    + "|that|page|most|all)\\b)|so that|due to|thanks to|the reason (?:is|being|for)|my reason|for the simple reason"
                    + "|that's why|otherwise|which (?:means|gives|lets|saves|keeps|makes)|the point is|in order to|that way|mainly"
                    + "|considering)\\b");

    private static final Pattern BEGINS = Pattern.compile(
            "^(?:and |simply |just |mainly |mostly |um |well |that's |it's |for )*(?:because|since|cause|given|as|so that"
                    + "|the (?:\\w+ )?(?:reason|point|idea|thing) (?:is|being)|my (?:main )?reason|otherwise|due to|that way|this way"
                    + "|why because|considering|so if|the moment|the simple reason)\\b");

    /** "I say slow because people mix that up": gives a reason for the words, not for the pick. */
    private static final Pattern ABOUT_ELSE =
            Pattern.compile("\\bi (?:say|said|know|ask|asked|mention|remember|use the word|learned|mean|looked)\\b");

    /** The pick follows from what stands before it. */
    private static final Pattern CONCLUDES =
            Pattern.compile("^(?:so|therefore|hence|thus|which means|that means|that's why|and so)\\b");

    /** A judgement or a constraint that follows a short pick without a "because". */
    private static final Pattern JUDGES = Pattern.compile(
            "\\b(?:must|need|needs|only|simple|simpler|simplest|cheap|cheaper|cheapest|fast|faster|enough|instead|less"
                    + "|fewer|more|better|easier|easy|safer|slower|longer|everybody|everyone|can live|avoids?|always|saves?"
                    + "|costs?|one pass|scales?|guarantees?|prevents?|robust|matters?|rare|rarely|tiny|small|handles?|already|free"
                    + "|every (?:page|request|query|read|write|time|day)|each time|twice|at most|at least|whoever|worthless|alone"
                    + "|lose|loses|losing|gets? (?:slow|slower|big|bigger|expensive)|instead of|without|rather than|than)\\b");

    private static final Pattern DENIES = Pattern.compile(
            "\\b(?:no|not|never|nobody|nothing|no one|none|neither|can't|cannot|won't|don't|doesn't|isn't|aren't|wouldn't|couldn't"
                    + "|\\w+n't|hardly|impossible)\\b");

    private static final Pattern COUNTS = Pattern.compile(
            "\\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty"
                    + "|ninety|hundred|thousand|million|billion|percent|half|once|twice|most|all|every|each)\\b");

    private static final Pattern WOULD =
            Pattern.compile("\\b(?:\\w+'d|would|will|\\w+'ll|then|if|when|whoever|as soon as|the moment|until)\\b");

    /** Says how it is built or run, not why. */
    private static final Pattern BUILDS = Pattern.compile(
            "^(?:(?:and|then|so) )*(?:(?:i|we)(?:'d|'ll| would| will)? (?:keep|put|store|write|add|send|run|use|set|make|take|start|hash"
                    + "|read|drop|build|split|create|count|call|check|give)|start|keep|put|add|store|with|in|at|from|inside|first|after|every"
                    + " \\w+ (?:has|gets|writes|sends))\\b"
                    + "|\\b(?:goes?|go|put|kept|stored|written|saved|checked|split|moved|copied|lives?|sits?|falls back) (?:in|into|to|on|out|under|at|by|from)\\b"
                    + "|^(?:and )?(?:it's|that's|it is|this is) (?:about|around|roughly)\\b");

    /** Happened to the speaker. */
    private static final Pattern TELLS = Pattern.compile(
            "^(?:it|they|that) (?:was|were)\\b|^(?:and |but |well )*(?:i|we|he|she|they|my \\w+|in my|at my|once|last|the last|back)\\b.*\\b(?:was|were|had|did|used|went|said|told|worked|learned|tried|saw|spent)\\b");

    private static final Pattern ASKS = Pattern.compile(
            "^(?:and |so |but |now |or |then |well )*(?:do|does|did|should|shall|would|can|could|what|how|why|who|where|when|is|are)"
                    + " (?:i|we|you|it|the|that|this|they|there|a|does|do|else|about|if)\\b");

    private static final Pattern TURNS_AWAY = Pattern.compile(
            "^(?:but|although|though|then|later|afterwards|for the|on the other hand|and if|if it were|only|both have)\\b|\\b(?:other way round|something else|another story|another day)\\b");

    /** "Hash partitions it's one pass …". */
    private static final Pattern JUDGED = Pattern.compile("(?<= )(?:it's|it is|that's|they're|they are|there's)\\b");

    /** A clause that may give a reason, and how many words lie in the pick's own. */
    private record Candidate(Clause clause, int pickWords, boolean isNext) {

        boolean matches(Pattern pattern) {
            return pattern.matcher(clause.text()).find();
        }
    }

    private static final int SHORT_PICK = 9;
    private static final int WORDS_OF_A_CAUSE = 6;
    private static final int SENTENCE_WORDS = 5;

    private static final List<Sign<Candidate>> SIGNS = List.of(
            new Sign<>(3, of -> of.matches(BEGINS)),
            new Sign<>(
                    1,
                    of -> of.clause().words().size() >= SENTENCE_WORDS
                            && of.clause().words().stream().anyMatch(word -> Verbs.isFinite(word.text()))),
            new Sign<>(0.5, of -> of.clause().words().size() >= 2 * SENTENCE_WORDS),
            new Sign<>(1, Candidate::isNext),
            new Sign<>(0.5, of -> of.pickWords() <= SHORT_PICK),
            new Sign<>(1, of -> of.matches(JUDGES)),
            new Sign<>(1, of -> of.matches(DENIES)),
            new Sign<>(0.5, of -> of.matches(COUNTS)),
            new Sign<>(0.5, of -> of.matches(WOULD)),
            new Sign<>(-2, of -> of.matches(BUILDS)),
            new Sign<>(-3, of -> of.matches(TELLS)),
            new Sign<>(-3, of -> of.matches(ABOUT_ELSE)),
            new Sign<>(-5, of -> of.matches(ASKS)),
            new Sign<>(-2, of -> of.matches(TURNS_AWAY)),
            new Sign<>(
                    -1.5,
                    of -> of.clause().words().size() < SENTENCE_WORDS
                            && Fragments.isFragment(of.clause().text())));

    /** An aside this short, or one about the words, may stand between a pick and its reason. */
    private static final int ASIDE_WORDS = 5;

    private Reasons() {}

    /**
     * @param clauses of the answer
     * @param pick the clause of the pick
     * @param from the first character of the pick
     * @param options where the options are named: they are no reason
     */
    static Optional<Span> find(List<Clause> clauses, int pick, int from, Optional<Span> options) {
        return within(clauses.get(pick), from)
                .or(() -> before(clauses, pick, from, options))
                .or(() -> after(clauses, pick));
    }

    private static Optional<Span> within(Clause picks, int from) {
        Matcher because = BECAUSE.matcher(picks.text());
        if (because.find(from)) {
            return Optional.of(new Span(wordStart(picks, because.start()), picks.endMs()));
        }
        Matcher judged = JUDGED.matcher(picks.text());
        boolean judges = judged.find(from)
                && JUDGES.matcher(picks.text().substring(judged.start())).find();
        return judges ? Optional.of(new Span(wordStart(picks, judged.start()), picks.endMs())) : Optional.empty();
    }

    private static Optional<Span> before(List<Clause> clauses, int pick, int from, Optional<Span> options) {
        Clause picks = clauses.get(pick);
        if (BEGINS.matcher(picks.text()).find()) {
            return Optional.of(picks.span());
        }
        if (picks.wordAt(from) > WORDS_OF_A_CAUSE) { // "the traffic is all from here so a single region"
            return Optional.of(new Span(
                    picks.startMs(), picks.words().get(picks.wordAt(from) - 1).endMs()));
        }
        if (pick == 0) {
            return Optional.empty();
        }
        Clause before = clauses.get(pick - 1);
        boolean namesOptions = options.filter(
                        span -> span.startMs() < before.endMs() && before.startMs() < span.endMs())
                .isPresent();
        Candidate candidate = new Candidate(before, picks.words().size(), true);
        boolean leads = !namesOptions
                && (BEGINS.matcher(before.text()).find()
                        || CONCLUDES.matcher(picks.text()).find() && Sign.areEnough(SIGNS, candidate));
        return leads ? Optional.of(before.span()) : Optional.empty();
    }

    private static Optional<Span> after(List<Clause> clauses, int pick) {
        int words = clauses.get(pick).words().size();
        for (int i = pick + 1; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            Candidate candidate = new Candidate(clause, words, i == pick + 1);
            if (Sign.areEnough(SIGNS, candidate)) {
                return Optional.of(clause.span());
            }
            boolean isAside = clause.words().size() <= ASIDE_WORDS
                    || clause.text().startsWith("with ")
                    || ABOUT_ELSE.matcher(clause.text()).find();
            if (!isAside || i > pick + 2) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static long wordStart(Clause clause, int character) {
        return clause.words().get(clause.wordAt(character)).startMs();
    }
}
