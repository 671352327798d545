package io.mockround.bench;

import io.mockround.analysis.SoundDetectors;
import io.mockround.analysis.SoundedPause;
import io.mockround.analysis.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Filled pauses from sound alone. */
class FilledPauseBench {

    private final FilledPauseScenes scenes = new FilledPauseScenes(Voices.all());
    private final SilenceScenes silenceScenes = new SilenceScenes(Voices.all());

    @Test
    void hearsFilledPauses() {
        Bars bars = new Bars("FILLED PAUSES FROM SOUND ALONE");
        if (HumanRecordings.areHere()) {
            human(bars);
        } else {
            bars.say("human: NOT MEASURED, there is no " + HumanRecordings.FOLDER);
        }
        List<Heard> hesitant = heard(scenes.hesitant());
        FilledPauseScore synthetic = new FilledPauseScore();
        hesitant.forEach(heard -> heard.addTo(synthetic, pause -> true));
        bars.atLeast("synthetic, " + synthetic.events() + " in 4 rooms: precision", synthetic.precision(), 0.95, 0.98);
        bars.atLeast("synthetic: recall", synthetic.recall(), 0.60, 0.80);
        FilledPauseScore shortOnes = new FilledPauseScore();
        hesitant.forEach(heard -> heard.addTo(shortOnes, pause -> pause.durationMs() < 350));
        bars.note("  those under 0.35 s: recall", shortOnes.recall());
        falseAlarms(bars, "synthetic, read speech", heard(scenes.fluent()));
        falseAlarms(bars, "synthetic, bad rooms", heard(silenceScenes.badRooms()));
        falseAlarms(bars, "synthetic, at home: keys, chairs, breaths, music, a fan", heard(silenceScenes.homes()));
        bars.hold();
    }

    private static void human(Bars bars) {
        FilledPauseScore hesitant = new FilledPauseScore();
        heard(HumanRecordings.annotated().stream().map(HumanRecordings.Annotated::scene)).stream()
                .filter(heard -> !heard.scene().filledPauses().isEmpty())
                .forEach(heard -> heard.addTo(hesitant, pause -> true));
        bars.atLeast(
                "human, only " + hesitant.events() + " filled pauses of one speaker: F1", hesitant.f1(), 0.70, 0.85);
        List<Scene> read = HumanRecordings.read();
        falseAlarms(bars, "human, read speech", heard(read.stream()));
        if (read.size() < HumanRecordings.readInAll()) {
            bars.say("(" + (HumanRecordings.readInAll() - read.size())
                    + " recordings of read speech are of a format that cannot be read)");
        }
    }

    private static void falseAlarms(Bars bars, String set, List<Heard> fluent) {
        FilledPauseScore score = new FilledPauseScore();
        fluent.forEach(heard -> heard.addTo(score, pause -> true));
        String minutes = String.format(Locale.ROOT, ", %.1f min: false alarms a minute", score.minutes());
        bars.atMost(set + minutes, score.falseAlarmsPerMinute(), 0.5, 0.1);
    }

    private static List<Heard> heard(Stream<Scene> scenes) {
        return scenes.parallel()
                .map(scene -> new Heard(scene, detected(scene.samples())))
                .toList();
    }

    private record Heard(Scene scene, List<Span> detected) {

        void addTo(FilledPauseScore score, Predicate<Span> counted) {
            score.add(scene.filledPauses().stream().filter(counted).toList(), detected, scene.minutes());
        }
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
