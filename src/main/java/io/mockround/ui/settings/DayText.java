package io.mockround.ui.settings;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.util.StringConverter;

/** A day as it is typed: shown as in the commands, 2026-11-23, and read so or in the short form of the computer's country. */
final class DayText extends StringConverter<LocalDate> {

    private final Function<String, LocalDate> misread;

    /** @param misread told of a text that is no day; gives the day there shall be then */
    DayText(Function<String, LocalDate> misread) {
        this.misread = misread;
    }

    @Override
    public String toString(LocalDate day) {
        return day == null ? "" : day.toString();
    }

    @Override
    public LocalDate fromString(String typed) {
        String text = typed == null ? "" : typed.strip();
        if (text.isEmpty()) {
            return null;
        }
        return Stream.of(DateTimeFormatter.ISO_LOCAL_DATE, DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT))
                .map(format -> read(text, format))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> misread.apply(text));
    }

    private static Optional<LocalDate> read(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
