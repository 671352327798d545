package io.mockround.support;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mockround.history.SessionStore;
import io.mockround.report.SessionReport;
import io.mockround.report.SessionReport.Outcome;
import java.util.List;
import java.util.Locale;

/** Four rounds about the build cache, each better than the one before; the second was not transcribed. Every round is made here. */
public final class SampleAttempts {

    private static final long MINUTE_MS = 60_000;
    private static final String[] QUESTIONS = {
        "Design a build cache.",
        "What happens when the leader fails?",
        "How does an entry get old?",
        "What if two builds write the same key?",
        "Where is the bottleneck?",
        "What would you give up first?"
    };

    private SampleAttempts() {}

    public static void keep(SessionStore store) {
        rounds().forEach(store::keep);
    }

    /** Oldest first. */
    public static List<SessionReport> rounds() {
        return List.of(
                round(
                        "first",
                        "2026-11-04",
                        38,
                        new double[] {16, 31},
                        26,
                        Outcome.CUT_OFF,
                        Outcome.OVERRAN,
                        Outcome.CUT_OFF,
                        Outcome.HELD,
                        Outcome.ABANDONED),
                wordless(round(
                        "second",
                        "2026-11-09",
                        42,
                        new double[] {12, 24},
                        0,
                        Outcome.OVERRAN,
                        Outcome.HELD,
                        Outcome.OVERRAN,
                        Outcome.HELD,
                        Outcome.HELD,
                        Outcome.CUT_OFF)),
                round(
                        "third",
                        "2026-11-16",
                        44,
                        new double[] {7, 14, 30},
                        18,
                        Outcome.HELD,
                        Outcome.OVERRAN,
                        Outcome.HELD,
                        Outcome.EARLY,
                        Outcome.HELD,
                        Outcome.OVERRAN),
                round(
                        "fourth",
                        "2026-11-20",
                        45,
                        new double[] {3, 8, 20, 36},
                        11,
                        Outcome.EARLY,
                        Outcome.HELD,
                        Outcome.EARLY,
                        Outcome.HELD,
                        Outcome.HELD,
                        Outcome.OVERRAN));
    }

    /** @param milestones when the first of scope, scale, failure and trade-off were said, in minutes */
    private static SessionReport round(
            String id, String day, int minutes, double[] milestones, int fillers, Outcome... outcomes) {
        SessionReport plain =
                Sessions.round(id, day + "T18:30:00+01:00", "system-design", "Build cache", 6, fillers / 10.0);
        return Reports.edited(plain, report -> {
            report.withObject("/session").put("durationMs", minutes * MINUTE_MS);
            ArrayNode exchanges = report.putArray("exchanges");
            for (int i = 0; i < outcomes.length; i++) {
                answer(exchanges.addObject(), i, (1 + 7L * i) * MINUTE_MS, outcomes[i]);
            }
            ArrayNode reached = report.putArray("milestones");
            String[] ids = {"scope", "scale", "failure", "trade-off"};
            String[] titles = {"Scope cut", "Scale stated", "What fails", "Trade-off named"};
            for (int i = 0; i < ids.length; i++) {
                ObjectNode milestone = reached.addObject()
                        .put("id", ids[i])
                        .put("title", titles[i])
                        .put("targetMs", (5 + 10L * i) * MINUTE_MS);
                if (i < milestones.length) {
                    milestone.put("atMs", Math.round(milestones[i] * MINUTE_MS));
                } else {
                    milestone.putNull("atMs");
                }
            }
            ArrayNode silences = report.putArray("silences");
            for (int i = 0; i < 7 - milestones.length; i++) {
                silences.addObject()
                        .put("startMs", (4 + 5L * i) * MINUTE_MS)
                        .put("endMs", (4 + 5L * i) * MINUTE_MS + 9_000 + 4_000L * i)
                        .put("flagged", i % 3 != 2);
            }
            ArrayNode said = report.putArray("fillers");
            for (int i = 0; i < fillers; i++) {
                long atMs = minutes * MINUTE_MS * (i * i + 2L * i) / (fillers * (fillers + 3L)) + 40_000;
                said.addObject()
                        .put("text", i % 3 == 0 ? "you know" : "um")
                        .put("class", i % 3 == 0 ? "discourse" : "filled-pause")
                        .put("startMs", atMs)
                        .put("endMs", atMs + 300)
                        .put("evidence", "heard");
            }
        });
    }

    private static void answer(ObjectNode exchange, int i, long askedMs, Outcome outcome) {
        exchange.put("n", i + 1)
                .put("phase", "deep-dive")
                .put("origin", i == 0 ? "prompt" : "follow-up")
                .put("question", QUESTIONS[i])
                .put("askedMs", askedMs)
                .put("gateOpenMs", askedMs + 3 * MINUTE_MS)
                .put("endMs", askedMs + 4 * MINUTE_MS + 10_000)
                .put("outcome", outcome.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        if (outcome == Outcome.OVERRAN || outcome == Outcome.CUT_OFF) {
            exchange.put("overrunMs", 6_100);
        }
    }

    private static SessionReport wordless(SessionReport report) {
        return Reports.edited(report, its -> {
            its.withObject("/transcript").put("status", "pending").put("reason", "no model");
            its.putNull("milestones");
        });
    }
}
