package io.mockround.adapter.file;

import io.mockround.deck.Deck;
import io.mockround.deck.LoopRound;
import io.mockround.deck.Prompt;
import io.mockround.deck.ResolvedScenario;
import io.mockround.deck.RoundTemplate;
import io.mockround.deck.RoundTemplate.Part;
import io.mockround.deck.Scenario;
import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import io.mockround.stories.StoryDeck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Finds what a file names: an id of a known document, else a path beside the file that names it. A name that leads nowhere is a
 * mistake at its line and column in that file.
 */
public final class Documents {

    private final Map<String, Path> templates;
    private final Map<String, Path> decks;
    private final Map<String, Problem> leftOut;
    private final Supplier<Optional<Deck>> stories;

    /** Both by id. Where an id is looked for in all decks, their order counts. */
    public Documents(Map<String, Path> templates, Map<String, Path> decks) {
        this(templates, decks, Map.of(), Optional::empty);
    }

    /**
     * @param leftOut why some cannot be used, by the names of their files without the ending, which are mostly their ids
     * @param stories the deck of the user's stories, which is no file; empty where there are none
     */
    Documents(
            Map<String, Path> templates,
            Map<String, Path> decks,
            Map<String, Problem> leftOut,
            Supplier<Optional<Deck>> stories) {
        this.stories = stories;
        this.templates = new LinkedHashMap<>(templates);
        this.decks = new LinkedHashMap<>(decks);
        this.leftOut = Map.copyOf(leftOut);
    }

    /**
     * Looks for every mistake in a file of whichever kind its keys are nearest to. Where the file is no YAML at all, only the first place
     * can be told.
     *
     * @throws ProblemException when it cannot be read
     */
    public CheckedDocument check(Path file) {
        return new DocumentCheck(this).check(file);
    }

    /** A template whose parts, if it is a loop, are all there. */
    public RoundTemplate template(Path file) {
        YamlMap map = TemplateReader.open(YamlFile.read(file, "a template"));
        RoundTemplate template = TemplateReader.template(map);
        rounds(map);
        return template;
    }

    /**
     * The rounds a loop runs, in order; empty when the file is not a loop. A part is never a loop itself. Breaks after each other add up; one
     * before the first round or after the last is none.
     */
    public List<LoopRound> rounds(Path file) {
        return rounds(TemplateReader.open(YamlFile.read(file, "a template")));
    }

    List<LoopRound> rounds(YamlMap map) {
        List<LoopRound> rounds = new ArrayList<>();
        Duration pause = Duration.ZERO;
        for (YamlValue value : map.list("parts", "a list of templates and breaks", Function.identity())) {
            Part part = TemplateReader.part(value);
            if (part.template() == null) {
                pause = pause.plus(part.pause());
            } else {
                rounds.add(round(value, rounds.isEmpty() ? Duration.ZERO : pause));
                pause = Duration.ZERO;
            }
        }
        return rounds;
    }

    private LoopRound round(YamlValue value, Duration pause) {
        if (!value.isMap()) {
            return new LoopRound(part(value), null, pause);
        }
        YamlMap map = value.map("a part of a loop", TemplateReader.PART_KEYS);
        Deck deck = map.optional("deck").map(this::deck).orElse(null);
        return new LoopRound(part(map.required("template")), deck, pause);
    }

    private RoundTemplate part(YamlValue name) {
        RoundTemplate part =
                read(name, templates, "an id of a template or a file beside this one", TemplateReader::read);
        if (part.phases().isEmpty()) {
            throw name.wrong("a loop as a part of a loop", "a template with \"phases\"");
        }
        return part;
    }

    /** @throws ProblemException with the first mistake of the scenario or of a file it names, or that a file is missing */
    public ResolvedScenario scenario(Path file) {
        return scenario(ScenarioReader.open(YamlFile.read(file, "a scenario")));
    }

    ResolvedScenario scenario(YamlMap map) {
        Scenario scenario = ScenarioReader.scenario(map);
        RoundTemplate template = template(map, TemplateReader::read);
        Deck deck = deck(map).orElse(null);
        return new ResolvedScenario(
                scenario, template, template(map, this::rounds), deck, prompt(map, deck), narration(map));
    }

    /** Each looks up one thing that a scenario names, so that a mistake in one does not hide the next. */
    List<Consumer<YamlMap>> references() {
        return List.of(
                map -> template(map, TemplateReader::read),
                map -> template(map, this::rounds),
                this::deck,
                map -> deck(map).ifPresent(deck -> prompt(map, deck)),
                Documents::narration);
    }

    private <T> T template(YamlMap map, Function<Path, T> reader) {
        return read(map.required("template"), templates, "an id of a template or a file beside the scenario", reader);
    }

    private Optional<Deck> deck(YamlMap map) {
        return map.optional("deck")
                .map(this::deck)
                .or(() -> map.optional("prompt")
                        .filter(prompt -> !map.isPassedOver("deck")) // then the prompt is of that one
                        .map(this::deckHolding));
    }

    private Deck deck(YamlValue name) {
        if (name.text().equals(StoryDeck.ID)) {
            return stories.get()
                    .orElseThrow(() -> name.wrong(
                            "the deck of your stories, of which there are none",
                            "stories imported with \"mockround stories import FILE.md\""));
        }
        return read(name, decks, "an id of a deck or a file beside the scenario", DeckReader::read);
    }

    private static Prompt prompt(YamlMap map, Deck deck) {
        return map.optional("prompt").map(name -> promptOf(deck, name)).orElse(null);
    }

    private static Path narration(YamlMap map) {
        return map.optional("narration").map(Documents::narration).orElse(null);
    }

    private <T> T read(YamlValue name, Map<String, Path> known, String expected, Function<Path, T> reader) {
        Path path = find(name, known, expected);
        try {
            return reader.apply(path);
        } catch (ProblemException e) {
            throw DocumentMistake.behind(name.node(), e);
        }
    }

    private Path find(YamlValue reference, Map<String, Path> known, String expected) {
        String name = reference.text();
        if (known.containsKey(name)) {
            return known.get(name);
        }
        Path path = beside(reference);
        if (name.endsWith(".yaml") || name.endsWith(".yml") || Files.exists(path)) {
            return path;
        }
        if (leftOut.containsKey(name)) {
            throw DocumentMistake.behind(reference.node(), new ProblemException(leftOut.get(name)));
        }
        throw reference.unknown(expected, List.copyOf(known.keySet()));
    }

    /** A scenario travels with its files, so a path is relative to it. */
    private static Path beside(YamlValue reference) {
        try {
            Path file = reference.file();
            Path path = file.getFileSystem().getPath(reference.text());
            if (path.getRoot() != null) { // also "\\take.wav" on Windows
                throw reference.wrong(reference.found(), "a path that starts at this file's folder");
            }
            return file.resolveSibling(path);
        } catch (InvalidPathException e) {
            throw reference.wrong(reference.found(), "a path that starts at this file's folder");
        }
    }

    private Deck deckHolding(YamlValue prompt) {
        List<Deck> all = Stream.concat(decks.values().stream().map(DeckReader::read), stories.get().stream())
                .toList();
        return all.stream()
                .filter(deck -> find(deck, prompt.text()).isPresent())
                .findFirst()
                .orElseThrow(() -> unknownPrompt(prompt, all, "the id of a prompt, or the key \"deck\" as well"));
    }

    private static Prompt promptOf(Deck deck, YamlValue name) {
        return find(deck, name.text())
                .orElseThrow(() -> unknownPrompt(
                        name, List.of(deck), "the id of a prompt in the deck " + Mistake.quoted(deck.id())));
    }

    private static Optional<Prompt> find(Deck deck, String id) {
        return deck.prompts().stream().filter(prompt -> prompt.id().equals(id)).findFirst();
    }

    private static ProblemException unknownPrompt(YamlValue name, List<Deck> among, String expected) {
        return name.unknown(
                expected,
                among.stream()
                        .flatMap(deck -> deck.prompts().stream())
                        .map(Prompt::id)
                        .toList());
    }

    private static Path narration(YamlValue name) {
        Path path = beside(name);
        if (Files.isDirectory(path)) {
            throw DocumentMistake.behind(name.node(), new ProblemException(new Problem.FileIsFolder(path)));
        }
        if (!Files.exists(path)) {
            throw name.unknown("a sound file beside the scenario", siblings(path));
        }
        return path;
    }

    /** The names beside a path, to find the one that was meant. */
    private static List<String> siblings(Path path) {
        try (Stream<Path> files = Files.list(path.toAbsolutePath().getParent())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
