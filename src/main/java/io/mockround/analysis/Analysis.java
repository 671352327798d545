package io.mockround.analysis;

import io.mockround.report.Flag;
import io.mockround.report.Maybe;
import io.mockround.report.SessionReport;
import io.mockround.report.SessionReport.ClarificationPart;
import io.mockround.report.SessionReport.ExchangePart;
import io.mockround.report.SessionReport.FillerPart;
import io.mockround.report.SessionReport.IgnoredPart;
import io.mockround.report.SessionReport.MarkPart;
import io.mockround.report.SessionReport.MetricsPart;
import io.mockround.report.SessionReport.MilestonePart;
import io.mockround.report.SessionReport.ModelPart;
import io.mockround.report.SessionReport.PhasePart;
import io.mockround.report.SessionReport.SessionPart;
import io.mockround.report.SessionReport.SilencePart;
import io.mockround.round.RoundRecord;
import java.util.List;
import java.util.Locale;

/** Makes the report of a recording. The same recording gives the same report, on every machine. */
public final class Analysis {

    /** Raised whenever a detector or a rule changes: analyses of different versions are never compared. */
    public static final int VERSION = 2;

    private Analysis() {}

    /**
     * @param session who and when; its {@code durationMs} and {@code speakingMs} are filled in here
     * @param model the model that heard it, or null
     */
    public static SessionReport report(SessionPart session, ModelPart model, Recording recording) {
        List<SilencePart> silences = new SilenceContext(recording.speech(), recording.transcript(), recording.round())
                .silences(recording.gaps());
        List<FillerPart> fillers = Fillers.find(recording.transcript().words(), recording.speech());
        Maybe<List<ExchangePart>> exchanges = exchanges(recording);
        Maybe<List<MilestonePart>> milestones = recording.template() == null
                ? Maybe.notApplicable()
                : Milestones.of(recording.template().milestones(), recording.transcript());
        long speakingMs = Metrics.speakingMs(recording.speech().durationMs(), silences);
        MetricsPart metrics = Metrics.of(recording, silences, fillers, exchanges, speakingMs);
        List<Flag> flags = Flags.of(
                metrics, silences, exchanges, milestones, recording.speech().durationMs());
        RoundRecord round = recording.round();
        return new SessionReport(
                SessionReport.SCHEMA,
                session.lasting(recording.speech().durationMs(), speakingMs),
                VERSION,
                model,
                recording.transcript(),
                silences,
                fillers,
                recording.gaps(),
                Maybe.ofNullable(round).map(Analysis::phases),
                exchanges,
                milestones,
                Maybe.notApplicable(),
                Maybe.notApplicable(),
                Maybe.ofNullable(round).map(Analysis::clarifications),
                Maybe.ofNullable(round).map(Analysis::marks),
                Maybe.ofNullable(round).map(Analysis::ignored),
                metrics,
                flags);
    }

    private static Maybe<List<ExchangePart>> exchanges(Recording recording) {
        if (recording.round() == null) {
            return Maybe.notApplicable();
        }
        Exchanges exchanges = new Exchanges(recording.speech(), recording.transcript(), recording.gaps());
        boolean positions = recording.template().checks().contains("position-changes");
        return Maybe.of(recording.round().exchanges().stream()
                .map(asked -> exchanges.part(asked, positions))
                .toList());
    }

    private static List<PhasePart> phases(RoundRecord round) {
        return round.phases().stream()
                .map(phase -> new PhasePart(
                        phase.id(),
                        phase.title(),
                        phase.startedAt().toMillis(),
                        phase.endedAt().toMillis(),
                        phase.planned().toMillis()))
                .toList();
    }

    private static List<ClarificationPart> clarifications(RoundRecord round) {
        return round.clarifications().stream()
                .map(asked -> new ClarificationPart(asked.at().toMillis(), asked.text(), asked.answer()))
                .toList();
    }

    private static List<MarkPart> marks(RoundRecord round) {
        return round.marks().stream()
                .map(mark -> new MarkPart(mark.at().toMillis(), mark.note()))
                .toList();
    }

    private static List<IgnoredPart> ignored(RoundRecord round) {
        return round.ignored().stream()
                .map(event -> new IgnoredPart(
                        event.at().toMillis(),
                        event.event(),
                        event.why().name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .toList();
    }
}
