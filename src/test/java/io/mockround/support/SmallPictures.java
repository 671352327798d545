package io.mockround.support;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Small pictures, whole in their format. */
public final class SmallPictures {

    private static final int WIDTH_AT = 16;

    private SmallPictures() {}

    public static byte[] png() {
        return written("png");
    }

    public static byte[] jpeg() {
        return written("jpg");
    }

    /** Whose header says that nothing is to be seen. */
    public static byte[] pngWithoutWidth() {
        byte[] png = png();
        for (int i = 0; i < Integer.BYTES; i++) {
            png[WIDTH_AT + i] = 0;
        }
        return png;
    }

    private static byte[] written(String format) {
        BufferedImage picture = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(20, 15, 0x6ea8fe);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
