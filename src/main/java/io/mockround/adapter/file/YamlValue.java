package io.mockround.adapter.file;

import io.mockround.problem.NearestName;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** One value of a document and its place. Asked for a type it does not have, it says so there. */
class YamlValue {

    private static final Pattern NUMBER =
            Pattern.compile("[-+]?(\\d{1,18}(\\.\\d{0,18})?|\\.\\d{1,18})([eE][-+]?\\d{1,3})?");
    private static final Pattern WHOLE = Pattern.compile("[-+]?\\d{1,19}");
    private static final List<String> BOOLEANS = List.of("true", "false");
    private static final int MOST_MINUTES = 24 * 60;

    private final Path file;
    private final Node node;
    private final PassedOver passedOver;

    YamlValue(Path file, Node node, PassedOver passedOver) {
        this.file = file;
        this.node = node;
        this.passedOver = passedOver;
    }

    Node node() {
        return node;
    }

    PassedOver passedOver() {
        return passedOver;
    }

    Path file() {
        return file;
    }

    /** A key with nothing after its colon, or YAML's null. */
    boolean isNothing() {
        return isPlain() && List.of("", "~", "null", "Null", "NULL").contains(written());
    }

    boolean isMap() {
        return node instanceof MappingNode;
    }

    /** How many values this one holds, itself included. */
    int values() {
        if (node instanceof MappingNode mapping) {
            return 1
                    + mapping.getValue().stream()
                            .mapToInt(tuple -> child(tuple.getKeyNode()).values()
                                    + child(tuple.getValueNode()).values())
                            .sum();
        }
        return node instanceof SequenceNode sequence
                ? 1
                        + sequence.getValue().stream()
                                .mapToInt(item -> child(item).values())
                                .sum()
                : 1;
    }

    private YamlValue child(Node its) {
        return new YamlValue(file, its, passedOver);
    }

    /** The keys of a map as they are written; none where this is no map. */
    List<String> keysWritten() {
        if (!(node instanceof MappingNode mapping)) {
            return List.of();
        }
        return mapping.getValue().stream()
                .map(tuple -> tuple.getKeyNode() instanceof ScalarNode key ? key.getValue() : "")
                .toList();
    }

    boolean isList() {
        return node instanceof SequenceNode;
    }

    /** Any scalar that is not blank, whatever it looks like: {@code title: 7} is the text "7". */
    String text() {
        return text("text");
    }

    /** @param expected what the text stands for, for the message */
    String text(String expected) {
        String text = textOrBlank(expected);
        if (text.isBlank()) {
            throw wrong("blank text", expected);
        }
        return text;
    }

    String textOrBlank(String expected) {
        if (!(node instanceof ScalarNode) || isNothing()) {
            throw wrong(found(), expected);
        }
        if (!StreamReader.isPrintable(written())) { // by way of an escape
            throw wrong("a control character", expected);
        }
        return written().strip();
    }

    /** One of a few words; the nearest is offered. */
    String word(List<String> words) {
        String expected = Mistake.anyOf(words);
        String word = text(expected);
        if (!words.contains(word)) {
            throw unknown(expected, words);
        }
        return word;
    }

    /** The written name is none of the known ones. */
    DocumentMistake unknown(String expected, List<String> known) {
        return wrong(found(), expected, NearestName.to(written(), known));
    }

    boolean isTrue() {
        if (looksBoolean()) {
            return Boolean.parseBoolean(written());
        }
        throw notTrueOrFalse("\"true\" or \"false\"");
    }

    boolean looksBoolean() {
        return isPlain()
                && List.of("true", "True", "TRUE", "false", "False", "FALSE").contains(written());
    }

    boolean looksNumeric() {
        return isPlain() && NUMBER.matcher(written()).matches();
    }

    /** Older YAML knew more words for it. */
    DocumentMistake notTrueOrFalse(String expected) {
        if (!(node instanceof ScalarNode) || isNothing()) {
            return wrong(found(), expected);
        }
        return switch (written().toLowerCase(Locale.ROOT)) {
            case "yes", "on", "y" -> wrong(found(), expected, "true");
            case "no", "off", "n", "none", "never" -> wrong(found(), expected, "false");
            default -> wrong(found(), expected, NearestName.to(written(), BOOLEANS));
        };
    }

    long wholeNumber(long least, long most, String expected) {
        if (isPlain() && WHOLE.matcher(written()).matches()) {
            try {
                long number = Long.parseLong(written());
                if (number >= least && number <= most) {
                    return number;
                }
            } catch (NumberFormatException e) {
                throw wrong(found(), expected); // nineteen digits can be too many
            }
        }
        throw wrong(found(), expected);
    }

    /** A number from 0 to {@code most}. */
    double number(double most, String expected) {
        if (looksNumeric()) {
            double number = Double.parseDouble(written());
            if (number >= 0 && number <= most) {
                return number;
            }
        }
        throw wrong(found(), expected);
    }

    Duration minutes() {
        return duration("minutes", Duration.ofMinutes(1));
    }

    Duration seconds() {
        return duration("seconds", Duration.ofSeconds(1));
    }

    /** To the millisecond, from nothing to a day. */
    Duration duration(String units, Duration unit) {
        double most = (double) Duration.ofMinutes(MOST_MINUTES).toMillis() / unit.toMillis();
        String expected = "a number of " + units;
        if (!looksNumeric()) {
            throw wrong(found(), expected);
        }
        double number = Double.parseDouble(written());
        if (number < 0) {
            throw wrong(found(), expected + ", not below 0");
        }
        if (number > most) {
            throw wrong(found(), expected + ", at most " + (long) most);
        }
        return Duration.ofMillis(Math.round(number * unit.toMillis()));
    }

    <T> List<T> list(String expected, Function<YamlValue, T> item) {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream()
                    .filter(its -> !passedOver.contains(its))
                    .map(its -> item.apply(child(its)))
                    .toList();
        }
        throw wrong(found(), expected);
    }

    /** @param what the map in words: "a phase" */
    YamlMap map(String what, List<String> keys) {
        if (node instanceof MappingNode mapping) {
            return new YamlMap(this, mapping, what, keys);
        }
        throw wrong(found(), what + " with its keys");
    }

    DocumentMistake wrong(String found, String expected) {
        return wrong(found, expected, Mistake.NOTHING_NEAR);
    }

    DocumentMistake wrong(String found, String expected, String nearest) {
        return DocumentMistake.at(
                node, Mistake.wrong(file, node.getStartMark(), found, expected, nearest), passedOver.isWithin(node));
    }

    /** This map lacks a key that it must have. */
    DocumentMistake missing(String key, String found, String expected) {
        return DocumentMistake.missing(
                node, key, Mistake.wrong(file, node.getStartMark(), found, expected, Mistake.NOTHING_NEAR));
    }

    /** What stands here, in words. */
    String found() {
        if (isMap()) {
            return "a map";
        }
        if (isList()) {
            return "a list";
        }
        if (isNothing()) {
            return "nothing";
        }
        boolean bareLooking = !isPlain() && (NUMBER.matcher(written()).matches() || BOOLEANS.contains(written()));
        return Mistake.quoted(written()) + (bareLooking ? " in quotes" : "");
    }

    private boolean isPlain() {
        return node instanceof ScalarNode scalar && scalar.isPlain();
    }

    /** Empty for what is no scalar. */
    String written() {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }
}
