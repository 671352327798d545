package io.mockround.app.cli;

import io.mockround.history.SessionStore;
import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import io.mockround.report.LoopPart;
import io.mockround.report.SessionReport;
import java.util.List;

/**
 * Finds the session a person means: by its id, the beginning of it, or {@code latest}. The beginning of a loop's id means the loop and not its
 * parts, and after a loop it is the latest, not its last round.
 */
final class SessionLookup {

    private static final String LATEST = "latest";

    private SessionLookup() {}

    /** By its id or the beginning of it only: what is to be deleted must be named. */
    static SessionReport findNamed(SessionStore store, String asked) {
        SessionReport found = find(store, asked);
        if (asked.equals(LATEST)) {
            throw new ProblemException(
                    new Problem.SessionNotNamed(found.session().id()));
        }
        return found;
    }

    static SessionReport find(SessionStore store, String asked) {
        if (asked.isBlank()) { // an unset variable of a script is nobody's session
            throw new ProblemException(new Problem.SessionUnknown("\"\""));
        }
        List<String> ids = store.idsStartingWith(asked.equals(LATEST) ? "" : asked);
        if (ids.isEmpty()) {
            throw new ProblemException(new Problem.SessionUnknown(asked));
        }
        String id = asked.equals(LATEST) ? loopOr(ids.get(0), ids) : only(asked, ids);
        return store.find(id).orElseThrow(() -> new ProblemException(new Problem.SessionUnknown(asked)));
    }

    private static String only(String asked, List<String> ids) {
        List<String> wholes =
                ids.stream().filter(id -> loopOr(id, ids).equals(id)).toList();
        if (ids.contains(asked)) {
            return asked;
        }
        if (wholes.size() > 1) {
            throw new ProblemException(new Problem.SessionAmbiguous(asked, wholes));
        }
        return wholes.get(0);
    }

    /** The loop a session is a part of, where that is known; else itself. */
    private static String loopOr(String id, List<String> known) {
        return LoopPart.loopOf(id).filter(known::contains).orElse(id);
    }
}
