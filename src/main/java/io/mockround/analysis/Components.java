package io.mockround.analysis;

import io.mockround.analysis.ComponentLexicon.Component;
import io.mockround.report.SessionReport.ComponentPart;
import io.mockround.speech.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the components that were named as part of the design, each with the first time (PRACTICES R11). */
final class Components {

    /** The words up to the name, not beyond a turn of the thought. */
    private static final String SAME_THOUGHT = "(?:(?! (?:but|so|then|because|instead we|therefore)\\b).)*$";

    /** Before the name, in the same clause: it is not meant, or not here. */
    private static final Pattern NOT_MEANT_BEFORE = Pattern.compile(
            // "without kafka", "kafka or rabbit"
            "\\b(?:no|not|without|instead of|rather than|avoid|avoiding|skip|drop|replace|replacing|unlike|than|over"
                    + "|against|nor|versus|vs|no need (?:for|of)|leave out|or|either|like|compared to)"
                    + "(?: (?:a|an|the|any|some|full|whole|big|using|use|running|plain|even|both|apache|separate|own))* $"
                    // "we don't need to run kafka"
                    + "|\\b(?:don't|doesn't|wouldn't|won't|not|never|didn't|isn't|can't|cannot)(?: \\w+){0,2}? (?:need|use"
                    + "|using|want|add|adding|pick|go|introduce|bring|require|choose|run|think|worth|warrant|justify|believe"
                    + "|see)\\b"
                    + SAME_THOUGHT
                    // "if we had a million users i'd take kafka"; but not "if redis is down"
                    + "|\\bif (?:we|i|you|they|it|this|there)(?:'d|'re)? (?:\\w+ )?(?:need|needed|want|wanted|had|have|use"
                    + "|used|were|was|grow|grew|grows|ever|got|get)\\b"
                    + SAME_THOUGHT
                    // somebody else's
                    + "|\\b(?:(?:people|you|they|somebody|everybody|some|he|she) (?:\\w+ )?(?:say|said|use|used|mention"
                    + "|mentioned|suggest|suggested|ask|asked)|(?:my|our) (?:old|previous|former|last|current) (?:job|company"
                    + "|team|project)|used to|back then|heard of|know from|whether)\\b"
                    + SAME_THOUGHT);

    /** After it. */
    private static final Pattern NOT_MEANT_AFTER = Pattern.compile(
            "^ (?:\\w+ ){0,4}?(?:would be|is|are|feels|seems|sounds|might be|looks)(?: \\w+)? (?:overkill|too (?:much|big"
                    + "|heavy|complex|expensive)|not (?:needed|necessary|worth|required)|unnecessary|over ?engineer\\w*|out)\\b"
                    + "|^ or \\w+|^ (?:isn't|is not|aren't|won't be) (?:\\w+ )?(?:needed|necessary|worth|required|justified)\\b");

    private final List<Clause> clauses;

    Components(List<Word> words) {
        this.clauses = Clauses.of(words, 0, Long.MAX_VALUE);
    }

    /**
     * @param overkill what the prompt calls too much, as the deck writes it
     * @param scaleMs when a scale was first stated or given
     */
    List<ComponentPart> named(List<String> overkill, OptionalLong scaleMs) {
        List<Component> wanted = new ArrayList<>(ComponentLexicon.KNOWN);
        for (String name : overkill) {
            if (known(name).isEmpty()) {
                wanted.add(new Component(name, name, List.of(PlainText.of(name))));
            }
        }
        List<Component> tooMuch = overkill.stream()
                .map(name -> known(name).orElseGet(() -> new Component(name, name, List.of(PlainText.of(name)))))
                .toList();
        List<ComponentPart> named = new ArrayList<>();
        for (Component component : wanted) {
            OptionalLong at = first(component);
            if (at.isPresent()) {
                boolean before = scaleMs.isEmpty() || at.getAsLong() < scaleMs.getAsLong();
                named.add(new ComponentPart(component.name(), at.getAsLong(), tooMuch.contains(component), before));
            }
        }
        named.sort(Comparator.comparingLong(ComponentPart::atMs));
        return named;
    }

    /** How a sentence writes a component's name. */
    static String shown(String name) {
        return known(name).map(Component::shown).orElse(name);
    }

    private static Optional<Component> known(String name) {
        String plain = PlainText.of(name);
        return ComponentLexicon.KNOWN.stream()
                .filter(component -> component.name().equals(name.toLowerCase(Locale.ROOT))
                        || component.spellings().contains(plain))
                .findFirst();
    }

    private OptionalLong first(Component component) {
        Pattern name = Pattern.compile(
                "\\b(?:" + component.spellings().stream().map(Pattern::quote).collect(Collectors.joining("|"))
                        + ")(?:s|'s)?\\b");
        for (Clause clause : clauses) {
            Matcher matcher = name.matcher(clause.text());
            while (matcher.find()) {
                if (isMeant(
                        clause.text().substring(0, matcher.start()),
                        clause.text().substring(matcher.end()))) {
                    return OptionalLong.of(
                            clause.words().get(clause.wordAt(matcher.start())).startMs());
                }
            }
        }
        return OptionalLong.empty();
    }

    private static boolean isMeant(String before, String after) {
        return !NOT_MEANT_BEFORE.matcher(before).find()
                && !NOT_MEANT_AFTER.matcher(after).find();
    }
}
