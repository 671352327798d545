package io.mockround.ui.settings;

import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * One thing that can be chosen: shows what is saved and has saved what is chosen. On the FX thread.
 *
 * @param <S> the document it is a part of
 * @param <T> its values; null where it is left out
 */
public final class Setting<S, T> {

    /** Has a change saved, in the background. */
    interface Saving<S> {

        /**
         * @param what was changed, in words
         * @param change makes it
         * @param undo makes it good again
         */
        void save(String what, Function<S, S> change, Function<S, S> undo);
    }

    private final String name;
    private final Function<S, T> part;
    private final BiFunction<S, T, S> with;
    private final Saving<S> saving;
    private final ReadOnlyObjectWrapper<T> value = new ReadOnlyObjectWrapper<>();

    /** @param name in words, for <i>Saved: …</i> */
    Setting(String name, Function<S, T> part, BiFunction<S, T, S> with, Saving<S> saving) {
        this.name = name;
        this.part = part;
        this.with = with;
        this.saving = saving;
    }

    /** Chooses; the same again is no change. */
    public void choose(T wanted) {
        T before = value.get();
        if (Objects.equals(before, wanted)) {
            return;
        }
        value.set(wanted);
        saving.save(name, all -> with.apply(all, wanted), all -> with.apply(all, before));
    }

    public ReadOnlyObjectProperty<T> valueProperty() {
        return value.getReadOnlyProperty();
    }

    public T value() {
        return value.get();
    }

    /** Shows what is saved. */
    void show(S saved) {
        value.set(part.apply(saved));
    }
}
