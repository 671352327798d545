package io.mockround.adapter.file;

import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import org.snakeyaml.engine.v2.nodes.Node;

/** A mistake that knows the node it is about, so that whoever looks for every mistake can pass over it and read on. */
final class DocumentMistake extends ProblemException {

    private static final long serialVersionUID = 1L;

    private final transient Node node;
    private final String missingKey;
    private final boolean isConsequence;

    private DocumentMistake(Problem problem, Node node, String missingKey, boolean isConsequence) {
        super(problem);
        this.node = node;
        this.missingKey = missingKey;
        this.isConsequence = isConsequence;
    }

    /** @param isConsequence whether it may follow from one that was passed over: then it is not told */
    static DocumentMistake at(Node node, Problem.DocumentWrong problem, boolean isConsequence) {
        return new DocumentMistake(problem, node, null, isConsequence);
    }

    /** A map lacks a key. */
    static DocumentMistake missing(Node map, String key, Problem.DocumentWrong problem) {
        return new DocumentMistake(problem, map, key, false);
    }

    /** What a name leads to is wrong or cannot be read: the problem is that file's, the place that of the name. */
    static DocumentMistake behind(Node name, ProblemException problem) {
        DocumentMistake mistake = new DocumentMistake(problem.problem(), name, null, false);
        mistake.initCause(problem);
        return mistake;
    }

    /** The same, where something in that map was passed over before. */
    DocumentMistake followingIn(Node map) {
        return new DocumentMistake(problem(), map, null, true);
    }

    Node node() {
        return node;
    }

    /** Null unless a key is missing. */
    String missingKey() {
        return missingKey;
    }

    boolean isConsequence() {
        return isConsequence;
    }
}
