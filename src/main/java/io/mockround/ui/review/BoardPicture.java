package io.mockround.ui.review;

import io.mockround.notes.Turn;
import java.nio.file.Path;

/** A kept picture of the board, and how it is to be shown. */
record BoardPicture(Path file, Turn turn) {

    String address() {
        return file.toUri().toString();
    }
}
