package io.mockround.analysis;

import io.mockround.messages.Messages;
import io.mockround.report.Flag;
import io.mockround.report.LoopPart;
import io.mockround.report.Maybe;
import io.mockround.report.SessionReport;
import io.mockround.report.SessionReport.IgnoredPart;
import io.mockround.report.SessionReport.PhasePart;
import io.mockround.report.SessionReport.SessionPart;
import io.mockround.report.SessionReport.Status;
import io.mockround.speech.Transcript;
import java.util.ArrayList;
import java.util.List;

/**
 * The one report over a loop (PRACTICES R17), made of the reports of its parts: their metrics together, their flags in loop time with the name
 * of the round before each, and the rounds and breaks as phases. What lies in a part, its words, silences, questions, stays in that part's report.
 */
public final class LoopAnalysis {

    private LoopAnalysis() {}

    /**
     * @param parts the reports of the loop's sessions as far as there are any, at least one, in their order
     * @param inBreaks what was pressed in the breaks and meant nothing, in loop time
     */
    public static SessionReport report(List<SessionReport> parts, List<IgnoredPart> inBreaks) {
        return new SessionReport(
                SessionReport.SCHEMA,
                session(parts),
                Analysis.VERSION,
                parts.get(0).model(),
                transcript(parts),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Maybe.of(phases(parts)),
                Maybe.notApplicable(),
                Maybe.notApplicable(),
                Maybe.notApplicable(),
                Maybe.notApplicable(),
                Maybe.notApplicable(),
                Maybe.notApplicable(),
                Maybe.notApplicable(),
                Maybe.of(inBreaks),
                LoopMetrics.of(parts),
                parts.stream().flatMap(part -> flags(part).stream()).toList());
    }

    private static SessionPart session(List<SessionReport> parts) {
        SessionPart first = parts.get(0).session();
        SessionReport last = parts.get(parts.size() - 1);
        LoopPart loop = placeOf(parts.get(0));
        return new SessionPart(
                loop.id(),
                first.type(),
                loop.kind(),
                loop.title(),
                loop.startedAt(),
                status(parts),
                endMs(last),
                parts.stream().mapToLong(part -> part.session().speakingMs()).sum(),
                null,
                Maybe.of(loop.template()),
                Maybe.notApplicable(),
                first.source(),
                Maybe.notApplicable(),
                Maybe.notApplicable(),
                Maybe.of(parts.stream().map(part -> part.session().id()).toList()));
    }

    private static LoopPart placeOf(SessionReport part) {
        return part.session().loop().orNull();
    }

    private static long endMs(SessionReport part) {
        return placeOf(part).atMs() + part.session().durationMs();
    }

    /** Complete when its last round is there and all were complete; a loop that is still going on is told as if it ended now. */
    private static Status status(List<SessionReport> parts) {
        LoopPart last = placeOf(parts.get(parts.size() - 1));
        if (parts.stream().anyMatch(part -> part.session().status() == Status.RECOVERED)) {
            return Status.RECOVERED;
        }
        boolean whole = parts.stream().allMatch(part -> part.session().status() == Status.COMPLETE);
        return whole && last.part() == last.of() ? Status.COMPLETE : Status.ABANDONED;
    }

    /** Without words: known only when those of all parts are. */
    private static Transcript transcript(List<SessionReport> parts) {
        return parts.stream()
                .map(SessionReport::transcript)
                .filter(transcript -> !transcript.isDone())
                .findFirst()
                .map(transcript -> new Transcript(transcript.status(), transcript.reason(), List.of()))
                .orElse(Transcript.done(List.of()));
    }

    private static List<PhasePart> phases(List<SessionReport> parts) {
        List<PhasePart> phases = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            SessionPart session = parts.get(i).session();
            LoopPart place = placeOf(parts.get(i));
            if (i > 0 && placeOf(parts.get(i - 1)).part() == place.part() - 1 && place.breakMs() > 0) {
                phases.add(new PhasePart(
                        SessionReport.BREAK + (place.part() - 1),
                        Messages.text("loop.break"),
                        endMs(parts.get(i - 1)),
                        place.atMs(),
                        place.breakMs()));
            }
            phases.add(new PhasePart(
                    "part-" + place.part(),
                    Messages.text("loop.part", place.round(), session.title()),
                    place.atMs(),
                    endMs(parts.get(i)),
                    place.plannedMs()));
        }
        return phases;
    }

    private static List<Flag> flags(SessionReport part) {
        LoopPart place = placeOf(part);
        return part.flags().stream()
                .map(flag -> new Flag(
                        flag.metric(),
                        flag.value(),
                        flag.baseline(),
                        flag.spread(),
                        flag.basis(),
                        flag.verdict(),
                        Messages.text("loop.flag", place.part(), place.round(), flag.sentence()),
                        flag.source(),
                        flag.atMs().map(atMs -> place.atMs() + atMs)))
                .toList();
    }
}
