package io.mockround.stories;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All stories that were imported, by the document they came from.
 *
 * @param documents in the order of their first import; no story is in two of them
 */
public record StoryBank(List<Document> documents) {

    public static final StoryBank EMPTY = new StoryBank(List.of());

    public StoryBank {
        documents = List.copyOf(documents);
    }

    /**
     * One imported document.
     *
     * @param name its file name: what is imported under it again takes its place
     * @param types the question types it names, those without a story too
     */
    public record Document(String name, List<Story> stories, List<String> types) {
        public Document {
            stories = List.copyOf(stories);
            types = List.copyOf(types);
        }

        private Document without(Set<String> ids) {
            return new Document(
                    name,
                    stories.stream().filter(story -> !ids.contains(story.id())).toList(),
                    types);
        }
    }

    /** What an import changes, by titles. */
    public record Change(List<String> added, List<String> updated, List<String> same, List<String> removed) {
        public boolean isNothing() {
            return added.isEmpty() && updated.isEmpty() && removed.isEmpty();
        }
    }

    public List<Story> stories() {
        return documents.stream()
                .flatMap(document -> document.stories().stream())
                .toList();
    }

    /** The question types that are named anywhere; the typical ones where none is. */
    public List<String> types() {
        Map<String, String> types = new LinkedHashMap<>();
        documents.stream()
                .flatMap(document -> document.types().stream())
                .forEach(type -> types.putIfAbsent(QuestionTypes.plain(type), type));
        return types.isEmpty() ? QuestionTypes.typical() : List.copyOf(types.values());
    }

    /**
     * With the document in the place of what was imported under its name. Stories of the same title leave the other documents: a story is
     * there once, as it was imported last.
     */
    public StoryBank with(Document document) {
        Set<String> ids = ids(document.stories());
        List<Document> all = new ArrayList<>();
        boolean isReplaced = false;
        for (Document other : documents) {
            boolean isSame = other.name().equals(document.name());
            isReplaced |= isSame;
            all.add(isSame ? document : other.without(ids));
        }
        if (!isReplaced) {
            all.add(document);
        }
        all.removeIf(other -> other.stories().isEmpty());
        return new StoryBank(all);
    }

    /** What would change if this bank became that one. */
    public Change changeTo(StoryBank next) {
        Map<String, Story> before = byId(stories());
        Map<String, Story> after = byId(next.stories());
        return new Change(
                titles(after.values().stream()
                        .filter(story -> !before.containsKey(story.id()))
                        .toList()),
                titles(after.values().stream()
                        .filter(story -> before.containsKey(story.id()) && !story.equals(before.get(story.id())))
                        .toList()),
                titles(after.values().stream()
                        .filter(story -> story.equals(before.get(story.id())))
                        .toList()),
                titles(before.values().stream()
                        .filter(story -> !after.containsKey(story.id()))
                        .toList()));
    }

    private static Map<String, Story> byId(List<Story> stories) {
        return stories.stream()
                .collect(Collectors.toMap(Story::id, story -> story, (first, next) -> first, LinkedHashMap::new));
    }

    private static Set<String> ids(List<Story> stories) {
        return stories.stream().map(Story::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<String> titles(List<Story> stories) {
        return stories.stream().map(Story::title).toList();
    }
}
