package io.mockround.review;

import io.mockround.analysis.Analysis;
import io.mockround.analysis.FillerList;
import io.mockround.analysis.Recording;
import io.mockround.analysis.SoundDetectors;
import io.mockround.analysis.SoundFindings;
import io.mockround.deck.Prompt;
import io.mockround.deck.RoundTemplate;
import io.mockround.history.LoopReports;
import io.mockround.history.OwnFlags;
import io.mockround.history.SessionStore;
import io.mockround.messages.Messages;
import io.mockround.recording.AudioFile;
import io.mockround.recording.Gap;
import io.mockround.recording.Pcm;
import io.mockround.recording.PcmStream;
import io.mockround.report.SessionReport;
import io.mockround.report.SessionReport.ModelPart;
import io.mockround.report.SessionReport.SessionPart;
import io.mockround.report.SessionReport.Type;
import io.mockround.round.RoundRecord;
import io.mockround.speech.SpeechModel;
import io.mockround.speech.SpeechRecognizer;
import io.mockround.speech.SpeechRecognizer.Recognised;
import io.mockround.speech.Transcript;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/**
 * Reviews a finished take: first what comes from sound, then, with a model, what the words add. Both are kept, so that a program that ends in
 * between has lost nothing. The take itself is only read.
 */
public final class TakeReview {

    private final AudioFile audioFiles;
    private final SpeechRecognizer recognizer;
    private final SessionStore store;
    private final LoopReports loops;
    private final Supplier<FillerList> fillers;

    /** @param fillers the speaker's own, asked for at each review */
    public TakeReview(
            AudioFile audioFiles, SpeechRecognizer recognizer, SessionStore store, Supplier<FillerList> fillers) {
        this.audioFiles = audioFiles;
        this.recognizer = recognizer;
        this.store = store;
        this.loops = new LoopReports(store);
        this.fillers = fillers;
    }

    /** Reviews a memo. */
    public SessionReport memo(SessionPart session, SpeechModel model, Progress progress) {
        return memo(session, List.of(), model, progress);
    }

    /** Reviews a memo in whose recording something is missing. */
    public SessionReport memo(SessionPart session, List<Gap> gaps, SpeechModel model, Progress progress) {
        return review(session, model, gaps, null, null, null, progress);
    }

    /**
     * Reviews a round or, where {@code round} is null, a memo.
     *
     * @param model null when no model for this voice is there: the transcript is then pending
     * @param template the round's, or null
     * @param prompt the one the round began with, or null
     */
    public SessionReport review(
            SessionPart session,
            SpeechModel model,
            List<Gap> gaps,
            RoundRecord round,
            RoundTemplate template,
            Prompt prompt,
            Progress progress) {
        Recording sound = hear(session, pendingReason(model), gaps, round, template, prompt, progress);
        SessionReport fromSound = keep(session, sound);
        progress.soundIsReviewed(fromSound);
        return model == null ? fromSound : addWords(session, model, sound, null, progress);
    }

    /**
     * Adds the words to a kept session that has none. Its report stays as it is until they are there, or it is known that they cannot be found.
     *
     * @param note said of the transcript, or null
     * @param round the round it was, or null
     * @param template the round's, or null
     * @param prompt the one the round began with, or null
     * @param progress may throw {@code CancellationException}; nothing has changed then
     */
    public SessionReport words(
            SessionReport former,
            SpeechModel model,
            String note,
            RoundRecord round,
            RoundTemplate template,
            Prompt prompt,
            Progress progress) {
        progress.soundIsReviewed(former);
        Recording sound = hear(former.session(), "", former.gaps(), round, template, prompt, progress);
        return addWords(former.session(), model, sound, note, progress);
    }

    /**
     * Reviews what comes from sound alone, although there may be a model.
     *
     * @param pending why the words are not there yet, and how they come
     */
    public SessionReport fromSound(
            SessionPart session,
            String pending,
            List<Gap> gaps,
            RoundRecord round,
            RoundTemplate template,
            Prompt prompt) {
        return keep(session, hear(session, pending, gaps, round, template, prompt, Progress.NONE));
    }

    private Recording hear(
            SessionPart session,
            String pending,
            List<Gap> gaps,
            RoundRecord round,
            RoundTemplate template,
            Prompt prompt,
            Progress progress) {
        Path take = Path.of(session.audio());
        return new Recording(
                listen(take, round, progress),
                Transcript.pending(pending),
                gaps,
                round,
                template,
                prompt,
                fillers.get());
    }

    private SessionReport keep(SessionPart session, Recording sound) {
        return keep(againstOwnHistory(Analysis.report(session, null, sound)));
    }

    private SessionReport addWords(
            SessionPart session, SpeechModel model, Recording sound, String note, Progress progress) {
        long durationMs = sound.speech().durationMs();
        Recognised recognised = recognizer.transcribe(
                Path.of(session.audio()),
                model,
                heard -> progress.at(Progress.Step.TRANSCRIBING, heard.toMillis(), durationMs));
        ModelPart modelPart = new ModelPart(model.name(), model.purpose(), recognised.fillersKnown());
        Transcript transcript = recognised.transcript();
        SessionReport report = againstOwnHistory(Analysis.report(
                session, modelPart, sound.with(transcript.isDone() ? transcript.saying(note) : transcript)));
        return store.find(session.id()).isPresent() // else it was deleted while its words were being found
                ? keep(report)
                : report;
    }

    private SessionReport againstOwnHistory(SessionReport report) {
        if (report.session().type() == Type.RETROSPECTIVE) { // talking about an interview is no interview
            return report;
        }
        return OwnFlags.in(report, metric -> store.before(report, metric, OwnFlags.EARLIER));
    }

    /**
     * Reviews a kept session anew, by this version's analysis: its sound is heard again, its words stay.
     *
     * @param round the round it was, or null
     * @param template the round's, or null
     * @param prompt the one the round began with, or null
     */
    public SessionReport again(SessionReport former, RoundRecord round, RoundTemplate template, Prompt prompt) {
        SessionPart session = former.session();
        Recording sound = hear(session, "", former.gaps(), round, template, prompt, Progress.NONE)
                .with(former.transcript());
        SessionReport report = againstOwnHistory(Analysis.report(session, former.model(), sound));
        return store.find(session.id()).isPresent() ? keep(report) : report; // else it was deleted meanwhile
    }

    private SessionReport keep(SessionReport report) {
        SessionReport kept = store.keep(report);
        loops.changedBy(report.session().id());
        return kept;
    }

    private static String pendingReason(SpeechModel model) {
        return Messages.text(model == null ? "transcript.pending" : "transcript.beingMade");
    }

    /** All detectors hear the take in one pass, without what the program itself said in it. */
    private SoundFindings listen(Path take, RoundRecord round, Progress progress) {
        SoundDetectors detectors = new SoundDetectors(round == null ? List.of() : Recording.ownVoice(round));
        short[] block = new short[Pcm.BLOCK_SAMPLES];
        try (PcmStream stream = audioFiles.open(take)) {
            for (int n = stream.read(block); n > 0; n = stream.read(block)) {
                detectors.accept(block, n);
                progress.checkpoint();
            }
        }
        return detectors.finish();
    }
}
