package io.mockround.ui.round;

import io.mockround.rehearsal.RoundSnapshot.Progress;
import io.mockround.rehearsal.RoundSnapshot.State;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;

/** The shape before a row: it tells what the colour tells. */
enum Marker {
    NEXT("M6 1 A5 5 0 1 1 5.99 1 Z"),
    NOW("M6 1 A5 5 0 1 1 5.99 1 Z"),
    DONE("M1 6.5 L4.5 10 L11 2.5"),
    KEPT("M1 6.5 L4.5 10 L11 2.5"),
    LATE("M6 1.5 L11 10.5 L1 10.5 Z"),
    CUT_OFF("M2 2 L10 10 M10 2 L2 10"),
    ENDED("M1 6 L11 6");

    private static final double SIZE = 14;

    private final String shape;

    Marker(String shape) {
        this.shape = shape;
    }

    static Marker of(Progress progress) {
        return switch (progress) {
            case DONE -> DONE;
            case NOW -> NOW;
            case NEXT -> NEXT;
        };
    }

    static Marker of(State state) {
        return switch (state) {
            case OPEN -> NOW;
            case HANDED_BACK, HELD -> KEPT;
            case HANDED_BACK_LATE, OVERRAN -> LATE;
            case CUT_OFF -> CUT_OFF;
            case ENDED -> ENDED;
        };
    }

    Node node() {
        SVGPath path = new SVGPath();
        path.setContent(shape);
        path.getStyleClass().addAll("marker", "marker-" + name());
        StackPane place = new StackPane(path);
        place.setMinSize(SIZE, SIZE);
        place.setMaxSize(SIZE, SIZE);
        return place;
    }
}
