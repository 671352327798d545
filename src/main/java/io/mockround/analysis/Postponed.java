package io.mockround.analysis;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes out of a clause what only announces something, puts it off or says that it is not known: "i will get to the api later" is no word
 * about the API, "the scale of this is unclear" none about the scale.
 */
final class Postponed {

    private static final Pattern PARTS = Pattern.compile(
            " (?=(?:and|but|so) (?:i|we|i'm|i'll|i'd|we'll|we'd|we're|let|let's|that|this|these|it|it's|there|there's|the|a"
                    + "|an|first|for|with|as|what|how|now|on|in|then|also)\\b)");

    private static final Pattern NOT_NOW = Pattern.compile(
            "\\b(?:later|in a (?:second|moment|minute|bit)|afterwards|explain after|at the (?:very )?end|at some point"
                    + "|(?:if|when) (?:there is|there's|we have|i have) (?:still )?(?:some )?time|another day|not (?:now|yet)"
                    + "|tomorrow|next time|(?:come|get|go|turn) (?:back )?to (?:that|this|it|the \\w+(?: \\w+)?) (?:later|in"
                    + "|after|when|once|at)|(?:come|get) (?:back )?to (?:that|this|it|them)\\b|(?:will|i'll|we'll|i'd"
                    + "|to) (?:get|come) to the|should (?:also )?(?:look|talk|think) (?:at|about)|save that for|park (?:that"
                    + "|this|it)|for now i skip|before (?:i|we) (?:talk|speak|go|get|come|start|jump|write|draw))\\b");

    private static final Pattern NOT_KNOWN = Pattern.compile(
            "\\b(?:unclear|not (?:so )?(?:clear|sure|certain|known)|don't (?:really )?know|no idea|is obvious|are obvious"
                    + "|nothing special|we never|haven't (?:talked|said|discussed)|i could (?:start|now)|doesn't come to me"
                    + "|can't (?:tell|say)|is always possible|i forgot|would like to make together|isn't clear|wonder)\\b");

    private Postponed() {}

    static String without(String clause) {
        return Arrays.stream(PARTS.split(clause))
                .filter(part -> !NOT_NOW.matcher(part).find()
                        && !NOT_KNOWN.matcher(part).find())
                .collect(Collectors.joining(" "));
    }
}
