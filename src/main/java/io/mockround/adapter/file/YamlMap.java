package io.mockround.adapter.file;

import io.mockround.problem.NearestName;
import io.mockround.problem.ProblemException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;

/** A map whose keys are known and there once: both are checked before a value is read, so a slip in a key is what gets reported. */
final class YamlMap {

    private final YamlValue self;
    private final String what;
    private final Map<String, YamlValue> keys = new LinkedHashMap<>();
    private final Map<String, YamlValue> values = new LinkedHashMap<>();
    private final Set<String> assumed = new HashSet<>();

    YamlMap(YamlValue self, MappingNode node, String what, List<String> known) {
        this.self = self;
        this.what = what;
        PassedOver passedOver = self.passedOver();
        for (NodeTuple tuple : node.getValue()) {
            YamlValue key = new YamlValue(self.file(), tuple.getKeyNode(), passedOver);
            YamlValue value = new YamlValue(self.file(), tuple.getValueNode(), passedOver);
            if (passedOver.contains(key.node())) {
                assumed.add(NearestName.to(key.written(), known)); // misspelt it was, not left out
                continue;
            }
            String name = key.text("a key of " + what);
            if (!known.contains(name)) {
                throw key.unknown("a key of " + what + ": " + Mistake.anyOf(known), known);
            }
            if (keys.put(name, key) != null) {
                throw key.wrong("the key " + Mistake.quoted(name) + " a second time", "each key once");
            }
            if (passedOver.contains(value.node())) {
                assumed.add(name);
            } else {
                values.put(name, value);
            }
        }
    }

    boolean has(String key) {
        return values.containsKey(key) || isAssumed(key);
    }

    /** Whether what stood there was wrong, and was told. */
    boolean isPassedOver(String key) {
        return !values.containsKey(key) && isAssumed(key);
    }

    private boolean isAssumed(String key) {
        return assumed.contains(key)
                || self instanceof AssumedValue
                || self.passedOver().isAssumed(self.node(), key);
    }

    YamlValue required(String key) {
        if (values.containsKey(key)) {
            return values.get(key);
        }
        if (isAssumed(key)) {
            return new AssumedValue(self.file(), self.node(), key, self.passedOver());
        }
        throw self.missing(key, what + " without " + Mistake.quoted(key), "the key " + Mistake.quoted(key));
    }

    /** A key with nothing after its colon counts as left out. */
    Optional<YamlValue> optional(String key) {
        return chosen(key).filter(value -> !value.isNothing());
    }

    /** Where {@code none} has a meaning, nothing must be told from left out: it is handed on, to be refused. */
    Optional<YamlValue> chosen(String key) {
        return Optional.ofNullable(values.get(key));
    }

    <T> List<T> list(String key, String expected, Function<YamlValue, T> item) {
        return optional(key).map(value -> value.list(expected, item)).orElse(List.of());
    }

    List<String> texts(String key, String expected) {
        return list(key, expected, YamlValue::text);
    }

    /** What stands behind each key, in the order written. */
    <T> Map<String, T> each(Function<YamlValue, T> item) {
        Map<String, T> read = new LinkedHashMap<>();
        values.forEach((key, value) -> read.put(key, item.apply(value)));
        return read;
    }

    /** A mistake of the map as a whole, told at its start. */
    ProblemException wrong(String found, String expected) {
        return self.wrong(found, expected);
    }

    /** A mistake told at one of its keys. */
    ProblemException wrongKey(String key, String found, String expected) {
        YamlValue told = keys.getOrDefault(key, self);
        YamlValue value = values.getOrDefault(key, told);
        boolean mended =
                self.passedOver().isWithin(self.node()) || self.passedOver().isWithin(value.node());
        DocumentMistake mistake = told.wrong(found, expected);
        return mended ? mistake.followingIn(self.node()) : mistake;
    }
}
