package io.mockround.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class AppThreadsTest {

    @Test
    void aRoundsCaptureThatHangsInADriverHoldsUpNoOther() throws InterruptedException {
        CountDownLatch hanging = new CountDownLatch(1);
        CountDownLatch captured = new CountDownLatch(1);
        try (AppThreads threads = new AppThreads(failure -> {})) {
            Executor capture = threads.ofRounds().capture();
            capture.execute(() -> awaitQuietly(hanging));

            capture.execute(captured::countDown);

            assertThat(captured.await(20, TimeUnit.SECONDS)).isTrue();
            hanging.countDown();
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
