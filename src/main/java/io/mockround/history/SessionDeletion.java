package io.mockround.history;

import io.mockround.files.DataFolder;
import io.mockround.files.IoReason;
import io.mockround.files.WholeFile;
import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import io.mockround.recording.WavRecorder;
import io.mockround.report.LoopPart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Removes a session: first its audio, journal, report, outline and photo, then what history knows of it, so that a failure leaves a session that can be deleted again. */
public final class SessionDeletion {

    private final DataFolder folder;
    private final SessionStore store;
    private final LoopReports loops;

    public SessionDeletion(DataFolder folder, SessionStore store) {
        this.folder = folder;
        this.store = store;
        this.loops = new LoopReports(store);
    }

    /**
     * Removes a session; with a loop all that is part of it. A part that is removed alone leaves its loop without it.
     *
     * @throws ProblemException when the audio cannot be removed; the session is then still there
     */
    public void delete(String id) {
        store.idsStartingWith(LoopPart.beginningOfIds(id)).forEach(this::deleteOne);
        deleteOne(id);
        loops.changedBy(id);
    }

    private void deleteOne(String id) {
        Path take = folder.take(id);
        try {
            Files.deleteIfExists(take);
            Files.deleteIfExists(WavRecorder.partOf(take));
            WholeFile.delete(folder.journal(id));
            WholeFile.delete(folder.report(id));
            WholeFile.delete(folder.peaks(id));
            for (Path photo : folder.photos(id)) {
                WholeFile.delete(photo);
            }
        } catch (IOException e) {
            throw new ProblemException(new Problem.TakeUnwritable(take, IoReason.of(e)), e);
        }
        store.delete(id);
    }
}
