package io.mockround.ui.review;

import javafx.scene.layout.Region;

/** What is on top, and below it what is read. In a low window the top gives way first, as far as it can. */
final class SoundPage extends Region {

    private final Region top;
    private final Region body;

    /** @param body as high as it would like to be at least; it takes what is left */
    SoundPage(Region top, Region body) {
        this.top = top;
        this.body = body;
        getChildren().addAll(top, body);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double left = getHeight() - body.prefHeight(width);
        double high = Math.ceil(Math.max(top.minHeight(width), Math.min(top.prefHeight(width), left)));
        top.resizeRelocate(0, 0, width, high);
        body.resizeRelocate(0, high, width, Math.max(0, getHeight() - high));
    }
}
