package io.mockround.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.ui.MainWindow;
import io.mockround.ui.common.Theme;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.image.WritableImage;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Shows a screen in the window's frame and takes pictures of it. */
public final class Screens {

    private static final Point2D CORNER = new Point2D(2, 2);

    private final Stage stage;
    private MainWindow window;

    public Screens(Stage stage) {
        this.stage = stage;
        Theme.loadFonts();
    }

    /** As it stands while something is recorded: without the bar. On the FX thread. */
    public void showAlone(Parent screen) {
        show(screen, null);
        window.setBarVisible(false);
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

    /** What stands under the bar. On the FX thread. */
    public void strips(Node... strips) {
        window.setStrips(strips);
    }

    /**
     * Takes it light and dark, at the size it was drawn for and at the smallest, and sees that each is legible and its controls have names. On
     * any thread but the FX thread.
     */
    public void pictures(String name) {
        for (Theme theme : Theme.values()) {
            picture(name, theme, 1180, 740);
            picture(name, theme, 1100, 700);
        }
        WaitForAsyncUtils.asyncFx(() -> Theme.LIGHT.apply(stage.getScene()));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Holds it against the committed pictures, in both themes. On any thread but the FX thread. */
    public void golden(String name) {
        new FxRobot().moveTo(CORNER); // where a former test left it, it may hover over something
        for (Theme theme : List.of(Theme.DARK, Theme.LIGHT)) {
            dress(theme, 1180, 740);
            WritableImage picture = WaitForAsyncUtils.waitForAsyncFx(
                    60_000, () -> stage.getScene().snapshot(null));
            Golden.check(picture, name + "-" + theme.name().toLowerCase(Locale.ROOT));
        }
    }

    /** A window of the system gets its size when the system has given it, not when it was asked. On any thread but the FX thread. */
    public static void awaitSize(Stage stage, double width, double height) {
        try {
            WaitForAsyncUtils.waitFor(
                    60,
                    TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.waitForAsyncFx(
                            60_000,
                            () -> stage.getScene().getWidth() == width
                                    && stage.getScene().getHeight() == height));
        } catch (TimeoutException e) {
            throw new AssertionError("the window did not become " + width + " x " + height, e);
        }
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
        dress(theme, width, height);
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            String file = name + "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width;
            Pictures.write(stage.getScene().snapshot(null), file);
            assertThat(Legibility.faint(stage.getScene().getRoot())).as(file).isEmpty();
            assertThat(Legibility.nameless(stage.getScene().getRoot())).as(file).isEmpty();
        });
    }

    private void dress(Theme theme, int width, int height) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            stage.setWidth(width);
            stage.setHeight(height);
            theme.apply(stage.getScene());
        });
        awaitSize(stage, width, height);
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
        });
    }
}
