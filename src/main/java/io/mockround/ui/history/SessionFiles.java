package io.mockround.ui.history;

import io.mockround.export.Export;
import io.mockround.export.SessionExport;
import io.mockround.history.SessionStore;
import io.mockround.messages.Messages;
import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import io.mockround.report.SessionReport;
import io.mockround.ui.common.LongWork;
import io.mockround.ui.common.Navigator;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

/** Writes sessions to files for other programs, one after the other. Each is whole or not there; what was written before stays. On the FX thread. */
final class SessionFiles {

    private final SessionStore store;
    private final SessionExport exports;
    private final LongWork work;
    private final Navigator navigator;

    SessionFiles(SessionStore store, SessionExport exports, LongWork work, Navigator navigator) {
        this.store = store;
        this.exports = exports;
        this.work = work;
        this.navigator = navigator;
    }

    /** What a file of it is called. */
    static String nameOf(HistoryRow row, Export format) {
        return "mockround-" + row.id() + "." + format.ending();
    }

    /** @param files one for each row */
    void write(List<HistoryRow> rows, Export format, List<Path> files) {
        work.write(
                status(rows, 0),
                steps -> write(rows, format, files, steps),
                written -> navigator.note(sentence(written, rows.size()), null));
    }

    /** @return what was written until it was called off, at least one */
    private List<Path> write(List<HistoryRow> rows, Export format, List<Path> files, LongWork.Steps steps) {
        List<Path> written = new ArrayList<>();
        try {
            for (int i = 0; i < rows.size(); i++) {
                int before = i;
                String status = status(rows, before);
                exports.write(
                        report(rows.get(i).id()),
                        format,
                        files.get(i),
                        share -> steps.at(status, (before + share) / rows.size()));
                written.add(files.get(i));
            }
        } catch (CancellationException e) {
            if (written.isEmpty()) {
                throw e;
            }
        } catch (ProblemException e) {
            throw written.isEmpty()
                    ? e
                    : new ProblemException(new Problem.ExportsEnded(written.size(), rows.size(), e.problem()), e);
        }
        return written;
    }

    private SessionReport report(String id) {
        return store.find(id).orElseThrow(() -> new ProblemException(new Problem.SessionUnknown(id)));
    }

    private static String status(List<HistoryRow> rows, int before) {
        String title = rows.get(before).title();
        return rows.size() == 1
                ? Messages.text("history.writing", title)
                : Messages.text("history.writingAll", before + 1, rows.size(), title);
    }

    private static String sentence(List<Path> written, int wanted) {
        Path first = written.get(0).toAbsolutePath();
        String folder = first.getParent().toString();
        if (written.size() < wanted) {
            return Messages.text("history.writtenSome", written.size(), wanted, folder);
        }
        return wanted == 1
                ? Messages.text("written.done", first.toString())
                : Messages.text("history.written", wanted, folder);
    }
}
