package io.mockround.review;

import io.mockround.analysis.Analysis;
import io.mockround.analysis.Recording;
import io.mockround.analysis.SpeechActivity;
import io.mockround.analysis.SpeechDetector;
import io.mockround.deck.RoundTemplate;
import io.mockround.history.SessionStore;
import io.mockround.messages.Messages;
import io.mockround.recording.AudioFile;
import io.mockround.recording.Gap;
import io.mockround.recording.Pcm;
import io.mockround.recording.PcmStream;
import io.mockround.report.SessionReport;
import io.mockround.report.SessionReport.ModelPart;
import io.mockround.report.SessionReport.SessionPart;
import io.mockround.round.RoundRecord;
import io.mockround.speech.SpeechModel;
import io.mockround.speech.SpeechRecognizer;
import io.mockround.speech.SpeechRecognizer.Recognised;
import io.mockround.speech.Transcript;
import java.nio.file.Path;
import java.util.List;

/** Reviews a finished take: hears it, transcribes it, analyses it, keeps the report. The take itself is only read. */
public final class TakeReview {

    private final AudioFile audioFiles;
    private final SpeechRecognizer recognizer;
    private final SessionStore store;

    public TakeReview(AudioFile audioFiles, SpeechRecognizer recognizer, SessionStore store) {
        this.audioFiles = audioFiles;
        this.recognizer = recognizer;
        this.store = store;
    }

    /** Reviews a memo. */
    public SessionReport memo(SessionPart session, SpeechModel model, Progress progress) {
        return review(session, model, List.of(), null, null, progress);
    }

    /**
     * Reviews a round or, where {@code round} is null, a memo.
     *
     * @param model null when no model for this voice is there: the transcript is then pending
     * @param template the round's, or null
     */
    public SessionReport review(
            SessionPart session,
            SpeechModel model,
            List<Gap> gaps,
            RoundRecord round,
            RoundTemplate template,
            Progress progress) {
        Path take = Path.of(session.audio());
        SpeechActivity speech = listen(take);
        Recognised recognised = recognise(take, model, speech.durationMs(), progress);
        ModelPart modelPart =
                model == null ? null : new ModelPart(model.name(), model.purpose(), recognised.fillersKnown());
        SessionReport report = Analysis.report(
                session, modelPart, new Recording(speech, recognised.transcript(), gaps, round, template));
        store.keep(report);
        return report;
    }

    private SpeechActivity listen(Path take) {
        SpeechDetector detector = new SpeechDetector();
        short[] block = new short[Pcm.BLOCK_SAMPLES];
        try (PcmStream stream = audioFiles.open(take)) {
            for (int n = stream.read(block); n > 0; n = stream.read(block)) {
                detector.accept(block, n);
            }
        }
        return detector.finish();
    }

    private Recognised recognise(Path take, SpeechModel model, long durationMs, Progress progress) {
        if (model == null) {
            return new Recognised(Transcript.pending(Messages.text("transcript.pending")), List.of());
        }
        return recognizer.transcribe(
                take, model, heard -> progress.at(Progress.Step.TRANSCRIBING, heard.toMillis(), durationMs));
    }
}
