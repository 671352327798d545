package io.mockround.ui.rounds;

import java.time.Duration;
import java.util.List;

/** The rounds and decks there are, bundled and own. */
public record Catalogue(List<Template> templates, List<Deck> decks) {

    public Catalogue {
        templates = List.copyOf(templates);
        decks = List.copyOf(decks);
    }

    /**
     * A template.
     *
     * @param planned zero for a loop, whose rounds have their own lengths and decks
     */
    public record Template(String id, String title, String kind, Duration planned) {

        boolean isLoop() {
            return planned.isZero();
        }
    }

    /** @param kind of templates it is asked in; null where it does not say */
    public record Deck(String id, String title, String kind, List<Prompt> prompts) {

        public Deck {
            prompts = List.copyOf(prompts);
        }
    }

    public record Prompt(String id, String title) {}
}
