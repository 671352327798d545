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
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds what a file names: an id of a known document, else a path beside the file that names it. A name that leads nowhere is a
 * mistake at its line and column in that file.
 */
public final class Documents {

    private final Map<String, Path> templates;
    private final Map<String, Path> decks;

    /** Both by id. Where an id is looked for in all decks, their order counts. */
    public Documents(Map<String, Path> templates, Map<String, Path> decks) {
        this.templates = new LinkedHashMap<>(templates);
        this.decks = new LinkedHashMap<>(decks);
    }

    /**
     * Reads a file of whichever kind its keys are nearest to, for its mistakes' sake.
     *
     * @throws ProblemException with its first mistake
     */
    public void check(Path file) {
        List<String> keys = YamlFile.read(file, "a template or a deck").keysWritten();
        if (hasNearly(keys, "prompts")) {
            DeckReader.read(file);
        } else if (hasNearly(keys, "narration") || hasNearly(keys, "template") || hasNearly(keys, "events")) {
            scenario(file);
        } else {
            template(file);
        }
    }

    private static boolean hasNearly(List<String> keys, String wanted) {
        return keys.stream()
                .anyMatch(key -> !NearestName.to(key, List.of(wanted)).isEmpty());
    }

    /** A template whose parts, if it is a loop, are all there. */
    public RoundTemplate template(Path file) {
        RoundTemplate template = TemplateReader.read(file);
        rounds(file);
        return template;
    }

    /**
     * The rounds a loop runs, in order; empty when the file is not a loop. A part is never a loop itself. Breaks after each other add up; one
     * before the first round or after the last is none.
     */
    public List<LoopRound> rounds(Path file) {
        List<LoopRound> rounds = new ArrayList<>();
        Duration pause = Duration.ZERO;
        YamlMap map = TemplateReader.open(file);
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
        Deck deck = map.optional("deck")
                .map(name -> DeckReader.read(find(name, decks, "an id of a deck or a file beside this one")))
                .orElse(null);
        return new LoopRound(part(map.required("template")), deck, pause);
    }

    private RoundTemplate part(YamlValue name) {
        RoundTemplate part =
                TemplateReader.read(find(name, templates, "an id of a template or a file beside this one"));
        if (part.phases().isEmpty()) {
            throw name.wrong("a loop as a part of a loop", "a template with \"phases\"");
        }
        return part;
    }

    /** @throws ProblemException with the first mistake of the scenario or of a file it names, or that a file is missing */
    public ResolvedScenario scenario(Path file) {
        YamlMap map = ScenarioReader.open(file);
        Scenario scenario = ScenarioReader.scenario(map);
        Path templateFile =
                find(map.required("template"), templates, "an id of a template or a file beside the scenario");
        RoundTemplate template = TemplateReader.read(templateFile);
        Optional<YamlValue> prompt = map.optional("prompt");
        Deck deck = map.optional("deck")
                .map(name -> DeckReader.read(find(name, decks, "an id of a deck or a file beside the scenario")))
                .or(() -> prompt.map(this::deckHolding))
                .orElse(null);
        return new ResolvedScenario(
                scenario,
                template,
                rounds(templateFile),
                deck,
                prompt.map(name -> promptOf(deck, name)).orElse(null),
                map.optional("narration").map(Documents::narration).orElse(null));
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
        List<Deck> all = decks.values().stream().map(DeckReader::read).toList();
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
            throw new ProblemException(new Problem.FileIsFolder(path));
        }
        if (!Files.exists(path)) {
            throw name.unknown("a sound file beside the scenario", siblings(path));
        }
        return path;
    }

    /** The names beside a path, to find the one that was meant. */
    private static List<String> siblings(Path path) {
        try (Stream<Path> files = Files.list(path.getParent())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
