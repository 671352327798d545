package io.mockround.app.cli;

import io.mockround.adapter.file.DeckReader;
import io.mockround.adapter.file.TemplateReader;
import io.mockround.app.AppContext;
import io.mockround.deck.Deck;
import io.mockround.deck.LoopRound;
import io.mockround.deck.RoundTemplate;
import io.mockround.messages.Messages;
import io.mockround.report.ReportJson;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
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

    @Command(name = "list", description = "List templates and decks.")
    int list(@Mixin CommonOptions its) {
        try (AppContext app = its.open()) {
            Map<RoundTemplate, Double> templates = new LinkedHashMap<>();
            app.templates().values().forEach(file -> templates.put(TemplateReader.read(file), minutes(app, file)));
            List<Deck> decks =
                    app.decks().values().stream().map(DeckReader::read).toList();
            if (its.json()) {
                console.say(ReportJson.pretty(document(templates, decks)));
            } else {
                templates.forEach((template, minutes) ->
                        console.say(Messages.text("decks.template", template.id(), template.title(), minutes)));
                decks.forEach(deck -> console.say(Messages.text(
                        "decks.deck", deck.id(), deck.title(), deck.prompts().size(), deck.followUps())));
            }
            return 0;
        }
    }

    @Command(name = "check", description = "Check a template or deck: a mistake is told with its line and column.")
    int check(
            @Mixin CommonOptions its,
            @Parameters(paramLabel = "FILE", description = "A template or a deck.") Path file) {
        try (AppContext app = its.open()) {
            app.documents().check(file);
            console.say(its.json() ? ReportJson.pretty(Map.of("ok", true)) : Messages.text("decks.ok", file));
            return 0;
        }
    }

    private static Map<String, Object> document(Map<RoundTemplate, Double> templates, List<Deck> decks) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put(
                "templates",
                templates.entrySet().stream()
                        .map(template -> entry(template.getKey(), template.getValue()))
                        .toList());
        document.put("decks", decks.stream().map(DecksCommand::entry).toList());
        return document;
    }

    private static Map<String, Object> entry(RoundTemplate template, double minutes) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", template.id());
        entry.put("title", template.title());
        entry.put("minutes", minutes);
        return entry;
    }

    private static Map<String, Object> entry(Deck deck) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", deck.id());
        entry.put("title", deck.title());
        entry.put("prompts", deck.prompts().size());
        entry.put("followUps", deck.followUps());
        return entry;
    }

    /** Of a loop, its breaks included. */
    private static double minutes(AppContext app, Path template) {
        List<LoopRound> rounds = app.documents().rounds(template);
        Duration planned = rounds.isEmpty() ? TemplateReader.read(template).planned() : LoopRound.planned(rounds);
        return planned.toMillis() / 60_000.0;
    }
}
