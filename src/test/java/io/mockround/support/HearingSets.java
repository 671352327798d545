package io.mockround.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The written test sets of hearing: tab-separated files under {@code io/mockround/hearing}, two thirds of each in {@code dev}, on which
 * rules may be tuned, one third in {@code exam}, on which they are only measured.
 */
public final class HearingSets {

    /** A part of every set. */
    public enum Part {
        DEV,
        EXAM;

        private String folder() {
            return "/io/mockround/hearing/" + toString() + "/";
        }

        @Override
        public String toString() {
            return this == DEV ? "dev" : "exam";
        }
    }

    /**
     * A line of a set.
     *
     * @param place file and line, for messages
     */
    public record Row(String place, List<String> columns) {

        public Row {
            columns = List.copyOf(columns);
        }

        public String column(int index) {
            return columns.get(index);
        }
    }

    private HearingSets() {}

    /**
     * The rows of a file, comments left out.
     *
     * @param columns how many each row must have
     */
    public static List<Row> rows(Part part, String file, int columns) {
        List<Row> rows = new ArrayList<>();
        List<String> lines = text(part.folder() + file).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            Row row = new Row(part + "/" + file + ":" + (i + 1), List.of(line.split("\t", -1)));
            if (row.columns().size() != columns) {
                throw new IllegalArgumentException(
                        row.place() + " has " + row.columns().size() + " columns, not " + columns);
            }
            rows.add(row);
        }
        return rows;
    }

    private static String text(String resource) {
        try (InputStream stream = HearingSets.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalArgumentException("there is no " + resource);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
