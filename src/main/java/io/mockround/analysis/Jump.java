package io.mockround.analysis;

import io.mockround.deck.MilestoneNames;
import io.mockround.report.Maybe;
import io.mockround.report.SessionReport.ComponentPart;
import io.mockround.report.SessionReport.MilestonePart;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.LongStream;

/**
 * Boxes or code that came before what should have preceded them (PRACTICES V3): a design is drawn after its scope, code is written after its
 * approach.
 *
 * @param to what was jumped to
 * @param atMs when it began
 * @param over the milestone that should have come first
 */
record Jump(To to, long atMs, MilestonePart over) {

    enum To {
        BOXES,
        CODE
    }

    private static final String SCOPE = "scope";
    private static final String APPROACH = "approach";

    /** The milestones that are drawn. */
    private static final Set<String> BOXES = Set.of("read-path", "write-path", "data-model", "api");

    /**
     * Only what the template asks for can be jumped over.
     *
     * @param codeMs when code began to be written
     */
    static Optional<Jump> find(List<MilestonePart> milestones, List<ComponentPart> components, OptionalLong codeMs) {
        LongStream drawn = milestones.stream()
                .filter(milestone -> BOXES.contains(MilestoneNames.of(milestone.id())))
                .map(MilestonePart::atMs)
                .filter(Maybe::isKnown)
                .mapToLong(Maybe::orNull);
        OptionalLong boxesMs = LongStream.concat(drawn, components.stream().mapToLong(ComponentPart::atMs))
                .min();
        return jump(To.BOXES, boxesMs, milestones, SCOPE).or(() -> jump(To.CODE, codeMs, milestones, APPROACH));
    }

    private static Optional<Jump> jump(To to, OptionalLong atMs, List<MilestonePart> milestones, String over) {
        return milestones.stream()
                .filter(milestone -> MilestoneNames.of(milestone.id()).equals(over))
                .filter(milestone ->
                        atMs.isPresent() && atMs.getAsLong() < milestone.atMs().or(Long.MAX_VALUE))
                .findFirst()
                .map(milestone -> new Jump(to, atMs.getAsLong(), milestone));
    }
}
