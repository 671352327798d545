package io.mockround.app;

import io.mockround.settings.WindowPlace;
import java.util.Comparator;
import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Where the window stands, and where it goes back to when it no longer fills the screen. On the FX thread. */
final class WindowPlaces {

    private final Stage stage;

    /** Before it was maximized; null until it was shown. */
    private WindowPlace usual;

    WindowPlaces(Stage stage) {
        this.stage = stage;
        ChangeListener<Number> moved =
                (property, before, now) -> AppThreads.fx().execute(this::look);
        List.of(stage.xProperty(), stage.yProperty(), stage.widthProperty(), stage.heightProperty())
                .forEach(property -> property.addListener(moved));
    }

    /** @param place null for wherever the system puts it */
    void restore(WindowPlace place) {
        if (place == null) {
            return;
        }
        WindowPlace now = place.on(screens());
        usual = now;
        stage.setX(now.x());
        stage.setY(now.y());
        stage.setWidth(now.width());
        stage.setHeight(now.height());
        stage.setMaximized(now.maximized());
    }

    /** Null when it was never shown. */
    WindowPlace now() {
        return usual == null
                ? null
                : new WindowPlace(usual.x(), usual.y(), usual.width(), usual.height(), stage.isMaximized());
    }

    /** The screens there are, the primary one first. */
    static List<WindowPlace.Screen> screens() {
        return Screen.getScreens().stream()
                .sorted(Comparator.comparing(screen -> !screen.equals(Screen.getPrimary())))
                .map(Screen::getVisualBounds)
                .map(WindowPlaces::screen)
                .toList();
    }

    private static WindowPlace.Screen screen(Rectangle2D bounds) {
        return new WindowPlace.Screen(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
    }

    /** Once what changes together has changed: a window that is maximized gets its size before it says that it is. */
    private void look() {
        boolean isUsual = stage.isShowing() && !stage.isMaximized() && !stage.isIconified() && !stage.isFullScreen();
        if (isUsual) {
            usual = new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false);
        }
    }
}
