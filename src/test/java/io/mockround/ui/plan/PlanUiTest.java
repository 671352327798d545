package io.mockround.ui.plan;

import static io.mockround.support.ExchangeParts.exchange;
import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.files.DataFolder;
import io.mockround.history.SessionSummary;
import io.mockround.messages.LongerTexts;
import io.mockround.notes.Retrospectives;
import io.mockround.notes.SessionNotes;
import io.mockround.practice.DueToday;
import io.mockround.practice.LogLine;
import io.mockround.practice.LogTable;
import io.mockround.practice.TopicMark;
import io.mockround.practice.TopicMark.Mark;
import io.mockround.report.Notes;
import io.mockround.report.Notes.FailureMode;
import io.mockround.report.Notes.Result;
import io.mockround.report.Retrospective.Asked;
import io.mockround.report.SessionReport;
import io.mockround.report.SessionReport.Outcome;
import io.mockround.round.Question.Origin;
import io.mockround.support.FakeDialogs;
import io.mockround.support.InMemoryPractice;
import io.mockround.support.InMemorySessionStore;
import io.mockround.support.NavigatorLog;
import io.mockround.support.Screens;
import io.mockround.support.Sessions;
import io.mockround.ui.MainWindow;
import io.mockround.ui.common.Work;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class PlanUiTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");

    private final NavigatorLog navigator = new NavigatorLog();
    private final InMemorySessionStore store = new InMemorySessionStore();
    private final InMemoryPractice practice = new InMemoryPractice();
    private final FakeDialogs dialogs = new FakeDialogs();

    @TempDir
    private Path folder;

    private Screens screens;

    @Start
    void start(Stage stage) {
        screens = new Screens(stage);
    }

    @Test
    void whatIsDueIsStartedFromHereAndTheWeekStandsBesideIt(FxRobot robot) {
        weeks();
        open();

        assertThat(texts(robot, "#plan-due .label"))
                .anySatisfy(text -> assertThat(text).contains("What fails?", "lost on Thu 19 Nov"))
                .anySatisfy(text -> assertThat(text).contains("two sums"))
                .anySatisfy(text -> assertThat(text).contains("caching"));
        assertThat(texts(robot, "#plan-section-week .label")).contains("1 of 2", "1 of 1");
        screens.pictures("plan-week");
        screens.golden("plan");
        robot.clickOn("#plan-takes-0").clickOn("#plan-start-0").clickOn("#plan-start-1");
        robot.clickOn("#plan-start-3");
        assertThat(navigator.went)
                .containsExactly("takes lost 2", "round seven-minute-drill", "rounds", "round coding-narration");
        robot.clickOn("#plan-start-2");
        assertThat(robot.lookup("#plan-topics").tryQuery())
                .as("a topic is marked anew among the topics")
                .isPresent();
    }

    @Test
    void theLastDaysBeforeTheInterviewSayWhatTheyAreFor(FxRobot robot) {
        weeks();
        practice.interview(TODAY.plusDays(2));
        open();

        assertThat(texts(robot, ".plan-now")).singleElement().asString().startsWith("Now: Two days");
        assertThat(texts(robot, ".plan-last-day")).hasSize(4);
        screens.pictures("plan-last-days");
        robot.clickOn("#plan-start-0");
        assertThat(navigator.went).containsExactly("round full-loop");
    }

    @Test
    void aLineOfTheLogIsWrittenChangedAndTakenOutWithoutTheMouse(FxRobot robot) {
        weeks();
        open();
        robot.clickOn("#plan-LOG").clickOn("#plan-log-add");
        robot.write("Coding").push(KeyCode.TAB).write("three sums").push(KeyCode.ENTER);
        assertThat(log()).extracting(LogLine::prompt).contains("three sums");
        assertThat(line("three sums").kind()).isEqualTo("coding");
        assertThat(line("three sums").day()).isEqualTo(TODAY);

        select(robot, "three sums");
        robot.clickOn("#plan-log-edit");
        robot.interact(() -> field(robot, "#plan-log-howLong").setText("a while"));
        robot.clickOn("#plan-save");
        assertThat(robot.lookup("#plan-log-wrong").queryAs(Label.class).getText())
                .contains("0 to 1440");
        screens.pictures("plan-log");
        robot.interact(() -> field(robot, "#plan-log-howLong").setText("42,5"));
        robot.clickOn("#plan-save");
        assertThat(line("three sums").minutes()).isEqualTo(42.5);
        screens.golden("plan-log");

        select(robot, "three sums");
        robot.interact(() -> table(robot).requestFocus());
        robot.type(KeyCode.DELETE);
        assertThat(log()).extracting(LogLine::prompt).doesNotContain("three sums");
        robot.interact(navigator.undo);
        assertThat(line("three sums").minutes()).isEqualTo(42.5);
    }

    @Test
    void whatIsSaidOfASessionIsKeptWithItAndTakenBackThere(FxRobot robot) {
        weeks();
        open();
        robot.clickOn("#plan-LOG");
        select(robot, "Build cache");
        assertThat(robot.lookup("#plan-log-delete").query().isDisabled()).isTrue();
        robot.clickOn("#plan-log-edit");

        ChoiceBox<Option<Result>> result = robot.lookup("#plan-log-went").query();
        robot.interact(() -> {
            Option.choose(result, Result.WITH_A_HINT);
            field(robot, "#plan-log-learned").setText("Draw it first");
        });
        robot.clickOn("#plan-save");

        Notes notes = notes(line("Build cache"));
        assertThat(notes.result().orNull()).isEqualTo(Result.WITH_A_HINT);
        assertThat(notes.insight().orNull()).isEqualTo("Draw it first");
        select(robot, "Build cache");
        robot.clickOn("#plan-log-edit");
        robot.interact(() -> {
            Option.choose(result, null);
            field(robot, "#plan-log-learned").setText("");
        });
        robot.clickOn("#plan-save");
        assertThat(notes(line("Build cache"))).isEqualTo(Notes.NONE);
    }

    @Test
    void theLogGoesOutAndInAsTheCommandLineHasIt(FxRobot robot) throws IOException {
        weeks();
        open();
        robot.clickOn("#plan-LOG");
        dialogs.answer = folder.resolve("log.csv");

        robot.clickOn("#plan-log-export");
        String written = Files.readString(dialogs.answer);
        assertThat(written).isEqualTo(LogTable.write(log()));
        Files.writeString(dialogs.answer, written + "2026-11-18,coding,five sums,easy,20,alone,,\r\n");
        robot.clickOn("#plan-log-import");

        assertThat(line("five sums").result()).isEqualTo(Result.ALONE);
        assertThat(navigator.notes).last().asString().contains("One line was added", "were there already");
        Files.writeString(dialogs.answer, "date,kind,prompt\nyesterday,coding,x\n");
        robot.clickOn("#plan-log-import");
        assertThat(navigator.told).hasSize(1);
    }

    @Test
    void topicsAreMarkedAnewAndTakenOut(FxRobot robot) {
        weeks();
        open();
        robot.clickOn("#plan-TOPICS");
        robot.clickOn("#plan-topic").write("sharding").clickOn("#plan-topic-strong");
        assertThat(practice.topics())
                .contains(new TopicMark("sharding", Mark.STRONG, TODAY))
                .contains(new TopicMark("caching", Mark.SHAKY, TODAY.minusDays(5)));
        screens.pictures("plan-topics");
        screens.golden("plan-topics");

        robot.clickOn(".mark-SHAKY");
        assertThat(practice.topics()).as("looked at today").contains(new TopicMark("caching", Mark.SHAKY, TODAY));
        robot.clickOn("Remove");
        assertThat(practice.topics()).hasSize(2);
        robot.interact(navigator.undo);
        assertThat(practice.topics()).hasSize(3);
    }

    @Test
    void anInterviewIsWrittenDownWithEveryQuestionAndNoRecording(FxRobot robot) {
        open();
        robot.clickOn("#plan-INTERVIEWS").clickOn("#plan-interviews-add");
        assertThat(robot.lookup("#plan-interviews-wrong").queryAs(Label.class).getText())
                .contains("a title and a kind");
        robot.clickOn("#plan-interviews-title").write("Acme, round 2");
        robot.clickOn("#plan-interviews-kind").write("System design");
        robot.clickOn("#plan-interviews-add");

        ask(robot, "How would you shard it?", "By tenant", "By key ranges");
        ask(robot, "What fails first?", "", "");
        screens.pictures("plan-interviews");
        screens.golden("plan-interviews");

        SessionReport kept = store.find(store.newestFirst().get(0).id()).orElseThrow();
        assertThat(kept.session().kind()).isEqualTo("system-design");
        assertThat(questions())
                .extracting(Asked::question)
                .containsExactly("How would you shard it?", "What fails first?");
        robot.clickOn("#plan-question-edit-2");
        robot.interact(() -> field(robot, "#plan-question").setText("What fails last?"));
        robot.clickOn("#plan-question-add");
        assertThat(questions())
                .extracting(Asked::question)
                .containsExactly("How would you shard it?", "What fails last?");
        robot.clickOn("#plan-question-remove-1");
        assertThat(questions()).hasSize(1);
        robot.interact(navigator.undo);
        assertThat(questions().get(0).differently().orNull()).isEqualTo("By key ranges");
        robot.interact(() -> field(robot, "#plan-interview-minutes").setText("-4"));
        robot.clickOn("#plan-interview-save");
        assertThat(robot.lookup("#plan-outcome-wrong").queryAs(Label.class).getText())
                .contains("0 to 1440");
    }

    @Test
    void everyPageSaysThatThereIsNothingYet(FxRobot robot) {
        open();
        assertThat(texts(robot, ".label")).anySatisfy(text -> assertThat(text).contains("Nothing is due today"));
        screens.pictures("plan-empty");
        screens.golden("plan-empty");
        for (PlanView.Page page : PlanView.Page.values()) {
            robot.clickOn("#plan-" + page.name());
            screens.pictures("plan-empty-" + page);
        }
    }

    @Test
    void everyTextHalfAsLongAgainStillFits(FxRobot robot) {
        weeks();
        practice.interview(TODAY.plusDays(2));
        LongerTexts.during(() -> {
            open();
            for (PlanView.Page page : PlanView.Page.values()) {
                robot.clickOn("#plan-" + page.name());
                screens.pictures("plan-longer-" + page);
                assertThat(screens.clipped(label -> !(label.getParent() instanceof TableRow)))
                        .as(page.name())
                        .isEmpty();
            }
        });
    }

    private void ask(FxRobot robot, String question, String reaction, String differently) {
        robot.interact(() -> {
            field(robot, "#plan-question").setText(question);
            field(robot, "#plan-question-reaction").setText(reaction);
            field(robot, "#plan-question-differently").setText(differently);
        });
        robot.clickOn("#plan-question-add");
    }

    private List<Asked> questions() {
        return InterviewsViewModel.pageOf(
                        store.find(store.newestFirst().get(0).id()).orElseThrow())
                .questions();
    }

    /** Weeks of sessions; a question lost yesterday, a problem not solved, a topic that is shaky, a plan that is half done. */
    private void weeks() {
        Sessions.weeks(store);
        store.keep(Sessions.round(
                "lost",
                "2026-11-19T18:00:00Z",
                exchange(1, Origin.PROMPT, "Design.", Outcome.HELD),
                exchange(2, Origin.FOLLOW_UP, "What fails?", Outcome.CUT_OFF)));
        practice.add(new LogLine(
                null,
                TODAY.minusDays(2),
                "coding",
                "two sums",
                "easy",
                25.0,
                Result.NOT_SOLVED,
                FailureMode.DID_NOT_RECOGNISE,
                "Sort it first"));
        practice.mark("caching", Mark.SHAKY, TODAY.minusDays(5));
        practice.mark("isolation levels", Mark.BLANK, TODAY);
        practice.plan("coding", 2);
        practice.plan("system-design", 1);
    }

    private List<LogLine> log() {
        return Stream.concat(store.newestFirst().stream().map(this::line), practice.log(prompt -> "").stream())
                .sorted(Comparator.comparing(LogLine::day))
                .toList();
    }

    private LogLine line(SessionSummary session) {
        Notes notes = store.find(session.id()).orElseThrow().notes().or(Notes.NONE);
        return new LogLine(
                session.id(),
                OffsetDateTime.parse(session.startedAt()).toLocalDate(),
                session.kind(),
                session.title(),
                "",
                session.durationMs() / 60_000.0,
                notes.result().orNull(),
                notes.failureMode().orNull(),
                notes.insight().or(""));
    }

    /** The newest of that name. */
    private LogLine line(String prompt) {
        return log().stream()
                .filter(line -> line.prompt().equals(prompt))
                .reduce((one, other) -> other)
                .orElseThrow();
    }

    private Notes notes(LogLine line) {
        return store.find(line.sessionId()).orElseThrow().notes().or(Notes.NONE);
    }

    private void select(FxRobot robot, String prompt) {
        TableView<LogLine> table = table(robot);
        robot.interact(() -> table.getSelectionModel().select(line(prompt)));
    }

    private static TableView<LogLine> table(FxRobot robot) {
        return robot.lookup("#plan-log").queryTableView();
    }

    private static TextField field(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(TextField.class);
    }

    private static List<String> texts(FxRobot robot, String lookup) {
        return robot.lookup(lookup).queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }

    private void open() {
        Work here = new Work(Runnable::run, Runnable::run);
        SessionNotes notes = new SessionNotes(store, DataFolder.open(folder.resolve("data")));
        PlanSources sources = new PlanSources(
                practice,
                this::log,
                new DueToday(store, practice, this::log, ZoneOffset.UTC)::on,
                notes,
                new Retrospectives(
                        store, notes, null, () -> Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC, new Random(1)),
                () -> Map.of("coding", "coding-narration"),
                () -> TODAY);
        WaitForAsyncUtils.waitForAsyncFx(
                60_000,
                () -> screens.show(
                        new PlanView(new PlanViewModel(sources, here, navigator), dialogs), MainWindow.Tab.PLAN));
        WaitForAsyncUtils.waitForFxEvents();
    }
}
