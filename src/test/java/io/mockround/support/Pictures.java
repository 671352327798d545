package io.mockround.support;

import io.mockround.ui.common.Theme;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.image.WritableImage;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.testfx.util.WaitForAsyncUtils;

/** Pictures of what a stage shows, to be looked at, in target/pictures; and which of its texts are cut. */
public final class Pictures {

    private static final Path FOLDER = Path.of("target", "pictures");

    private Pictures() {}

    /** In both themes; light stays. On any thread but the FX thread. */
    public static void write(Stage stage, String name) {
        for (Theme theme : List.of(Theme.DARK, Theme.LIGHT)) {
            WaitForAsyncUtils.waitForAsyncFx(60_000, () -> theme.apply(stage.getScene()));
            WaitForAsyncUtils.waitForFxEvents();
            WaitForAsyncUtils.waitForAsyncFx(
                    60_000,
                    () -> write(
                            take(stage.getScene()), name + "-" + theme.name().toLowerCase(Locale.ROOT)));
        }
    }

    /** The labels and buttons under a node whose text is drawn with an ellipsis. On any thread but the FX thread. */
    public static List<String> cut(Parent root) {
        return WaitForAsyncUtils.waitForAsyncFx(
                60_000,
                () -> root.lookupAll("*").stream()
                        .filter(node -> node instanceof Labeled && isShown(node))
                        .map(Labeled.class::cast)
                        .filter(Pictures::isCut)
                        .map(Labeled::getText)
                        .toList());
    }

    private static WritableImage take(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return scene.snapshot(null);
    }

    /** Under this name. */
    public static void write(WritableImage image, String name) {
        try {
            Files.createDirectories(FOLDER);
            ImageIO.write(opaque(image), "png", FOLDER.resolve(name + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In bytes without alpha, which ImageIO writes nearly three times as fast: a third of the windows' tests' time was that. */
    static BufferedImage opaque(WritableImage image) {
        BufferedImage opaque =
                new BufferedImage((int) image.getWidth(), (int) image.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = opaque.createGraphics();
        graphics.drawImage(SwingFXUtils.fromFXImage(image, null), 0, 0, null);
        graphics.dispose();
        return opaque;
    }

    private static boolean isCut(Labeled label) {
        return label.getText() != null
                && !label.getText().isEmpty()
                && label.lookupAll(".text").stream()
                        .filter(node -> node.getParent() == label && node instanceof Text)
                        .anyMatch(node -> !((Text) node).getText().equals(label.getText()));
    }

    private static boolean isShown(Node node) {
        return node == null || node.isVisible() && isShown(node.getParent());
    }
}
