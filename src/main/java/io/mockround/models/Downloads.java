package io.mockround.models;

import java.nio.file.Path;

/** What is fetched from the network, always because a person asked for it. Blocks; any thread. */
public interface Downloads {

    /**
     * Asks for the maker's list.
     *
     * @param whileWaiting called several times a second; may throw to call it off
     * @throws io.mockround.problem.ProblemException when the list cannot be had or read
     */
    Catalogue catalogue(Runnable whileWaiting);

    /**
     * Fetches a file, going on where an earlier attempt ended if the server still has the same one. When this returns the file is whole, as far
     * as the server's word goes.
     *
     * @param into grows; it stays when the attempt fails and can be resumed, and is gone when it cannot
     * @param expectedBytes 0 where unknown
     * @throws io.mockround.problem.ProblemException when it cannot be had
     * @throws java.util.concurrent.CancellationException when it was called off; what has arrived stays
     */
    void fetch(String address, Path into, long expectedBytes, Arriving arriving);

    /** Removes what {@link #fetch} put there, and what it knows about it. */
    void forget(Path into);

    /** Watches bytes arrive. */
    interface Arriving {

        /**
         * @param bytes there by now
         * @param of 0 where unknown
         * @throws io.mockround.problem.ProblemException when there is no room for more
         */
        void at(long bytes, long of);

        /** Called several times a second. Throws {@link java.util.concurrent.CancellationException} once it was called off. */
        void checkpoint();
    }
}
