package io.mockround.ui.review;

import io.mockround.messages.Messages;
import io.mockround.messages.Times;
import io.mockround.report.SessionReport;
import java.io.File;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.value.ChangeListener;
import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** The review screen. Its keys work wherever the focus is in the window, until {@link #dispose}. */
public final class ReviewView extends BorderPane {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH:mm", Locale.ENGLISH);

    private static final double SIDE = 328;

    /** Some eight lines of the transcript, or of a page beside it: below this it is looked at through a slit. */
    private static final double READABLE = 220;

    /** The height below which the space between the parts on top is smaller; a window of 700 with its bar leaves less. */
    private static final double SHORT = 640;

    private static final PseudoClass IS_SHORT = PseudoClass.getPseudoClass("short");

    /** As wide as lines are easy to read. */
    private static final double PAGE = 720;

    private static final Duration TICK = Duration.millis(33);

    private final ReviewViewModel model;
    private final TranscriptView transcript;
    private final FindBar find;
    private final TimeAxisView axis;
    private final PlayerBar player;
    private final NotesViewModel notes;
    private final ReviewSide side;
    private final Label title = new Label();
    private final Label about = new Label();
    private final Timeline timer;
    private final EventHandler<KeyEvent> keys;

    /** The picture that was last shown over everything, or null. */
    private LargePhoto large;

    /** @param notes what the person says of the session */
    public ReviewView(ReviewViewModel model, NotesViewModel notes) {
        this.model = model;
        this.notes = notes;
        this.side = new ReviewSide(model, notes, this::enlarge);
        this.transcript = new TranscriptView(model);
        this.find = new FindBar(model.find());
        this.axis = new TimeAxisView(model);
        this.player = new PlayerBar(model.playback(), model.soundingProperty());
        this.keys = new ReviewKeys(model, isOnlyWritten(notes.report()) ? null : find);
        this.timer = new Timeline(new KeyFrame(TICK, event -> model.playback().tick()));
        timer.setCycleCount(Animation.INDEFINITE);
        getStyleClass().add("review");
        setId("review");

        if (isOnlyWritten(notes.report())) {
            showPage();
        } else {
            showSound();
        }

        model.reportProperty().addListener(change -> heading());
        model.playback().playingProperty().addListener((value, before, playing) -> {
            if (playing) {
                timer.play();
            } else {
                timer.stop();
            }
        });
        ChangeListener<Scene> moved = (value, before, scene) -> {
            if (before != null) {
                before.removeEventFilter(KeyEvent.ANY, keys);
            }
            if (scene != null) {
                scene.addEventFilter(KeyEvent.ANY, keys);
            }
        };
        sceneProperty().addListener(moved);
        heightProperty()
                .addListener(
                        (value, before, height) -> pseudoClassStateChanged(IS_SHORT, height.doubleValue() < SHORT));
        setOnDragOver(this::dragOver);
        setOnDragDropped(this::dropped);
        heading();
    }

    /** An interview that was written down without any sound: there is nothing to play and nothing to draw. */
    private static boolean isOnlyWritten(SessionReport report) {
        return !report.session().isRecorded() && report.session().durationMs() == 0;
    }

    private void showPage() {
        setTop(top(header()));
        side.setMaxWidth(PAGE);
        HBox page = new HBox(side);
        HBox.setHgrow(side, Priority.ALWAYS);
        page.getStyleClass().add("review-body");
        setCenter(page);
    }

    private void showSound() {
        setCenter(new SoundPage(top(header(), new TileRow(model), nextTime(), axis), body()));
        setBottom(player);
    }

    private static VBox top(Node... nodes) {
        VBox top = new VBox(nodes);
        top.getStyleClass().add("review-top");
        return top;
    }

    /** Puts the focus where the keys are told. */
    public void takeFocus() {
        if (getBottom() == null) {
            side.takeFocus();
        } else {
            player.play().requestFocus();
        }
    }

    /** Stops the timer and the player, and gives the keys back. */
    public void dispose() {
        timer.stop();
        if (getScene() != null) {
            getScene().removeEventFilter(KeyEvent.ANY, keys);
        }
        side.leave();
        model.dispose();
    }

    private void dragOver(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    /** A file dropped on a review is a picture of its board; one that is no picture is told of. */
    private void dropped(DragEvent event) {
        drop(event.getDragboard().getFiles());
        event.setDropCompleted(true);
        event.consume();
    }

    void drop(List<File> files) {
        side.open(ReviewSide.Page.OWN_WORDS);
        notes.photo(files.get(0).toPath());
    }

    private void enlarge(BoardPicture picture) {
        Node before = getScene().getFocusOwner();
        large = new LargePhoto(picture, () -> {
            large.setVisible(false);
            getChildren().remove(large);
            if (before != null) {
                before.requestFocus();
            }
        });
        getChildren().add(large);
        requestLayout();
        large.requestFocus();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (large != null) {
            large.resizeRelocate(0, 0, getWidth(), getHeight());
        }
    }

    ReviewSide side() {
        return side;
    }

    TranscriptView transcript() {
        return transcript;
    }

    TimeAxisView axis() {
        return axis;
    }

    private HBox header() {
        title.getStyleClass().add("heading");
        title.setId("title");
        about.getStyleClass().add("quiet");
        about.setMinWidth(USE_PREF_SIZE);
        HBox header = new HBox(title, about);
        header.getStyleClass().add("review-header");
        return header;
    }

    private HBox nextTime() {
        Label sentence = new Label();
        sentence.setId("next-time");
        sentence.getStyleClass().add("review-next-time");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        sentence.textProperty().bind(model.nextTimeProperty());
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        Button positions = new Button();
        positions.setId("play-positions");
        positions.getStyleClass().add("review-positions");
        positions.setMinWidth(USE_PREF_SIZE);
        positions.setGraphic(new Region());
        positions.getGraphic().getStyleClass().add("review-glyph-small");
        positions.setOnAction(event -> model.playPositions());
        model.positionsProperty().addListener((value, before, now) -> offer(positions, now));
        offer(positions, model.positionsProperty().get());
        HBox row = new HBox(sentence, positions);
        row.getStyleClass().add("review-next-row");
        return row;
    }

    /** @param several null where there is nothing to play in turn */
    private static void offer(Button button, HeldPositions several) {
        button.setVisible(several != null);
        button.setManaged(several != null);
        if (several != null) {
            button.setText(
                    Messages.text("review.positions.play", several.taken().size()));
        }
    }

    private HBox body() {
        VBox left = new VBox(new WordsNotice(model.words()), find, transcript);
        left.getStyleClass().add("review-left");
        VBox.setVgrow(transcript, Priority.ALWAYS);
        HBox.setHgrow(left, Priority.ALWAYS);
        transcript.setPrefHeight(READABLE);
        side.setPrefHeight(READABLE);
        side.setMinWidth(SIDE);
        side.setMaxWidth(SIDE);
        HBox body = new HBox(left, side);
        body.getStyleClass().add("review-body");
        return body;
    }

    private void heading() {
        SessionReport report = model.reportProperty().get();
        if (report == null) {
            return;
        }
        title.setText(report.session().title());
        String date = DATE.format(OffsetDateTime.parse(report.session().startedAt()));
        about.setText(Messages.text(
                "review.about",
                Messages.text("type." + report.session().type().name()),
                date,
                Times.clock(report.session().durationMs()),
                Messages.text("report.status." + report.session().status().name())));
    }
}
