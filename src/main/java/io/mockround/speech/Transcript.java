package io.mockround.speech;

import java.util.List;

/** What was said, or why that is not known. A failed or pending transcript has no words. */
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

    public boolean isDone() {
        return status == Status.DONE;
    }
}
