package io.mockround.round;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Of what kind an answer is that a question asks for: a time, a size, a count, somebody. And which kinds an answer tells. English only. */
final class AskedKinds {

    private static final Map<String, Pattern> ASKED = Map.of(
            "time",
                    Pattern.compile(
                            "how (long|soon|fast|quick|late|stale|fresh|old|often)|what (time|frequency)|which age|how much time"
                                    + "|time window|by when|how far back|response time|within what|every how|(second|minute|hour|day|week|month|year)s? "),
            "bytes", Pattern.compile("how (big|large|heavy|fat)|size|megabyte|kilobyte|weigh|resolution|file"),
            "count",
                    Pattern.compile(
                            "how (many|much|full)|number|figure|count|how (large|big) is|volume|load|traffic|scale|order of magnitude|daily|catalogue"),
            "who", Pattern.compile("\\bwho\\b|whom|whose|permitted|allowed|entitled|open to"),
            "money", Pattern.compile("money|cost|budget|spend|price|poor|rich|afford"),
            "where", Pattern.compile("\\bwhere\\b|country|continent|world"),
            "yes-or-no",
                    Pattern.compile(
                            "\\b(is|are|do|does|can|could|may|must|should|will|would) (it|there|we|they|the|a|i|you|that|this|people|somebody|someone|any)\\b"));

    private static final Map<String, Set<String>> TOLD = Map.of(
            "time",
                    words(
                            "second seconds minute minutes hour hours day days week weeks month months year years midnight morning"),
            "bytes", words("megabytes kilobytes gigabytes bytes megabyte kilobyte"),
            "count",
                    words(
                            "two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion half third fifth"),
            "money", words("euros dollars pounds"),
            "who", words("only nobody people parent subscribers who everybody"));

    private AskedKinds() {}

    /** @param question lower case, words with one space between */
    static Set<String> of(String question) {
        return ASKED.entrySet().stream()
                .filter(kind -> kind.getValue().matcher(question + " ").find())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The kinds that can be told at all. */
    static Set<String> tellable() {
        return TOLD.keySet();
    }

    /** @param answer lower case, words with one space between */
    static Set<String> toldIn(String answer) {
        Set<String> said = words(answer);
        Set<String> told = new HashSet<>(TOLD.keySet());
        told.removeIf(kind -> TOLD.get(kind).stream().noneMatch(said::contains));
        return told;
    }

    private static Set<String> words(String text) {
        return new HashSet<>(List.of(text.split(" ")));
    }
}
