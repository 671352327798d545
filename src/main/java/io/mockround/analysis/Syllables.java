package io.mockround.analysis;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * How many syllables an English word has, told from its spelling as a recogniser writes it: its runs of vowels, less those that are not
 * heard, more those that are two. A dictionary would be right more often and weigh megabytes; a pace over ten seconds needs no more.
 */
final class Syllables {

    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    /** Written and not heard. */
    private static final Pattern SILENT =
            Pattern.compile(
                    "(?<=[^aeiouy])e$" // cache
                            + "|(?<=[^aeiouysxzcgh])es$" // stores, but not caches
                            + "|(?<=[^aeiouytd])(?<![^aeiouyrl][rl])ed$" // shared, but not needed, hundred
                            + "|(?<=[aeiou]g|q)ue$" // league, unique
                            + "|(?<=[^aeiouy])e(?=(?:ly|ments?|ful|less|ness|thing|times?|out|where|body|be)$)"); // statement, something

    /** Their e stands for a syllable of its own: simple, tables, handled. */
    private static final Pattern SYLLABIC_L = Pattern.compile("[^aeiouylr]le[sd]?$");

    /** Two vowels of one run that are two syllables, and an m that is one. */
    private static final Pattern TWICE =
            Pattern.compile("creat|react|reus|reapp|reass|realloc|reele|reind|reope|reord|preem|coop|coor"
                    + "|(?<![ct])ia(?!g)|(?<![ctsgxq]|ll)io|iu" // via, radio; not partial, million, version
                    + "|(?<![ct])ie(?=nt|nc|t)|scien" // client, quiet; not efficient
                    + "|(?<!q)uou|(?<![qg])ua|(?<!q)ue(?=n[tc])|(?<![qg])uity" // continuous, usual, fluent
                    + "|[aeiouy]ing|eo(?!p|us)|dea$|deas$|area|(?<=lin)ea|tio$|tios$" // being, video, idea
                    + "|thms?$|sms?$"); // algorithm

    /** Letters that are said one by one, though some have vowels between. Words without a vowel are spelled too. */
    private static final Pattern SPELLED = Pattern.compile("[^aeiouy]+|(?:api|url|uri|cpu|gpu|ui|id|io|aws)s?");

    private static final Map<String, Integer> EXCEPTIONS = Map.of(
            "every",
            2,
            "maybe",
            2,
            "everything",
            3,
            "everyone",
            3,
            "kubernetes",
            4,
            "postgres",
            2,
            "people's",
            2,
            "hmm",
            1,
            "mm",
            1);

    /** "Doesn't", "should've" and "it'll" gain a syllable by being contracted; "don't" and "we've" do not. */
    private static final Pattern SAID_CONTRACTION =
            Pattern.compile("[a-z]+[sdk]n't|[a-z]+[dt]'ve|(?:it|that|there)'ll");

    private Syllables() {}

    /** At least 1 for every word. */
    static int of(String word) {
        Integer exception = EXCEPTIONS.get(word);
        if (exception != null) {
            return exception;
        }
        int contracted = SAID_CONTRACTION.matcher(word).matches() ? 1 : 0;
        String letters = word.replaceAll("n't$|'[a-z]*$", "").replaceAll("[^a-z0-9]", "");
        return contracted + (SPELLED.matcher(letters).matches() ? spelled(letters) : spoken(letters));
    }

    private static int spoken(String letters) {
        String heard = SYLLABIC_L.matcher(letters).find()
                ? letters
                : SILENT.matcher(letters).replaceAll("");
        long syllables = VOWELS.matcher(heard).results().count()
                + TWICE.matcher(heard).results().count();
        return (int) Math.max(1, syllables);
    }

    /** One for each letter and three for a w; the s of a plural is none. */
    private static int spelled(String letters) {
        int length = letters.length() > 2 && letters.endsWith("s") && !letters.matches("https|aws")
                ? letters.length() - 1
                : letters.length();
        return length
                + 2 * (int) letters.chars().filter(letter -> letter == 'w').count();
    }
}
