package io.mockround.review;

import io.mockround.analysis.Analysis;
import io.mockround.analysis.FillerList;
import io.mockround.analysis.FlagNorms;
import io.mockround.analysis.Recording;
import io.mockround.analysis.SoundDetectors;
import io.mockround.analysis.SoundFindings;
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
import io.mockround.round.RoundRecord.Mark;
import io.mockround.speech.SettledWords;
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
    private final Supplier<FlagNorms> norms;

    /**
     * @param fillers the speaker's own, asked for at each review
     * @param norms the speaker's own, asked for at each review
     */
    public TakeReview(
            AudioFile audioFiles,
            SpeechRecognizer recognizer,
            SessionStore store,
            Supplier<FillerList> fillers,
            Supplier<FlagNorms> norms) {
        this.audioFiles = audioFiles;
        this.recognizer = recognizer;
        this.store = store;
        this.loops = new LoopReports(store);
        this.fillers = fillers;
        this.norms = norms;
    }

    /** Reviews a memo. */
    public SessionReport memo(SessionPart session, SpeechModel model, Progress progress) {
        return memo(session, List.of(), List.of(), model, progress);
    }

    /** Reviews a memo in whose recording something is missing, or in which moments were marked. */
    public SessionReport memo(
            SessionPart session, List<Gap> gaps, List<Mark> marks, SpeechModel model, Progress progress) {
        return review(session, gaps, Rehearsed.memo(marks), model, SettledWords.NONE, progress);
    }

    /**
     * Reviews a round or a memo.
     *
     * @param model null when no model for this voice is there: the transcript is then pending
     * @param settled what was heard with this model while it was recorded
     */
    public SessionReport review(
            SessionPart session,
            List<Gap> gaps,
            Rehearsed rehearsed,
            SpeechModel model,
            SettledWords settled,
            Progress progress) {
        Recording sound = hear(session, pendingReason(model), gaps, rehearsed, progress);
        SessionReport fromSound = keep(session, sound);
        progress.soundIsReviewed(fromSound);
        return model == null ? fromSound : addWords(session, model, settled, sound, null, progress);
    }

    /**
     * Adds the words to a kept session that has none. Its report stays as it is until they are there, or it is known that they cannot be found.
     *
     * @param note said of the transcript, or null
     * @param progress may throw {@code CancellationException}; nothing has changed then
     */
    public SessionReport words(
            SessionReport former, SpeechModel model, String note, Rehearsed rehearsed, Progress progress) {
        progress.soundIsReviewed(former);
        Recording sound = hear(former.session(), "", former.gaps(), rehearsed, progress);
        return addWords(former.session(), model, SettledWords.NONE, sound, note, progress);
    }

    /**
     * Reviews what comes from sound alone, although there may be a model.
     *
     * @param pending why the words are not there yet, and how they come
     */
    public SessionReport fromSound(SessionPart session, String pending, List<Gap> gaps, Rehearsed rehearsed) {
        return keep(session, hear(session, pending, gaps, rehearsed, Progress.NONE));
    }

    private Recording hear(
            SessionPart session, String pending, List<Gap> gaps, Rehearsed rehearsed, Progress progress) {
        Path take = Path.of(session.audio());
        return new Recording(
                listen(take, rehearsed.round(), progress),
                Transcript.pending(pending),
                gaps,
                rehearsed.round(),
                rehearsed.template(),
                rehearsed.prompt(),
                rehearsed.marks(),
                fillers.get(),
                norms.get());
    }

    private SessionReport keep(SessionPart session, Recording sound) {
        return keep(againstOwnHistory(Analysis.report(session, null, sound)));
    }

    private SessionReport addWords(
            SessionPart session,
            SpeechModel model,
            SettledWords settled,
            Recording sound,
            String note,
            Progress progress) {
        long durationMs = sound.speech().durationMs();
        Recognised recognised = recognizer.transcribe(
                Path.of(session.audio()),
                model,
                settled,
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

    /** Reviews a kept session anew, by this version's analysis: its sound is heard again, its words stay. */
    public SessionReport again(SessionReport former, Rehearsed rehearsed) {
        SessionPart session = former.session();
        Recording sound =
                hear(session, "", former.gaps(), rehearsed, Progress.NONE).with(former.transcript());
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
