package io.mockround.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/**
 * Holds a picture against one a person has looked at and committed ({@code src/test/resources/golden}). A difference is written to
 * {@code target/golden}: expected, actual, and where they differ. With {@code -Dmockround.golden.write=true} the pictures are written anew; then
 * look at every one before it is committed.
 *
 * <p>Compared are the mean colours of squares of {@value #SQUARE} pixels, not pixels: how a glyph's edge is smoothed differs between versions of
 * FreeType and of Java, where it stands and what colour it has does not.
 */
public final class Golden {

    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");
    private static final Path FAILED = Path.of("target", "golden");
    private static final int SQUARE = 8;

    /** Of 255, of one channel of a square: a word that moves by a pixel changes its squares by less, one that is missing by more. */
    private static final int TOLERANCE = 28;

    /** Of all squares: the smoothing of some large letters may change more than that. */
    private static final double FEW = 0.002;

    private Golden() {}

    /** On any thread. */
    public static void check(WritableImage picture, String name) {
        BufferedImage actual = Pictures.opaque(picture);
        Path file = FOLDER.resolve(name + ".png");
        try {
            if (Boolean.getBoolean("mockround.golden.write")) {
                write(actual, file);
                return;
            }
            assertThat(file).as("the golden picture of " + name).exists();
            compare(ImageIO.read(file.toFile()), actual, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void compare(BufferedImage expected, BufferedImage actual, String name) throws IOException {
        assertThat(actual.getWidth() + "x" + actual.getHeight())
                .as("size of " + name)
                .isEqualTo(expected.getWidth() + "x" + expected.getHeight());
        BufferedImage difference = new BufferedImage(actual.getWidth(), actual.getHeight(), BufferedImage.TYPE_INT_RGB);
        difference.createGraphics().drawImage(actual, 0, 0, null);
        int differing = 0;
        int squares = 0;
        for (int y = 0; y < actual.getHeight(); y += SQUARE) {
            for (int x = 0; x < actual.getWidth(); x += SQUARE) {
                squares++;
                if (differ(expected, actual, x, y)) {
                    differing++;
                    mark(difference, x, y);
                }
            }
        }
        if (differing > squares * FEW) {
            write(expected, FAILED.resolve(name + "-expected.png"));
            write(actual, FAILED.resolve(name + "-actual.png"));
            write(difference, FAILED.resolve(name + "-difference.png"));
        }
        assertThat(differing / (double) squares)
                .as("share of %s that looks otherwise; see %s", name, FAILED.resolve(name + "-difference.png"))
                .isLessThanOrEqualTo(FEW);
    }

    private static boolean differ(BufferedImage expected, BufferedImage actual, int x, int y) {
        int[] one = mean(expected, x, y);
        int[] other = mean(actual, x, y);
        for (int channel = 0; channel < one.length; channel++) {
            if (Math.abs(one[channel] - other[channel]) > TOLERANCE) {
                return true;
            }
        }
        return false;
    }

    private static int[] mean(BufferedImage image, int fromX, int fromY) {
        int toX = Math.min(fromX + SQUARE, image.getWidth());
        int toY = Math.min(fromY + SQUARE, image.getHeight());
        int[] sum = new int[3];
        for (int y = fromY; y < toY; y++) {
            for (int x = fromX; x < toX; x++) {
                int rgb = image.getRGB(x, y);
                sum[0] += rgb >> 16 & 0xff;
                sum[1] += rgb >> 8 & 0xff;
                sum[2] += rgb & 0xff;
            }
        }
        int count = (toX - fromX) * (toY - fromY);
        return new int[] {sum[0] / count, sum[1] / count, sum[2] / count};
    }

    private static void mark(BufferedImage image, int x, int y) {
        for (int i = 0; i < SQUARE; i++) {
            paint(image, x + i, y);
            paint(image, x, y + i);
        }
    }

    private static void paint(BufferedImage image, int x, int y) {
        if (x < image.getWidth() && y < image.getHeight()) {
            image.setRGB(x, y, 0xff00ff);
        }
    }

    private static void write(BufferedImage image, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        ImageIO.write(image, "png", file.toFile());
    }
}
