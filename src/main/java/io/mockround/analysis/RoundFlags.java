package io.mockround.analysis;

import io.mockround.deck.MilestoneNames;
import io.mockround.messages.Messages;
import io.mockround.messages.Times;
import io.mockround.report.Flag;
import io.mockround.report.Maybe;
import io.mockround.report.SessionReport.ComponentPart;
import io.mockround.report.SessionReport.MilestonePart;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The rules of a whole round (PRACTICES R7, R11, R12, R19, V3): its milestones in time and in order, and no component without a number. */
final class RoundFlags {

    private RoundFlags() {}

    static List<Flag> of(Findings found) {
        List<Flag> flags = new ArrayList<>();
        found.jump().ifPresent(jump -> flags.add(jump(jump)));
        found.milestones().or(List.of()).forEach(milestone -> milestone(milestone, found.durationMs(), flags));
        List<ComponentPart> components = found.components().or(List.of());
        components.stream()
                .filter(ComponentPart::overkill)
                .forEach(component -> flags.add(component("flag.overkill", component)));
        boolean asksForScale = found.milestones().or(List.of()).stream()
                .anyMatch(milestone -> MilestoneNames.of(milestone.id()).equals(Scale.MILESTONE));
        if (asksForScale) {
            components.stream()
                    .filter(ComponentPart::beforeScale)
                    .filter(Predicate.not(ComponentPart::overkill))
                    .findFirst()
                    .ifPresent(component -> flags.add(component("flag.beforeScale", component)));
        }
        return flags;
    }

    private static Flag jump(Jump jump) {
        MilestonePart over = jump.over();
        return new Flag(
                over.id(),
                jump.atMs(),
                over.atMs().map(Long::doubleValue),
                Maybe.notApplicable(),
                Flag.Basis.TARGET,
                Flag.Verdict.WORSE,
                Messages.text(
                        "flag.jump." + jump.to().name(),
                        Times.clock(jump.atMs()),
                        over.title(),
                        over.atMs().map(Times::clock).or(Messages.text("report.milestoneNever"))),
                Maybe.notApplicable(),
                Maybe.of(jump.atMs()));
    }

    private static Flag component(String key, ComponentPart component) {
        return Flags.target(
                "components",
                1,
                0,
                Messages.text(key, Components.shown(component.name()), Times.clock(component.atMs())),
                Maybe.of(component.atMs()));
    }

    private static void avoided(MilestonePart milestone, Long at, List<Flag> flags) {
        if (at != null) {
            flags.add(Flags.target(
                    milestone.id(),
                    1,
                    0,
                    Messages.text(
                            "flag.avoid", milestone.title(), milestone.text().or(""), Times.clock(at)),
                    Maybe.of(at)));
        }
    }

    /** Late or missing, if the recording reached its minute at all. */
    private static void milestone(MilestonePart milestone, long durationMs, List<Flag> flags) {
        Long target = milestone.targetMs().orNull();
        Long at = milestone.atMs().orNull();
        if (milestone.isToAvoid()) {
            avoided(milestone, at, flags);
            return;
        }
        if (target == null || at == null && durationMs <= target) {
            return;
        }
        if (at == null) {
            flags.add(new Flag(
                    milestone.id(),
                    0,
                    Maybe.of(target.doubleValue()),
                    Maybe.notApplicable(),
                    Flag.Basis.TARGET,
                    Flag.Verdict.WORSE,
                    Messages.text("flag.milestoneMissing", milestone.title(), Times.clock(target)),
                    Maybe.notApplicable(),
                    Maybe.notApplicable()));
        } else if (at > target) {
            flags.add(Flags.target(
                    milestone.id(),
                    at,
                    target,
                    Messages.text("flag.milestoneLate", milestone.title(), Times.clock(at), Times.clock(target)),
                    Maybe.of(at)));
        }
    }
}
