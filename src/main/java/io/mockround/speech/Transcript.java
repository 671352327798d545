package io.mockround.speech;

import java.util.List;
import java.util.function.Predicate;

/**
 * What was said, or why that is not known. A failed or pending transcript has no words.
 *
 * @param reason why there are no words; of a transcript that is done, what is to be said of how it came about, or null
 */
public record Transcript(Status status, String reason, List<Word> words) {

    public enum Status {
        DONE,
        PENDING,
        FAILED
    }

    public Transcript {
        words = List.copyOf(words);
    }

    public static Transcript done(List<Word> words) {
        return new Transcript(Status.DONE, null, words);
    }

    public static Transcript pending(String reason) {
        return new Transcript(Status.PENDING, reason, List.of());
    }

    public static Transcript failed(String reason) {
        return new Transcript(Status.FAILED, reason, List.of());
    }

    /** The same with something said of how it came about. */
    public Transcript saying(String its) {
        return new Transcript(status, its, words);
    }

    /** The same without some of its words. */
    public Transcript without(Predicate<Word> left) {
        return new Transcript(
                status, reason, words.stream().filter(left.negate()).toList());
    }

    public boolean isDone() {
        return status == Status.DONE;
    }
}
