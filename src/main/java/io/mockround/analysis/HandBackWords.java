package io.mockround.analysis;

import io.mockround.speech.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The open cues of an answer's closing words: each of them, how they begin and end, their shape, their kinds, how much of the subject is in
 * them, and the pauses around. Where {@link HandBackCues} are frames somebody wrote down, these are whatever is there, and the written set
 * says what it counts. The names are those of {@code hand-back-weights.tsv}.
 */
final class HandBackWords {

    /** They open a clause whatever it does. */
    private static final Set<String> LEADS = Set.of(
            "so", "and", "but", "okay", "ok", "oh", "yeah", "right", "well", "now", "then", "or", "sorry", "sir",
            "please", "hm", "anyway");

    /** Ends of the classes of pauses before the closing words: a clause's, a sentence's, one that waits. */
    private static final List<Integer> PAUSES_MS = List.of(250, 350, 450, 550, 650, 800, 1_000);

    /** A pause between two clauses, as for {@link HandBackClosing}. */
    private static final long CLAUSE_GAP_MS = 300;

    /** Longer sequences of words or shapes hardly ever come twice. */
    private static final int WORDS_TOGETHER = 3;

    private static final int SHAPES_TOGETHER = 4;
    private static final int EDGE_WORDS = 3;
    private static final int WORDS_A_LENGTH = 2;
    private static final int MOST_LENGTHS = 6;
    private static final int MOST_SUBJECT = 4;
    private static final int WORDS_BEFORE_A_CLASS = 6;
    private static final int MOST_BEFORE = 4;

    private static final Map<String, Set<String>> TALK_OF = talkOf();

    private final Set<String> cues = new HashSet<>();
    private final List<String> said;

    private HandBackWords(List<String> said) {
        this.said = said;
    }

    /**
     * @param start the utterance's first word
     * @param first the first of its closing words
     * @param end its last word
     */
    static Set<String> of(List<Word> words, int start, int first, int end) {
        List<String> closing =
                words.subList(first, end + 1).stream().map(Word::text).toList();
        int lead = 0;
        while (lead < closing.size() - 1 && LEADS.contains(closing.get(lead))) {
            lead++;
        }
        HandBackWords open = new HandBackWords(closing.subList(lead, closing.size()));
        open.addWords();
        open.addShapes();
        open.addKinds();
        open.addSubject();
        open.addPlace(words, start, first, end);
        return open.cues;
    }

    private void addWords() {
        said.forEach(word -> cues.add("w:" + word));
        for (int count = 1; count <= WORDS_TOGETHER; count++) {
            cues.add("b:" + String.join(" ", firstOf(said, count)));
            cues.add("e:" + String.join(" ", lastOf(said, count)));
        }
    }

    private void addShapes() {
        List<String> shapes = new ArrayList<>(List.of("^"));
        said.forEach(word -> shapes.add(WordKinds.shape(word)));
        shapes.add("$");
        for (int count = 1; count <= SHAPES_TOGETHER; count++) {
            cues.add("bs:" + String.join(" ", firstOf(shapes.subList(1, shapes.size()), count)));
            cues.add("es:" + String.join(" ", lastOf(shapes.subList(0, shapes.size() - 1), count)));
        }
    }

    private void addKinds() {
        List<String> opening = firstOf(said, EDGE_WORDS);
        List<String> ending = lastOf(said, EDGE_WORDS);
        WordKinds.of(said).forEach(kind -> cues.add("k:" + kind));
        WordKinds.of(opening).forEach(kind -> cues.add("kb:" + kind));
        WordKinds.of(ending).forEach(kind -> cues.add("ke:" + kind));
        TALK_OF.forEach((name, members) -> {
            if (opening.stream().anyMatch(members::contains)) {
                cues.add("tb:" + name);
            }
            if (ending.stream().anyMatch(members::contains)) {
                cues.add("te:" + name);
            }
            if (members.contains(said.get(said.size() - 1))) {
                cues.add("tl:" + name);
            }
        });
    }

    private void addSubject() {
        long all = ofSubject(said);
        cues.add("subject:" + Math.min(MOST_SUBJECT, all));
        cues.add("subject-share:" + Math.round((double) MOST_SUBJECT * all / said.size()));
        cues.add("subject-begins:" + ofSubject(firstOf(said, EDGE_WORDS)));
        cues.add("subject-ends:" + ofSubject(lastOf(said, EDGE_WORDS)));
        cues.add("subject-last:" + ofSubject(lastOf(said, 1)));
    }

    private void addPlace(List<Word> words, int start, int first, int end) {
        cues.add("length:" + Math.min(MOST_LENGTHS, said.size() / WORDS_A_LENGTH));
        cues.add("before:" + Math.min(MOST_BEFORE, first / WORDS_BEFORE_A_CLASS));
        cues.add("pause:"
                + (first == 0
                        ? "first"
                        : PAUSES_MS.stream()
                                .filter(ms -> gapBefore(words, first) >= ms)
                                .count()));
        cues.add("clauses:"
                + IntStream.rangeClosed(start + 1, end)
                        .filter(word -> gapBefore(words, word) >= CLAUSE_GAP_MS)
                        .count());
    }

    private static long gapBefore(List<Word> words, int word) {
        return words.get(word).startMs() - words.get(word - 1).endMs();
    }

    private static long ofSubject(List<String> words) {
        return words.stream()
                .filter(WordKinds::isContent)
                .filter(word -> TALK_OF.values().stream().noneMatch(members -> members.contains(word)))
                .count();
    }

    private static List<String> firstOf(List<String> words, int count) {
        return words.subList(0, Math.min(count, words.size()));
    }

    private static List<String> lastOf(List<String> words, int count) {
        return words.subList(Math.max(0, words.size() - count), words.size());
    }

    private static Map<String, Set<String>> talkOf() {
        return Map.of(
                "talk", words(HandBackCues.TALK),
                "wanting", words(HandBackCues.WANTING),
                "going", words(HandBackCues.GOING),
                "enough", words(HandBackCues.ENOUGH),
                "handing", words(HandBackCues.HANDING));
    }

    private static Set<String> words(String alternatives) {
        return Set.copyOf(List.of(alternatives.split("\\|")));
    }
}
