package io.mockround.ui;

import io.mockround.messages.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The frame around the screens: the bar with their names, a band for what must be told, the screen itself. */
public final class MainWindow extends BorderPane {

    /** The screens that stand in the bar. */
    public enum Tab {
        HOME(false),
        HISTORY(false),
        TRENDS(false),
        PLAN(false),
        KEYS(true),
        SETTINGS(true);

        private final boolean isAside;

        Tab(boolean isAside) {
            this.isAside = isAside;
        }
    }

    private final ToggleGroup tabs = new ToggleGroup();
    private final VBox top = new VBox();
    private final HBox bar = new HBox();
    private final VBox strip = new VBox();
    private final VBox bandPlace = new VBox();
    private Runnable whenBandGoes = () -> {};

    /** @param open told which screen is wanted */
    public MainWindow(Consumer<Tab> open) {
        getStyleClass().add("page");
        bar.getStyleClass().add("top-bar");
        Label product = new Label(Messages.text("window.product"));
        product.getStyleClass().add("product");
        bar.getChildren().add(product);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        bar.getChildren().addAll(tabButtons(false, open));
        bar.getChildren().add(space);
        bar.getChildren().addAll(tabButtons(true, open));
        top.getChildren().setAll(bar, strip, bandPlace);
        setTop(top);
        strip.visibleProperty().bind(bar.visibleProperty());
        strip.managedProperty().bind(bar.visibleProperty());
    }

    /** Stand under the bar of every screen that has one. */
    public void setStrips(Node... nodes) {
        strip.getChildren().setAll(nodes);
    }

    /** Shows a screen; {@code tab} is the one it belongs to, or null. */
    public void show(Node screen, Tab tab) {
        tabs.getToggles().forEach(toggle -> toggle.setSelected(toggle.getUserData() == tab));
        setCenter(screen);
    }

    /** A round fills the window: the bar would only distract. */
    public void setBarVisible(boolean visible) {
        bar.setVisible(visible);
        bar.setManaged(visible);
    }

    /** Tells a sentence in the band until it is closed. */
    public void tell(String sentence) {
        band(sentence, new Button[0], () -> {});
    }

    /** Tells a sentence and offers an action; {@code declined} runs when the band goes without it. */
    public void offer(String sentence, String actionText, Runnable action, Runnable declined) {
        Button button = new Button(actionText);
        button.setId("band-action");
        button.setOnAction(event -> {
            whenBandGoes = () -> {};
            hideBand();
            action.run();
        });
        band(sentence, new Button[] {button}, declined);
    }

    public void hideBand() {
        Runnable goes = whenBandGoes;
        whenBandGoes = () -> {};
        bandPlace.getChildren().clear();
        goes.run();
    }

    private void band(String sentence, Button[] actions, Runnable goes) {
        hideBand();
        whenBandGoes = goes;
        Label label = new Label(sentence);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        Button close = new Button(Messages.text("window.closeBand"));
        close.setId("band-close");
        close.setOnAction(event -> hideBand());
        Stream.concat(Stream.of(actions), Stream.of(close)).forEach(button -> button.setMinWidth(USE_PREF_SIZE));
        HBox band = new HBox(label);
        band.getChildren().addAll(actions);
        band.getChildren().add(close);
        band.getStyleClass().add("band");
        band.setId("band");
        bandPlace.getChildren().setAll(band);
    }

    private List<ToggleButton> tabButtons(boolean areAside, Consumer<Tab> open) {
        return Arrays.stream(Tab.values())
                .filter(tab -> tab.isAside == areAside)
                .map(tab -> tabButton(tab, open))
                .toList();
    }

    private ToggleButton tabButton(Tab tab, Consumer<Tab> open) {
        ToggleButton button = new ToggleButton(Messages.text("window.tab." + tab.name()));
        button.getStyleClass().setAll("toggle-button", "nav");
        button.setId("tab-" + tab.name().toLowerCase(Locale.ROOT));
        button.setUserData(tab);
        button.setToggleGroup(tabs);
        button.setOnAction(event -> {
            button.setSelected(true);
            open.accept(tab);
        });
        return button;
    }
}
