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
                    + "|strategies|variants|models|kinds|sorts|flavou?rs|forms|styles|schemes|camps|schools|places|levels|contenders"
                    + "|things we (?:can|could) do)";

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
            " or (?:so|two|three|four|more|less|something(?= like| else| similar|$)|whatever|not|anything|later|even|other|another day|similar|the other)\\b");

    private static final Pattern NO_CHOICE = Pattern.compile(
            "\\b(?:because|since|said|says|asked|told|whether|if|as soon as|no matter|nobody|never)\\b.* or |^(?:(?:so|and|but|then) )*when\\b.* or ");

    private static final Pattern ONE_OF_THEM = Pattern.compile(
            "(?:^|\\b(?:and|or|so|then) )(?:(?:one|another|the other|a second|the first|the second|the third"
                    + "|a third)(?: (?:option|way|approach|possibility|choice|one|idea|thing))? (?:is|would be|are|was)|(?:you|we|i"
                    + "|one) (?:can|could|might)|there's|there is|option (?:a|b|one|two)|with (?:one|many|the first|the second)"
                    + "|on the (?:one|other) hand)\\b");

    /** "By user by region by time", "could be a lock could be a row": the same words open each option. */
    private static final Pattern PARALLEL = Pattern.compile(
            "^(?:so |well |um )*(by|with|on|in|at|as|via|per) (?:\\S+ ){1,3}?(?:(?:and|or|then) )?\\1 \\w+|\\b(could be|can be|might be|maybe|there's|there is|some|you can|we can|we could|you could"
                    + "|i could|there's the|(?:the|a) (?=\\w+ (?:way|one|kind|version|option|side|route)\\b)) (?:\\S+ ){1,8}?(?:(?:and|or|then|versus) )*\\2 \\w+"
                    + "|\\bthe \\w+ (way|kind|version|option|route|style) .*\\bthe \\w+ \\3\\b");

    /** Names several without an "or". */
    private static final Pattern WEIGHS = Pattern.compile(
            "\\w+ (?:versus|vs|as opposed to) \\w+|\\b(?:boils|comes|came) down to\\b.* (?:or|and|versus) "
                    + "|\\bon (?:the )?one (?:side|hand|end)\\b.*\\bon the other\\b|\\b(?:comes?|springs?) to mind\\b.* (?:and|or|also|then) "
                    + "|\\bon the table\\b.* (?:and|or) |\\b(?:torn|decide|deciding|choose|choosing|pick|toss up) between\\b");

    /** "X or y": whatever stands on both sides. */
    private static final Pattern EITHER_SIDE = Pattern.compile("\\w+ or (?:\\w+ )*\\w+");

    /** "Shall i show the query or move on" is for the interviewer, or for oneself. */
    private static final Pattern ASKS = Pattern.compile(
            "^(?:and |so |now |okay |well |or )*(?:(?:do|does|shall|should|would|can|could|is|are|will) (?:i|we|you|it|that|this|the|there|they|any)|which|where|what(?!'s on the)|how|if you)\\b");

    private static final Pattern FIRST_PICK =
            Pattern.compile("\\b(?:i'd|i would|i'll|i will|i want|i prefer|let's)\\b");

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
            if (areIn(clause.text()) && !ASKS.matcher(clause.text()).find()
                    || offers(text)
                    || asked.areBothIn(text.split(" (?:because|since) ", 2)[0])) {
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

    private static boolean offers(String text) {
        if (ASKS.matcher(text).find()
                || NO_CHOICE.matcher(text).find()
                || FIRST_PICK.matcher(text).find()) {
            return false;
        }
        return EITHER_SIDE.matcher(text).find()
                || PARALLEL.matcher(text).find()
                || WEIGHS.matcher(text).find();
    }

    private static boolean joins(String text) {
        return text.contains(" or ")
                && JOINED.matcher(text).find()
                && !NO_CHOICE.matcher(text).find();
    }
}
