package io.mockround.ui.common;

import io.mockround.files.ChosenFile;
import io.mockround.files.IoReason;
import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.DoubleConsumer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Files a screen writes for other programs, whole or not at all. Not on the FX thread. */
public final class WrittenFiles {

    private WrittenFiles() {}

    /** @throws ProblemException when it cannot be written; what was there before still is */
    public static void text(Path file, String text) {
        ChosenFile.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * A picture as PNG.
     *
     * @param told how much of it is done, 0 to 1; what it throws passes, and nothing is written
     * @throws ProblemException as {@link #text} does
     */
    public static void png(Path file, Image picture, DoubleConsumer told) {
        told.accept(0);
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        int[] pixels = new int[width * height];
        picture.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        writer.addIIOWriteProgressListener(new WritingProgress(told));
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(content)) {
            writer.setOutput(stream);
            writer.write(image);
        } catch (IOException e) {
            throw new ProblemException(new Problem.ExportUnwritable(file, IoReason.of(e)), e);
        } finally {
            writer.dispose();
        }
        told.accept(1);
        ChosenFile.write(file, content.toByteArray());
    }
}
