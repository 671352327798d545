package io.mockround.deck;

import java.util.Map;

/** The names under which well-known milestones are kept: templates call some of them otherwise. */
public final class MilestoneNames {

    public static final String CLARIFY = "clarify";

    private static final Map<String, String> OTHERS = Map.ofEntries(
            Map.entry("clarifying-question", CLARIFY),
            Map.entry("clarifying", CLARIFY),
            Map.entry("scope-cut", "scope"),
            Map.entry("numbers", "scale"),
            Map.entry("failure-modes", "failure"),
            Map.entry("failures", "failure"),
            Map.entry("tradeoff", "trade-off"),
            Map.entry("commit", "commitment"),
            Map.entry("bottlenecks", "bottleneck"),
            Map.entry("edge-case", "edge-cases"));

    private MilestoneNames() {}

    /** The name under which a milestone of this id is known; the id itself where it is not. */
    public static String of(String id) {
        return OTHERS.getOrDefault(id, id);
    }
}
