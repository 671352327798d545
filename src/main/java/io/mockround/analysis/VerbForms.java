package io.mockround.analysis;

import java.util.List;
import java.util.regex.Pattern;

/** The regular forms of English verbs, by the rules of spelling. Where a last letter may be doubled both spellings are given. */
final class VerbForms {

    private static final Pattern HISSES = Pattern.compile(".*(?:s|x|z|ch|sh|o)");
    private static final Pattern CONSONANT_Y = Pattern.compile(".*[^aeiou]y");
    private static final Pattern MAY_DOUBLE = Pattern.compile(".*[^aeiou][aeiou][^aeiouwxy]");

    private VerbForms() {}

    /** "go" gives "goes". */
    static String thirdPerson(String verb) {
        return switch (verb) {
            case "have" -> "has";
            case "be" -> "is";
            default ->
                HISSES.matcher(verb).matches()
                        ? verb + "es"
                        : CONSONANT_Y.matcher(verb).matches() ? withoutLast(verb) + "ies" : verb + "s";
        };
    }

    /** "stop" gives "stoped" and "stopped". */
    static List<String> pasts(String verb) {
        if (verb.endsWith("e")) {
            return List.of(verb + "d");
        }
        return CONSONANT_Y.matcher(verb).matches() ? List.of(withoutLast(verb) + "ied") : withEnding(verb, "ed");
    }

    /** "stop" gives "stoping" and "stopping". */
    static List<String> participles(String verb) {
        return verb.endsWith("e") && !verb.endsWith("ee")
                ? List.of(withoutLast(verb) + "ing")
                : withEnding(verb, "ing");
    }

    private static List<String> withEnding(String verb, String ending) {
        String doubled = verb + verb.charAt(verb.length() - 1) + ending;
        return MAY_DOUBLE.matcher(verb).matches() ? List.of(verb + ending, doubled) : List.of(verb + ending);
    }

    private static String withoutLast(String verb) {
        return verb.substring(0, verb.length() - 1);
    }
}
