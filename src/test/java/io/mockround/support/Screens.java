package io.mockround.support;

import io.mockround.ui.MainWindow;
import io.mockround.ui.common.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.testfx.util.WaitForAsyncUtils;

/** Shows a screen in the window's frame and takes pictures of it. */
public final class Screens {

    private static final Path PICTURES = Path.of("target", "pictures");

    private final Stage stage;
    private MainWindow window;

    public Screens(Stage stage) {
        this.stage = stage;
        Theme.loadFonts();
    }

    /** On the FX thread. */
    public void show(Parent screen, MainWindow.Tab tab) {
        window = new MainWindow(opened -> {});
        window.show(screen, tab);
        Scene scene = new Scene(window, 1180, 740);
        Theme.LIGHT.apply(scene);
        stage.setScene(scene);
        stage.show();
    }

    /** Takes it light and dark, at the size it was drawn for and at the smallest. On any thread. */
    public void pictures(String name) {
        for (Theme theme : Theme.values()) {
            picture(name, theme, 1180, 740);
            picture(name, theme, 1100, 700);
        }
        WaitForAsyncUtils.asyncFx(() -> Theme.LIGHT.apply(stage.getScene()));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** The texts that are shown with an ellipsis. */
    public List<String> clipped(Predicate<Labeled> isAsked) {
        return WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () -> stage.getScene().getRoot().lookupAll(".label").stream()
                        .filter(node -> node instanceof Labeled && isShown(node))
                        .map(Labeled.class::cast)
                        .filter(isAsked)
                        .filter(label -> label.lookup(".text") instanceof Text text
                                && !text.getText().equals(label.getText()))
                        .map(Labeled::getText)
                        .toList());
    }

    private static boolean isShown(Node node) {
        return node == null || node.isVisible() && isShown(node.getParent());
    }

    private void picture(String name, Theme theme, int width, int height) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            stage.setWidth(width);
            stage.setHeight(height);
            theme.apply(stage.getScene());
        });
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            Path file = PICTURES.resolve(name + "-" + theme.name().toLowerCase() + "-" + width + ".png");
            try {
                Files.createDirectories(PICTURES);
                ImageIO.write(SwingFXUtils.fromFXImage(stage.getScene().snapshot(null), null), "png", file.toFile());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
