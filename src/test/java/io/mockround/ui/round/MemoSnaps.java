package io.mockround.ui.round;

import io.mockround.recording.MicrophoneState;
import io.mockround.rehearsal.MemoSnapshot;
import io.mockround.rehearsal.MemoSnapshot.Stage;
import io.mockround.rehearsal.RoundSnapshot;
import io.mockround.rehearsal.TakeSnapshot;
import java.time.Duration;

/** Snapshots of memos: their sound is that of the rounds in {@link Snap}. */
final class MemoSnaps {

    private static final TakeSnapshot TAKE =
            Snap.at(RoundSnapshot.Stage.PRESENTING).take().take();

    private MemoSnaps() {}

    static MemoSnapshot starting() {
        return new MemoSnapshot(
                Stage.STARTING,
                Snap.at(RoundSnapshot.Stage.STARTING).recorded(0, 0).take().take());
    }

    static MemoSnapshot recording() {
        return new MemoSnapshot(Stage.RECORDING, TAKE);
    }

    static MemoSnapshot over() {
        return new MemoSnapshot(Stage.OVER, TAKE);
    }

    static MemoSnapshot scarce(Duration room) {
        return new MemoSnapshot(
                Stage.RECORDING,
                Snap.at(RoundSnapshot.Stage.PRESENTING).room(room).take().take());
    }

    static MemoSnapshot with(MicrophoneState microphone) {
        return new MemoSnapshot(
                Stage.RECORDING,
                new TakeSnapshot(TAKE.recorded(), TAKE.saved(), -21, TAKE.waveform(), TAKE.room(), microphone));
    }

    static MemoSnapshot lost() {
        return new MemoSnapshot(
                Stage.RECORDING,
                Snap.at(RoundSnapshot.Stage.PRESENTING).lost().take().take());
    }
}
