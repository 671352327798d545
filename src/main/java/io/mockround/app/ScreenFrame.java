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
        window.setBarVisible(tab != null);
        window.show(screen, tab);
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
