package io.mockround.ui.rounds;

import io.mockround.messages.Messages;
import io.mockround.rehearsal.RoundChoice;
import io.mockround.ui.common.Navigator;
import io.mockround.ui.common.SessionTexts;
import io.mockround.ui.common.Work;
import io.mockround.ui.rounds.Catalogue.Deck;
import io.mockround.ui.rounds.Catalogue.Template;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** A round being chosen. What is not chosen is drawn: a deck that fits, a prompt never given, the template's own length. On the FX thread. */
public final class RoundChooserViewModel {

    /** Of the template's own length: what fits a lunch break, and time to breathe. */
    private static final double[] SHARES = {0.5, 0.75, 1.5};

    private final Callable<Catalogue> catalogue;
    private final Work work;
    private final Navigator navigator;
    private final ObservableList<Template> templates = FXCollections.observableArrayList();
    private final ObservableList<Option<Deck>> decks = FXCollections.observableArrayList();
    private final ObservableList<Option<String>> prompts = FXCollections.observableArrayList();
    private final ObservableList<Option<Duration>> lengths = FXCollections.observableArrayList();
    private final ObjectProperty<Template> template = new SimpleObjectProperty<>();
    private final ObjectProperty<Option<Deck>> deck = new SimpleObjectProperty<>();
    private final ObjectProperty<Option<String>> prompt = new SimpleObjectProperty<>();
    private final ObjectProperty<Option<Duration>> length = new SimpleObjectProperty<>();
    private final ReadOnlyBooleanWrapper loop = new ReadOnlyBooleanWrapper();
    private List<Deck> allDecks = List.of();

    /** @param catalogue asked in the background */
    public RoundChooserViewModel(Callable<Catalogue> catalogue, Work work, Navigator navigator) {
        this.catalogue = catalogue;
        this.work = work;
        this.navigator = navigator;
        template.addListener((property, before, now) -> show(now));
        deck.addListener((property, before, now) -> show(now));
    }

    /** Asks what there is; the first template is chosen. */
    public void load() {
        work.call(catalogue, this::show, navigator::tell);
    }

    public void start() {
        Template chosen = template.get();
        if (chosen != null) {
            navigator.round(new RoundChoice(
                    chosen.id(),
                    deckId(),
                    prompt.get() == null ? null : prompt.get().value(),
                    lengthOf(chosen)));
        }
    }

    public void back() {
        navigator.home();
    }

    public ObservableList<Template> templates() {
        return templates;
    }

    /** Those of the template's kind first. */
    public ObservableList<Option<Deck>> decks() {
        return decks;
    }

    public ObservableList<Option<String>> prompts() {
        return prompts;
    }

    public ObservableList<Option<Duration>> lengths() {
        return lengths;
    }

    public ObjectProperty<Template> templateProperty() {
        return template;
    }

    public ObjectProperty<Option<Deck>> deckProperty() {
        return deck;
    }

    public ObjectProperty<Option<String>> promptProperty() {
        return prompt;
    }

    public ObjectProperty<Option<Duration>> lengthProperty() {
        return length;
    }

    /** Its rounds have their own decks and lengths: there is nothing more to choose. */
    public ReadOnlyBooleanProperty loopProperty() {
        return loop.getReadOnlyProperty();
    }

    /** {@code System design, 45 min}. */
    static String detail(Template template) {
        String kind = SessionTexts.kind(template.kind());
        return template.isLoop()
                ? kind
                : Messages.text("rounds.detail", kind, template.planned().toMillis() / 60_000.0);
    }

    private void show(Catalogue found) {
        allDecks = found.decks();
        templates.setAll(found.templates());
        template.set(templates.isEmpty() ? null : templates.get(0));
    }

    private void show(Template chosen) {
        if (chosen == null) {
            return;
        }
        loop.set(chosen.isLoop());
        fill(decks, decksFor(chosen), deck);
        fill(lengths, lengthsOf(chosen), length);
    }

    private List<Option<Deck>> decksFor(Template chosen) {
        List<Option<Deck>> options = new ArrayList<>();
        options.add(new Option<>(null, Messages.text("rounds.deck.any")));
        if (!chosen.isLoop()) {
            allDecks.stream()
                    .sorted(Comparator.comparing(each -> !chosen.kind().equals(each.kind())))
                    .map(each -> new Option<>(each, each.title()))
                    .forEach(options::add);
        }
        return options;
    }

    private void show(Option<Deck> chosen) {
        List<Option<String>> options = new ArrayList<>();
        options.add(new Option<>(null, Messages.text("rounds.prompt.any")));
        if (chosen != null && chosen.value() != null) {
            chosen.value().prompts().forEach(each -> options.add(new Option<>(each.id(), each.title())));
        }
        fill(prompts, options, prompt);
    }

    /** The first is chosen, and said to be even where it was before: whoever shows the list has forgotten it. */
    private static <T> void fill(
            ObservableList<Option<T>> shown, List<Option<T>> options, ObjectProperty<Option<T>> chosen) {
        chosen.set(null);
        shown.setAll(options);
        chosen.set(options.get(0));
    }

    private static List<Option<Duration>> lengthsOf(Template chosen) {
        List<Option<Duration>> options = new ArrayList<>();
        double minutes = chosen.planned().toMillis() / 60_000.0;
        options.add(new Option<>(
                null,
                chosen.isLoop() ? Messages.text("rounds.length.loop") : Messages.text("rounds.length.own", minutes)));
        if (!chosen.isLoop()) {
            for (double share : SHARES) {
                Duration length = Duration.ofSeconds(Math.max(1, Math.round(minutes * share)) * 60);
                options.add(new Option<>(length, Messages.text("rounds.length.minutes", length.toMinutes())));
            }
        }
        return options;
    }

    private String deckId() {
        return deck.get() == null || deck.get().value() == null
                ? null
                : deck.get().value().id();
    }

    private Duration lengthOf(Template chosen) {
        return chosen.isLoop() || length.get() == null ? null : length.get().value();
    }
}
