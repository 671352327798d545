package io.mockround.threads;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;

/** The one thread something is used on, for callers on any other: each call waits for its turn there. Not for the FX thread, which waits for nobody. */
public final class OwnerThread {

    private final ExecutorService thread;

    /** @param thread a single one; whoever made it ends it */
    public OwnerThread(ExecutorService thread) {
        this.thread = thread;
    }

    /** What the work returns or throws there. */
    public <T> T call(Callable<T> work) {
        try {
            return thread.submit(work).get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException("the work failed on its thread", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while it waited for its turn", e);
        }
    }

    public void run(Runnable work) {
        call(() -> {
            work.run();
            return null;
        });
    }
}
