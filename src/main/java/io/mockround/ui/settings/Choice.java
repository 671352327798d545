package io.mockround.ui.settings;

import io.mockround.messages.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * One of several values, in words.
 *
 * @param value may be null: what is left to the template or the system
 */
public record Choice<T>(T value, String text) {

    /** Every value of an enum; texts under {@code key.NAME}. */
    static <E extends Enum<E>> List<Choice<E>> of(String key, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(value -> new Choice<>(value, Messages.text(key + "." + value.name())))
                .toList();
    }

    /** Left out first, its text under {@code key.none}, then the others. */
    static <E extends Enum<E>> List<Choice<E>> orNone(String key, Class<E> type) {
        return Stream.concat(Stream.of(new Choice<E>(null, Messages.text(key + ".none"))), of(key, type).stream())
                .toList();
    }

    /** Seconds, and the template's own as null. */
    static List<Choice<Integer>> seconds(String noneKey, Integer... seconds) {
        Stream<Choice<Integer>> numbers =
                Arrays.stream(seconds).map(each -> new Choice<>(each, Messages.text("settings.seconds", each)));
        return Stream.concat(Stream.of(new Choice<Integer>(null, Messages.text(noneKey))), numbers)
                .toList();
    }

    @Override
    public String toString() {
        return text;
    }
}
