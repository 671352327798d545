package io.mockround.app.cli;

/** Does something if the program is ended by Ctrl-C or a signal before {@link #close}. */
final class WhenInterrupted implements AutoCloseable {

    private final Thread hook;

    WhenInterrupted(Runnable action) {
        this.hook = new Thread(action, "interrupted");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // it is being interrupted at this moment: the action runs
        }
    }
}
