package io.mockround.stories;

import io.mockround.problem.NearestName;
import io.mockround.stories.Block.Row;
import io.mockround.stories.Block.Table;
import io.mockround.stories.Block.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** From question types to stories: a table with one row for each type or each story, a table of ticks, or a list "type: stories". */
final class StoryIndex {

    private static final int MOST_ENTRIES = 1000;

    private static final Set<String> NOTHING = Set.of("", "-", "–", "—", "?", "x", "none", "no", "todo", "tbd", "n/a");
    private static final Set<String> TICKS = Set.of("x", "✓", "✔", "✅", "yes", "y", "•", "*", "+");
    private static final Pattern LISTED = Pattern.compile("(.+?)\\s*(?::|→|->|=>|\\s[-–—]\\s)\\s*(.*)");
    private static final Pattern NUMBER = Pattern.compile("(?:story\\s*)?#?(\\d{1,3})");

    /** @param story as it was named; empty for a type without one */
    private record Entry(int line, String type, String story) {}

    private final Notes notes;
    private final List<Entry> entries = new ArrayList<>();

    StoryIndex(Notes notes) {
        this.notes = notes;
    }

    void table(Table table) {
        if (table.rows().size() < 2 || table.rows().get(0).cells().size() < 2) {
            notes.unclear(
                    table.line(), "a table that is not one of types and stories: left out", "two columns and a row");
            return;
        }
        List<String> header = table.rows().get(0).cells();
        List<Row> rows = table.rows().subList(1, table.rows().size());
        if (rows.stream().allMatch(row -> row.cells().stream().skip(1).allMatch(StoryIndex::isTickOrNothing))
                && rows.stream().anyMatch(row -> row.cells().stream().skip(1).anyMatch(StoryIndex::isTick))) {
            rows.forEach(row -> ticks(header, row));
        } else {
            rows.forEach(row -> row(row, namesStories(header.get(0))));
        }
    }

    private void ticks(List<String> header, Row row) {
        boolean areStoriesBelow = namesStories(header.get(0));
        for (int i = 1; i < Math.min(header.size(), row.cells().size()); i++) {
            if (isTick(row.cells().get(i))) {
                String one = row.cells().get(0);
                String other = header.get(i);
                add(new Entry(row.line(), areStoriesBelow ? other : one, areStoriesBelow ? one : other));
            } else if (!areStoriesBelow) {
                add(new Entry(row.line(), row.cells().get(0), ""));
            }
        }
    }

    private void row(Row row, boolean beginsWithStory) {
        String first = row.cells().get(0);
        for (String others : row.cells().subList(1, row.cells().size())) {
            if (beginsWithStory) {
                StoryDraft.split(others).forEach(type -> add(new Entry(row.line(), type, first)));
            } else if (!first.isBlank()) {
                add(new Entry(row.line(), first, others));
            }
        }
    }

    /** A line of a list. */
    void line(Text text) {
        Matcher listed = LISTED.matcher(text.whole());
        if (listed.matches() && !listed.group(1).isBlank()) {
            add(new Entry(text.line(), listed.group(1).strip(), listed.group(2)));
        } else if (text.depth() > 0) {
            add(new Entry(text.line(), text.whole(), ""));
        } else {
            notes.unclear(
                    text.line(), Notes.quoted(text.whole()) + " among the question types: left out", "\"type: story\"");
        }
    }

    private void add(Entry entry) {
        if (entries.size() < MOST_ENTRIES) {
            entries.add(entry);
        } else if (entries.size() == MOST_ENTRIES) {
            entries.add(new Entry(entry.line(), entry.type(), ""));
            notes.mistake(
                    entry.line(), "more than " + MOST_ENTRIES + " question types and stories", "a shorter table", "");
        }
    }

    private static boolean namesStories(String header) {
        return header.toLowerCase(Locale.ROOT).contains("stor");
    }

    private static boolean isTick(String cell) {
        return TICKS.contains(cell.strip().toLowerCase(Locale.ROOT));
    }

    private static boolean isTickOrNothing(String cell) {
        return isTick(cell) || isNothing(cell);
    }

    private static boolean isNothing(String cell) {
        return NOTHING.contains(cell.strip().toLowerCase(Locale.ROOT));
    }

    /** Each story with the types that the index gives it. A story that is not there is a mistake. */
    List<Story> assign(List<Story> stories) {
        Map<String, List<String>> types = new LinkedHashMap<>();
        for (Entry entry : entries) {
            for (Story story : named(entry, stories)) {
                types.computeIfAbsent(story.id(), id -> new ArrayList<>()).add(entry.type());
            }
        }
        return stories.stream()
                .map(story -> story.suiting(types.getOrDefault(story.id(), List.of())))
                .toList();
    }

    /** Those of the index in its order, then those that only stories name. */
    List<String> types(List<Story> stories) {
        Map<String, String> all = new LinkedHashMap<>();
        Stream.concat(entries.stream().map(Entry::type), stories.stream().flatMap(story -> story.types().stream()))
                .forEach(type -> all.putIfAbsent(QuestionTypes.plain(type), type));
        return List.copyOf(all.values());
    }

    private List<Story> named(Entry entry, List<Story> stories) {
        if (isNothing(entry.story())) {
            return List.of();
        }
        Optional<Story> whole = find(entry.story(), stories); // a title may hold a comma
        if (whole.isPresent()) {
            return List.of(whole.get());
        }
        List<Story> found = new ArrayList<>();
        Arrays.stream(entry.story().split("[,;/|·]|\\s+and\\s+|\\s+&\\s+"))
                .map(String::strip)
                .filter(name -> !isNothing(name))
                .forEach(name -> find(name, stories).ifPresentOrElse(found::add, () -> unknown(entry, name, stories)));
        return found;
    }

    private void unknown(Entry entry, String name, List<Story> stories) {
        notes.mistake(
                entry.line(),
                "the story " + Notes.quoted(name) + " for the type " + Notes.quoted(entry.type()),
                "the title of a story in this file",
                NearestName.to(name, stories.stream().map(Story::title).toList()));
    }

    /** By title, by number, or by words that only one title holds. */
    private static Optional<Story> find(String name, List<Story> stories) {
        Optional<Story> titled = stories.stream()
                .filter(story -> QuestionTypes.isSame(story.title(), name))
                .findFirst();
        if (titled.isPresent()) {
            return titled;
        }
        Matcher number = NUMBER.matcher(name.toLowerCase(Locale.ROOT));
        if (number.matches()) {
            int at = Integer.parseInt(number.group(1));
            return at >= 1 && at <= stories.size() ? Optional.of(stories.get(at - 1)) : Optional.empty();
        }
        List<Story> holding = stories.stream()
                .filter(story -> QuestionTypes.holds(story.title(), name))
                .toList();
        return holding.size() == 1 ? Optional.of(holding.get(0)) : Optional.empty();
    }
}
