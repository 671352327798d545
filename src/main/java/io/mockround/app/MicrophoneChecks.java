package io.mockround.app;

import io.mockround.recording.MicrophoneChoice;
import io.mockround.recording.MicrophoneMonitor;
import io.mockround.recording.Microphones;
import io.mockround.settings.SettingsStore;
import io.mockround.ui.common.Navigator;
import io.mockround.ui.common.Work;
import io.mockround.ui.home.MicrophoneViewModel;
import java.time.Duration;

/**
 * Which microphone the window records from, and the checks of it that screens show: one at a time, for some systems give a device to one at a
 * time.
 */
final class MicrophoneChecks {

    /** A check has this long to let go of the device before the next or a round takes it. */
    private static final Duration LETS_GO = Duration.ofSeconds(3);

    private final Microphones microphones;
    private final SettingsStore settings;
    private final Work work;

    /** What listened last, or null. FX thread. */
    private MicrophoneMonitor last;

    /** Chosen in this window, or null while the settings say it. Background thread. */
    private String chosen;

    MicrophoneChecks(Microphones microphones, SettingsStore settings, Work work) {
        this.microphones = microphones;
        this.settings = settings;
        this.work = work;
    }

    /** A check for the next screen; the one before must have been closed, or be about to. */
    MicrophoneViewModel next(Navigator navigator) {
        MicrophoneMonitor before = last;
        MicrophoneViewModel check = new MicrophoneViewModel(
                microphones,
                () -> {
                    awaitClosed(before);
                    return wanted();
                },
                this::choose,
                work,
                navigator);
        last = check.monitor();
        return check;
    }

    /** What listened last. FX thread. */
    MicrophoneMonitor last() {
        return last;
    }

    /** What a round is to record from, once the check has let go of it. In the background. */
    MicrophoneChoice forRound(MicrophoneMonitor check) throws InterruptedException {
        awaitClosed(check);
        return MicrophoneChoice.of(microphones.names(), wanted());
    }

    private static void awaitClosed(MicrophoneMonitor check) throws InterruptedException {
        if (check != null) {
            check.awaitClosed(LETS_GO);
        }
    }

    private String wanted() {
        return chosen == null ? settings.load().microphone() : chosen;
    }

    /** It holds for this window even where the settings cannot be saved. */
    private void choose(String name) {
        chosen = name;
        settings.update(before -> before.withMicrophone(name));
    }
}
