package io.mockround.round;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Makes the forms of one English word comparable, and words that mean the same in a question about a task. */
final class Stems {

    private static final Set<String> FUNCTION_WORDS =
            Set.of(("a an the this that these those my your our their its it they them we us i me you he she"
                            + " is are was were be been am do does did have has had can could will would shall should may might must"
                            + " of in on at to from with for by into onto over under about between through across per via within"
                            + " and or but so because if when then while as than not no yes just only also too very really roughly usually typically"
                            + " what which who whose where why how kind sort type there here"
                            + " what's it's that's there's i'd we'd i'm we're they're let's um uh okay well please any some all each every"
                            + " want need know ask tell say think expect assume mean talk get let like going make use one thing")
                    .split(" "));

    private static final Set<String> QUESTION_WORDS = Set.of("what", "which", "who", "whose", "where", "when");

    /** Words for one thing, where the first stands for all. */
    private static final List<List<String>> SAME = List.of(
            List.of("user", "people", "person", "customer", "visitor", "member", "audience", "human"),
            List.of("size", "bigger", "biggest", "larger", "largest", "megabyte", "gigabyte", "kilobyte", "byte"),
            List.of("region", "country", "countrie", "continent", "worldwide", "global", "geography"),
            List.of("budget", "cost", "spend", "money", "price", "afford", "expensive", "euro", "dollar"),
            List.of("keep", "kept", "retention", "retain", "delete", "remove", "erase", "discard", "forever"),
            List.of("wrong", "invalid", "error", "broken", "malformed", "bad", "corrupt", "incomplete", "faulty"),
            List.of("sort", "order"),
            List.of("peak", "busiest", "spike", "rush", "burst"),
            List.of("duplicate", "repeat", "twice", "unique"),
            List.of("latency", "faster", "quick", "slow", "millisecond"));

    /** Words that ask for an amount: alone they do not say of what. */
    private static final List<List<String>> QUANTITIES = List.of(
            List.of("many", "number", "count", "much"),
            List.of("long", "longer"),
            List.of("big", "large"),
            List.of("often", "frequent"),
            List.of("soon"),
            List.of("fast"),
            List.of("far"),
            List.of("old"));

    /** Longest first. */
    private static final List<String> ENDINGS =
            List.of("ings", "ing", "ies", "ied", "ers", "es", "ed", "er", "s", "e", "y");

    /** What is left of a word must still tell it from others. */
    private static final int LEAST_STEM = 3;

    private static final Map<String, String> REPRESENTATIVE = representatives();

    private Stems() {}

    static boolean isFunctionWord(String word) {
        return FUNCTION_WORDS.contains(word);
    }

    /** Whether a stem is in so many questions that it does not say which fact is meant: people do everything. */
    static boolean isGeneral(String stem) {
        return stem.equals("user") || isQuantity(stem);
    }

    /** Whether a stem only asks for an amount. */
    static boolean isQuantity(String stem) {
        return QUANTITIES.stream().anyMatch(quantity -> quantity.get(0).equals(stem));
    }

    static boolean isQuestionWord(String word) {
        return QUESTION_WORDS.contains(word);
    }

    /** "How big is the team" asks for its size. */
    static Set<String> withNounsOfQuantities(Set<String> stems) {
        if (!stems.contains("big")) {
            return stems;
        }
        Set<String> meant = new HashSet<>(stems);
        meant.add("size");
        return meant;
    }

    /** The form under which all of a word's forms, and its synonyms, are compared. */
    static String of(String word) {
        String given = REPRESENTATIVE.get(word);
        if (given != null) {
            return given;
        }
        String stem = plain(word);
        return REPRESENTATIVE.getOrDefault(stem, stem);
    }

    /** Without the endings of plurals, third persons, participles and pasts: the same for all forms, not always a word. */
    static String plain(String word) {
        String stem = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
        for (String ending : ENDINGS) {
            if (stem.endsWith(ending) && stem.length() - ending.length() >= LEAST_STEM) {
                stem = stem.substring(0, stem.length() - ending.length());
                break;
            }
        }
        int last = stem.length() - 1;
        boolean isDoubled =
                last > 2 && stem.charAt(last) == stem.charAt(last - 1) && "bdgmnprt".indexOf(stem.charAt(last)) >= 0;
        return isDoubled ? stem.substring(0, last) : stem;
    }

    private static Map<String, String> representatives() {
        Map<String, String> representatives = new HashMap<>();
        Stream.concat(SAME.stream(), QUANTITIES.stream())
                .forEach(group -> group.forEach(word -> representatives.put(word, group.get(0))));
        SAME.forEach(group -> group.forEach(word -> representatives.putIfAbsent(plain(word), group.get(0))));
        return representatives;
    }
}
