package io.mockround.round;

import java.util.Set;
import java.util.regex.Pattern;

/** "Plugs" in "how many plugs does a station have": the thing of which an amount is asked. */
final class ObjectAsked {

    private static final Pattern AMOUNT =
            Pattern.compile("\\bhow (many|much|often|long|big|fast|old|far|large|soon)\\b");

    /** Further from the question word stands what is told of it. */
    private static final int REACH_WORDS = 7;

    private ObjectAsked() {}

    /**
     * The stem of the thing; empty where there is none.
     *
     * @param question lower case, words with one space between
     * @param general stems that are no thing
     */
    static String in(String question, Set<String> general) {
        String[] words = question.split(" ");
        for (int i = 0; i + 2 < words.length; i++) {
            if (AMOUNT.matcher(words[i] + " " + words[i + 1]).matches()) {
                for (int j = i + 2; j < Math.min(words.length, i + REACH_WORDS); j++) {
                    if (!Stems.isFunctionWord(words[j]) && !general.contains(Stems.of(words[j]))) {
                        return Stems.of(words[j]);
                    }
                }
            }
            if (words[i].matches("which|what|whose") && !Stems.isFunctionWord(words[i + 1])) {
                return Stems.of(words[i + 1]);
            }
        }
        return "";
    }

    static String withoutAmount(String question) {
        return AMOUNT.matcher(question).replaceAll(" ").strip().replaceAll(" +", " ");
    }
}
