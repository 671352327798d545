package io.mockround.analysis;

import io.mockround.messages.Messages;
import io.mockround.messages.Times;
import io.mockround.report.Flag;
import io.mockround.report.Maybe;
import io.mockround.report.SessionReport.StoryPart;
import java.util.ArrayList;
import java.util.List;

/** The rules of a story (PRACTICES R13): all four parts, what I did and not we, and a result with a number in it. */
final class StoryFlags {

    private StoryFlags() {}

    static List<Flag> of(StoryPart story) {
        List<Flag> flags = new ArrayList<>();
        missingParts(story, flags);
        who(story, flags);
        story.result().ifKnown(atMs -> numbers(story, atMs, flags));
        return flags;
    }

    private static void missingParts(StoryPart story, List<Flag> flags) {
        List<String> missing = new ArrayList<>();
        missing(story.situation(), "situation", missing);
        missing(story.task(), "task", missing);
        missing(story.action(), "action", missing);
        missing(story.result(), "result", missing);
        if (!missing.isEmpty()) {
            flags.add(Flags.target(
                    "story",
                    4 - missing.size(),
                    4,
                    Messages.text("flag.story.missing", String.join(", ", missing)),
                    Maybe.notApplicable()));
        }
    }

    private static void missing(Maybe<Long> part, String name, List<String> missing) {
        if (!part.isKnown()) {
            missing.add(Messages.text("story." + name));
        }
    }

    /** Where the team did more than the teller, nobody learns what the teller did. */
    private static void who(StoryPart story, List<Flag> flags) {
        if (story.firstPersonPlural() > story.firstPersonSingular()) {
            flags.add(Flags.target(
                    "firstPersonPlural",
                    story.firstPersonPlural(),
                    story.firstPersonSingular(),
                    Messages.text("flag.story.we", story.firstPersonPlural(), story.firstPersonSingular()),
                    Maybe.notApplicable()));
        }
    }

    private static void numbers(StoryPart story, long resultMs, List<Flag> flags) {
        if (story.numbersInResult() == 0) {
            flags.add(Flags.target(
                    "numbersInResult",
                    0,
                    1,
                    Messages.text("flag.story.noNumber", Times.clock(resultMs)),
                    Maybe.of(resultMs)));
        }
    }
}
