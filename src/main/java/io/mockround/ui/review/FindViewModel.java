package io.mockround.ui.review;

import io.mockround.messages.Messages;
import io.mockround.ui.review.Finder.Hit;
import java.util.List;
import java.util.function.IntSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What is looked for in the transcript that is shown, and the hits. Lives on the FX thread; knows no controls. */
final class FindViewModel {

    private final ReadOnlyObjectProperty<Script> script;
    private final IntSupplier here;
    private final StringProperty wanted = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(Found.NONE);
    private Finder finder = new Finder(List.of());

    /**
     * @param hits in order
     * @param at which of them was gone to; -1 where there is none
     */
    record Found(List<Hit> hits, int at) {

        static final Found NONE = new Found(List.of(), -1);

        Found {
            hits = List.copyOf(hits);
        }

        /** Null where there is none. */
        Hit current() {
            return at < 0 ? null : hits.get(at);
        }

        /** The one so many places on; after the last comes the first. */
        private Found moved(int by) {
            return hits.isEmpty() ? this : new Found(hits, Math.floorMod(at + by, hits.size()));
        }
    }

    /** @param here the piece from which on hits are wanted first; -1 for the beginning */
    FindViewModel(ReadOnlyObjectProperty<Script> script, IntSupplier here) {
        this.script = script;
        this.here = here;
        wanted.addListener(change -> look());
        script.addListener(change -> read());
    }

    /** What was looked for last is looked for again. */
    void open() {
        open.set(true);
        read();
    }

    void close() {
        open.set(false);
        found.set(Found.NONE);
    }

    void next() {
        found.set(found.get().moved(1));
    }

    void previous() {
        found.set(found.get().moved(-1));
    }

    /** How many there are and which one is gone to; empty while nothing is looked for. */
    String count() {
        if (wanted.get().isBlank()) {
            return "";
        }
        Found now = found.get();
        return now.hits().isEmpty()
                ? Messages.text("review.find.none")
                : Messages.text("review.find.count", now.at() + 1, now.hits().size());
    }

    /** Words may have arrived. */
    private void read() {
        if (open.get()) {
            finder = new Finder(script.get() == null ? List.of() : script.get().pieces());
            look();
        }
    }

    /** Who types on stays where the first letters led. */
    private void look() {
        if (open.get()) {
            Hit before = found.get().current();
            int from = before == null ? here.getAsInt() : before.firstPiece();
            List<Hit> hits = finder.find(wanted.get());
            found.set(new Found(hits, firstFrom(from, hits)));
        }
    }

    private static int firstFrom(int piece, List<Hit> hits) {
        for (int i = 0; i < hits.size(); i++) {
            if (hits.get(i).lastPiece() >= piece) {
                return i;
            }
        }
        return hits.isEmpty() ? -1 : 0;
    }

    StringProperty wantedProperty() {
        return wanted;
    }

    ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Found> foundProperty() {
        return found.getReadOnlyProperty();
    }
}
