package io.mockround.ui.review;

import io.mockround.files.DataFolder;
import io.mockround.history.SessionStore;
import io.mockround.notes.Retrospectives;
import io.mockround.notes.SessionNotes;
import io.mockround.report.SessionReport;
import io.mockround.ui.common.Work;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What a person says of a session, kept in a history of the test's own. Everything happens on the caller's thread. */
final class SampleNotes implements NotesDesk.Told {

    final List<Exception> failures = new ArrayList<>();
    final List<String> removals = new ArrayList<>();
    final Map<NotePlace, String> unsaved = new LinkedHashMap<>();
    Runnable undo;

    private static final Instant NOW = Instant.parse("2026-11-20T17:30:00Z");

    private final SessionStore store;
    private final Path folder;

    SampleNotes(SessionStore store, Path folder) {
        this.store = store;
        this.folder = folder;
    }

    /** Opens a session that is kept. */
    NotesViewModel open(String id) {
        SessionNotes notes = new SessionNotes(store, DataFolder.open(folder));
        Retrospectives interviews = new Retrospectives(store, notes, null, () -> NOW, ZoneOffset.UTC, new Random(1));
        SessionReport report = store.find(id).orElseThrow();
        return new NotesViewModel(
                report, new NotesDesk(notes, interviews), unsaved, new Work(Runnable::run, Runnable::run), this);
    }

    /** An interview without any sound, written down. */
    SessionReport writtenDown() {
        SessionNotes notes = new SessionNotes(store, DataFolder.open(folder));
        return new Retrospectives(store, notes, null, () -> NOW, ZoneOffset.UTC, new Random(1))
                .add(new Retrospectives.Interview("Acme, round 2", "system-design", null));
    }

    @Override
    public void failed(Exception failure) {
        failures.add(failure);
    }

    @Override
    public void removed(String sentence, Runnable again) {
        removals.add(sentence);
        undo = again;
    }
}
