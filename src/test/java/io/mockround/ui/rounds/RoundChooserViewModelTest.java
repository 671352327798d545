package io.mockround.ui.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.rehearsal.RoundChoice;
import io.mockround.support.NavigatorLog;
import io.mockround.ui.common.Work;
import io.mockround.ui.rounds.Catalogue.Deck;
import io.mockround.ui.rounds.Catalogue.Prompt;
import io.mockround.ui.rounds.Catalogue.Template;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RoundChooserViewModelTest {

    static final Catalogue CATALOGUE = new Catalogue(
            List.of(
                    new Template("system-design", "System design", "system-design", Duration.ofMinutes(45)),
                    new Template("behavioural", "Story and follow-ups", "behavioural", Duration.ofMinutes(10)),
                    new Template("full-loop", "The full loop", "loop", Duration.ZERO)),
            List.of(
                    new Deck("backend", "Backend questions", "rapid-fire", List.of(new Prompt("uuid", "Random UUIDs"))),
                    new Deck(
                            "storage",
                            "Storage and caches",
                            "system-design",
                            List.of(new Prompt("build-cache", "Build cache"), new Prompt("feed", "News feed")))));

    private final NavigatorLog navigator = new NavigatorLog();
    private final RoundChooserViewModel model =
            new RoundChooserViewModel(() -> CATALOGUE, new Work(Runnable::run, Runnable::run), navigator);

    @BeforeEach
    void load() {
        model.load();
    }

    @Test
    void leavesEverythingToTheProgramThatIsNotChosen() {
        model.start();

        assertThat(navigator.went).containsExactly("round " + RoundChoice.of("system-design"));
    }

    @Test
    void decksOfTheTemplatesKindComeFirst() {
        assertThat(model.decks())
                .extracting(Option::text)
                .containsExactly("One that fits", "Storage and caches", "Backend questions");
    }

    @Test
    void aPromptIsChosenFromItsDeckAndTheLengthWithIt() {
        model.deckProperty().set(model.decks().get(1));
        assertThat(model.prompts())
                .extracting(Option::text)
                .containsExactly("Unseen, drawn at 0:00", "Build cache", "News feed");
        model.promptProperty().set(model.prompts().get(2));
        model.lengthProperty().set(model.lengths().get(1));

        model.start();

        assertThat(navigator.went)
                .containsExactly(
                        "round " + new RoundChoice("system-design", "storage", "feed", Duration.ofMinutes(23)));
    }

    @Test
    void anotherTemplateBeginsAnew() {
        model.deckProperty().set(model.decks().get(1));
        model.promptProperty().set(model.prompts().get(1));

        model.templateProperty().set(model.templates().get(1));
        model.start();

        assertThat(navigator.went).containsExactly("round " + RoundChoice.of("behavioural"));
        assertThat(model.lengths()).extracting(Option::text).first().isEqualTo("As planned, 10 min");
    }

    @Test
    void aLoopHasNothingMoreToChoose() {
        model.templateProperty().set(model.templates().get(2));

        assertThat(model.loopProperty().get()).isTrue();
        assertThat(model.decks()).hasSize(1);
        model.start();
        assertThat(navigator.went).containsExactly("round " + RoundChoice.of("full-loop"));
    }
}
