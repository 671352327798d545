package io.mockround.ui.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.mockround.adapter.codec.AudioFiles;
import io.mockround.analysis.Peaks;
import io.mockround.messages.LongerTexts;
import io.mockround.recording.PcmStream;
import io.mockround.report.Notes;
import io.mockround.report.ReportJson;
import io.mockround.report.Retrospective;
import io.mockround.report.SelfReview;
import io.mockround.report.SessionReport;
import io.mockround.support.Golden;
import io.mockround.support.InMemorySessionStore;
import io.mockround.support.Legibility;
import io.mockround.support.Reports;
import io.mockround.support.SmallPictures;
import io.mockround.ui.MainWindow;
import io.mockround.ui.common.Theme;
import io.mockround.ui.common.Work;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javafx.embed.swing.SwingFXUtils;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ReviewUiTest {

    private static final Path PICTURES = Path.of("target", "pictures");

    private final FakePlayer player = new FakePlayer();
    private final List<Exception> told = new ArrayList<>();
    private Stage stage;
    private MainWindow window;
    private ReviewViewModel model;
    private ReviewView view;
    private NotesViewModel notes;
    private SampleNotes desk;
    private final InMemorySessionStore store = new InMemorySessionStore();

    @TempDir
    private static Path temp;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        Theme.loadFonts();
        window = new MainWindow(tab -> {});
        stage.setScene(new Scene(window, 1180, 740));
        stage.setWidth(1180);
        stage.setHeight(740);
        Theme.LIGHT.apply(stage.getScene());
        stage.show();
    }

    @AfterEach
    void stop() {
        if (view != null) {
            WaitForAsyncUtils.waitForAsyncFx(60_000, view::dispose);
        }
    }

    @Test
    void playsAndJumpsByKeyWhateverHasTheFocus(FxRobot robot) {
        SessionReport report = SampleReviews.round();
        open(report);

        robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
        assertThat(player.playing).isTrue();
        assertThat(player.take).isEqualTo(Path.of(report.session().audio()));
        robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
        assertThat(player.playing).isFalse();

        robot.interact(() -> window.lookup("#tab-history").requestFocus());
        robot.press(KeyCode.RIGHT).release(KeyCode.RIGHT);
        assertThat(player.positionMs).isEqualTo(5_000);
        robot.press(KeyCode.SHIFT, KeyCode.LEFT).release(KeyCode.LEFT, KeyCode.SHIFT);
        assertThat(player.positionMs).isEqualTo(4_000);
        robot.press(KeyCode.F).release(KeyCode.F);
        assertThat(player.positionMs).isEqualTo(nextFiller(report, 4_000));
        robot.press(KeyCode.S).release(KeyCode.S);
        assertThat(player.positionMs).isEqualTo(report.silences().get(1).startMs());
        robot.press(KeyCode.N).release(KeyCode.N);
        assertThat(player.positionMs)
                .isEqualTo(report.flags().get(1).atMs().orNull().longValue());
        robot.press(KeyCode.P).release(KeyCode.P);
        assertThat(player.positionMs).isEqualTo(report.silences().get(1).startMs());
    }

    @Test
    void leavesRoomToReadInTheSmallestWindowUnderABand(FxRobot robot) {
        robot.interact(() -> {
            stage.setWidth(1100);
            stage.setHeight(700);
            window.tell("The words of “Build cache” have been found.");
        });
        for (SessionReport report :
                List.of(SampleReviews.round(), SampleReviews.failedRound(), SampleReviews.pendingMemo())) {
            open(report);
            robot.interact(() -> window.layout());

            assertThat(view.side().getHeight()).isGreaterThanOrEqualTo(220);
            assertThat(view.transcript().getHeight()).isGreaterThanOrEqualTo(200);
            Bounds axis = view.axis().localToScene(view.axis().getLayoutBounds());
            Bounds words = view.transcript().localToScene(view.transcript().getLayoutBounds());
            Bounds play =
                    window.lookup("#play").localToScene(window.lookup("#play").getLayoutBounds());
            assertThat(axis.getMaxY()).isLessThan(words.getMinY());
            assertThat(words.getMaxY()).isLessThan(play.getMinY());
        }

        SessionReport report = SampleReviews.round();
        open(report);
        robot.interact(() -> window.layout());
        AxisSize size = AxisSize.fitting(6, view.axis().getHeight());
        assertThat(size.lane()).as("it has given way").isLessThan(18);
        double silences = size.padding() + size.wave() + AxisSize.TICKS + 2.5 * size.lane();
        Bounds axis = view.axis().localToScreen(view.axis().getLayoutBounds());
        robot.moveTo(
                axis.getMinX() + view.axis().xOf(report.silences().get(1).startMs() + 1_000),
                axis.getMinY() + silences);
        assertThat(((Label) view.axis().lookup(".review-tip")).getText())
                .as("the lanes are where they are drawn")
                .contains("Silence of 7.2 s");
    }

    @Test
    void leavesTheKeysToATextField(FxRobot robot) {
        open(SampleReviews.round());
        TextField field = new TextField();
        robot.interact(() -> {
            window.setBottom(field);
            field.requestFocus();
        });

        robot.press(KeyCode.SPACE).release(KeyCode.SPACE).press(KeyCode.N).release(KeyCode.N);

        assertThat(player.playing).isFalse();
        assertThat(player.positionMs).isZero();
    }

    @Test
    void playsFromTheWordThatIsClicked(FxRobot robot) {
        open(SampleReviews.round());
        Piece word = model.scriptProperty().get().pieces().get(7);

        Bounds bounds =
                WaitForAsyncUtils.waitForAsyncFx(60_000, () -> view.transcript().boundsOf(7));
        robot.clickOn(window.localToScreen(bounds));

        assertThat(player.playing).isTrue();
        assertThat(player.positionMs).isEqualTo(word.startMs());
        assertThat(model.playingPieceProperty().get()).isEqualTo(7);
    }

    @Test
    void findsWordsOfThisTranscriptByKeysAndGivesTheFocusBack(FxRobot robot) {
        open(Reports.spokenOn(3_000));
        Node before = stage.getScene().getFocusOwner();
        robot.push(KeyCode.CONTROL, KeyCode.F);
        assertThat(window.lookup("#find-words").isFocused()).isTrue();
        robot.push(KeyCode.ESCAPE);
        assertThat(before.isFocused()).isTrue();

        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("Word28,");
        List<Finder.Hit> hits = model.find().foundProperty().get().hits();
        assertThat(hits).hasSizeGreaterThan(2);
        assertThat(((Label) window.lookup("#find-count")).getText()).isEqualTo("1 of " + hits.size());
        assertThat(player.playing).as("what was written pressed no key").isFalse();

        robot.push(KeyCode.SHIFT, KeyCode.ENTER); // round to the last one, far out of sight
        assertThat(((Label) window.lookup("#find-count")).getText()).isEqualTo(hits.size() + " of " + hits.size());
        int last = hits.get(hits.size() - 1).firstPiece();
        robot.interact(() -> window.layout());
        Bounds word =
                WaitForAsyncUtils.waitForAsyncFx(60_000, () -> view.transcript().boundsOf(last));
        assertThat(view.transcript()
                        .localToScene(view.transcript().getLayoutBounds())
                        .contains(word))
                .isTrue();
        assertThat(view.transcript().lookupAll(".review-found-current").stream()
                        .map(javafx.scene.shape.Path.class::cast)
                        .filter(path -> !path.getElements().isEmpty()))
                .hasSize(1)
                .first()
                .satisfies(path -> assertThat(
                                path.localToScene(path.getLayoutBounds()).intersects(word))
                        .isTrue());

        robot.clickOn(window.localToScreen(word));
        assertThat(player.positionMs)
                .as("a click plays from a hit as from any word")
                .isEqualTo(model.scriptProperty().get().pieces().get(last).startMs());
        robot.push(KeyCode.F3);
        assertThat(((Label) window.lookup("#find-count")).getText()).isEqualTo("1 of " + hits.size());

        robot.push(KeyCode.CONTROL, KeyCode.F).push(KeyCode.ESCAPE);
        assertThat(window.lookup("#find-bar").isVisible()).isFalse();
        assertThat(model.find().foundProperty().get().hits()).isEmpty();
        assertThat(before.isFocused())
                .as("not the field that was asked for twice")
                .isTrue();
    }

    @Test
    void playsFromAFlagAndFromTheTimeAxis(FxRobot robot) {
        SessionReport report = SampleReviews.round();
        open(report);

        robot.clickOn(".review-flag");
        assertThat(player.positionMs)
                .isEqualTo(report.flags().get(0).atMs().orNull().longValue());
        assertThat(model.currentFlagProperty().get()).isZero();

        Bounds axis = view.axis().localToScreen(view.axis().getLayoutBounds());
        robot.clickOn(axis.getMinX() + view.axis().xOf(30_000), axis.getMinY() + 30);
        assertThat(player.positionMs).isBetween(29_700L, 30_300L);
    }

    @Test
    void followsTheWordThatIsPlayedWithoutBuildingTheTranscriptAgain(FxRobot robot) throws Exception {
        SessionReport report = SampleReviews.round();
        open(report);
        Object built = view.transcript().lookup(".review-paragraph");
        robot.press(KeyCode.SPACE).release(KeyCode.SPACE);

        player.positionMs = model.scriptProperty().get().pieces().get(5).startMs();
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> model.playingPieceProperty().get() == 5);
        assertThat(view.transcript().lookup(".review-paragraph")).isSameAs(built);

        player.positionMs = report.session().durationMs() - 3_000;
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> model.playingPieceProperty().get() > 100);
        WaitForAsyncUtils.waitForFxEvents();
        int piece = model.playingPieceProperty().get();
        Bounds word =
                WaitForAsyncUtils.waitForAsyncFx(60_000, () -> view.transcript().boundsOf(piece));
        Bounds seen = view.transcript().localToScene(view.transcript().getLayoutBounds());
        assertThat(seen.contains(word)).isTrue();
    }

    @Test
    void buildsOnlyWhatIsInSightOfThirtyThousandWords(FxRobot robot) {
        open(Reports.spokenOn(1_000));
        int ofFew = view.transcript().lookupAll("*").size();
        open(Reports.spokenOn(30_000));
        assertThat(model.scriptProperty().get().pieces()).hasSizeGreaterThan(30_000);
        assertThat(view.transcript().lookupAll("*")).hasSizeLessThan(2 * ofFew);

        Piece late = model.scriptProperty().get().pieces().get(25_003);
        robot.interact(() -> model.seek(late.startMs()));
        robot.interact(() -> window.layout());
        Bounds word =
                WaitForAsyncUtils.waitForAsyncFx(60_000, () -> view.transcript().boundsOf(25_003));
        assertThat(view.transcript()
                        .localToScene(view.transcript().getLayoutBounds())
                        .contains(word))
                .isTrue();
        robot.interact(() -> model.seek(0));
        robot.interact(() -> model.seek(late.startMs()));
        Bounds again =
                WaitForAsyncUtils.waitForAsyncFx(60_000, () -> view.transcript().boundsOf(25_004));
        robot.clickOn(window.localToScreen(again));
        assertThat(player.positionMs)
                .isEqualTo(model.scriptProperty().get().pieces().get(25_004).startMs());
        assertThat(view.transcript().lookupAll("*")).hasSizeLessThan(3 * ofFew);

        robot.interact(() -> {
            view.transcript().requestFocus();
            view.transcript().getFocusModel().focus(2);
        });
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertThat(player.positionMs)
                .isEqualTo(model.scriptProperty().get().paragraphs().get(3).startMs());
    }

    @Test
    void showsTheWordsOnceTheyHaveArrived(FxRobot robot) {
        open(SampleReviews.pendingMemo());
        assertThat(((Label) window.lookup("#status")).getText()).contains("have not been looked for yet");
        robot.interact(() -> model.words().transcribing(3_000, 30_000));
        assertThat(((Label) window.lookup("#status")).getText()).contains("0:03 of 0:30");

        robot.interact(() -> model.show(SampleReviews.memo()));

        assertThat(window.lookup(".review-notice").isVisible()).isFalse();
        assertThat(model.scriptProperty().get().pieces()).anyMatch(Piece::isFiller);
    }

    @Test
    void changesTheSpeedByKeysAndButtons(FxRobot robot) {
        open(SampleReviews.round());
        robot.press(KeyCode.SPACE).release(KeyCode.SPACE);

        robot.press(KeyCode.OPEN_BRACKET).release(KeyCode.OPEN_BRACKET);
        assertThat(player.speed.percent()).isEqualTo(75);
        assertThat(((Label) window.lookup("#speed")).getText()).isEqualTo("0.75×");

        robot.clickOn("#faster").clickOn("#faster");
        robot.press(KeyCode.CLOSE_BRACKET).release(KeyCode.CLOSE_BRACKET);
        assertThat(player.speed.percent()).isEqualTo(150);
        assertThat(((Label) window.lookup("#speed")).getText()).isEqualTo("1.5×");
        assertThat(player.playing).isTrue();

        robot.interact(() -> {
            altGr(KeyEvent.KEY_PRESSED, "", KeyCode.DIGIT8);
            altGr(KeyEvent.KEY_TYPED, "[", KeyCode.UNDEFINED);
        });
        assertThat(player.speed.percent()).as("written with AltGr").isEqualTo(125);
    }

    private void altGr(EventType<KeyEvent> type, String written, KeyCode code) {
        Event.fireEvent(window.lookup("#play"), new KeyEvent(type, written, "", code, false, true, true, false));
    }

    @Test
    void stopsThePlayerWhenItGoes(FxRobot robot) {
        open(SampleReviews.round());
        robot.press(KeyCode.SPACE).release(KeyCode.SPACE);

        robot.interact(view::dispose);
        robot.press(KeyCode.RIGHT).release(KeyCode.RIGHT);

        assertThat(player.closed).isTrue();
        assertThat(model.playback().positionMsProperty().get()).isZero();
    }

    @Test
    void ticksAPointAndKeepsAnAnswerByKeysAlone(FxRobot robot) {
        SessionReport report = SampleReviews.round();
        open(report);
        focus(robot, "#page-SELF_REVIEW");
        robot.push(KeyCode.ENTER);
        focus(robot, "#point-1-1");
        boolean wasTicked = ((CheckBox) window.lookup("#point-1-1")).isSelected();

        robot.push(KeyCode.ENTER);
        assertThat(points(report).get(0).ticked()).isEqualTo(!wasTicked);

        focus(robot, "#answer-COMMUNICATION");
        robot.write("so n").push(KeyCode.TAB);
        assertThat(kept(report).answers().orNull().communication().orNull()).isEqualTo("so n");
        assertThat(player.playing).as("space was written, not pressed").isFalse();
        assertThat(window.lookup("#answer-COMMUNICATION").isFocused()).isFalse();
        robot.push(KeyCode.SPACE);
        assertThat(player.playing).as("the keys are the review's again").isTrue();
    }

    @Test
    void keepsWhatIsBeingWrittenWhenTheReviewIsLeft(FxRobot robot) {
        SessionReport report = SampleReviews.round();
        open(report);
        robot.interact(() -> view.side().open(ReviewSide.Page.OWN_WORDS));
        focus(robot, "#insight");
        robot.write("Draw");
        robot.interact(() -> view.side().open(ReviewSide.Page.INTERVIEW));
        focus(robot, "#next-question");
        robot.write("Design a queue");

        robot.interact(view::dispose);

        assertThat(kept(report).insight().orNull()).isEqualTo("Draw");
        assertThat(kept(report).retrospective().orNull().questions())
                .extracting(Retrospective.Asked::question)
                .containsExactly("Design a queue");
    }

    @Test
    void showsTheBoardThatIsDroppedSmallAndLarge(FxRobot robot) throws Exception {
        SessionReport report = SampleReviews.round();
        open(report);
        Path board = Files.write(temp.resolve("board.png"), SmallPictures.png());

        robot.interact(() -> view.drop(List.of(board.toFile())));
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> window.lookup("#photo").isVisible());
        focus(robot, "#photo");
        robot.push(KeyCode.ENTER);
        assertThat(window.lookup("#photo-large").isFocused()).isTrue();
        robot.push(KeyCode.ESCAPE);
        assertThat(window.lookup("#photo-large")).isNull();
        assertThat(window.lookup("#photo").isFocused()).isTrue();

        robot.interact(() -> ((Button) window.lookup("#photo-remove")).fire());
        assertThat(kept(report).photo().isKnown()).isFalse();
        assertThat(window.lookup("#photo").isVisible()).isFalse();
    }

    @Test
    void showsABoardTheWayUpItWasSeen(FxRobot robot) throws Exception {
        open(SampleReviews.round());
        Path board = Files.write(temp.resolve("board.jpg"), SmallPictures.jpeg(6)); // 40 wide and 30 high as it lies

        robot.interact(() -> view.drop(List.of(board.toFile())));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> seen("#photo").getHeight() > 100);
        focus(robot, "#photo");
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> seen("#photo-large").getHeight() > 500);

        for (String place : List.of("#photo", "#photo-large")) {
            assertThat(seen(place).getHeight() / seen(place).getWidth()).isCloseTo(40 / 30.0, within(0.02));
        }
    }

    private boolean isInSight(String place) {
        Node node = window.lookup(place);
        Bounds page = view.side().localToScene(view.side().getLayoutBounds());
        return page.contains(node.localToScene(node.getLayoutBounds()));
    }

    private Bounds seen(String place) {
        return ((Parent) window.lookup(place)).getChildrenUnmodifiable().get(0).getLayoutBounds();
    }

    @Test
    void leadsFromAQuestionThatWasAskedAgainToItsTakes(FxRobot robot) throws Exception {
        List<Integer> asked = new ArrayList<>();
        open(SampleReviews.round());
        assertThat(window.lookup("#takes-1")).as("before it is known").isNull();

        robot.interact(() -> model.takes(() -> Map.of(2, 3), asked::add, new Work(Runnable::run, Runnable::run)));
        assertThat(window.lookup("#takes-1")).as("asked once").isNull();
        assertThat(window.lookup("#takes-2").getAccessibleText()).startsWith("Question 2 was asked 3 times");
        focus(robot, "#takes-2");
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> isInSight("#takes-2"));
        robot.push(KeyCode.ENTER);

        assertThat(asked).containsExactly(2);
    }

    @Test
    void zoomsByKeysAndWheelAndMovesAlongByDraggingWithoutPlaying(FxRobot robot) {
        SessionReport report = SampleReviews.round();
        open(report);
        long whole = report.session().durationMs();
        robot.interact(() -> model.seek(60_000));
        robot.push(KeyCode.EQUALS).push(KeyCode.ADD).push(KeyCode.MINUS);
        assertThat(visible().lengthMs()).isCloseTo(whole / 2, within(2L));

        Bounds axis = view.axis().localToScreen(view.axis().getLayoutBounds());
        double y = axis.getMinY() + 30;
        long under = visible().fromMs() + visible().lengthMs() / 2;
        double x = axis.getMinX() + view.axis().xOf(under);
        robot.interact(() -> Event.fireEvent(view.axis(), wheel(inScene(under), 40, true)));
        assertThat(visible().lengthMs()).isCloseTo(Math.round(whole / 2.5), within(2L));
        assertThat(axis.getMinX() + view.axis().xOf(under))
                .as("stays under the pointer")
                .isCloseTo(x, within(1.0));

        Visible before = visible();
        robot.moveTo(x, y)
                .press(MouseButton.PRIMARY)
                .moveBy(-100, 0)
                .moveBy(-50, 0)
                .release(MouseButton.PRIMARY);
        assertThat(player.playing).isFalse();
        assertThat(visible().fromMs()).isGreaterThan(before.fromMs());
        assertThat(visible().lengthMs()).isEqualTo(before.lengthMs());
        Visible dragged = visible();
        robot.interact(() -> Event.fireEvent(view.axis(), wheel(inScene(dragged.fromMs() + 1_000), 40, false)));
        assertThat(visible().fromMs()).as("the wheel alone moves along").isLessThan(dragged.fromMs());

        robot.clickOn(x, y);
        assertThat(player.playing).isTrue();
        assertThat(visible().shows(player.positionMs)).isTrue();
        robot.clickOn(axis.getMaxX() - 16, axis.getMaxY() - 14); // the overview's end
        assertThat(visible().toMs()).isEqualTo(whole);

        robot.push(KeyCode.DIGIT0);
        assertThat(visible().isWhole()).isTrue();
    }

    private Visible visible() {
        return model.zoom().visibleProperty().get();
    }

    private double inScene(long ms) {
        return view.axis().localToScene(view.axis().xOf(ms), 0).getX();
    }

    private static ScrollEvent wheel(double x, double delta, boolean isControlDown) {
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                x,
                30,
                x,
                30,
                false,
                isControlDown,
                false,
                false,
                false,
                false,
                0,
                delta,
                0,
                delta,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null);
    }

    private void focus(FxRobot robot, String selector) {
        robot.interact(() -> {
            window.applyCss();
            window.layout();
            window.lookup(selector).requestFocus();
        });
    }

    private Notes kept(SessionReport report) {
        return store.find(report.session().id()).orElseThrow().notes().or(Notes.NONE);
    }

    private List<SessionReport.PointPart> points(SessionReport report) {
        return store.find(report.session().id())
                .orElseThrow()
                .exchanges()
                .orNull()
                .get(0)
                .points()
                .orNull();
    }

    @Test
    void everyTextOfThePagesHalfAsLongAgainStillFits(FxRobot robot) {
        LongerTexts.during(() -> {
            open(SampleReviews.round());
            robot.interact(() -> model.takes(() -> Map.of(1, 2), n -> {}, new Work(Runnable::run, Runnable::run)));
            writeNotes();
            for (ReviewSide.Page page : ReviewSide.Page.values()) {
                robot.interact(() -> {
                    view.side().open(page);
                    window.applyCss();
                    window.layout();
                });
                assertThat(WaitForAsyncUtils.waitForAsyncFx(60_000, () -> clipped(view.side())))
                        .as(page.name())
                        .isEmpty();
            }
        });
    }

    private static List<String> clipped(Parent part) {
        return part.lookupAll("*").stream()
                .filter(node -> node instanceof Labeled && node.isVisible())
                .map(Labeled.class::cast)
                .filter(label -> label.lookup(".text") instanceof Text text
                        && !text.getText().equals(label.getText()))
                .map(Labeled::getText)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void picturesOfEveryState(Theme theme, FxRobot robot) throws IOException {
        robot.interact(() -> theme.apply(stage.getScene()));
        for (int[] size : new int[][] {{1180, 740}, {1100, 700}}) {
            robot.interact(() -> {
                stage.setWidth(size[0]);
                stage.setHeight(size[1]);
            });
            open(SampleReviews.round());
            robot.interact(() -> {
                model.nextFlag();
                model.playback().tick();
            });
            picture("round", theme);
            robot.interact(() -> {
                model.zoom().by(4);
                model.playPositions();
            });
            picture("round-zoomed", theme);
            robot.interact(() -> {
                model.playback().playPause();
                model.zoom().whole();
                model.find().wantedProperty().set("replication");
                model.find().open();
            });
            picture("round-found", theme);
            open(new SampleNotes(store, temp.resolve("data")).writtenDown());
            robot.interact(() -> notes.ask("How would you shard this?", () -> {}));
            picture("written-down", theme);
            open(SampleReviews.round());
            robot.interact(() -> model.nextFlag());
            writeNotes();
            for (ReviewSide.Page page :
                    List.of(ReviewSide.Page.SELF_REVIEW, ReviewSide.Page.OWN_WORDS, ReviewSide.Page.INTERVIEW)) {
                robot.interact(() -> view.side().open(page));
                picture("round-" + page.name().toLowerCase(Locale.ROOT).replace('_', '-'), theme);
            }
            open(SampleReviews.pendingMemo());
            robot.interact(() -> model.words().transcribing(9_000, 22_000));
            picture("memo-pending", theme);
            open(SampleReviews.failedRound());
            picture("failed", theme);
            open(SampleReviews.memo());
            picture("memo", theme);
            String own = System.getProperty("mockround.report"); // a report of one's own, to look at
            if (own != null) {
                SessionReport report = ReportJson.read(Files.readString(Path.of(own)));
                open(report);
                try (PcmStream take =
                        new AudioFiles().open(Path.of(report.session().audio()))) {
                    Peaks peaks = Peaks.read(take);
                    robot.interact(() -> model.show(peaks));
                }
                robot.interact(() -> model.seek(310_000));
                robot.moveTo("#time-axis");
                picture("own", theme);
            }
        }
    }

    private void writeNotes() {
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            notes.tick(1, 1, true);
            notes.result(Notes.Result.WITH_A_HINT);
            notes.failureMode(Notes.FailureMode.COULD_NOT_EXPLAIN);
            notes.write(new NotePlace.Insight(), "Say what a lost write costs before choosing.");
            notes.write(
                    new NotePlace.Answer(SelfReview.Question.COMMUNICATION),
                    "After the second position: I went on instead of asking.");
            notes.save();
            if (notes.canTakeQuestions()) {
                notes.takeQuestions();
            }
            notes.went(1, Retrospective.Went.STRUGGLING);
            notes.write(new NotePlace.AskedText(1, NotePlace.AskedText.Part.REACTION), "Both sound right.");
            notes.save();
        });
    }

    private void open(SessionReport report) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            if (view != null) {
                view.dispose();
            }
            model = new ReviewViewModel(player, told::add);
            if (report.session().isRecorded()) {
                Work none = new Work(work -> {}, Runnable::run);
                model.open(report, Path.of(report.session().audio()), soFar -> null, none);
                model.show(SampleReviews.peaks(report));
            } else {
                model.show(report);
            }
            store.keep(report);
            desk = new SampleNotes(store, temp.resolve("data"));
            notes = desk.open(report.session().id());
            view = new ReviewView(model, notes);
            window.show(view, MainWindow.Tab.HISTORY);
            view.takeFocus();
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void picture(String state, Theme theme) throws IOException {
        WaitForAsyncUtils.waitForFxEvents();
        int width = (int) stage.getScene().getWidth();
        File file = PICTURES.resolve(
                        "review-" + state + "-" + width + "-" + theme.name().toLowerCase(Locale.ROOT) + ".png")
                .toFile();
        Files.createDirectories(PICTURES);
        ImageIO.write(
                WaitForAsyncUtils.waitForAsyncFx(
                        5_000, () -> SwingFXUtils.fromFXImage(stage.getScene().snapshot(null), null)),
                "png",
                file);
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            assertThat(Legibility.faint(window)).as(file.getName()).isEmpty();
            assertThat(Legibility.nameless(window)).as(file.getName()).isEmpty();
            if (width == 1180 && !state.equals("own")) {
                Golden.check(
                        stage.getScene().snapshot(null),
                        "review-" + state + "-" + theme.name().toLowerCase(Locale.ROOT));
            }
        });
    }

    private static long nextFiller(SessionReport report, long after) {
        return report.fillers().stream()
                .mapToLong(SessionReport.FillerPart::startMs)
                .filter(ms -> ms > after)
                .min()
                .orElseThrow();
    }
}
