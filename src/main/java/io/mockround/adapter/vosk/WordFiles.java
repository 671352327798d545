package io.mockround.adapter.vosk;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The two text files that turn a graph's numbers into words and their times. libvosk opens them damaged, and then lies or aborts. */
final class WordFiles {

    private static final Set<String> KINDS = Set.of("nonword", "begin", "end", "internal", "singleton");

    private WordFiles() {}

    /** The numbers that have a word, from lines of {@code word number}. */
    static BitSet words(Path folder, String file) throws IOException, Flaw {
        BitSet numbers = new BitSet();
        each(folder, file, (line, number) -> {
            int id = line.length == 2 ? parse(line[1]) : -1;
            if (id < 0 || numbers.get(id)) {
                throw Flaw.in(file, "line", number);
            }
            numbers.set(id);
        });
        if (!numbers.get(0) || numbers.cardinality() < 2) {
            throw Flaw.in(file, "noWords");
        }
        return numbers;
    }

    /** The place in a word of every phone, from lines of {@code number kind}. */
    static Map<Integer, String> boundaries(Path folder, String file) throws IOException, Flaw {
        Map<Integer, String> kinds = new HashMap<>();
        each(folder, file, (line, number) -> {
            int phone = line.length == 2 ? parse(line[0]) : -1;
            if (phone < 1 || !KINDS.contains(line[1]) || kinds.put(phone, line[1]) != null) {
                throw Flaw.in(file, "line", number);
            }
        });
        return kinds;
    }

    /** Lines of numbers. */
    static void numbers(Path folder, String file) throws IOException, Flaw {
        each(folder, file, (line, number) -> {
            if (line.length != 1 || parse(line[0]) < 0) {
                throw Flaw.in(file, "line", number);
            }
        });
    }

    private interface Line {
        void take(String[] fields, int number) throws Flaw;
    }

    private static void each(Path folder, String file, Line line) throws IOException, Flaw {
        int number = 0;
        try (BufferedReader reader = Files.newBufferedReader(folder.resolve(file))) {
            for (String text = reader.readLine(); text != null; text = reader.readLine()) {
                number++;
                line.take(text.strip().split("[ \t]+"), number);
            }
        } catch (MalformedInputException e) {
            throw Flaw.in(file, "notText");
        }
        if (number == 0) {
            throw Flaw.in(file, "empty");
        }
    }

    private static int parse(String text) {
        return text.matches("\\d{1,8}") ? Integer.parseInt(text) : -1;
    }
}
