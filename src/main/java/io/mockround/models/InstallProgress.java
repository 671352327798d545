package io.mockround.models;

/** Told how far an installation has come, on its thread. */
public interface InstallProgress {

    InstallProgress NONE = new InstallProgress() {
        @Override
        public void at(Step step, long done, long of) {}

        @Override
        public void checkpoint() {}
    };

    /** What is being done; sizes are bytes. */
    enum Step {
        ASKING,
        DOWNLOADING,
        CHECKING,
        UNPACKING,
        EXAMINING
    }

    /** @param of 0 where unknown */
    void at(Step step, long done, long of);

    /** Told once which model of the maker's list it is, before anything of it is fetched. */
    default void found(OfferedModel model) {}

    /** Throws {@link java.util.concurrent.CancellationException} once the installation was called off. */
    void checkpoint();
}
