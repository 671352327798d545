package io.mockround.ui.round;

import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/** How loud the microphone is just now. */
final class LevelMeter extends Region {

    private static final double WIDTH = 72;
    private static final double HEIGHT = 6;

    private final ObservableDoubleValue level;
    private final Region fill = new Region();

    LevelMeter(ObservableDoubleValue level) {
        this.level = level;
        getStyleClass().add("level");
        fill.getStyleClass().add("level-fill");
        setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
        setMinSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        getChildren().add(fill);
        level.addListener((observed, was, is) -> requestLayout());
    }

    @Override
    protected void layoutChildren() {
        fill.resizeRelocate(0, 0, getWidth() * level.get(), getHeight());
    }
}
