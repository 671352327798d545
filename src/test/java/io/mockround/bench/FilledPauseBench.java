package io.mockround.bench;

import io.mockround.analysis.SoundDetectors;
import io.mockround.analysis.SoundedPause;
import io.mockround.analysis.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Filled pauses from sound alone. */
class FilledPauseBench {

    private final FilledPauseScenes scenes = new FilledPauseScenes(Voices.all());

    @Test
    void hearsFilledPauses() {
        Bars bars = new Bars("FILLED PAUSES FROM SOUND ALONE");
        if (HumanRecordings.areHere()) {
            human(bars);
        } else {
            bars.say("human: NOT MEASURED, there is no " + HumanRecordings.FOLDER);
        }
        FilledPauseScore synthetic = new FilledPauseScore();
        scenes.hesitant().forEach(scene -> add(synthetic, scene));
        bars.atLeast("synthetic, " + synthetic.events() + " in 4 rooms: precision", synthetic.precision(), 0.95, 0.98);
        bars.atLeast("synthetic: recall", synthetic.recall(), 0.60, 0.80);
        FilledPauseScore shortOnes = new FilledPauseScore();
        scenes.hesitant()
                .forEach(scene -> shortOnes.add(
                        scene.filledPauses().stream()
                                .filter(pause -> pause.durationMs() < 350)
                                .toList(),
                        detected(scene.samples()),
                        scene.minutes()));
        bars.note("synthetic, those under 0.35 s: recall", shortOnes.recall());
        FilledPauseScore fluent = new FilledPauseScore();
        scenes.fluent().forEach(scene -> add(fluent, scene));
        bars.atMost("synthetic, read speech: false alarms a minute", fluent.falseAlarmsPerMinute(), 0.5, 0.1);
        bars.hold();
    }

    private static void human(Bars bars) {
        FilledPauseScore hesitant = new FilledPauseScore();
        HumanRecordings.annotated().stream()
                .map(HumanRecordings.Annotated::scene)
                .filter(scene -> !scene.filledPauses().isEmpty())
                .forEach(scene -> add(hesitant, scene));
        bars.atLeast(
                "human, only " + hesitant.events() + " filled pauses of one speaker: F1", hesitant.f1(), 0.70, 0.85);
        List<Scene> read = HumanRecordings.read();
        FilledPauseScore fluent = new FilledPauseScore();
        read.forEach(scene -> add(fluent, scene));
        bars.atMost(
                String.format(
                        java.util.Locale.ROOT, "human, read speech, %.1f min: false alarms a minute", fluent.minutes()),
                fluent.falseAlarmsPerMinute(),
                0.5,
                0.1);
        if (read.size() < HumanRecordings.readInAll()) {
            bars.say("(" + (HumanRecordings.readInAll() - read.size())
                    + " recordings of read speech are of a format that cannot be read)");
        }
    }

    private static void add(FilledPauseScore score, Scene scene) {
        score.add(scene.filledPauses(), detected(scene.samples()), scene.minutes());
    }

    private static List<Span> detected(short[] samples) {
        SoundDetectors detectors = new SoundDetectors();
        detectors.accept(samples, samples.length);
        List<Span> spans = new ArrayList<>();
        for (SoundedPause pause : detectors.finish().filledPauses()) {
            spans.add(new Span(pause.startMs(), pause.endMs()));
        }
        return spans;
    }
}
