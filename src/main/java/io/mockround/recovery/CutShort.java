package io.mockround.recovery;

import io.mockround.files.DataFolder;
import io.mockround.files.IoReason;
import io.mockround.history.SessionStart;
import io.mockround.history.SessionStore;
import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import io.mockround.recording.WavRecorder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the sessions that may have been cut short, in the order of their names, which is that of their beginning. Some of them may still be
 * worked on; nothing is opened or changed.
 */
final class CutShort {

    private final DataFolder folder;
    private final SessionStore store;

    CutShort(DataFolder folder, SessionStore store) {
        this.folder = folder;
        this.store = store;
    }

    /** Those with a growing take, with a take that was never reviewed, or with a lock, held or left behind. */
    SortedSet<String> ids() {
        SortedSet<String> ids = locked();
        ids.addAll(growing());
        store.neverKept().stream()
                .map(SessionStart::id)
                .filter(id -> Files.exists(folder.take(id)))
                .forEach(ids::add);
        return ids;
    }

    /** Those somebody works on, or worked on until the program was ended. */
    SortedSet<String> locked() {
        return sessionsOf(folder.takeLock(""));
    }

    /** Those with a growing take. */
    SortedSet<String> growing() {
        return sessionsOf(WavRecorder.partOf(folder.take("")));
    }

    /** @param nameless what such a file would be called for a session without a name */
    private SortedSet<String> sessionsOf(Path nameless) {
        String ending = nameless.getFileName().toString();
        try (Stream<Path> files = Files.list(folder.takes())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending) && !name.equals(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new ProblemException(new Problem.DataFolderUnusable(folder.takes(), IoReason.of(e)), e);
        }
    }
}
