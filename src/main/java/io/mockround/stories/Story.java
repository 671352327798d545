package io.mockround.stories;

import java.util.List;
import java.util.stream.Stream;

/**
 * Something that happened, ready to be told. Texts are empty where nothing was written.
 *
 * @param id made of the title: the same title is the same story
 * @param types the question types it suits, as they were written
 * @param brief the version of 30 seconds
 * @param full the long version where it is one text, not four parts
 * @param followUps questions that were prepared for
 */
public record Story(
        String id,
        String title,
        List<String> types,
        String brief,
        String situation,
        String task,
        String action,
        String result,
        String full,
        List<Prepared> followUps) {

    public Story {
        types = List.copyOf(types);
        followUps = List.copyOf(followUps);
    }

    /**
     * A follow-up question.
     *
     * @param points what is to be said to it; may be empty
     */
    public record Prepared(String question, List<String> points) {
        public Prepared {
            points = List.copyOf(points);
        }
    }

    Story suiting(List<String> further) {
        List<String> all = Stream.concat(
                        types.stream(),
                        further.stream()
                                .filter(type -> types.stream().noneMatch(known -> QuestionTypes.isSame(known, type))))
                .toList();
        return new Story(id, title, all, brief, situation, task, action, result, full, followUps);
    }
}
