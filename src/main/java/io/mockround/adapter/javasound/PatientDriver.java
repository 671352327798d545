package io.mockround.adapter.javasound;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javax.sound.sampled.LineUnavailableException;

/**
 * Asks drivers on threads of their own, because drivers hang, in listing what there is as in opening it: whoever asks gets an answer or a refusal
 * within some time. What is opened too late is closed again. A device that hangs is not asked again until its driver has let go. Callable from
 * any thread.
 */
final class PatientDriver {

    /** What may hang. */
    @FunctionalInterface
    interface Question<A> {
        A ask() throws LineUnavailableException;
    }

    private final Duration patience;
    private final Set<String> hanging = ConcurrentHashMap.newKeySet();

    PatientDriver(Duration patience) {
        this.patience = patience;
    }

    /**
     * Asks a device.
     *
     * @param tooLate told the answer that came when nobody waited for it any more
     * @throws LineUnavailableException when the question throws anything, or there is no answer in time
     */
    <A> A ask(String device, Question<A> question, Consumer<A> tooLate) throws LineUnavailableException {
        if (hanging.contains(device)) {
            throw new LineUnavailableException("the driver still hangs");
        }
        CompletableFuture<A> answer = new CompletableFuture<>();
        Thread thread = new Thread(() -> answer(device, question, answer, tooLate), "sound-driver");
        thread.setDaemon(true);
        thread.start();
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return givenUp(device, answer);
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        } catch (InterruptedException e) {
            answer.cancel(false);
            Thread.currentThread().interrupt();
            throw new LineUnavailableException("interrupted");
        }
    }

    private <A> void answer(String device, Question<A> question, CompletableFuture<A> answer, Consumer<A> tooLate) {
        try {
            A given = question.ask();
            if (!answer.complete(given)) {
                tooLate.accept(given);
            }
        } catch (LineUnavailableException
                | RuntimeException e) { // the thread's edge: thrown again where somebody waits
            answer.completeExceptionally(e);
        } finally {
            hanging.remove(device);
        }
    }

    /** The answer may have come at the very last moment. */
    private <A> A givenUp(String device, CompletableFuture<A> answer) throws LineUnavailableException {
        hanging.add(device); // before its thread can see that it was given up
        if (answer.cancel(false)) {
            throw new LineUnavailableException("the driver hangs");
        }
        hanging.remove(device);
        try {
            return answer.get();
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
        LineUnavailableException failure = new LineUnavailableException("the driver failed");
        failure.initCause(cause); // as when a device is plugged in or out between two questions
        return failure;
    }
}
