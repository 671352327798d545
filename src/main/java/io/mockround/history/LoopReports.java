package io.mockround.history;

import io.mockround.analysis.LoopAnalysis;
import io.mockround.report.LoopPart;
import io.mockround.report.SessionReport;
import io.mockround.report.SessionReport.IgnoredPart;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Keeps the report of a loop true: it is made anew whenever one of its parts is kept or deleted, by whomever: the loop itself, a recovery after a
 * crash, a transcription that comes later. A loop that has no part left is no more.
 */
public final class LoopReports {

    private final SessionStore store;

    public LoopReports(SessionStore store) {
        this.store = store;
    }

    /** The loop of a session was changed by it; does nothing for a session that is no part of one. */
    public void changedBy(String sessionId) {
        LoopPart.loopOf(sessionId).ifPresent(loop -> remake(loop, List.of()));
    }

    /**
     * Something was pressed in a break and meant nothing.
     *
     * @param inBreak in loop time
     */
    public void ignored(String loop, List<IgnoredPart> inBreak) {
        if (!inBreak.isEmpty()) {
            remake(loop, inBreak);
        }
    }

    private void remake(String loop, List<IgnoredPart> more) {
        List<SessionReport> parts = parts(loop);
        if (parts.isEmpty()) {
            store.delete(loop);
            return;
        }
        List<IgnoredPart> inBreaks = new ArrayList<>(
                store.find(loop).map(known -> known.ignored().or(List.of())).orElse(List.of()));
        inBreaks.addAll(more);
        store.keep(LoopAnalysis.report(parts, inBreaks));
    }

    private List<SessionReport> parts(String loop) {
        return store.idsStartingWith(LoopPart.beginningOfIds(loop)).stream()
                .map(store::find)
                .flatMap(Optional::stream)
                .filter(report -> report.session().loop().isKnown())
                .sorted(Comparator.comparingInt(
                        report -> report.session().loop().orNull().part()))
                .toList();
    }
}
