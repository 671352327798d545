package io.mockround.ui.round;

import io.mockround.recording.MicrophoneState;
import io.mockround.rehearsal.RoundSnapshot;
import io.mockround.rehearsal.RoundSnapshot.ExchangeLine;
import io.mockround.rehearsal.RoundSnapshot.Finishing;
import io.mockround.rehearsal.RoundSnapshot.PhaseLine;
import io.mockround.rehearsal.RoundSnapshot.Progress;
import io.mockround.rehearsal.RoundSnapshot.Stage;
import io.mockround.rehearsal.RoundSnapshot.State;
import io.mockround.rehearsal.VoiceState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Snapshots as a round in its second question shows them; each test changes what it is about. */
final class Snap {

    static final String STATEMENT =
            "Design a build-cache service: hits in milliseconds, writes deduplicated by content, a region may fail.";
    static final String QUESTION =
            "Two hundred runners probe “absent” for one two-gigabyte artifact at the same moment. Correct, yes. What does it cost?";

    private final Stage stage;
    private String statement = STATEMENT;
    private String question = QUESTION;
    private Duration left = Duration.ofSeconds(42);
    private Duration whole = Duration.ofSeconds(60);
    private Duration roundLeft = Duration.ofSeconds(228);
    private List<PhaseLine> phases = List.of(
            new PhaseLine("Present the design", Progress.DONE, Duration.ofMinutes(1)),
            new PhaseLine("Deep dives", Progress.NOW, Duration.ofMinutes(6)),
            new PhaseLine("Wrap up", Progress.NEXT, Duration.ofSeconds(30)));
    private List<ExchangeLine> exchanges = List.of(
            new ExchangeLine(1, false, State.HANDED_BACK, Duration.ofSeconds(31)),
            new ExchangeLine(2, false, State.OPEN, null));
    private Duration recorded = Duration.ofSeconds(751);
    private Duration saved = Duration.ofSeconds(750);
    private boolean lost;
    private Duration room = Duration.ofHours(99);
    private VoiceState voice = VoiceState.ON;
    private boolean hears = true;
    private String answer;
    private boolean asks = true;
    private Finishing finishing = Finishing.NEVER;

    private Snap(Stage stage) {
        this.stage = stage;
    }

    static Snap at(Stage stage) {
        return new Snap(stage);
    }

    Snap statement(String text) {
        statement = text;
        return this;
    }

    Snap question(String text) {
        question = text;
        return this;
    }

    Snap ring(long leftMs, long wholeMs) {
        left = Duration.ofMillis(leftMs);
        whole = Duration.ofMillis(wholeMs);
        return this;
    }

    Snap phases(List<PhaseLine> lines) {
        phases = lines;
        return this;
    }

    Snap exchanges(List<ExchangeLine> lines) {
        exchanges = lines;
        return this;
    }

    Snap recorded(long recordedS, long savedS) {
        recorded = Duration.ofSeconds(recordedS);
        saved = Duration.ofSeconds(savedS);
        return this;
    }

    Snap lost() {
        lost = true;
        return this;
    }

    Snap deaf() {
        hears = false;
        return this;
    }

    Snap answer(String text) {
        answer = text;
        return this;
    }

    Snap voice(VoiceState state) {
        voice = state;
        return this;
    }

    Snap finishing(Finishing whether) {
        finishing = whether;
        return this;
    }

    /** A round in which nothing is asked. */
    Snap narration() {
        asks = false;
        return finishing(Finishing.NOW);
    }

    Snap room(Duration left) {
        room = left;
        return this;
    }

    RoundSnapshot take() {
        return new RoundSnapshot(
                "Seven-minute drill",
                "Build cache",
                statement,
                stage,
                question,
                left,
                whole,
                roundLeft,
                phases,
                exchanges,
                recorded,
                saved,
                lost ? -90 : -21,
                stage == Stage.STARTING ? List.of() : waveform(lost),
                room,
                lost ? MicrophoneState.LOST : MicrophoneState.WORKING,
                hears,
                answer,
                voice,
                asks,
                finishing);
    }

    /** Speech with pauses, the same in every run. */
    private static List<Double> waveform(boolean silentAtTheEnd) {
        List<Double> peaks = new ArrayList<>(IntStream.range(0, 300)
                .mapToDouble(i ->
                        Math.sin(i / 19.0) < -0.6 ? 0 : 0.25 + 0.5 * Math.abs(Math.sin(i * 1.7) * Math.sin(i / 7.0)))
                .boxed()
                .toList());
        if (silentAtTheEnd) {
            DoubleStream.iterate(240, i -> i < 300, i -> i + 1).forEach(i -> peaks.set((int) i, 0.0));
        }
        return peaks;
    }
}
