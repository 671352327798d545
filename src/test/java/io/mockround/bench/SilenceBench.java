package io.mockround.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.analysis.LiveSpeechDetector;
import io.mockround.analysis.SilenceScore;
import io.mockround.analysis.Span;
import io.mockround.analysis.SpeechActivity;
import io.mockround.analysis.SpeechDetector;
import io.mockround.bench.HumanRecordings.Annotated;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Silences: where people speak, where voices are synthetic, where the room is bad; beside what others do. */
class SilenceBench {

    private static final boolean HAS_FFMPEG = Peers.hasFfmpeg();

    private final SilenceScenes scenes = new SilenceScenes(Voices.all());

    @TempDir
    private Path temporary;

    @Test
    void findsSilences() {
        Bars bars = new Bars("SILENCES");
        if (HumanRecordings.areHere()) {
            List<Annotated> human = HumanRecordings.annotated();
            rows(bars, "human", 0.95, 0.99, human.stream());
            Scores own = scored(SilenceBench::detected, human.stream());
            bars.atMost("human: boundary error, median, ms", own.shorter.boundaryErrorMs(0.5), 40, 20);
            bars.atMost("human: boundary error, 90 %, ms", own.shorter.boundaryErrorMs(0.9), 150, 90);
        } else {
            bars.say("human: NOT MEASURED, there is no " + HumanRecordings.FOLDER);
        }
        rows(bars, "synthetic, 8 voices in 11 rooms", 0.99, 1, scenes.rooms(1).map(SilenceBench::synthetic));
        rows(bars, "hard, 11 kinds", 0.97, 0.99, scenes.badRooms().map(SilenceBench::synthetic));
        List<Scene> homes = scenes.homes().parallel().toList();
        for (String home : SilenceScenes.HOMES) {
            Scores own = scored(
                    SilenceBench::detected,
                    homes.stream()
                            .filter(scene -> scene.name().startsWith(home + ","))
                            .map(SilenceBench::synthetic));
            bars.note("at home, " + home + ": F1 at 0.7 s", own.shorter.f1());
        }
        rows(bars, "at home, all", 0.90, 0.97, homes.stream().map(SilenceBench::synthetic));
        bars.hold();
    }

    /** The live variant: how long after a pause truly began it is known to have. */
    @Test
    void saysHowLateTheLiveDetectorIs() {
        Bars bars = new Bars("LIVE PAUSES, in rooms down to 20 dB");
        LiveDelay delay = new LiveDelay();
        scenes.rooms(2).filter(scene -> !scene.name().contains(" 10")).forEach(delay::add);
        bars.atMost("told that speech is over, after its true end: median, ms", delay.percentile(0.5), 250, 200);
        bars.atMost("told that speech is over, after its true end: 90 %, ms", delay.percentile(0.9), 400, 300);
        bars.note("pauses of 0.7 s and more told live, share", delay.toldShare());
        assertThat(delay.count()).isGreaterThan(250);
        bars.hold();
    }

    private void rows(Bars bars, String set, double must, double aim, Stream<Annotated> recordings) {
        List<Annotated> all = recordings.parallel().toList();
        Scores own = scored(SilenceBench::detected, all.stream());
        bars.atLeast(set + ": F1 at 0.7 s", own.shorter.f1(), must, aim);
        bars.atLeast(set + ": F1 at 2 s", own.longer.f1(), must, aim);
        Scores fixed = scored(Peers::fixedThreshold, all.stream());
        bars.note("  peer, fixed −40 dBFS: F1 at 0.7 s", fixed.shorter.f1());
        bars.note("  peer, fixed −40 dBFS: F1 at 2 s", fixed.longer.f1());
        if (HAS_FFMPEG) {
            Scores ffmpeg = scored(samples -> Peers.ffmpeg(samples, temporary), all.stream());
            bars.note("  peer, ffmpeg silencedetect −30 dB: F1 at 0.7 s", ffmpeg.shorter.f1());
            bars.note("  peer, ffmpeg silencedetect −30 dB: F1 at 2 s", ffmpeg.longer.f1());
        }
    }

    private record Scores(SilenceScore shorter, SilenceScore longer) {}

    private static Scores scored(Function<short[], SpeechActivity> detector, Stream<Annotated> recordings) {
        Scores scores = new Scores(new SilenceScore(700), new SilenceScore(2_000));
        record Heard(Annotated recording, SpeechActivity activity) {}
        List<Heard> all = recordings
                .parallel()
                .map(recording ->
                        new Heard(recording, detector.apply(recording.scene().samples())))
                .toList();
        all.forEach(heard -> {
            Annotated recording = heard.recording;
            SpeechActivity activity = heard.activity;
            scores.shorter.add(recording.scene().silences(), recording.ignored(), activity);
            scores.longer.add(recording.scene().silences(), recording.ignored(), activity);
        });
        return scores;
    }

    private static Annotated synthetic(Scene scene) {
        return new Annotated(scene, List.<Span>of());
    }

    private static SpeechActivity detected(short[] samples) {
        SpeechDetector detector = new SpeechDetector();
        detector.accept(samples, samples.length);
        return detector.finish();
    }

    /** Plays scenes 10 ms at a time and notes when each pause of 0.7 s or more is told. */
    private static final class LiveDelay {

        private static final int STEP = 160;

        private final List<Long> delaysMs = new ArrayList<>();
        private int pauses;

        void add(Scene scene) {
            LiveSpeechDetector detector = new LiveSpeechDetector();
            short[] step = new short[STEP];
            int next = 0;
            List<Span> silences = scene.silences().stream()
                    .filter(pause -> pause.durationMs() >= 700)
                    .toList();
            pauses += silences.size();
            for (int from = 0; from + STEP <= scene.samples().length && next < silences.size(); from += STEP) {
                System.arraycopy(scene.samples(), from, step, 0, STEP);
                detector.accept(step, STEP);
                long nowMs = (from + STEP) / 16;
                Span pause = silences.get(next);
                if (nowMs >= pause.endMs()) {
                    next++;
                } else if (nowMs > pause.startMs() && !detector.isSpeaking()) {
                    delaysMs.add(nowMs - pause.startMs());
                    next++;
                }
            }
        }

        int count() {
            return delaysMs.size();
        }

        double toldShare() {
            return (double) delaysMs.size() / pauses;
        }

        long percentile(double share) {
            List<Long> sorted = delaysMs.stream().sorted().toList();
            return sorted.get((int) (share * (sorted.size() - 1)));
        }
    }
}
