package io.mockround.ui.common;

import java.util.function.DoubleConsumer;
import javax.imageio.ImageWriter;
import javax.imageio.event.IIOWriteProgressListener;

/** Passes on how much of a picture has been written, from 0 to 1. What the listener throws ends the writing. */
record WritingProgress(DoubleConsumer told) implements IIOWriteProgressListener {

    private static final float PERCENT = 100;

    @Override
    public void imageProgress(ImageWriter source, float percentageDone) {
        told.accept(percentageDone / PERCENT);
    }

    @Override
    public void imageStarted(ImageWriter source, int imageIndex) {}

    @Override
    public void imageComplete(ImageWriter source) {}

    @Override
    public void thumbnailStarted(ImageWriter source, int imageIndex, int thumbnailIndex) {}

    @Override
    public void thumbnailProgress(ImageWriter source, float percentageDone) {}

    @Override
    public void thumbnailComplete(ImageWriter source) {}

    @Override
    public void writeAborted(ImageWriter source) {}
}
