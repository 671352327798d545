package io.mockround.app;

import io.mockround.settings.WindowPlace;
import io.mockround.settings.WindowSettings.RingChoice;
import io.mockround.ui.round.FloatingRing;
import io.mockround.ui.round.RoundViewModel;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.stage.Popup;
import javafx.stage.Stage;

/**
 * The small window the floating ring stands in, over all others.
 *
 * <p>A popup, because that is the one window of JavaFX that never takes the keyboard: neither when it appears nor when it is clicked on, and
 * that stands over the windows of other programs. The round's window owns it: where a system takes a window's popups away with it when it is
 * iconified, the ring goes too. A stage nobody sees as its owner would not go, but hung JavaFX's renderer, for a reason that was not found:
 * so it is only ever shown over an owner that is showing itself, and goes as soon as that is hidden. On the FX thread.
 */
final class RingWindow {

    private static final double MARGIN = 24;

    private final Stage main;
    private final Popup popup = new Popup();
    private final WindowLook look;
    private final BooleanBinding isWanted;
    private boolean isClosed;

    /**
     * @param main the window of the round
     * @param place where it was put before; null for the corner of the screen
     * @param moved told where it was put
     */
    RingWindow(
            Stage main,
            RoundViewModel model,
            RingChoice choice,
            WindowPlace place,
            Consumer<WindowPlace> moved,
            WindowLook look) {
        this.main = main;
        this.look = look;
        popup.getContent().add(new FloatingRing(model, this::move, () -> moved.accept(place())));
        popup.setAutoFix(true);
        look.dress(popup.getScene());
        WindowPlace at = at(place);
        popup.setX(at.x());
        popup.setY(at.y());
        isWanted = Bindings.createBooleanBinding(
                () -> isWanted(choice, model),
                main.showingProperty(),
                main.focusedProperty(),
                main.iconifiedProperty(),
                model.overProperty());
        // not within the notification that the focus has changed: JavaFX's popup hears of it too, and fails when it was
        // hidden on the way
        isWanted.addListener((property, before, now) -> AppThreads.fx().execute(this::showAsWanted));
        showAsWanted();
    }

    /** Takes it away for good. */
    void close() {
        isClosed = true;
        isWanted.dispose();
        popup.hide();
        look.undress(popup.getScene());
    }

    private boolean isWanted(RingChoice choice, RoundViewModel model) {
        boolean isAway = !main.isFocused() || main.isIconified();
        boolean isChosen = choice == RingChoice.ALWAYS || choice == RingChoice.WHEN_AWAY && isAway;
        return isChosen && main.isShowing() && !model.overProperty().get();
    }

    private void showAsWanted() {
        if (isClosed) {
            return;
        }
        if (isWanted.get()) {
            popup.show(main);
        } else {
            popup.hide();
        }
    }

    private void move(double x, double y) {
        popup.setX(popup.getX() + x);
        popup.setY(popup.getY() + y);
    }

    private WindowPlace place() {
        return new WindowPlace(popup.getX(), popup.getY(), FloatingRing.SIZE, FloatingRing.SIZE, false);
    }

    private static WindowPlace at(WindowPlace before) {
        List<WindowPlace.Screen> screens = WindowPlaces.screens();
        if (before != null && before.on(screens).equals(before)) {
            return before;
        }
        WindowPlace.Screen first = screens.get(0);
        double x = first.x() + first.width() - FloatingRing.SIZE - MARGIN;
        return new WindowPlace(x, first.y() + MARGIN, FloatingRing.SIZE, FloatingRing.SIZE, false);
    }
}
