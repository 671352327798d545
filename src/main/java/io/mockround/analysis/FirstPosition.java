package io.mockround.analysis;

import io.mockround.analysis.Picks.Pick;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where an answer first says something definite: its first pick, or else what it begins with. */
final class FirstPosition {

    /** Later something definite is elaboration, unless it picks. */
    private static final long SOON_MS = 20_000;

    /** Shorter clauses name an option, they do not compare two. */
    private static final int COMPARING_WORDS = 5;

    static final Pattern LEAD = Pattern.compile(
            "^(?:(?:so|and|but|okay|ok|oh|yeah|right|alright|well|now|then|anyway|honestly|look|sure|basically|also|i think"
                    + "|i guess|i mean|you know|then) )+");

    /** Clauses that prepare an answer and are none. */
    private static final Pattern PREAMBLE = Pattern.compile(
            "^(?:let me (?:think|see|start by|first|weigh|compare|consider|go through|walk through)|give me|just a"
                    + "|one (?:second|moment)|(?:that's|that is|it's) (?:a|an|the|always|really)? ?(?:good|great|nice|interesting"
                    + "|hard|tough|classic|tricky)"
                    + "|(?:good|great|nice|interesting|fair) (?:question|one|point)|it (?:really |always |all )?depends"
                    + "|that depends|depends|there (?:are|is|were)|there's|we have (?:two|three|four|several|a few|some)"
                    + "|i (?:see|have|know) (?:two|three|four|several|a few|some)"
                    + "|(?:you|one|we|i|it|the \\w+) (?:could|can|might)|(?:could|can) be|one (?:option|way|possibility|approach|idea)"
                    + "|the (?:options|choices|alternatives|question|first option|other option|interesting|main question"
                    + "|first question|situation|context)\\b|first (?:question|thing)|(?:it's )?both (?:are|is|work|would|can"
                    + "|have|could|options|of|make|do)\\b|either|(?:i've|we|i) (?:used|seen|done|worked|built|looked|compared"
                    + "|considered|tried|evaluated|had)\\b|people\\b|some (?:people|teams|would)|many (?:people|teams)"
                    + "|most (?:people|teams)"
                    + "|if |assuming |(?:two|three|four) (?:options|ways|choices|approaches|things|possibilities)|i(?: would"
                    + "|'d) need to know|my (?:manager|boss|team|lead|colleague)|with (?:the|a) (?:first|second|third)"
                    + "|with (?:\\w+ ){1,4}(?:you|we|it|there)\\b|on the one hand|on one hand|on the other|you(?:'re"
                    + "| are) asking|you (?:mean|want|said|asked)|do you|is it|are we|so you)");

    /** "Sticky sessions are an option", "monthly is common": no position yet. */
    private static final Pattern AN_OPTION = Pattern.compile(
            "\\b(?:is|are|would be|might be|could be) (?:an|one|another|also an) (?:\\w+ )?(?:option|possibility|way"
                    + "|approach|alternative|candidate)\\b"
                    + "|\\b(?:is|are) (?:quite |very |pretty |rather )?(?:common|usual|typical|popular|the (?:default|usual"
                    + "|standard|classic)\\b|the \\w+ (?:one|choice|default)\\b)");

    /** "We store it with the result" goes on with an answer, "i would store it" gives one. */
    private static final Pattern DESCRIBES =
            Pattern.compile("^(?:i|we) (?!would|will|should|must|want|think|am|are)\\w+ ");

    /** "We sign them" answers "how do you make sure …". */
    private static final Pattern PRACTISES = Pattern.compile(
            "^we (?!would|will|should|must|want|think|are|have|had|used|can|could|might|may|need|know|did|do|were|was"
                    + "|discussed|\\w+ed\\b)\\w+ (?:it|them|the|a|an|each|every|all|on|with|by|in)\\b");

    private static final Pattern SETS_OUT = Pattern.compile("^(?:okay |ok |right |well |yeah |alright )*so ");

    private static final Pattern SUBJECT =
            Pattern.compile("^(?:the|my|our|your) ((?:\\w+ ){1,4}?)(?:is|was|are|would be)\\b");

    private static final Pattern IMPERATIVE = Pattern.compile(
            "^(?:first |always |never |just |simply )*(?:take|use|put|store|add|count|accept|keep|cut|drop|split|make|send"
                    + "|write|hash|run|move|start|build|let(?!'s| me| us)|have|give|set|expand|read|check|return|reject|lock|sort|measure|ask|look"
                    + "|try|go|do|pick|choose|cache|copy|replicate|shard|queue)\\b");

    private static final Pattern YES_OR_NO = Pattern.compile(
            "^(?:(?:so|well|um|oh|okay|hm) )*(?:yes|no|never|absolutely|definitely|of course|i think so|i don't think so"
                    + "|i do not think so|not really|rather not|probably not|probably yes|sure) (?!but\\b)");

    /**
     * Where it stands.
     *
     * @param from the first character in its clause
     * @param option where the words begin that say which
     */
    record Found(int clause, int from, int option) {}

    private final List<Clause> clauses;
    private final String question;
    private final boolean asksForAThing;
    private final AskedOptions asked;
    private final StringBuilder listed = new StringBuilder();

    FirstPosition(List<Clause> clauses, String question) {
        this.clauses = clauses;
        this.question = question;
        this.asked = AskedOptions.of(question);
        this.asksForAThing = question.contains(" or ") || question.startsWith("which ") || question.startsWith("what ");
    }

    Optional<Found> find() {
        Found assertion = null;
        Found restated = null;
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            String text = clause.text();
            int lead = lead(text);
            String said = text.substring(lead);
            if (assertion != null && assertion.clause() == 0 && ChangesOfMind.takesBack(text)) {
                return Optional.of(assertion);
            }
            Optional<Pick> pick = Picks.first(text).filter(found -> !found.conditional());
            boolean soon = clause.startMs() - clauses.get(0).startMs() <= SOON_MS;
            if (i == 0 && SETS_OUT.matcher(text).find() && restates(said)) {
                restated = new Found(i, lead, lead);
                continue;
            }
            boolean prepares = !listed.isEmpty() && text.startsWith("or ")
                    || AN_OPTION.matcher(said).find()
                    || PREAMBLE.matcher(said).find()
                    || compares(text)
                    || pick.isEmpty() && NamedOptions.areIn(text);
            if (!prepares && soon && isDirect(text, said, assertion == null)) {
                return Optional.of(new Found(i, lead, lead));
            }
            boolean elaborates = !asksForAThing
                    && assertion != null
                    && assertion.clause() == 0
                    && pick.filter(found -> !found.chooses()
                                    && DESCRIBES
                                            .matcher(text.substring(found.from()))
                                            .find())
                            .isPresent();
            if (pick.isPresent() && (pick.get().chooses() || soon) && !elaborates) {
                return Optional.of(new Found(
                        i,
                        pick.get().from() == 0 ? lead : pick.get().from(),
                        pick.get().option()));
            }
            if (prepares) {
                listed.append(said).append(' ');
            } else if (assertion == null) {
                assertion = new Found(i, lead, lead);
            }
        }
        return Optional.ofNullable(assertion == null ? restated : assertion);
    }

    /** What was named while the answer was prepared. */
    String listed() {
        return listed.toString();
    }

    static int lead(String text) {
        Matcher matcher = LEAD.matcher(text);
        return matcher.find() && matcher.end() < text.length() ? matcher.end() : 0;
    }

    private boolean isDirect(String text, String said, boolean begins) {
        if (YES_OR_NO.matcher(text).find()
                || echoes(said)
                || IMPERATIVE.matcher(said).find()
                || begins
                        && question.startsWith("how ")
                        && PRACTISES.matcher(said).find()) {
            return true;
        }
        return Fragments.isFragment(said) && !isTopic(said) && !said.contains(" if ") && (begins || asksForAThing);
    }

    /** "So messages are written once …" sets out from what was asked; naming one of the options offered answers it. */
    private boolean restates(String said) {
        boolean names = question.contains(" or ") && !asked.areBothIn(said) && Fragments.isFragment(said);
        return !names
                && Option.of(said).words().stream()
                        .findFirst()
                        .filter(List.of(question.split(" "))::contains)
                        .isPresent();
    }

    /** "The bottleneck is …" answers "what is the bottleneck". */
    private boolean echoes(String said) {
        Matcher subject = SUBJECT.matcher(said);
        return subject.find() && Option.of(subject.group(1)).isPartlyIn(question);
    }

    private boolean isTopic(String said) {
        return !question.contains(" or ") && Option.of(said).isAllIn(question);
    }

    /** "Json is flexible but …" after the options were named, or a clause about two of them. */
    private boolean compares(String clause) {
        if (asked.areBothIn(clause)) {
            return true;
        }
        List<String> named = Option.contentOf(listed.toString());
        List<String> content = Option.contentOf(clause);
        return !listed.isEmpty()
                && (clause.contains(" but ")
                        || content.size() >= COMPARING_WORDS
                                && content.stream()
                                                .distinct()
                                                .filter(named::contains)
                                                .count()
                                        >= 2);
    }
}
