package io.mockround.ui.history;

import io.mockround.messages.Messages;
import io.mockround.ui.common.SessionTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Which sessions are listed: by type, kind and tag. Lives on the FX thread. */
public final class HistoryFilters {

    private final Filter type =
            new Filter("types", row -> Stream.of(row.type().name()), its -> Messages.text("history.type." + its));
    private final Filter kind = new Filter("kinds", row -> Stream.of(row.kind()), SessionTexts::kind);
    private final Filter tag = new Filter("tags", row -> row.tags().stream(), Function.identity());

    /** @param changed run when others are wanted */
    HistoryFilters(Runnable changed) {
        all().forEach(filter -> filter.chosen.addListener((property, before, now) -> {
            if (!filter.isOffering) {
                changed.run();
            }
        }));
    }

    /** One thing to choose. @param id null for all */
    public record Choice(String id, String text) {
        @Override
        public String toString() {
            return text;
        }
    }

    public Filter type() {
        return type;
    }

    public Filter kind() {
        return kind;
    }

    public Filter tag() {
        return tag;
    }

    boolean admit(HistoryRow row) {
        return all().stream().allMatch(filter -> filter.admits(row));
    }

    void offer(List<HistoryRow> rows) {
        all().forEach(filter -> filter.offer(rows));
    }

    private List<Filter> all() {
        return List.of(type, kind, tag);
    }

    /** One of them. */
    public static final class Filter {

        private final Function<HistoryRow, Stream<String>> values;
        private final Function<String, String> text;
        private final Choice any;
        private final ObservableList<Choice> choices;
        private final ObjectProperty<Choice> chosen;
        private boolean isOffering;

        private Filter(String name, Function<HistoryRow, Stream<String>> values, Function<String, String> text) {
            this.values = values;
            this.text = text;
            this.any = new Choice(null, Messages.text("history.all." + name));
            this.choices = FXCollections.observableArrayList(any);
            this.chosen = new SimpleObjectProperty<>(any);
        }

        /** All, and what there are sessions of. */
        public ObservableList<Choice> choices() {
            return choices;
        }

        public ObjectProperty<Choice> chosen() {
            return chosen;
        }

        private boolean admits(HistoryRow row) {
            String wanted = chosen.get() == null ? null : chosen.get().id();
            return wanted == null || values.apply(row).anyMatch(wanted::equals);
        }

        private void offer(List<HistoryRow> rows) {
            List<Choice> found = new ArrayList<>(List.of(any));
            rows.stream()
                    .flatMap(values)
                    .distinct()
                    .sorted()
                    .map(id -> new Choice(id, text.apply(id)))
                    .forEach(found::add);
            if (!choices.equals(found)) {
                isOffering = true;
                Choice before = chosen.get();
                choices.setAll(found);
                chosen.set(found.contains(before) ? before : any);
                isOffering = false;
            }
        }
    }
}
