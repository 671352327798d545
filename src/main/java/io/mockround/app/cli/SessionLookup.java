package io.mockround.app.cli;

import io.mockround.history.SessionStore;
import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import io.mockround.report.SessionReport;
import java.util.List;

/** Finds the session a person means: by its id, the beginning of it, or {@code latest}. */
final class SessionLookup {

    private static final String LATEST = "latest";

    private SessionLookup() {}

    /** By its id or the beginning of it only: what is to be deleted must be named. */
    static SessionReport findNamed(SessionStore store, String asked) {
        if (asked.equals(LATEST)) {
            throw new ProblemException(new Problem.SessionUnknown(asked));
        }
        return find(store, asked);
    }

    static SessionReport find(SessionStore store, String asked) {
        if (asked.isBlank()) { // an unset variable of a script is nobody's session
            throw new ProblemException(new Problem.SessionUnknown("\"\""));
        }
        List<String> ids = store.idsStartingWith(asked.equals(LATEST) ? "" : asked);
        if (ids.isEmpty()) {
            throw new ProblemException(new Problem.SessionUnknown(asked));
        }
        if (ids.size() > 1 && !asked.equals(LATEST) && !ids.contains(asked)) {
            throw new ProblemException(new Problem.SessionAmbiguous(asked, ids));
        }
        String id = ids.contains(asked) ? asked : ids.get(0);
        return store.find(id).orElseThrow(() -> new ProblemException(new Problem.SessionUnknown(asked)));
    }
}
