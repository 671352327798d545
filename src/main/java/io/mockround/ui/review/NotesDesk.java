package io.mockround.ui.review;

import io.mockround.notes.Retrospectives;
import io.mockround.notes.SessionNotes;

/** Where it is written down what a person says of a session. */
public record NotesDesk(SessionNotes notes, Retrospectives interviews) {

    /** How the person hears of it. Called on the FX thread. */
    public interface Told {

        void failed(Exception failure);

        /** Something was taken away; {@code undo} brings it back. */
        void removed(String sentence, Runnable undo);
    }
}
