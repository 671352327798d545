package io.mockround.stories;

import io.mockround.stories.Block.Heading;
import io.mockround.stories.Block.Table;
import io.mockround.stories.Block.Text;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Understands a story bank as people write it: a heading for each story, of whatever level; its parts by headings, by labels in bold or plain,
 * in paragraphs or lists; a table, or a list, from question types to stories. What it cannot place it tells by line and leaves out.
 */
public final class StoryReader {

    /** More than anybody can rehearse; keeps what is compared with each of them bounded. */
    private static final int MOST_STORIES = 200;

    private enum Role {
        STORY,
        GROUP,
        EMPTY
    }

    private final List<Block> blocks;
    private final Notes notes;
    private final StoryIndex index;
    private final Map<String, Story> stories = new LinkedHashMap<>();
    private StoryDraft draft;
    private boolean isIndex;

    private StoryReader(Path file, List<Block> blocks) {
        this.blocks = blocks;
        this.notes = new Notes(file);
        this.index = new StoryIndex(notes);
    }

    /** @param file for the notes' sake */
    public static Reading read(Path file, List<Block> blocks) {
        return new StoryReader(file, withHeadings(blocks)).reading();
    }

    /** Where nobody wrote a heading, lines in bold do for them. */
    private static List<Block> withHeadings(List<Block> blocks) {
        if (blocks.stream().anyMatch(Heading.class::isInstance)) {
            return blocks;
        }
        return blocks.stream().map(StoryReader::asHeading).toList();
    }

    private static Block asHeading(Block block) {
        boolean isTitle = block instanceof Text text
                && text.depth() == 0
                && !text.continues()
                && text.text().isEmpty()
                && Part.named(text.emphasised()).isEmpty();
        return isTitle ? new Heading(block.line(), 1, ((Text) block).emphasised()) : block;
    }

    private Reading reading() {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block instanceof Heading heading) {
                heading(heading, i);
            } else if (block instanceof Table table) {
                index.table(table);
            } else if (block instanceof Text text) {
                text(text);
            }
        }
        endStory();
        if (stories.isEmpty()) {
            notes.mistake(1, "no story", "a heading for each story and its text below", "");
        }
        List<Story> suited = index.assign(List.copyOf(stories.values()));
        return new Reading(suited, index.types(suited), notes.mistakes(), notes.unclear());
    }

    private void heading(Heading heading, int at) {
        List<Part> parts = Part.allNamed(heading.text());
        if (parts.contains(Part.TYPES) && isNoDeeperThanTheStory(heading)) {
            endStory();
            isIndex = true;
        } else if (!parts.isEmpty() && draft != null) {
            draft.begin(parts, 0);
        } else if (!parts.isEmpty()) {
            outside(heading.line(), heading.text());
        } else if (draft != null && heading.level() > draft.level()) {
            draft.beginUnknown(heading);
        } else {
            title(heading, roleOf(heading, at));
        }
    }

    private boolean isNoDeeperThanTheStory(Heading heading) {
        return draft == null || heading.level() <= draft.level();
    }

    private void title(Heading heading, Role role) {
        endStory();
        isIndex = false;
        switch (role) {
            case STORY -> draft = new StoryDraft(heading, notes);
            case EMPTY ->
                notes.unclear(
                        heading.line(),
                        "the heading " + Notes.quoted(heading.text()) + " with nothing below it",
                        "a story");
            case GROUP -> {} // a title of the document or of a chapter: there is nothing to keep of it
        }
    }

    /** A heading above headings of stories is a chapter; one above parts, labels or plain text is a story. */
    private Role roleOf(Heading heading, int at) {
        boolean hasText = false;
        boolean isTypes = false;
        for (Block block : blocks.subList(at + 1, blocks.size())) {
            if (block instanceof Table && (isTypes || !hasText)) {
                return Role.GROUP; // the index below its heading
            }
            if (block instanceof Text text) {
                if (Label.of(text)
                        .filter(label -> !label.parts().contains(Part.TYPES))
                        .isPresent()) {
                    return Role.STORY;
                }
                hasText |= !isTypes;
            }
            if (block instanceof Heading next) {
                isTypes = next.level() > heading.level()
                        && Part.named(next.text()).equals(Optional.of(Part.TYPES));
                if (!isTypes) {
                    return roleBefore(heading, next, hasText);
                }
            }
        }
        return hasText ? Role.STORY : Role.EMPTY;
    }

    private static Role roleBefore(Heading heading, Heading next, boolean hasText) {
        boolean isPart =
                Part.named(next.text()).filter(part -> part != Part.TYPES).isPresent();
        if (isPart && next.level() >= heading.level()) {
            return Role.STORY;
        }
        if (next.level() > heading.level()) {
            return Role.GROUP;
        }
        return hasText ? Role.STORY : Role.EMPTY;
    }

    private void text(Text text) {
        if (isIndex) {
            index.line(text);
        } else if (draft != null) {
            draft.add(text);
        } else if (!text.continues()) {
            outside(text.line(), text.whole());
        }
    }

    private void outside(int line, String text) {
        notes.unclear(line, Notes.quoted(text) + " outside of a story: left out", "text below a story's heading");
    }

    private void endStory() {
        if (draft == null) {
            return;
        }
        StoryDraft ended = draft;
        draft = null;
        ended.story().ifPresent(story -> {
            if (stories.size() == MOST_STORIES) {
                notes.mistake(ended.line(), "more than " + MOST_STORIES + " stories", "a smaller file", "");
            } else if (stories.putIfAbsent(story.id(), story) != null) {
                notes.mistake(
                        ended.line(),
                        "the story " + Notes.quoted(story.title()) + " a second time",
                        "a title of its own",
                        "");
            }
        });
    }
}
