package io.mockround.review;

import io.mockround.analysis.Analysis;
import io.mockround.analysis.Recording;
import io.mockround.analysis.SpeechActivity;
import io.mockround.analysis.SpeechDetector;
import io.mockround.deck.Prompt;
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

/**
 * Reviews a finished take: first what comes from sound, then, with a model, what the words add. Both are kept, so that a program that ends in
 * between has lost nothing. The take itself is only read.
 */
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
        return review(session, model, List.of(), null, null, null, progress);
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
        Path take = Path.of(session.audio());
        Recording sound =
                new Recording(listen(take), Transcript.pending(pendingReason(model)), gaps, round, template, prompt);
        SessionReport fromSound = Analysis.report(session, null, sound);
        store.keep(fromSound);
        progress.soundIsReviewed(fromSound);
        return model == null ? fromSound : addWords(session, model, sound, progress);
    }

    private SessionReport addWords(SessionPart session, SpeechModel model, Recording sound, Progress progress) {
        long durationMs = sound.speech().durationMs();
        Recognised recognised = recognizer.transcribe(
                Path.of(session.audio()),
                model,
                heard -> progress.at(Progress.Step.TRANSCRIBING, heard.toMillis(), durationMs));
        ModelPart modelPart = new ModelPart(model.name(), model.purpose(), recognised.fillersKnown());
        SessionReport report = Analysis.report(session, modelPart, sound.with(recognised.transcript()));
        store.keep(report);
        return report;
    }

    private static String pendingReason(SpeechModel model) {
        return Messages.text(model == null ? "transcript.pending" : "transcript.beingMade");
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
}
