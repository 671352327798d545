package io.mockround.support;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
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

    /** The same as a telephone writes it that was held otherwise. {@code orientation} from 1 to 8: Exif 2.32, 4.6.4, tag 0x0112. */
    public static byte[] jpeg(int orientation) {
        byte[] plain = jpeg();
        return ByteBuffer.allocate(plain.length + 36)
                .put(plain, 0, 2)
                .putShort((short) 0xffe1)
                .putShort((short) 34)
                .put("Exif\0\0MM".getBytes(StandardCharsets.ISO_8859_1))
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putInt(orientation << 16)
                .putInt(0)
                .put(plain, 2, plain.length - 2)
                .array();
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
