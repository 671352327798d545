package io.mockround.adapter.file;

import io.mockround.problem.ProblemException;
import java.nio.file.Path;
import java.util.Optional;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.parser.Parser;

/**
 * Stops hostile files before the composer, which is recursive, sees them: depth and number of values are bounded, and what our
 * formats have no use for (anchors, aliases, tags, a second document) is a mistake where it stands.
 */
final class GuardedParser implements Parser {

    private static final int MAX_DEPTH = 32;
    private static final int MAX_VALUES = 100_000;

    private final Path file;
    private final Parser parser;
    private int documents;
    private int depth;
    private int values;

    GuardedParser(Path file, Parser parser) {
        this.file = file;
        this.parser = parser;
    }

    @Override
    public boolean checkEvent(Event.ID choice) {
        return parser.checkEvent(choice);
    }

    @Override
    public Event peekEvent() {
        return parser.peekEvent();
    }

    @Override
    public boolean hasNext() {
        return parser.hasNext();
    }

    @Override
    public Event next() {
        Event event = parser.next();
        if (event instanceof DocumentStartEvent && ++documents > 1) {
            throw wrong(event, "a second document", "one document in a file");
        }
        if (event instanceof NodeEvent node) {
            refuseDecoration(node);
            if (++values > MAX_VALUES) {
                throw wrong(event, "more than " + MAX_VALUES + " values", "a smaller file");
            }
        }
        if (event instanceof CollectionStartEvent && ++depth > MAX_DEPTH) {
            throw wrong(event, "more than " + MAX_DEPTH + " levels of nesting", "fewer levels");
        }
        if (event instanceof CollectionEndEvent) {
            depth--;
        }
        return event;
    }

    private void refuseDecoration(NodeEvent node) {
        if (node instanceof AliasEvent alias) {
            throw wrong(node, "the alias " + Mistake.quoted("*" + alias.getAlias()), "the value itself");
        }
        node.getAnchor().ifPresent(anchor -> {
            throw wrong(node, "the anchor " + Mistake.quoted("&" + anchor), "a value without an anchor");
        });
        tagOf(node).ifPresent(tag -> {
            throw wrong(node, "the tag " + Mistake.quoted(tag), "a value without a tag");
        });
    }

    private static Optional<String> tagOf(NodeEvent node) {
        if (node instanceof ScalarEvent scalar) {
            return scalar.getTag();
        }
        return node instanceof CollectionStartEvent collection ? collection.getTag() : Optional.empty();
    }

    private ProblemException wrong(Event event, String found, String expected) {
        return Mistake.at(file, event.getStartMark(), found, expected, Mistake.NOTHING_NEAR);
    }
}
