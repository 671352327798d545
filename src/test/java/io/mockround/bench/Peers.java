package io.mockround.bench;

import io.mockround.analysis.Span;
import io.mockround.analysis.SpeechActivity;
import io.mockround.recording.WavRecorder;
import io.mockround.time.MonotonicClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What others do about silences, where it can be run here. */
final class Peers {

    private static final int FRAME = 160;
    private static final double FIXED_DBFS = -40;
    private static final Pattern FFMPEG_LINE = Pattern.compile("silence_(start|end): (-?[0-9.]+)");

    private Peers() {}

    /** Speech is what is louder than −40 dBFS over 10 ms, gaps under 0.2 s bridged: the rule of many a recorder. */
    static SpeechActivity fixedThreshold(short[] samples) {
        List<Span> speech = new ArrayList<>();
        double least = Math.pow(10, FIXED_DBFS / 10) * 32_768.0 * 32_768.0;
        for (int from = 0; from + FRAME <= samples.length; from += FRAME) {
            double power = 0;
            for (int i = from; i < from + FRAME; i++) {
                power += (double) samples[i] * samples[i] / FRAME;
            }
            if (power > least) {
                append(speech, new Span(from / 16, (from + FRAME) / 16));
            }
        }
        return new SpeechActivity(samples.length / 16, speech);
    }

    private static void append(List<Span> speech, Span span) {
        Span last = speech.isEmpty() ? null : speech.get(speech.size() - 1);
        if (last != null && span.startMs() - last.endMs() < 200) {
            speech.set(speech.size() - 1, new Span(last.startMs(), span.endMs()));
        } else {
            speech.add(span);
        }
    }

    static boolean hasFfmpeg() {
        try {
            return new ProcessBuilder("ffmpeg", "-version")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** ffmpeg's silencedetect at −30 dB. */
    static SpeechActivity ffmpeg(short[] samples, Path temporary) {
        Path file = temporary.resolve("peer-" + UUID.randomUUID() + ".wav");
        try (WavRecorder recorder = WavRecorder.begin(file, MonotonicClock.SYSTEM)) {
            recorder.write(samples, samples.length);
            Path wav = recorder.finish(recorder.samples());
            Process process = new ProcessBuilder(
                            "ffmpeg",
                            "-hide_banner",
                            "-nostats",
                            "-i",
                            wav.toString(),
                            "-af",
                            "silencedetect=noise=-30dB:d=0.3",
                            "-f",
                            "null",
                            "-")
                    .redirectErrorStream(true)
                    .start();
            String told = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            return heard(told, samples.length / 16);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SpeechActivity heard(String told, long durationMs) {
        List<Span> speech = new ArrayList<>();
        long since = 0;
        Matcher matcher = FFMPEG_LINE.matcher(told);
        while (matcher.find()) {
            long ms = Math.max(0, Math.min(durationMs, Math.round(Double.parseDouble(matcher.group(2)) * 1_000)));
            if (matcher.group(1).equals("end")) {
                since = ms;
            } else if (ms > since) {
                speech.add(new Span(since, ms));
                since = durationMs;
            }
        }
        if (since < durationMs) {
            speech.add(new Span(since, durationMs));
        }
        return new SpeechActivity(durationMs, speech);
    }
}
