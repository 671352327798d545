package io.mockround.round;

import io.mockround.round.Question.About;
import io.mockround.round.Question.Earlier;
import io.mockround.round.Question.Origin;
import java.util.List;

/** A question that was lost in an earlier session, in words that make sense without what was said then. */
public record Repeat(String text, List<String> points, About about, Earlier earlier) {

    public Repeat {
        points = List.copyOf(points);
    }

    Question question() {
        return new Question(text, Origin.REPEAT, points, about, earlier);
    }
}
