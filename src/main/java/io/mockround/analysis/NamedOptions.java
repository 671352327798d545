package io.mockround.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds where an answer names the options it chooses from: two of them at least. */
final class NamedOptions {

    private static final String SEVERAL =
            "(?:two|three|four|five|several|a few|some|a couple of|many|different|basically two|mainly two|these|those)";

    private static final String CHOICES =
            "(?:ways?|options?|choices?|approaches|possibilities|alternatives?|paths|candidates|routes|directions|roads"
                    + "|strategies|variants|models|things we (?:can|could) do)";

    /** "There are three ways": announced, so they follow. */
    private static final Pattern ANNOUNCED = Pattern.compile("\\b(?:" + SEVERAL + " (?:\\w+ )?" + CHOICES
            + "|the (?:\\w+ )?(?:options|choices|alternatives|candidates|approaches) (?:are|were|would be|here)"
            + "|(?:choice|decision|trade off|question) (?:is|was|here is) (?:between|whether)|it's (?:a choice"
            + "|a trade off) between|either\\b.* or |(?:one|two|three) (?:of them|candidates)\\b.* or )\\b"
            + "|\\b(?:i|we) (?:see|have|had|know|can think of|could think of|would consider) (?:two|three|four)\\b");

    /** "We could put it in the gateway or in each service". */
    private static final Pattern JOINED = Pattern.compile(
            "\\b(?:can|could|might|either|options?|choice|between|alternatives?|approaches|ways?|you|we|one|possible"
                    + "|possibly|choose|use|do)\\b.* or \\w+|^(?:so |um |well )*(?:\\w+ ){1,9}or (?:by |with |in |on |a |the "
                    + "|an )?\\w+");

    /** "A minute or two", "or something": nothing to choose. */
    private static final Pattern IDIOM = Pattern.compile(
            " or (?:so|two|three|four|more|less|something|whatever|not|anything|later|even|other|another day|similar|the other)\\b");

    private static final Pattern NO_CHOICE = Pattern.compile(
            "\\b(?:because|since|said|says|asked|told|whether|if|when|as soon as|no matter|nobody|never)\\b.* or ");

    private static final Pattern ONE_OF_THEM = Pattern.compile(
            "(?:^|\\b(?:and|or|so|then) )(?:(?:one|another|the other|a second|the first|the second|the third"
                    + "|a third)(?: (?:option|way|approach|possibility|choice|one|idea|thing))? (?:is|would be|are|was)|(?:you|we|i"
                    + "|one) (?:can|could|might)|there's|there is|option (?:a|b|one|two)|with (?:one|many|the first|the second)"
                    + "|on the (?:one|other) hand)\\b");

    private NamedOptions() {}

    /**
     * The first clauses that name at least two options.
     *
     * @param asked those the question offers
     */
    static Optional<Span> find(List<Clause> clauses, AskedOptions asked) {
        List<Clause> single = new ArrayList<>();
        for (Clause clause : clauses) {
            String text = IDIOM.matcher(clause.text()).replaceAll(" ");
            if (areIn(clause.text()) || asked.areBothIn(text.split(" (?:because|since) ", 2)[0])) {
                return Optional.of(new Span(clause.startMs(), clause.endMs()));
            }
            long named = ONE_OF_THEM.matcher(text).results().count();
            for (long i = 0; i < named; i++) {
                single.add(clause);
            }
            if (single.size() >= 2) {
                return Optional.of(new Span(single.get(0).startMs(), clause.endMs()));
            }
        }
        return Optional.empty();
    }

    /** Whether one clause names two options. */
    static boolean areIn(String clause) {
        String text = IDIOM.matcher(clause).replaceAll(" ");
        return ANNOUNCED.matcher(text).find() || joins(text);
    }

    private static boolean joins(String text) {
        return text.contains(" or ")
                && JOINED.matcher(text).find()
                && !NO_CHOICE.matcher(text).find();
    }
}
