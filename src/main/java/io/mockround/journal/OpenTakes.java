package io.mockround.journal;

import io.mockround.files.DataFolder;
import io.mockround.files.FileClaim;
import io.mockround.files.IoReason;
import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import io.mockround.recording.WavRecorder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/** Opens takes, each under a name that no other copy of the program has or had. Thread-safe. */
public final class OpenTakes {

    /** Names are a second and one of 65,536 numbers: two that are taken in a row are a wonder, more are a bug. */
    private static final int TRIES = 100;

    private final DataFolder folder;
    private final Journals journals;
    private final Executor journalThread;

    /** @param journalThread writes journals; recording never waits for it */
    public OpenTakes(DataFolder folder, Journals journals, Executor journalThread) {
        this.folder = folder;
        this.journals = journals;
        this.journalThread = journalThread;
    }

    /**
     * Opens a take that begins.
     *
     * @param names suggests names until one is free
     * @throws ProblemException when nothing can be written there
     */
    public OpenTake begin(Supplier<String> names) {
        for (int i = 0; i < TRIES; i++) {
            String id = names.get();
            Optional<OpenTake> take = opened(id, () -> FileClaim.first(folder.takeLock(id)));
            if (take.isPresent() && hasLeftNothing(id)) {
                return take.get();
            }
            take.ifPresent(OpenTake::settle);
            take.ifPresent(OpenTake::close);
        }
        throw new IllegalStateException("no free name for a session in " + TRIES + " tries");
    }

    /**
     * Opens a take that exists, to work on it.
     *
     * @return empty while somebody else does: it is being recorded, reviewed or recovered
     * @throws ProblemException when that cannot be known
     */
    public Optional<OpenTake> open(String id) {
        return opened(id, () -> FileClaim.again(folder.takeLock(id)));
    }

    private Optional<OpenTake> opened(String id, Claiming claiming) {
        try {
            return claiming.claim().map(claim -> new OpenTake(id, folder.take(id), claim, journals, journalThread));
        } catch (IOException e) {
            throw new ProblemException(new Problem.TakeUnwritable(folder.takeLock(id), IoReason.of(e)), e);
        }
    }

    private boolean hasLeftNothing(String id) {
        Path take = folder.take(id);
        return !Files.exists(take) && !Files.exists(WavRecorder.partOf(take)) && !Files.exists(folder.journal(id));
    }

    private interface Claiming {
        Optional<FileClaim> claim() throws IOException;
    }
}
