package io.mockround.analysis;

import io.mockround.messages.Messages;
import io.mockround.report.Maybe;
import io.mockround.report.SessionReport;
import io.mockround.report.SessionReport.ClarificationPart;
import io.mockround.report.SessionReport.ComponentPart;
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
import io.mockround.report.SessionReport.StoryPart;
import io.mockround.round.RoundRecord;
import io.mockround.round.RoundRecord.Mark;
import io.mockround.speech.Word;
import java.util.List;

/** Makes the report of a recording. The same recording gives the same report, on every machine. */
public final class Analysis {

    /** Raised whenever a detector or a rule changes: analyses of different versions are never compared. */
    public static final int VERSION = 4;

    /** Live and offline words may begin this far apart. */
    private static final long SLACK_MS = 300;

    private Analysis() {}

    /**
     * @param session who and when; its {@code durationMs} and {@code speakingMs} are filled in here
     * @param model the model that heard it, or null
     */
    public static SessionReport report(SessionPart session, ModelPart model, Recording recording) {
        List<SilencePart> silences = new SilenceContext(
                        recording.speech(), recording.transcript(), recording.round(), recording.norms())
                .silences(recording.gaps(), recording.ownVoice());
        List<FillerPart> fillers = FillerWitnesses.together(
                Fillers.find(recording.transcript().words(), recording.speech(), recording.fillers()),
                recording.sound().filledPauses(),
                recording.transcript().words());
        RoundRecord round = recording.round();
        Maybe<List<ClarificationPart>> clarifications = Maybe.ofNullable(round)
                .map(its -> new Clarifications(its, recording.prompt()).of(recording.transcript()));
        Maybe<List<ExchangePart>> exchanges = exchanges(recording, clarifications.or(List.of()));
        Narration narration = new Narration(recording, clarifications.or(List.of()));
        Maybe<List<MilestonePart>> milestones = narration.milestones();
        Maybe<List<ComponentPart>> components = narration.components();
        Maybe<StoryPart> story = narration.story();
        long speakingMs = Metrics.speakingMs(recording, silences);
        MetricsPart metrics = Metrics.of(recording, silences, fillers, exchanges, speakingMs);
        Findings found = new Findings(
                recording.speech().durationMs(),
                metrics,
                silences,
                exchanges,
                milestones,
                Jump.find(milestones.or(List.of()), components.or(List.of()), narration.codeMs()),
                components,
                story,
                new Pace(recording.transcript().words()));
        return new SessionReport(
                SessionReport.SCHEMA,
                session.lasting(recording.speech().durationMs(), speakingMs),
                VERSION,
                model,
                recording.transcript(),
                silences,
                fillers,
                new Bursts(silences, recording.round()).find(fillers),
                recording.gaps(),
                Maybe.ofNullable(round).map(Analysis::phases),
                exchanges,
                milestones,
                components,
                story,
                Maybe.ofNullable(round)
                        .map(its -> new RescueAnswers(its, recording.speech(), milestones.or(List.of())).parts()),
                clarifications,
                marks(recording),
                Maybe.ofNullable(round).map(Analysis::ignored),
                metrics,
                Flags.of(found, recording.norms()));
    }

    private static Maybe<List<ExchangePart>> exchanges(Recording recording, List<ClarificationPart> clarifications) {
        if (recording.round() == null) {
            return Maybe.notApplicable();
        }
        Exchanges exchanges = new Exchanges(
                recording.speech(),
                recording.transcript(),
                recording.gaps(),
                newsMs(clarifications, recording.transcript().words()));
        List<String> checks = recording.template().checks();
        return Maybe.of(recording.round().exchanges().stream()
                .map(asked -> exchanges.part(asked, checks))
                .toList());
    }

    /** Told after the question: one that was heard stands where it began, one that a key told of where it had ended. */
    private static long toldMs(ClarificationPart asked, List<Word> words) {
        String[] question = asked.text().split(" ");
        List<Word> from = words.stream()
                .filter(word -> word.startMs() >= asked.atMs() - SLACK_MS)
                .limit(question.length)
                .toList();
        boolean isHeard = from.size() == question.length && from.get(0).text().equals(question[0]);
        return isHeard ? from.get(from.size() - 1).endMs() : asked.atMs();
    }

    /** When the interviewer told something: "Up to you." tells nothing. */
    private static List<Long> newsMs(List<ClarificationPart> clarifications, List<Word> words) {
        return clarifications.stream()
                .filter(asked -> !asked.answer().equals(Messages.text("interviewer.upToYou")))
                .map(asked -> toldMs(asked, words))
                .toList();
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

    /** Of a memo only where there are some: one that was imported could not be marked. */
    private static Maybe<List<MarkPart>> marks(Recording recording) {
        RoundRecord round = recording.round();
        List<Mark> marks = round == null ? recording.marks() : round.marks();
        if (round == null && marks.isEmpty()) {
            return Maybe.notApplicable();
        }
        long endMs = recording.speech().durationMs();
        return Maybe.of(marks.stream()
                .map(mark -> new MarkPart(Math.min(endMs, mark.at().toMillis()), mark.note()))
                .toList());
    }

    private static List<IgnoredPart> ignored(RoundRecord round) {
        return round.ignored().stream()
                .map(event -> new IgnoredPart(
                        event.at().toMillis(), event.event(), event.why().documentName()))
                .toList();
    }
}
