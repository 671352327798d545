package io.mockround.app;

import io.mockround.adapter.file.TemplateReader;
import io.mockround.deck.Deck;
import io.mockround.deck.RoundTemplate;
import io.mockround.ui.rounds.Catalogue;

/** Reads what there is to choose a round from. In the background only. */
record RoundCatalogue(AppContext app) {

    Catalogue read() {
        return new Catalogue(
                app.templates().values().stream()
                        .map(TemplateReader::read)
                        .map(RoundCatalogue::template)
                        .toList(),
                app.allDecks().stream().map(RoundCatalogue::deck).toList());
    }

    private static Catalogue.Template template(RoundTemplate template) {
        return new Catalogue.Template(template.id(), template.title(), template.kind(), template.planned());
    }

    private static Catalogue.Deck deck(Deck deck) {
        return new Catalogue.Deck(
                deck.id(),
                deck.title(),
                deck.kind(),
                deck.prompts().stream()
                        .map(prompt -> new Catalogue.Prompt(prompt.id(), prompt.title()))
                        .toList());
    }
}
