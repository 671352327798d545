package io.mockround.ui.common;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;

/** The theme's colours for a canvas, which CSS does not reach: rectangles without extent wear them. Must be in the scene. */
public final class Inks extends Group {

    public enum Ink {
        PANEL,
        LINE,
        BLOCK,
        TEXT,
        QUIET,
        WAVE,
        ACCENT,
        GREEN,
        AMBER,
        RED
    }

    private final Map<Ink, Rectangle> wells = new EnumMap<>(Ink.class);

    /** @param changed called when a colour has changed */
    public Inks(Runnable changed) {
        setManaged(false);
        setMouseTransparent(true);
        for (Ink ink : Ink.values()) {
            Rectangle well = new Rectangle();
            well.getStyleClass().add("review-ink-" + ink.name().toLowerCase(Locale.ROOT));
            well.fillProperty().addListener(change -> changed.run());
            wells.put(ink, well);
            getChildren().add(well);
        }
    }

    public Paint get(Ink ink) {
        Paint paint = wells.get(ink).getFill();
        return paint == null ? Color.TRANSPARENT : paint;
    }
}
