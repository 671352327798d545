package io.mockround.app;

import io.mockround.messages.Messages;
import io.mockround.problem.ProblemException;
import io.mockround.ui.MainWindow;
import io.mockround.ui.MainWindow.Tab;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The window's frame and the one screen that stands in it. On the FX thread. */
final class ScreenFrame {

    private static final Logger LOG = LoggerFactory.getLogger(ScreenFrame.class);

    private static final int WIDTH = 1180;
    private static final int HEIGHT = 740;

    private final MainWindow window;
    private final Scene scene;

    /** What the screen that is shown stands over, or null. */
    private Beneath beneath;

    private Tab tab;

    /** A screen that goes on unseen. */
    private record Beneath(Node screen, Tab tab, Node focused) {}

    /** Lets go of the screen that is shown. */
    private Runnable leave = () -> {};

    /** @param open told which screen of the bar is wanted */
    ScreenFrame(Consumer<Tab> open) {
        window = new MainWindow(open);
        scene = new Scene(window, WIDTH, HEIGHT);
    }

    Scene scene() {
        return scene;
    }

    /**
     * Shows a screen in place of the one before.
     *
     * @param tab which one of the bar it belongs to; null fills the window, without a bar
     * @param lettingGo run when it is left
     */
    void show(Node screen, Tab tab, Runnable lettingGo) {
        leave();
        leave = lettingGo;
        beneath = null;
        set(screen, tab);
    }

    /** Shows a screen that holds nothing over the one that is there, which goes on unseen until {@link #back} or another is shown. */
    void showOver(Node screen, Tab tab) {
        if (beneath == null) {
            beneath = new Beneath(window.getCenter(), this.tab, scene.getFocusOwner());
        }
        set(screen, tab);
        screen.requestFocus();
    }

    /** Whether one stands over another. */
    boolean isOver() {
        return beneath != null;
    }

    /** Shows the screen beneath again, as it was. */
    void back() {
        Beneath was = beneath;
        beneath = null;
        set(was.screen(), was.tab());
        if (was.focused() != null) {
            was.focused().requestFocus();
        }
    }

    private void set(Node screen, Tab its) {
        tab = its;
        window.setBarVisible(its != null);
        window.show(screen, its);
    }

    /** Lets the screen that is shown go of what it holds; it stays to be seen. */
    void leave() {
        leave.run();
        leave = () -> {};
    }

    /** Stand under the bar of every screen that has one. */
    void setStrips(Node... strips) {
        window.setStrips(strips);
    }

    void tell(String sentence) {
        window.tell(sentence);
    }

    /** Tells the sentence of a failure that was expected, the short code of another. */
    void tell(Exception failure) {
        tell(sentence(failure));
    }

    /** What is told of a failure. One that was not expected is written to the log. */
    String sentence(Exception failure) {
        if (failure instanceof ProblemException problem) {
            return ProblemPresenter.sentence(problem.problem());
        }
        LOG.error("unexpected failure", failure);
        return Messages.text("problem.unexpected", failure.getClass().getSimpleName(), FailureCode.of(failure));
    }

    /** Tells a sentence and offers an action; {@code declined} runs when the band goes without it. */
    void offer(String sentence, String actionText, Runnable action, Runnable declined) {
        window.offer(sentence, actionText, action, declined);
    }

    void hideBand() {
        window.hideBand();
    }
}
