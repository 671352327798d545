package io.mockround.analysis;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds why something was picked: the clause that says so, in the same breath or the next. */
final class Reasons {

    private static final Pattern BECAUSE = Pattern.compile(
            "\\b(?:because|since|cause|given(?: that)?|as(?= (?:the|a|an|it|we|they|there|i|every|each|no|nobody|our|this"
                    + "|that|page|most|all)\\b)|so that|due to|thanks to|the reason (?:is|being|for)|my reason|for the simple reason"
                    + "|that's why|otherwise|which (?:means|gives|lets|saves|keeps|makes)|the point is|in order to|that way|mainly"
                    + "|considering)\\b");

    private static final Pattern BEGINS = Pattern.compile(
            "^(?:and |simply |just |mainly |mostly |um |well |that's |it's )*(?:because|since|cause|given|as|so that"
                    + "|the (?:main |simple |only )?reason|my (?:main )?reason|otherwise|due to|that way|this way|why because"
                    + "|considering)\\b");

    /** "I say slow because people mix that up": gives a reason for the words, not for the pick. */
    private static final Pattern ABOUT_ELSE =
            Pattern.compile("\\bi (?:say|said|know|ask|asked|mention|remember|use the word|learned|mean)\\b");

    /** A judgement or a constraint that follows a short pick without a "because". */
    private static final Pattern JUDGES = Pattern.compile(
            "\\b(?:must|need|needs|only|simple|simpler|simplest|cheap|cheaper|cheapest|fast|faster|enough|instead|less"
                    + "|fewer|more|better|easier|easy|safer|everybody|everyone|nobody|no one|can live|avoids?|never|always|saves?"
                    + "|costs?|one pass|scales?|guarantees?|prevents?|robust|matters?|rare|rarely|tiny|small|handles?|already"
                    + "|every (?:page|request|query|read|write|time|day)|each time|twice|no (?:state|extra|second|new|lock|locks)"
                    + "|one (?:line|place|job|box|thing|machine|query|call|step|file|binary|command|team)|(?:two|three|five|ten"
                    + "|twenty|thirty|forty|fifty|a hundred|hundred) (?:people|users|requests|rows|engineers|teams))\\b");

    /** "Hash partitions it's one pass …". */
    private static final Pattern JUDGED = Pattern.compile("(?<= )(?:it's|it is|that's|they're|they are|there's)\\b");

    private static final int SHORT_PICK = 9;

    private static final int SENTENCE_WORDS = 7;

    private Reasons() {}

    /**
     * @param clauses of the answer
     * @param pick the clause of the pick
     * @param from the first character of the pick
     */
    static Optional<Span> find(List<Clause> clauses, int pick, int from) {
        Clause picks = clauses.get(pick);
        Matcher same = BECAUSE.matcher(picks.text());
        if (same.find(from)) {
            return Optional.of(new Span(wordStart(picks, same.start()), picks.endMs()));
        }
        Matcher judged = JUDGED.matcher(picks.text());
        if (judged.find(from)
                && JUDGES.matcher(picks.text().substring(judged.start())).find()) {
            return Optional.of(new Span(wordStart(picks, judged.start()), picks.endMs()));
        }
        if (pick > 0 && BEGINS.matcher(clauses.get(pick - 1).text()).find()
                || BEGINS.matcher(picks.text()).find()) {
            Clause before = BEGINS.matcher(picks.text()).find() ? picks : clauses.get(pick - 1);
            return Optional.of(new Span(before.startMs(), before.endMs()));
        }
        if (pick + 1 >= clauses.size()) {
            return Optional.empty();
        }
        Clause next = clauses.get(pick + 1);
        boolean shortPick = picks.words().size() <= SHORT_PICK;
        boolean gives = BEGINS.matcher(next.text()).find()
                || shortPick && JUDGES.matcher(next.text()).find() && !namesOnly(next);
        return gives && !ABOUT_ELSE.matcher(next.text()).find()
                ? Optional.of(new Span(next.startMs(), next.endMs()))
                : Optional.empty();
    }

    /** "The queue instead" gives no reason; whoever says more than a name says why. */
    private static boolean namesOnly(Clause clause) {
        return clause.words().size() < SENTENCE_WORDS && Fragments.isFragment(clause.text());
    }

    private static long wordStart(Clause clause, int character) {
        return clause.words().get(clause.wordAt(character)).startMs();
    }
}
