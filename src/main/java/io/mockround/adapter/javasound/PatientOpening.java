package io.mockround.adapter.javasound;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sound.sampled.LineUnavailableException;

/**
 * Opens lines on threads of their own, because drivers hang: whoever wants a line gets it or a refusal within some time. What is opened too
 * late is closed again. A device that hangs is not tried again until the driver has let go. Callable from any thread.
 */
final class PatientOpening {

    /** Opens a line. */
    @FunctionalInterface
    interface Opener<L> {
        L open() throws LineUnavailableException;
    }

    private final Duration patience;
    private final Set<String> hanging = ConcurrentHashMap.newKeySet();

    PatientOpening(Duration patience) {
        this.patience = patience;
    }

    /**
     * Opens a line of this device.
     *
     * @throws LineUnavailableException when the opener throws it, or does not come back in time
     */
    <L extends AutoCloseable> L open(String device, Opener<L> opener) throws LineUnavailableException {
        if (hanging.contains(device)) {
            throw new LineUnavailableException("the driver still hangs");
        }
        CompletableFuture<L> opening = new CompletableFuture<>();
        Thread thread = new Thread(() -> open(device, opener, opening), "microphone-open");
        thread.setDaemon(true);
        thread.start();
        try {
            return opening.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return givenUp(device, opening);
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        } catch (InterruptedException e) {
            opening.cancel(false);
            Thread.currentThread().interrupt();
            throw new LineUnavailableException("interrupted");
        }
    }

    private <L extends AutoCloseable> void open(String device, Opener<L> opener, CompletableFuture<L> opening) {
        try {
            L line = opener.open();
            if (!opening.complete(line)) {
                line.close();
            }
        } catch (Exception e) { // the thread's edge: thrown again where somebody waits
            opening.completeExceptionally(e);
        } finally {
            hanging.remove(device);
        }
    }

    /** The line may have been opened at the very last moment. */
    private <L> L givenUp(String device, CompletableFuture<L> opening) throws LineUnavailableException {
        hanging.add(device); // before the opener can see that it was given up
        if (opening.cancel(false)) {
            throw new LineUnavailableException("the driver hangs");
        }
        hanging.remove(device);
        try {
            return opening.get();
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        } catch (InterruptedException e) {
            throw new IllegalStateException("it was done", e);
        }
    }

    private static LineUnavailableException failure(Throwable cause) {
        if (cause instanceof LineUnavailableException unavailable) {
            return unavailable;
        }
        if (cause instanceof RuntimeException failure) {
            throw failure;
        }
        throw new IllegalStateException(cause);
    }
}
