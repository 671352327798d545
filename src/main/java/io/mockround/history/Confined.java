package io.mockround.history;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;

/** A thread that owns something, asked from others: each call waits for its turn there. Not to be called on the FX thread. */
public record Confined(ExecutorService owner) {

    public <T> T there(Callable<T> work) {
        try {
            return owner.submit(work).get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException("the store failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the store was asked", e);
        }
    }

    public void run(Runnable work) {
        there(() -> {
            work.run();
            return null;
        });
    }
}
