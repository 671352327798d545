package io.mockround.ui.review;

import io.mockround.messages.Messages;
import io.mockround.report.SessionReport.Type;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Beside the transcript, one page at a time so that it stays calm: what is worth a look first, then what the person says of it. */
final class ReviewSide extends VBox {

    /** The pages, in their order. Each is built when it is opened first. */
    enum Page {
        FLAGS,
        SELF_REVIEW,
        OWN_WORDS,
        INTERVIEW
    }

    private final ReviewViewModel model;
    private final NotesViewModel notes;
    private final Consumer<BoardPicture> enlarge;
    private final FlowPane tabs = new FlowPane();
    private final Map<Page, ToggleButton> buttons = new EnumMap<>(Page.class);
    private final Map<Page, Node> pages = new EnumMap<>(Page.class);

    /** @param enlarge given a picture that is to be shown large */
    ReviewSide(ReviewViewModel model, NotesViewModel notes, Consumer<BoardPicture> enlarge) {
        this.model = model;
        this.notes = notes;
        this.enlarge = enlarge;
        getStyleClass().add("review-pages");
        tabs.getStyleClass().add("review-tabs");
        for (Page page : Page.values()) {
            tabs.getChildren().add(button(page));
        }
        open(notes.report().session().type() == Type.RETROSPECTIVE ? Page.INTERVIEW : Page.FLAGS);
    }

    void open(Page page) {
        buttons.forEach((each, button) -> button.setSelected(each == page));
        Node shown = pages.computeIfAbsent(page, this::build);
        VBox.setVgrow(shown, Priority.ALWAYS);
        getChildren().setAll(tabs, shown);
        if (page != Page.FLAGS) {
            getChildren().add(status());
        }
    }

    /** Puts the focus on the tab of the page that is open. */
    void takeFocus() {
        buttons.values().stream().filter(ToggleButton::isSelected).forEach(ToggleButton::requestFocus);
    }

    /** Keeps what is written on the pages. */
    void leave() {
        if (pages.get(Page.INTERVIEW) instanceof InterviewPage interview) {
            interview.ask();
        }
        notes.save();
    }

    private ToggleButton button(Page page) {
        ToggleButton button = new ToggleButton(Messages.text("notes.tab." + page.name()));
        button.setId("page-" + page.name());
        button.getStyleClass().add("review-tab");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> open(page));
        buttons.put(page, button);
        return button;
    }

    private Node build(Page page) {
        return switch (page) {
            case FLAGS -> new FlagsPage(model);
            case SELF_REVIEW -> new SelfReviewPage(notes, model::playFrom);
            case OWN_WORDS -> new OwnWordsPage(notes, new PhotoBox(notes, enlarge));
            case INTERVIEW -> new InterviewPage(notes);
        };
    }

    private Label status() {
        Label status = NotePage.wrapped("", "quiet", "notes-status");
        status.setId("notes-status");
        status.textProperty().bind(notes.statusProperty());
        return status;
    }
}
