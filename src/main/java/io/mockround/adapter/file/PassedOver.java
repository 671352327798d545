package io.mockround.adapter.file;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * What was found wrong in one document and is read as if it were not there, or as if it were right, so that reading again finds the next
 * mistake. Empty when a document is read to be used.
 */
final class PassedOver {

    private final Set<Node> nodes = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Node, Set<String>> assumed = new IdentityHashMap<>();

    /** @return false when it was passed over before: reading on leads nowhere */
    boolean add(DocumentMistake mistake) {
        if (mistake.missingKey() == null) {
            return nodes.add(mistake.node());
        }
        return assumed.computeIfAbsent(mistake.node(), map -> new HashSet<>()).add(mistake.missingKey());
    }

    boolean contains(Node node) {
        return nodes.contains(node);
    }

    /** Whether a key that a map lacks counts as there. */
    boolean isAssumed(Node map, String key) {
        return assumed.getOrDefault(map, Set.of()).contains(key);
    }

    /** Whether something in this map or list was passed over, so that what is said of it as a whole may be a consequence. */
    boolean isWithin(Node node) {
        if (node instanceof MappingNode map) {
            return assumed.containsKey(map)
                    || map.getValue().stream()
                            .anyMatch(tuple ->
                                    nodes.contains(tuple.getKeyNode()) || nodes.contains(tuple.getValueNode()));
        }
        return node instanceof SequenceNode list && list.getValue().stream().anyMatch(nodes::contains);
    }
}
