package io.mockround.ui.common;

import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;

/** A line or a form that stands on its screen while it is needed only: what it is for closes it, and Esc does. Takes no room while it is closed. */
public final class Foldaway {

    private final Region form;
    private final Runnable closed;

    /** @param closed run when it is gone again */
    public Foldaway(Region form, Runnable closed) {
        this.form = form;
        this.closed = closed;
        form.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
        show(false);
    }

    public void open() {
        show(true);
    }

    public void close() {
        show(false);
        closed.run();
    }

    private void show(boolean isShown) {
        form.setVisible(isShown);
        form.setManaged(isShown);
    }
}
