package io.mockround.bench;

import io.mockround.adapter.vosk.ModelFolder;
import io.mockround.adapter.vosk.VoskRecognizer;
import io.mockround.analysis.Analysis;
import io.mockround.analysis.FillerList;
import io.mockround.analysis.FlagNorms;
import io.mockround.analysis.Recording;
import io.mockround.analysis.SoundDetectors;
import io.mockround.analysis.Span;
import io.mockround.recording.WavRecorder;
import io.mockround.report.SessionReport.Evidence;
import io.mockround.report.SessionReport.FillerClass;
import io.mockround.report.SessionReport.FillerPart;
import io.mockround.speech.SpeechModel;
import io.mockround.speech.Transcript;
import io.mockround.support.Reports;
import io.mockround.time.MonotonicClock;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Filled pauses as the report tells them: the starter model's words and the sound, on voices the model knows. */
class TwoWitnessesBench {

    private final SpeechModel starter = ModelFolder.open(Path.of("assets/starter-model"));
    private final VoskRecognizer recognizer = new VoskRecognizer();

    @TempDir
    private Path temporary;

    @Test
    void bothWitnessesTellMoreThanOne() {
        FilledPauseScore together = new FilledPauseScore();
        FilledPauseScore words = new FilledPauseScore();
        FilledPauseScore sound = new FilledPauseScore();
        new FilledPauseScenes(Voices.all()).ownVoice().forEach(scene -> {
            List<FillerPart> fillers = reported(scene);
            together.add(scene.filledPauses(), spans(fillers, Set.of(Evidence.values())), scene.minutes());
            words.add(scene.filledPauses(), spans(fillers, Set.of(Evidence.HEARD, Evidence.BOTH)), scene.minutes());
            sound.add(
                    scene.filledPauses(),
                    spans(fillers, Set.of(Evidence.SOUNDED_LIKE, Evidence.BOTH)),
                    scene.minutes());
        });
        Bars bars = new Bars("FILLED PAUSES WITH BOTH WITNESSES, starter model, 8 voices");
        bars.atLeast("both witnesses, " + together.events() + " filled pauses: F1", together.f1(), 0.85, 0.95);
        bars.note("  precision", together.precision());
        bars.note("  recall", together.recall());
        bars.note("  the words alone: F1", words.f1());
        bars.note("  the sound, where the words do not object: F1", sound.f1());
        bars.hold();
    }

    private List<FillerPart> reported(Scene scene) {
        Path take;
        try (WavRecorder recorder =
                WavRecorder.begin(temporary.resolve(scene.name() + ".wav"), MonotonicClock.SYSTEM)) {
            recorder.write(scene.samples(), scene.samples().length);
            take = recorder.finish(recorder.samples());
        }
        Transcript transcript =
                recognizer.transcribe(take, starter, heard -> {}).transcript();
        SoundDetectors detectors = new SoundDetectors();
        detectors.accept(scene.samples(), scene.samples().length);
        Recording recording = new Recording(
                detectors.finish(),
                transcript,
                List.of(),
                null,
                null,
                null,
                FillerList.standard(FillerList.ENGLISH),
                FlagNorms.DEFAULT);
        return Analysis.report(
                        Reports.memo("bench", "2026-11-21T10:00:00+00:00", 0).session(), null, recording)
                .fillers();
    }

    private static List<Span> spans(List<FillerPart> fillers, Set<Evidence> evidence) {
        return fillers.stream()
                .filter(filler -> filler.kind() == FillerClass.FILLED_PAUSE && evidence.contains(filler.evidence()))
                .map(filler -> new Span(filler.startMs(), filler.endMs()))
                .toList();
    }
}
