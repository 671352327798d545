package io.mockround.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Four questions instead of a general impression (PRACTICES V4), answered by oneself.
 *
 * @param communication where did communication drop
 * @param approach was each approach reasonable before it was started
 * @param readability was it readable without explanation
 * @param accuracy was the analysis accurate
 */
public record SelfReview(
        Maybe<String> communication, Maybe<String> approach, Maybe<String> readability, Maybe<String> accuracy) {

    public static final SelfReview NONE =
            new SelfReview(Maybe.notApplicable(), Maybe.notApplicable(), Maybe.notApplicable(), Maybe.notApplicable());

    /** The four, in the order they are asked. */
    public enum Question {
        COMMUNICATION,
        APPROACH,
        READABILITY,
        ACCURACY
    }

    public Maybe<String> to(Question question) {
        return switch (question) {
            case COMMUNICATION -> communication;
            case APPROACH -> approach;
            case READABILITY -> readability;
            case ACCURACY -> accuracy;
        };
    }

    /** With another answer to one of them: null leaves it, an empty text takes it back. */
    public SelfReview with(Question question, String answer) {
        Maybe<String> its = Words.replaced(to(question), answer);
        return new SelfReview(
                question == Question.COMMUNICATION ? its : communication,
                question == Question.APPROACH ? its : approach,
                question == Question.READABILITY ? its : readability,
                question == Question.ACCURACY ? its : accuracy);
    }

    List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (Question question : Question.values()) {
            to(question).ifKnown(texts::add);
        }
        return texts;
    }
}
