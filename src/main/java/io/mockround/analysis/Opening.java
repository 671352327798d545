package io.mockround.analysis;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A place in an answer where a thread may begin: its words ({@link Threads}, {@link ThreadFrames}) and its place. Threads come late, after a
 * pause, in rows, and speak of what neither the question nor the answer spoke of.
 *
 * @param fromPause whether it begins where a clause does
 * @param spokenOf words of the question and of the answer so far
 * @param chained whether another thread was opened just before
 * @param completes whether that one only named its subject: this may be what is said of it
 * @param place 0 at the first position, 1 at the end of the answer
 */
record Opening(
        Clause clause, boolean fromPause, List<String> spokenOf, boolean chained, boolean completes, double place) {

    /** More than {@link Sign#ENOUGH}: the place alone speaks for many a clause. */
    static final double ENOUGH = 2.9;

    private static final long CLEAR_PAUSE_MS = 500;

    /** A bare subject before a pause: "personal data in those logs". */
    private static final int NAME_WORDS = 8;

    private static final Set<String> NO_SUBJECT = Set.of(
            "i",
            "we",
            "you",
            "it",
            "they",
            "he",
            "she",
            "this",
            "that",
            "these",
            "those",
            "in",
            "on",
            "at",
            "with",
            "for",
            "by",
            "from",
            "to",
            "of",
            "as",
            "if",
            "when",
            "because",
            "since",
            "each",
            "every",
            "one",
            "two",
            "three",
            "so",
            "then",
            "also",
            "there",
            "both",
            "no",
            "yes",
            "not",
            "first",
            "after",
            "before",
            "while",
            "only",
            "usually",
            "last",
            "what",
            "how",
            "who",
            "which",
            "where",
            "let",
            "let's",
            "otherwise",
            "and",
            "or",
            "but",
            "nothing",
            "somebody",
            "someone",
            "nobody",
            "until",
            "once",
            "maybe",
            "just",
            "that's",
            "it's",
            "still",
            "always",
            "never",
            "without",
            "though");

    private static final Set<String> ARTICLES =
            Set.of("the", "a", "an", "my", "our", "its", "some", "all", "those", "these", "that", "this", "their");

    private static final Pattern ADDS =
            Pattern.compile("^(?:(?:hmm?|oh|um|okay|well|so|yeah) )*(?:and|also|plus|then|besides) ");

    private static final Pattern ALSO = Pattern.compile("^(?:(?:also|besides|too|then|on top of that) )+(?=\\w)");

    private static final Pattern ELABORATES = Pattern.compile(
            "^(?:(?:and|but|so|then|well) )*(?:i'd|i would|we'd|i'll|i put|i run|we |that's|that is|this|it |it's|they |each|every|otherwise|because"
                    + "|if it|if they|when it|with|afterwards|until|in between|in my last|once|the (?:first|second|third|rest|same|other one))\\b");

    private static final Pattern MAY =
            Pattern.compile("^(?:\\S+ ){1,7}?(?:will|could|might|may|won't|can't|cannot|are going to|is going to)\\b");

    /** Where an option's name would end, a thread goes on: "what if the provider …". */
    private static final Pattern GOES_ON = Pattern.compile("\\b(?:because|since|given|cause|which|where|if|unless) ");

    private static final Pattern COUNTS = Pattern.compile(
            "\\b(?:two|three|four|five|six|seven|eight|ten|twelve|twenty|thirty|forty|fifty|sixty|hundred|thousand|million|percent|gigabytes?|minutes?|seconds?)\\b");

    private static final List<Sign<Opening>> SIGNS = List.of(
            new Sign<>(0.7, Opening::hasNewSubject),
            new Sign<>(0.5, opening -> opening.newShare() >= 0.7),
            new Sign<>(0.4, opening -> opening.newShare() >= 0.99),
            new Sign<>(-0.8, opening -> opening.newShare() < 0.4),
            new Sign<>(0.3, opening -> opening.clause().pauseBeforeMs() >= 700),
            new Sign<>(0.3, opening -> opening.place() >= 0.6),
            new Sign<>(-0.5, opening -> opening.place() < 0.25 && !opening.isFramed()),
            new Sign<>(1, opening -> opening.chained() && opening.hasNewSubject()),
            new Sign<>(
                    0.8,
                    opening -> opening.chained()
                            && (opening.fromPause() || opening.hasNewSubject())
                            && !opening.elaborates()),
            new Sign<>(0.4, opening -> ADDS.matcher(opening.clause().text()).find()),
            new Sign<>(0.8, Opening::isBareSubject),
            new Sign<>(
                    0.7,
                    opening -> opening.hasNewSubject()
                            && opening.fromPause()
                            && MAY.matcher(opening.clause().text()).find()),
            new Sign<>(-0.7, opening -> !opening.chained() && !opening.isBareSubject() && opening.isPlain()),
            new Sign<>(-1, opening -> opening.elaborates() && !opening.isFramed()),
            new Sign<>(-1.2, opening -> !opening.fromPause() && !opening.isFramed()),
            new Sign<>(
                    -1,
                    opening -> opening.fromPause()
                            && opening.clause().pauseBeforeMs() < CLEAR_PAUSE_MS
                            && !opening.isFramed()),
            new Sign<>(
                    -1.5,
                    opening -> opening.clause().text().startsWith("so ")
                            && !opening.clause().hesitant()),
            new Sign<>(-1.5, Opening::completes),
            new Sign<>(-1, opening -> opening.chained() && opening.refersBack()),
            new Sign<>(-1, opening -> opening.clause().text().startsWith("but ") && !opening.chained()),
            new Sign<>(-0.8, opening -> COUNTS.matcher(opening.clause().text()).find() && !opening.chained()));

    /** Whether it opens with words that stand for nothing else. */
    private boolean isFramed() {
        return Sign.sum(ThreadFrames.signs(), said()) >= 1.5;
    }

    /** Whether its words alone tell nothing. */
    private boolean isPlain() {
        return Sign.sum(Threads.SIGNS, clause) <= 0.5 && Sign.sum(ThreadFrames.signs(), said()) == 0;
    }

    double weight() {
        double words = Sign.sum(Threads.SIGNS, clause);
        double against = Threads.SIGNS.stream()
                .filter(sign -> sign.weight() < 0 && sign.shows().test(clause))
                .mapToDouble(Sign::weight)
                .sum();
        double frames = Sign.sum(ThreadFrames.signs(), said()) + against;
        return Math.max(words, frames) + Sign.sum(SIGNS, this);
    }

    private String said() {
        return clause.text().substring(Threads.lead(clause.text()));
    }

    private List<String> subject() {
        return List.of(ALSO.matcher(said()).replaceFirst("").split(" "));
    }

    /** "That's a can of worms" speaks of the thread just opened. */
    private boolean refersBack() {
        return said().matches(
                        "(?:now |well |so )*(?:that|that's|this|it|it's|those|they|they're|these|he|she|you) ?.*");
    }

    private boolean elaborates() {
        return ELABORATES.matcher(clause.text()).find();
    }

    /** "Moderation is …", "the lawyers …": its first noun was not spoken of yet. */
    private boolean hasNewSubject() {
        List<String> words = subject();
        int noun = ARTICLES.contains(words.get(0)) && words.size() > 1 ? 1 : 0;
        String first = words.get(noun);
        return !clause.text().startsWith("but ")
                && !NO_SUBJECT.contains(first)
                && !Verbs.isFinite(first)
                && spokenOf.stream().noneMatch(word -> isSame(word, first));
    }

    boolean isBareSubject() {
        return hasNewSubject()
                && clause.pauseBeforeMs() >= CLEAR_PAUSE_MS
                && clause.words().size() <= NAME_WORDS
                && subject().stream().noneMatch(Verbs::isFinite)
                && place >= 0.4;
    }

    /** How many of the words that carry meaning are new; 0 where there are none. */
    private double newShare() {
        List<String> content = Option.contentOf(GOES_ON.matcher(said()).replaceAll(""));
        return content.isEmpty()
                ? 0
                : (double) content.stream()
                                .filter(word -> spokenOf.stream().noneMatch(said -> isSame(said, word)))
                                .count()
                        / content.size();
    }

    /** Singular and plural are one word. */
    private static boolean isSame(String one, String other) {
        return one.equals(other) || one.equals(other + "s") || other.equals(one + "s");
    }
}
