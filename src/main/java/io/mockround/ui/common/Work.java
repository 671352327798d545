package io.mockround.ui.common;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Work that must not happen on the FX thread, and its result back on it. Tests pass {@code Runnable::run} for both.
 *
 * @param background where files are read and history is asked; one thread, so that the store has one owner
 * @param fx where views and view-models live
 */
public record Work(Executor background, Executor fx) {

    /** Calls the work in the background, then {@code done} or {@code failed} on the FX thread. */
    public <T> void call(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        background.execute(() -> {
            try {
                T result = work.call();
                fx.execute(() -> done.accept(result));
            } catch (Exception e) { // the thread's edge: told to the user by the caller
                fx.execute(() -> failed.accept(e));
            }
        });
    }
}
