package io.mockround.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What can be told about each piece of an answer: how it begins and ends, which kinds of words are in it, the pauses around it, its place,
 * and what it repeats of the question and of what was said before. None decides alone; a {@link Chain} says how much each counts.
 */
final class MoveCues {

    /** They open a piece whatever it does. */
    private static final Set<String> LEADS = Set.of(
            "so", "and", "but", "okay", "ok", "oh", "yeah", "right", "alright", "well", "now", "then", "plus",
            "anyway");

    /** Shorter is no pause; as for {@link Pieces}. */
    private static final long PAUSE_MS = 250;

    /** Ends of the classes of pauses, as parts of the answer's usual one: some speakers pause long wherever they pause. */
    private static final List<Double> PAUSES = List.of(0.75, 1.1, 1.35, 1.7);

    /** Ends of the classes of pauses as such. */
    private static final List<Integer> SILENCES_MS = List.of(250, 450, 600, 800, 1_000);

    private static final int SHORT_WORDS = 6;
    private static final int OPENING_WORDS = 3;
    private static final int WORDS_A_CLASS = 3;
    private static final int MOST_CLASSES = 5;

    private final List<Clause> pieces;
    private final List<List<String>> words;
    private final List<Set<String>> content;
    private final List<String> question;
    private final Set<String> asked;
    private final boolean asksForOneOfTwo;
    private final List<Long> newsMs;
    private final long usualPauseMs;

    private MoveCues(List<Clause> pieces, String question, List<Long> newsMs) {
        this.pieces = pieces;
        this.words =
                pieces.stream().map(piece -> List.of(piece.text().split(" "))).toList();
        this.content = words.stream().map(MoveCues::content).toList();
        this.question = List.of(question.split(" "));
        this.asked = content(this.question);
        this.asksForOneOfTwo = this.question.contains("or");
        this.newsMs = newsMs;
        this.usualPauseMs = usualPauseMs(pieces);
    }

    /** @param question in plain words, see {@link PlainText} */
    static List<Set<String>> of(List<Clause> pieces, String question, List<Long> newsMs) {
        MoveCues cues = new MoveCues(pieces, question, newsMs);
        List<Set<String>> found = new ArrayList<>();
        for (int piece = 0; piece < pieces.size(); piece++) {
            found.add(cues.at(piece));
        }
        return found;
    }

    private Set<String> at(int piece) {
        Set<String> cues = new LinkedHashSet<>();
        cues.add("any");
        List<String> all = words.get(piece);
        int lead = 0;
        while (lead < all.size() - 1 && LEADS.contains(all.get(lead))) {
            cues.add("lead:" + all.get(lead));
            lead++;
        }
        List<String> said = all.subList(lead, all.size());
        addWords(cues, said);
        addShape(cues, said);
        addPlace(cues, piece);
        addNews(cues, piece);
        addQuestion(cues, piece);
        addRepeated(cues, piece, said);
        return cues;
    }

    private static void addWords(Set<String> cues, List<String> said) {
        said.forEach(word -> cues.add("word:" + word));
        addOpening(cues, "begins:", said);
        said.stream().skip(1).limit(2).forEach(word -> cues.add("early:" + word));
        cues.add("ends:" + said.get(said.size() - 1));
        cues.add("ends:" + String.join(" ", said.subList(Math.max(0, said.size() - 2), said.size())));
        WordKinds.of(said).forEach(kind -> cues.add("about:" + kind));
        WordKinds.of(said.subList(0, Math.min(OPENING_WORDS, said.size())))
                .forEach(kind -> cues.add("begins-about:" + kind));
    }

    private static void addShape(Set<String> cues, List<String> said) {
        List<String> shape = said.stream().map(WordKinds::shape).collect(Collectors.toList());
        shape.add("$");
        addOpening(cues, "shape:", shape);
        if (Fragments.isFragment(String.join(" ", said))) {
            cues.add("fragment");
        }
        cues.add("length:" + Math.min(MOST_CLASSES, said.size() / WORDS_A_CLASS));
    }

    private static void addOpening(Set<String> cues, String what, List<String> words) {
        for (int count = 1; count <= OPENING_WORDS; count++) {
            cues.add(what + String.join(" ", words.subList(0, Math.min(count, words.size()))));
        }
    }

    private void addPlace(Set<String> cues, int piece) {
        Clause clause = pieces.get(piece);
        cues.add("pause:" + (piece == 0 ? "first" : pause(clause)));
        cues.add("silence:"
                + SILENCES_MS.stream()
                        .filter(end -> clause.pauseBeforeMs() >= end)
                        .count());
        if (clause.hesitant()) {
            cues.add("hesitant");
        }
        cues.add("place:" + Math.min(MOST_CLASSES, piece));
        cues.add("left:" + Math.min(MOST_CLASSES, pieces.size() - 1 - piece));
        if (piece > 0) {
            cues.add("before-begins:" + words.get(piece - 1).get(0));
        }
        if (piece + 1 < pieces.size()) {
            cues.add("next-begins:" + words.get(piece + 1).get(0));
            cues.add("next-pause:" + pause(pieces.get(piece + 1)));
        }
    }

    private String pause(Clause clause) {
        return clause.pauseBeforeMs() < PAUSE_MS
                ? "none"
                : ""
                        + PAUSES.stream()
                                .filter(end -> clause.pauseBeforeMs() >= end * usualPauseMs)
                                .count();
    }

    /** The median. */
    private static long usualPauseMs(List<Clause> pieces) {
        List<Long> pauses = pieces.stream()
                .map(Clause::pauseBeforeMs)
                .filter(pause -> pause >= PAUSE_MS)
                .sorted()
                .toList();
        return pauses.isEmpty() ? PAUSE_MS : pauses.get(pauses.size() / 2);
    }

    private void addNews(Set<String> cues, int piece) {
        sinceNews(pieces, piece, newsMs).ifPresent(since -> {
            cues.add("news");
            cues.add("since-news:" + Math.min(3, since));
        });
    }

    /** How many pieces ago the interviewer last spoke: 0 for the first that answers it. */
    static Optional<Integer> sinceNews(List<Clause> pieces, int piece, List<Long> newsMs) {
        return newsMs.stream()
                .filter(at -> at <= pieces.get(piece).startMs())
                .max(Long::compare)
                .map(at -> (int) pieces.subList(0, piece).stream()
                        .filter(before -> before.startMs() >= at)
                        .count());
    }

    private void addQuestion(Set<String> cues, int piece) {
        cues.add("asked:" + question.get(0));
        cues.add("asked-or:" + asksForOneOfTwo);
        if (piece == 0) {
            cues.add("asked-first:" + String.join(" ", question.subList(0, Math.min(2, question.size()))));
        }
        long shared = content.get(piece).stream().filter(asked::contains).count();
        if (asksForOneOfTwo && shared > 0) {
            cues.add("options:" + Math.min(2, shared) + (piece == 0 ? "-first" : ""));
        }
    }

    private void addRepeated(Set<String> cues, int piece, List<String> said) {
        Set<String> earlier = new HashSet<>();
        content.subList(0, piece).forEach(earlier::addAll);
        Set<String> spokenOf = new HashSet<>(earlier);
        spokenOf.addAll(asked);
        List<String> named =
                said.stream().filter(WordKinds::isContent).map(WordKinds::stem).toList();
        if (named.isEmpty()) {
            cues.add("new:none");
            return;
        }
        cues.add("new:"
                + Math.round(4.0
                        * named.stream()
                                .filter(word -> !spokenOf.contains(word))
                                .count()
                        / named.size()));
        cues.add("begins-new:" + !spokenOf.contains(named.get(0)));
        if (piece == 0) {
            return;
        }
        if (IntStream.range(0, piece).anyMatch(before -> isOtherNumber(before, piece))) {
            cues.add("other-number");
        }
        Set<String> mine = content.get(piece);
        Set<String> beforeLast = new HashSet<>();
        content.subList(0, piece - 1).forEach(beforeLast::addAll);
        cues.add("as-first:" + half(mine, content.get(0)));
        cues.add("as-asked:" + half(mine, asked));
        cues.add("as-last:" + half(mine, content.get(piece - 1)));
        cues.add("as-earlier:" + half(mine, beforeLast));
        if (beforeLast.contains(named.get(0)) && !content.get(piece - 1).contains(named.get(0))) {
            cues.add("begins-earlier");
        }
        if (words.get(piece).size() <= SHORT_WORDS && beforeLast.containsAll(mine)) {
            cues.add("returns");
        }
    }

    /** "Two thousand a day (…) sorry three thousand a day" puts right what was counted before. */
    private boolean isOtherNumber(int before, int piece) {
        return words.get(before).stream().anyMatch(WordKinds::isNumber)
                && words.get(piece).stream().anyMatch(WordKinds::isNumber)
                && !Collections.disjoint(content.get(before), content.get(piece));
    }

    /** How much is shared, in halves. */
    private static long half(Set<String> some, Set<String> others) {
        return Math.round(2.0 * some.stream().filter(others::contains).count() / some.size());
    }

    private static Set<String> content(List<String> words) {
        return words.stream().filter(WordKinds::isContent).map(WordKinds::stem).collect(Collectors.toUnmodifiableSet());
    }
}
