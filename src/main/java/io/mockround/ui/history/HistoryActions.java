package io.mockround.ui.history;

import io.mockround.export.SessionExport;
import io.mockround.history.SessionDeletion;
import io.mockround.notes.SessionNotes;
import java.util.function.Consumer;

/**
 * What can be done with a session in the list.
 *
 * @param again looks for the words of a session again, in the background, and tells how far it is; called on the FX thread
 */
public record HistoryActions(
        SessionDeletion deletion, SessionNotes notes, SessionExport exports, Consumer<String> again) {}
