package io.mockround.ui.trends;

import io.mockround.history.SessionFilter;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Which sessions the trends are made of. Lives on the FX thread. */
public final class TrendFilters {

    private static final int DAYS = 30;

    private final Filter kind = new Filter("kinds");
    private final Filter template = new Filter("templates");
    private final Filter prompt = new Filter("prompts");
    private final ObjectProperty<Range> range = new SimpleObjectProperty<>(Range.ALL);
    private final ObjectProperty<LocalDate> from = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalDate> to = new SimpleObjectProperty<>();
    private final Supplier<LocalDate> today;
    private final Runnable changed;
    private boolean isOffering;

    /** @param changed run when others are wanted */
    TrendFilters(Supplier<LocalDate> today, Runnable changed) {
        this.today = today;
        this.changed = changed;
        kind.chosen.addListener((property, before, now) -> changed());
        template.chosen.addListener((property, before, now) -> changed());
        prompt.chosen.addListener((property, before, now) -> changed());
        range.addListener((property, before, now) -> changed());
        from.addListener((property, before, now) -> changed());
        to.addListener((property, before, now) -> changed());
    }

    /** What there are sessions of. */
    record Choices(List<FilterChoice> kinds, List<FilterChoice> templates, List<FilterChoice> prompts) {}

    public ObservableList<FilterChoice> kinds() {
        return kind.choices;
    }

    public ObjectProperty<FilterChoice> kind() {
        return kind.chosen;
    }

    public ObservableList<FilterChoice> templates() {
        return template.choices;
    }

    public ObjectProperty<FilterChoice> template() {
        return template.chosen;
    }

    public ObservableList<FilterChoice> prompts() {
        return prompt.choices;
    }

    public ObjectProperty<FilterChoice> prompt() {
        return prompt.chosen;
    }

    public ObjectProperty<Range> range() {
        return range;
    }

    /** The first day; null for any. Counts with {@link Range#DAYS} only, as does {@link #to}. */
    public ObjectProperty<LocalDate> from() {
        return from;
    }

    public ObjectProperty<LocalDate> to() {
        return to;
    }

    SessionFilter filter() {
        boolean isByDay = range.get() == Range.DAYS;
        LocalDate first = range.get() == Range.DAYS_30 ? today.get().minusDays(DAYS - 1) : isByDay ? from.get() : null;
        return new SessionFilter(kind.id(), prompt.id(), template.id(), first, isByDay ? to.get() : null);
    }

    Integer last() {
        return range.get().last();
    }

    /** The last day is before the first. */
    boolean isBackwards() {
        return range.get() == Range.DAYS
                && from.get() != null
                && to.get() != null
                && to.get().isBefore(from.get());
    }

    void offer(Choices found) {
        isOffering = true;
        kind.offer(found.kinds());
        template.offer(found.templates());
        prompt.offer(found.prompts());
        isOffering = false;
    }

    private void changed() {
        if (!isOffering) {
            changed.run();
        }
    }

    private static final class Filter {

        private final ObservableList<FilterChoice> choices;
        private final ObjectProperty<FilterChoice> chosen;

        Filter(String name) {
            FilterChoice all = FilterChoice.all(name);
            choices = FXCollections.observableArrayList(all);
            chosen = new SimpleObjectProperty<>(all);
        }

        String id() {
            return chosen.get() == null ? null : chosen.get().id();
        }

        void offer(List<FilterChoice> found) {
            if (!choices.equals(found)) {
                FilterChoice before = chosen.get();
                choices.setAll(found);
                chosen.set(found.contains(before) ? before : found.get(0));
            }
        }
    }
}
