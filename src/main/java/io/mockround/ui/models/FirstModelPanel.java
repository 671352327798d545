package io.mockround.ui.models;

import io.mockround.messages.Messages;
import io.mockround.messages.Sizes;
import io.mockround.models.Catalogue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The second step of a first start: a speech model, or none for now. It stands on the home screen, below what can be begun: nobody has to pass
 * it to speak.
 */
public final class FirstModelPanel extends VBox {

    /** @param others opens the screen of the models */
    public FirstModelPanel(InstallViewModel model, Runnable others) {
        getStyleClass().addAll("panel", "first-model");
        setId("first-model");
        Label title = new Label(Messages.text("models.first.title"));
        title.getStyleClass().add("home-subtitle");
        Label why = new Label(Messages.text("models.first.why"));
        why.setWrapText(true);
        why.setMinHeight(Region.USE_PREF_SIZE);
        why.getStyleClass().add("quiet");
        Button get = button(
                Messages.text("models.first.get", Sizes.text(Catalogue.USUAL_BYTES)), "first-get", model::getUsual);
        get.getStyleClass().add("accent");
        HBox buttons = new HBox(
                get,
                button(Messages.text("models.first.others"), "first-others", others),
                button(Messages.text("models.first.notNow"), "first-not-now", model::decline));
        buttons.getStyleClass().add("models-buttons");
        getChildren().addAll(title, why, buttons);
    }

    private static Button button(String text, String id, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
