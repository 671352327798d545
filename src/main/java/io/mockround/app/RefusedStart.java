package io.mockround.app;

import io.mockround.messages.Messages;
import io.mockround.problem.Problem;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.scene.layout.Region;

/** Says why the window does not open: who started it by its icon reads no terminal. */
final class RefusedStart {

    private RefusedStart() {}

    /** Tells it, and waits until it was read. Starts JavaFX, which must not have been started, and nothing is told where there is no display. */
    static void tell(Problem problem) throws InterruptedException {
        CountDownLatch read = new CountDownLatch(1);
        try {
            Platform.startup(() -> show(problem, read::countDown));
        } catch (UnsupportedOperationException e) { // what JavaFX throws without a display: the terminal is told
            return;
        }
        read.await();
        Platform.exit();
    }

    /** On the FX thread. */
    static void show(Problem problem, Runnable read) {
        Alert alert = new Alert(Alert.AlertType.ERROR, ProblemPresenter.sentence(problem), ButtonType.CLOSE);
        alert.setTitle(Messages.text("window.title"));
        alert.setHeaderText(Messages.text("window.refused"));
        alert.getDialogPane().setId("refused-start");
        alert.getDialogPane().setMinHeight(Region.USE_PREF_SIZE); // else a long sentence is cut
        alert.setOnHidden(event -> read.run());
        alert.show();
    }
}
