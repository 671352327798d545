package io.mockround.adapter.file;

import io.mockround.deck.Deck;
import io.mockround.files.IoReason;
import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import io.mockround.stories.StoryDeck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The templates and decks there are: the bundled ones and the user's own, which stand for a bundled one of the same id. An own file that is
 * wrong is left out and told; it never keeps the others from being used. Own files are read once.
 */
public final class Library {

    /** More than anybody writes; a folder of something else must not be read for minutes. */
    private static final int MOST_FILES = 500;

    private final Shelf templates;
    private final Shelf decks;
    private final Map<Path, Problem> broken;

    private Library(Shelf templates, Shelf decks, Map<Path, Problem> broken) {
        this.templates = templates;
        this.decks = decks;
        this.broken = broken;
    }

    /**
     * Documents of one kind by id.
     *
     * @param bundled those of the program
     * @param own the user's
     */
    public record Shelf(Map<String, Path> bundled, Map<String, Path> own) {

        /** The bundled ones in their order, each replaced by the own one of its id, then the others. */
        public Map<String, Path> all() {
            Map<String, Path> all = new LinkedHashMap<>(bundled);
            all.putAll(own);
            return all;
        }

        public boolean isOwn(String id) {
            return own.containsKey(id);
        }

        /** Whether an own one stands for a bundled one. */
        public boolean isShadowed(String id) {
            return own.containsKey(id) && bundled.containsKey(id);
        }
    }

    /**
     * @param ownTemplates a folder, which need not be there
     * @param ownDecks likewise
     */
    public static Library open(
            Map<String, Path> bundledTemplates, Map<String, Path> bundledDecks, Path ownTemplates, Path ownDecks) {
        Map<Path, Problem> broken = new LinkedHashMap<>();
        Map<String, Path> templates =
                own(ownTemplates, file -> TemplateReader.read(file).id(), broken);
        Map<String, Path> decks = own(ownDecks, Library::idOfDeck, broken);
        Shelf shelf = new Shelf(bundledTemplates, templates);
        Documents documents = new Documents(shelf.all(), Map.of());
        templates.values().removeIf(file -> isBroken(file, documents::template, broken)); // loops without their parts
        return new Library(shelf, new Shelf(bundledDecks, decks), broken);
    }

    public Shelf templates() {
        return templates;
    }

    public Shelf decks() {
        return decks;
    }

    /** Why own files were left out: the first mistake of each. */
    public List<Problem> broken() {
        return List.copyOf(broken.values());
    }

    /** @param stories the deck of the user's stories; empty where there are none */
    public Documents documents(Supplier<Optional<Deck>> stories) {
        Map<String, Problem> leftOut = new HashMap<>();
        broken.forEach(
                (file, problem) -> leftOut.put(file.getFileName().toString().replaceFirst("\\.[^.]*$", ""), problem));
        return new Documents(templates.all(), decks.all(), leftOut, stories);
    }

    private static Map<String, Path> own(Path folder, Function<Path, String> idIn, Map<Path, Problem> broken) {
        Map<String, Path> own = new LinkedHashMap<>();
        for (Path file : yamlFiles(folder, broken)) {
            isBroken(
                    file,
                    its -> {
                        String id = idIn.apply(its);
                        if (own.putIfAbsent(id, its) != null) {
                            throw sameId(its, id, own.get(id));
                        }
                    },
                    broken);
        }
        return own;
    }

    private static String idOfDeck(Path file) {
        String id = DeckReader.read(file).id();
        if (id.equals(StoryDeck.ID)) {
            throw idIn(file).wrong("the id " + Mistake.quoted(id) + ", that of the deck of your stories", "another id");
        }
        return id;
    }

    private static ProblemException sameId(Path file, String id, Path other) {
        return idIn(file).wrong("the id " + Mistake.quoted(id) + " of " + other.getFileName(), "an id of its own");
    }

    /** Where the id stands in a file that was read before. */
    private static YamlValue idIn(Path file) {
        YamlValue root = YamlFile.read(file, "a document");
        return root.map("a map", root.keysWritten()).required("id");
    }

    private static boolean isBroken(Path file, Consumer<Path> reader, Map<Path, Problem> broken) {
        try {
            reader.accept(file);
            return false;
        } catch (ProblemException e) {
            broken.put(file, e.problem());
            return true;
        }
    }

    /** By name, so that it is the same every time which of two comes first. Hidden files are an editor's, not the user's. */
    private static List<Path> yamlFiles(Path folder, Map<Path, Problem> broken) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Library::isYaml).sorted().limit(MOST_FILES).toList();
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            broken.put(folder, new Problem.FileUnreadable(folder, IoReason.of(e)));
            return List.of();
        }
    }

    private static boolean isYaml(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return !name.startsWith(".") && (name.endsWith(".yaml") || name.endsWith(".yml"));
    }
}
