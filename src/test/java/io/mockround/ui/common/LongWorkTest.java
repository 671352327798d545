package io.mockround.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.support.NavigatorLog;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is asked for waits until the test lets it run; half a second is over when the test says so. */
class LongWorkTest {

    private final Deque<Runnable> background = new ArrayDeque<>();
    private final List<Runnable> halfASecond = new ArrayList<>();
    private final NavigatorLog navigator = new NavigatorLog();
    private final List<String> done = new ArrayList<>();
    private final Work work = new Work(background::add, Runnable::run);
    private final LongWork longWork = new LongWork(work, halfASecond::add, navigator);

    @Test
    void neverShowsWhatIsOverAtOnce() {
        longWork.write("Writing", steps -> "written", done::add);
        runNext();
        wait500Ms();

        assertThat(done).containsExactly("written");
        assertThat(longWork.shownProperty().get()).isFalse();
    }

    @Test
    void showsNothingWhileNobodyHasWaitedHalfASecond() {
        List<Boolean> seen = new ArrayList<>();
        longWork.write(
                "Writing",
                steps -> {
                    steps.at("Writing 2 of 4", 0.25);
                    seen.add(longWork.shownProperty().get());
                    return "written";
                },
                done::add);

        runNext();

        assertThat(seen).containsExactly(false);
    }

    @Test
    void tellsHowFarItIsOnceThePersonWaits() {
        List<String> seen = new ArrayList<>();
        longWork.write(
                "Writing",
                steps -> {
                    steps.at("Writing 2 of 4", 0.25);
                    seen.add(shown());
                    return "written";
                },
                done::add);
        wait500Ms();
        assertThat(shown()).isEqualTo("Writing -1.0");

        runNext();

        assertThat(seen).containsExactly("Writing 2 of 4 0.25");
        assertThat(longWork.shownProperty().get()).isFalse();
    }

    @Test
    void saysThatNothingCameOfWhatWasStopped() {
        longWork.write("Writing", LongWorkTest::stopped, done::add);
        wait500Ms();
        longWork.stop();
        assertThat(shown()).startsWith("Stopping");

        runNext();

        assertThat(done).isEmpty();
        assertThat(navigator.notes).containsExactly("Stopped. Nothing was written or changed.");
        assertThat(navigator.told).isEmpty();
        assertThat(longWork.shownProperty().get()).isFalse();
    }

    @Test
    void stopsWhatIsShownAndNotWhatWaitsBehindIt() {
        longWork.write("First", LongWorkTest::stopped, done::add);
        longWork.write("Second", LongWorkTest::stopped, done::add);
        wait500Ms();
        longWork.stop();
        runNext();

        assertThat(shown()).startsWith("Second");
        runNext();

        assertThat(done).containsExactly("not stopped");
    }

    @Test
    void aFailureIsToldAndTheNextIsShown() {
        IllegalStateException bug = new IllegalStateException("a bug");
        longWork.<String>write(
                "First",
                steps -> {
                    throw bug;
                },
                done::add);
        longWork.write("Second", steps -> "written", done::add);
        wait500Ms();

        runNext();

        assertThat(navigator.told).containsExactly(bug);
        assertThat(shown()).startsWith("Second");
    }

    @Test
    void aClosingWindowEndsTheWritingOfFilesAndNoChangeOfTheHistory() {
        longWork.write("Writing", LongWorkTest::stopped, done::add);
        longWork.change(work, "Deleting", LongWorkTest::stopped, done::add);

        longWork.close();
        runNext();
        runNext();

        assertThat(done).containsExactly("not stopped");
    }

    private static String stopped(LongWork.Steps steps) {
        steps.at("At it", 0.5);
        return "not stopped";
    }

    private String shown() {
        assertThat(longWork.shownProperty().get()).isTrue();
        return longWork.statusProperty().get() + " "
                + longWork.progressProperty().get();
    }

    private void runNext() {
        background.remove().run();
    }

    private void wait500Ms() {
        halfASecond.forEach(Runnable::run);
    }
}
