package io.mockround.app;

import io.mockround.rehearsal.LiveMemos;
import io.mockround.rehearsal.RunningMemo;
import io.mockround.settings.Settings;
import io.mockround.ui.round.HandBackKeys;
import io.mockround.ui.round.MemoView;
import io.mockround.ui.round.MemoViewModel;

/** Records free memos, as the command {@code record} does, and shows the one that runs. On the FX thread. */
final class MemoScreens {

    private final AppContext app;
    private final LiveMemos memos;
    private final Recordings recordings;
    private final WindowLook look;
    private final ScreenFrame frame;

    MemoScreens(AppContext app, LiveMemos memos, Recordings recordings, WindowLook look, ScreenFrame frame) {
        this.app = app;
        this.memos = memos;
        this.recordings = recordings;
        this.look = look;
        this.frame = frame;
    }

    private record Started(RunningMemo memo, Settings settings) implements Recordings.Live {

        @Override
        public void end() {
            memo.end();
        }
    }

    /** The one that runs, or null. */
    RunningMemo running() {
        return recordings.running() instanceof Started started ? started.memo() : null;
    }

    /** Starts one; it runs until it is stopped. */
    void start() {
        recordings.begin(
                (microphone, outcome) -> new Started(
                        memos.start(microphone, app.chosenModel(), outcome),
                        app.settings().load()),
                this::show);
    }

    private void show(Started started) {
        RunningMemo memo = started.memo();
        MemoViewModel model = new MemoViewModel(memo::snapshot, memo::mark, memo::end, look.isMotionReduced());
        MemoView view =
                new MemoView(model, HandBackKeys.of(started.settings().rounds().handBackKeys()));
        frame.show(view, null, view::close);
    }
}
