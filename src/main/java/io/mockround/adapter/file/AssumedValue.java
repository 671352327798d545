package io.mockround.adapter.file;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * Stands where a required value is missing or was wrong, after that was told: right whatever is asked of it. A mistake that it leads to all
 * the same is not told, and the whole map passed over.
 */
final class AssumedValue extends YamlValue {

    private final Node map;

    AssumedValue(Path file, Node map, String key, PassedOver passedOver) {
        super(file, scalar(map, key), passedOver);
        this.map = map;
    }

    /** Its text is its own, so that two of them are not one id twice. */
    private static Node scalar(Node map, String key) {
        int at = map.getStartMark().map(mark -> mark.getIndex()).orElse(0);
        return new ScalarNode(Tag.STR, key + " at " + at, ScalarStyle.DOUBLE_QUOTED);
    }

    @Override
    String word(List<String> words) {
        return words.get(0);
    }

    @Override
    boolean isTrue() {
        return true;
    }

    @Override
    long wholeNumber(long least, long most, String expected) {
        return least;
    }

    @Override
    Duration duration(String units, Duration unit) {
        return unit;
    }

    @Override
    <T> List<T> list(String expected, Function<YamlValue, T> item) {
        return List.of();
    }

    @Override
    YamlMap map(String what, List<String> keys) {
        return new YamlMap(this, new MappingNode(Tag.MAP, List.of(), FlowStyle.BLOCK), what, keys);
    }

    @Override
    DocumentMistake wrong(String found, String expected, String nearest) {
        return DocumentMistake.at(map, Mistake.wrong(file(), map.getStartMark(), found, expected, nearest), true);
    }
}
