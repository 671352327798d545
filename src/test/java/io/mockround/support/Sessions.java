package io.mockround.support;

import com.fasterxml.jackson.databind.node.ArrayNode;
import io.mockround.history.SessionStore;
import io.mockround.report.Maybe;
import io.mockround.report.SessionReport;
import io.mockround.report.SessionReport.ExchangePart;
import io.mockround.report.SessionReport.MetricsPart;
import io.mockround.report.SessionReport.Outcome;
import io.mockround.report.SessionReport.SessionPart;
import io.mockround.round.Question.Origin;
import io.mockround.speech.Transcript;
import java.util.ArrayList;
import java.util.List;

/** A history as it is after some weeks. */
public final class Sessions {

    private static final String[] TITLES = {"Build cache", "Rate limiter", "News feed", "Launch story", "Walk home"};
    private static final String[] FILLERS = {
        "um", "like", "um", "you know", "um", "like", "so", "basically", "um", "like", "you know", "right"
    };
    private static final double[] RATES = {5.2, 4.9, 5.4, 4.6, 4.8, 4.1, 4.4, 3.6, 3.9, 3.1, 2.8, 2.4};

    private Sessions() {}

    /** Twelve rounds and memos from October to the middle of November 2026, of three kinds. */
    public static void weeks(SessionStore store) {
        for (int i = 0; i < RATES.length; i++) {
            String day = String.format("2026-%02d-%02d", 10 + i / 7, 1 + i % 7 * 4 - (i > 6 ? 0 : -1));
            String kind = i % 4 == 3 ? "behavioural" : "system-design";
            store.keep(round("s" + i, day + "T18:30:00+02:00", kind, TITLES[i % 5], 3 + i / 3, RATES[i]));
        }
        SessionReport memo = Reports.memo("memo-1", "2026-11-18T08:05:00+01:00", 2.2);
        store.keep(with(memo, memo.session(), Maybe.notApplicable(), Transcript.pending("no model"), memo.metrics()));
    }

    /** The same weeks with fillers of several words, as often as the session's rate says. */
    public static void weeksOfWords(SessionStore store) {
        InMemorySessionStore plain = new InMemorySessionStore();
        weeks(plain);
        plain.newestFirst().stream()
                .map(session -> plain.find(session.id()).orElseThrow())
                .map(Sessions::wordy)
                .forEach(store::keep);
    }

    private static SessionReport wordy(SessionReport report) {
        double rate = report.metrics().fillersPerMinute().or(0.0);
        long times = Math.round(rate * report.session().speakingMs() / 60_000);
        return Reports.edited(report, document -> {
            ArrayNode fillers = document.putArray("fillers");
            for (int i = 0; i < times; i++) {
                fillers.addObject()
                        .put("text", FILLERS[i % FILLERS.length])
                        .put("class", "discourse")
                        .put("startMs", i * 1_000)
                        .put("endMs", i * 1_000 + 300)
                        .put("evidence", "heard");
            }
            document.withObject("/metrics")
                    .put("fillersPerMinute", times * 60_000.0 / report.session().speakingMs());
        });
    }

    /** A round of eight questions, of which some were kept. */
    public static SessionReport round(
            String id, String startedAt, String kind, String title, int kept, double filledPauses) {
        SessionReport memo = Reports.memo(id, startedAt, filledPauses);
        SessionPart session = new SessionPart(
                id,
                SessionReport.Type.ROUND,
                kind,
                title,
                startedAt,
                kept < 4 ? SessionReport.Status.ABANDONED : SessionReport.Status.COMPLETE,
                2_700_000,
                2_400_000,
                "/takes/" + id + ".wav",
                Maybe.of("system-design"),
                Maybe.of("build-cache"),
                SessionReport.Source.MICROPHONE);
        MetricsPart metrics = new MetricsPart(
                2_000_000,
                0.12 - kept * 0.01,
                5_000,
                Maybe.of(130.0 + kept * 2 + filledPauses * 4),
                Maybe.of(filledPauses * 1.6),
                Maybe.of(filledPauses),
                Maybe.of(2.5),
                Maybe.of(kept / 8.0),
                Maybe.of(kept / 8.0),
                Maybe.of(12_000L),
                Maybe.of(1.2));
        return with(memo, session, Maybe.of(exchanges(kept)), memo.transcript(), metrics);
    }

    /** A round with these exchanges. */
    public static SessionReport round(String id, String startedAt, ExchangePart... exchanges) {
        SessionReport round = round(id, startedAt, "system-design", "Cache", 8, 1);
        return with(round, round.session(), Maybe.of(List.of(exchanges)), round.transcript(), round.metrics());
    }

    /** The same session under another title. */
    public static SessionReport titled(SessionReport report, String title) {
        SessionPart old = report.session();
        SessionPart session = new SessionPart(
                old.id(),
                old.type(),
                old.kind(),
                title,
                old.startedAt(),
                old.status(),
                old.durationMs(),
                old.speakingMs(),
                old.audio(),
                old.template(),
                old.prompt(),
                old.source());
        return with(report, session, report.exchanges(), report.transcript(), report.metrics());
    }

    private static List<ExchangePart> exchanges(int kept) {
        List<ExchangePart> exchanges = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            exchanges.add(new ExchangePart(
                    i + 1,
                    "deep-dive",
                    Origin.FOLLOW_UP,
                    "What happens when the leader fails?",
                    60_000L * i,
                    Maybe.of(60_000L * i + 10_000),
                    Maybe.notApplicable(),
                    Maybe.notApplicable(),
                    Maybe.notApplicable(),
                    Maybe.notApplicable(),
                    60_000L * i + 50_000,
                    Maybe.of(i < kept ? Outcome.HELD : Outcome.OVERRAN),
                    Maybe.notApplicable(),
                    Maybe.notApplicable(),
                    Maybe.notApplicable(),
                    Maybe.notApplicable(),
                    Maybe.notApplicable(),
                    Maybe.notApplicable(),
                    Maybe.notApplicable(),
                    Maybe.notApplicable(),
                    Maybe.notApplicable(),
                    Maybe.notApplicable()));
        }
        return exchanges;
    }

    private static SessionReport with(
            SessionReport report,
            SessionPart session,
            Maybe<List<ExchangePart>> exchanges,
            Transcript transcript,
            MetricsPart metrics) {
        return new SessionReport(
                report.schema(),
                session,
                report.analysisVersion(),
                report.model(),
                transcript,
                report.silences(),
                report.fillers(),
                report.bursts(),
                report.gaps(),
                report.phases(),
                exchanges,
                report.milestones(),
                report.components(),
                report.story(),
                report.rescues(),
                report.clarifications(),
                report.marks(),
                report.ignored(),
                metrics,
                report.flags());
    }
}
