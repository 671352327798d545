package io.mockround.report;

import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A value of the report that may be known, unknown, or not applicable: the document writes the value, {@code null}, or nothing.
 * Immutable.
 */
public final class Maybe<T> {

    private static final Maybe<?> UNKNOWN = new Maybe<>(null);
    private static final Maybe<?> NOT_APPLICABLE = new Maybe<>(null);

    private final T value;

    private Maybe(T value) {
        this.value = value;
    }

    public static <T> Maybe<T> of(T value) {
        if (value == null) {
            throw new IllegalArgumentException("a known value is not null: say unknown() or notApplicable()");
        }
        return new Maybe<>(value);
    }

    /** It applies, but cannot be told. */
    @SuppressWarnings("unchecked")
    public static <T> Maybe<T> unknown() {
        return (Maybe<T>) UNKNOWN;
    }

    /** There is no such thing here. */
    @SuppressWarnings("unchecked")
    public static <T> Maybe<T> notApplicable() {
        return (Maybe<T>) NOT_APPLICABLE;
    }

    /** The value, or not applicable when null. */
    public static <T> Maybe<T> ofNullable(T value) {
        return value == null ? notApplicable() : of(value);
    }

    /** The same of another value; what is unknown or not applicable stays so. */
    @SuppressWarnings("unchecked")
    public <R> Maybe<R> map(Function<? super T, ? extends R> change) {
        return value == null ? (Maybe<R>) this : of(change.apply(value));
    }

    /** Does something with the value where it is known. */
    public void ifKnown(Consumer<? super T> action) {
        if (value != null) {
            action.accept(value);
        }
    }

    public boolean isUnknown() {
        return this == UNKNOWN;
    }

    public boolean isKnown() {
        return value != null;
    }

    public boolean isApplicable() {
        return this != NOT_APPLICABLE;
    }

    /** The value, or null when it is not known. */
    public T orNull() {
        return value;
    }

    public T or(T otherwise) {
        return value == null ? otherwise : value;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (value != null && other instanceof Maybe<?> maybe && value.equals(maybe.value));
    }

    @Override
    public int hashCode() {
        return value == null ? System.identityHashCode(this) : value.hashCode();
    }

    @Override
    public String toString() {
        return value != null ? value.toString() : this == UNKNOWN ? "unknown" : "not applicable";
    }
}
