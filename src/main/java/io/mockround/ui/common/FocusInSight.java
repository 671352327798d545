package io.mockround.ui.common;

import javafx.beans.value.ChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

/** Scrolls so that what has the focus is in sight: a scroll pane of JavaFX leaves it where it is. */
public final class FocusInSight {

    private static final double MARGIN = 24;

    private final ScrollPane scroll;
    private final ChangeListener<Node> follow = (property, before, now) -> show(now);

    private FocusInSight(ScrollPane scroll) {
        this.scroll = scroll;
    }

    /** For as long as the scroll pane is in a scene. */
    public static void keep(ScrollPane scroll) {
        FocusInSight kept = new FocusInSight(scroll);
        scroll.sceneProperty().addListener((property, before, now) -> kept.moved(before, now));
    }

    private void moved(Scene from, Scene to) {
        if (from != null) {
            from.focusOwnerProperty().removeListener(follow);
        }
        if (to != null) {
            to.focusOwnerProperty().addListener(follow);
        }
    }

    private void show(Node focused) {
        if (focused == null || !isInside(focused)) {
            return;
        }
        Node content = scroll.getContent();
        Bounds wanted = content.sceneToLocal(focused.localToScene(focused.getLayoutBounds()));
        double shown = scroll.getViewportBounds().getHeight();
        double hidden = content.getLayoutBounds().getHeight() - shown;
        if (hidden <= 0) {
            return;
        }
        double top = scroll.getVvalue() * hidden;
        if (wanted.getMinY() - MARGIN < top) {
            scroll.setVvalue(Math.max(0, (wanted.getMinY() - MARGIN) / hidden));
        } else if (wanted.getMaxY() + MARGIN > top + shown) {
            scroll.setVvalue(Math.min(1, (wanted.getMaxY() + MARGIN - shown) / hidden));
        }
    }

    private boolean isInside(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == scroll.getContent()) {
                return true;
            }
        }
        return false;
    }
}
