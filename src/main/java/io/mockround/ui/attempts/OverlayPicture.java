package io.mockround.ui.attempts;

import io.mockround.history.Overlay;
import io.mockround.history.Overlay.Attempt;
import io.mockround.history.Overlay.Kind;
import io.mockround.history.Overlay.Moment;
import io.mockround.history.OverlayText;
import io.mockround.messages.Messages;
import io.mockround.messages.Times;
import io.mockround.ui.common.Axis;
import io.mockround.ui.common.MarkShape;
import io.mockround.ui.common.SessionTexts;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What the overlay draws. Pure.
 *
 * @param axisTitle what its time is counted from
 * @param lengthMs of the longest attempt
 * @param lanes oldest first
 * @param fillers of how many were said; null where no attempt has words
 * @param missing what is not to be seen, and why; empty where all is
 */
record OverlayPicture(String axisTitle, long lengthMs, List<Lane> lanes, Axis fillers, String missing) {

    /** More lines than that cannot be told apart, whatever their dashes. */
    static final int MOST = 6;

    private static final double LEAST_FILLERS = 4;

    /** Less than that is no axis. */
    private static final long LEAST_LENGTH_MS = 1_000;

    OverlayPicture {
        lanes = List.copyOf(lanes);
    }

    /**
     * One attempt.
     *
     * @param age 0 for the newest, 1 for the one before it
     * @param marks what lies in the lane; fillers are told by their line
     */
    record Lane(Attempt attempt, String name, String summary, int age, List<Moment> marks) {

        /** In words, for a moment that is pointed at. */
        String told(Moment moment) {
            return Messages.text("overlay.told", name, Times.clock(moment.startMs()), OverlayText.told(moment));
        }

        /** The number of the nearest mark there, of a kind if one of it is at hand; -1 for none. */
        int markAt(long ms, long toleranceMs, Kind kind) {
            int its = nearest(ms, toleranceMs, mark -> mark.kind() == kind);
            return its >= 0 ? its : nearest(ms, toleranceMs, mark -> true);
        }

        private int nearest(long ms, long toleranceMs, Predicate<Moment> isAsked) {
            int nearest = -1;
            long best = toleranceMs + 1;
            for (int i = 0; i < marks.size(); i++) {
                Moment mark = marks.get(i);
                long distance = ms < mark.startMs() ? mark.startMs() - ms : Math.max(0, ms - mark.endMs());
                if (isAsked.test(mark) && distance < best) {
                    nearest = i;
                    best = distance;
                }
            }
            return nearest;
        }

        String told() {
            return Messages.text("overlay.attempt", name, summary);
        }
    }

    /** The newest of them, as many as can be told apart. */
    static OverlayPicture of(Overlay overlay) {
        int all = overlay.attempts().size();
        List<Lane> lanes = new ArrayList<>();
        for (int i = Math.max(0, all - MOST); i < all; i++) {
            lanes.add(lane(overlay.attempts().get(i), i, all));
        }
        long lengthMs = lanes.stream()
                .mapToLong(lane -> lane.attempt().lengthMs())
                .max()
                .orElse(0);
        boolean areTakes =
                overlay.attempts().stream().anyMatch(attempt -> attempt.column().exchange() != null);
        return new OverlayPicture(
                Messages.text(areTakes ? "overlay.axis.take" : "overlay.axis.round"),
                Math.max(LEAST_LENGTH_MS, lengthMs),
                lanes,
                fillersAxis(lanes),
                missing(lanes, all));
    }

    private static Lane lane(Attempt attempt, int index, int all) {
        String day = SessionTexts.shortDay(OffsetDateTime.parse(attempt.column().startedAt()));
        return new Lane(
                attempt,
                Messages.text("overlay.name", day, index + 1, all),
                OverlayText.summary(attempt),
                all - 1 - index,
                attempt.moments().stream()
                        .filter(moment -> moment.kind() != Kind.FILLER)
                        .toList());
    }

    private static Axis fillersAxis(List<Lane> lanes) {
        List<Double> totals = lanes.stream()
                .filter(lane -> lane.attempt().hasWords())
                .map(lane -> (double) lane.attempt().of(Kind.FILLER).count())
                .toList();
        return totals.isEmpty() ? null : Axis.counting(totals, LEAST_FILLERS);
    }

    private static String missing(List<Lane> lanes, int all) {
        List<String> told = new ArrayList<>();
        if (all > lanes.size()) {
            told.add(Messages.text("overlay.newest", lanes.size(), all));
        }
        String wordless = lanes.stream()
                .filter(lane -> !lane.attempt().hasWords())
                .map(Lane::name)
                .collect(Collectors.joining("; "));
        if (!wordless.isEmpty()) {
            told.add(Messages.text("overlay.unknown", wordless));
        }
        return String.join(" ", told);
    }

    /** How many fillers each had said by then; of those that were still going on and whose words are known. */
    String countsAt(long ms) {
        String counts = lanes.stream()
                .filter(lane -> lane.attempt().hasWords() && lane.attempt().lengthMs() >= ms)
                .map(lane -> Messages.text(
                        "overlay.countOf", lane.name(), lane.attempt().fillersBy(ms)))
                .collect(Collectors.joining("\n"));
        return Messages.text("overlay.counts", Times.clock(ms), counts);
    }

    /** All of it for who cannot see it. */
    String told() {
        return lanes.stream().map(Lane::told).collect(Collectors.joining(". "));
    }

    /** The shapes that occur, for the key. */
    Set<MarkShape> shapes() {
        return lanes.stream()
                .flatMap(lane -> lane.marks().stream())
                .map(OverlayPicture::shape)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(MarkShape.class)));
    }

    /** Whether it is known of any answer when its gate opened. */
    boolean hasOpenings() {
        return lanes.stream()
                .flatMap(lane -> lane.attempt().of(Kind.ANSWER))
                .anyMatch(answer -> answer.gate().openMs() != null);
    }

    static MarkShape shape(Moment moment) {
        return switch (moment.kind()) {
            case ANSWER -> MarkShape.of(moment.gate().outcome());
            case SILENCE -> MarkShape.LONG_SILENCE;
            case MILESTONE -> moment.isLate() ? MarkShape.LATE_DOT : MarkShape.DOT;
            case FILLER -> MarkShape.TICK;
        };
    }
}
