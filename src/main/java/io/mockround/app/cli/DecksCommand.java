package io.mockround.app.cli;

import io.mockround.adapter.file.CheckedDocument;
import io.mockround.adapter.file.DeckReader;
import io.mockround.adapter.file.Library;
import io.mockround.adapter.file.Library.Shelf;
import io.mockround.adapter.file.TemplateReader;
import io.mockround.app.AppContext;
import io.mockround.app.ProblemPresenter;
import io.mockround.deck.Deck;
import io.mockround.deck.LoopRound;
import io.mockround.deck.RoundTemplate;
import io.mockround.messages.Messages;
import io.mockround.report.ReportJson;
import io.mockround.stories.StoryDeck;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "decks", description = "List templates and prompt decks, or check a file of your own.")
final class DecksCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private CommonOptions options;

    DecksCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return list(options);
    }

    @Command(
            name = "list",
            description = "List templates and decks: the bundled ones and your own, from the folders templates and "
                    + "decks of the data folder.")
    int list(@Mixin CommonOptions its) {
        try (AppContext app = its.open()) {
            Library library = app.library();
            Map<RoundTemplate, Double> templates = new LinkedHashMap<>();
            library.templates()
                    .all()
                    .values()
                    .forEach(file -> templates.put(TemplateReader.read(file), minutes(app, file)));
            List<Deck> decks = Stream.concat(
                            library.decks().all().values().stream().map(DeckReader::read),
                            StoryDeck.of(app.stories().bank()).stream())
                    .toList();
            if (its.json()) {
                console.say(ReportJson.pretty(document(templates, decks, library)));
            } else {
                templates.forEach((template, minutes) -> console.say(line(template, minutes, library.templates())));
                decks.forEach(deck -> console.say(line(deck, library.decks())));
            }
            library.broken()
                    .forEach(problem ->
                            console.note(Messages.text("decks.leftOut", ProblemPresenter.sentence(problem))));
            return 0;
        }
    }

    @Command(
            name = "check",
            description =
                    "Check a template, a deck, a scenario or a story bank: every mistake is told with its line and column.")
    int check(
            @Mixin CommonOptions its,
            @Parameters(paramLabel = "FILE", description = "YAML, or Markdown for stories.") Path file) {
        try (AppContext app = its.open()) {
            CheckedDocument checked = app.stories().isMeantBy(file)
                    ? StoriesCommand.check(app, file)
                    : app.documents().check(file);
            return new CheckPrinter(console, its.json()).print(file, checked);
        }
    }

    private static String line(RoundTemplate template, double minutes, Shelf shelf) {
        String line = Messages.text("decks.template", template.id(), template.title(), minutes);
        return owned(line, template.id(), shelf);
    }

    private static String line(Deck deck, Shelf shelf) {
        String line = Messages.text(
                "decks.deck", deck.id(), deck.title(), deck.prompts().size(), deck.followUps());
        return owned(line, deck.id(), shelf);
    }

    private static String owned(String line, String id, Shelf shelf) {
        if (!shelf.isOwn(id)) {
            return line;
        }
        String key = shelf.isShadowed(id) ? "decks.ownInstead" : "decks.own";
        return Messages.text(key, line, shelf.own().get(id));
    }

    private static Map<String, Object> document(
            Map<RoundTemplate, Double> templates, List<Deck> decks, Library library) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put(
                "templates",
                templates.entrySet().stream()
                        .map(template -> entry(template.getKey(), template.getValue(), library.templates()))
                        .toList());
        document.put(
                "decks",
                decks.stream().map(deck -> entry(deck, library.decks())).toList());
        if (!library.broken().isEmpty()) {
            document.put(
                    "leftOut",
                    library.broken().stream().map(ProblemPresenter::sentence).toList());
        }
        return document;
    }

    private static Map<String, Object> entry(RoundTemplate template, double minutes, Shelf shelf) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", template.id());
        entry.put("title", template.title());
        entry.put("minutes", minutes);
        putOwner(entry, template.id(), shelf);
        return entry;
    }

    private static Map<String, Object> entry(Deck deck, Shelf shelf) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", deck.id());
        entry.put("title", deck.title());
        entry.put("prompts", deck.prompts().size());
        entry.put("followUps", deck.followUps());
        putOwner(entry, deck.id(), shelf);
        return entry;
    }

    /** Only of the user's own: the bundled ones have no file that is theirs to change. */
    private static void putOwner(Map<String, Object> entry, String id, Shelf shelf) {
        if (shelf.isOwn(id)) {
            entry.put("own", shelf.own().get(id).toString());
            entry.put("insteadOfBundled", shelf.isShadowed(id));
        }
    }

    /** Of a loop, its breaks included. */
    private static double minutes(AppContext app, Path template) {
        List<LoopRound> rounds = app.documents().rounds(template);
        Duration planned = rounds.isEmpty() ? TemplateReader.read(template).planned() : LoopRound.planned(rounds);
        return planned.toMillis() / 60_000.0;
    }
}
