package io.mockround.ui.review;

import io.mockround.messages.Messages;
import io.mockround.messages.Times;
import io.mockround.report.Flag;
import io.mockround.report.SessionReport;
import io.mockround.report.SessionReport.FillerPart;
import io.mockround.report.SessionReport.MilestonePart;
import io.mockround.ui.common.FocusInSight;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What is worth a look, questions that were asked more than once, fillers by word, milestones. */
final class FlagsPage extends ScrollPane {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final ReviewViewModel model;
    private final VBox content = new VBox();
    private final VBox flags = new VBox();

    FlagsPage(ReviewViewModel model) {
        this.model = model;
        getStyleClass().add("review-scroll");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setAccessibleText(Messages.text("review.side.accessible"));
        setContent(content);
        FocusInSight.keep(this);
        content.getStyleClass().add("review-side");
        flags.getStyleClass().add("review-flags");
        model.reportProperty().addListener(change -> fill());
        model.takesProperty().addListener(change -> fill());
        model.currentFlagProperty().addListener(change -> markCurrent());
        fill();
    }

    private void fill() {
        content.getChildren().clear();
        SessionReport report = model.reportProperty().get();
        if (report == null) {
            return;
        }
        flags.getChildren()
                .setAll(report.flags().stream()
                        .map(flag -> flag(FlagLine.of(flag)))
                        .toList());
        if (report.flags().isEmpty()) {
            flags.getChildren().add(quiet(Messages.text("review.flags.none")));
        }
        content.getChildren().add(flags);
        if (!model.takesProperty().get().isEmpty()) {
            content.getChildren().addAll(section("review.takes"), new TakesBox(model));
        }
        if (!report.fillers().isEmpty()) {
            content.getChildren().add(section("review.fillers"));
            fillers(report.fillers());
        }
        List<MilestonePart> milestones = report.milestones().or(List.of());
        if (!milestones.isEmpty()) {
            content.getChildren().add(section("review.milestones"));
            milestones.forEach(this::milestone);
        }
        markCurrent();
    }

    private Node flag(FlagLine flag) {
        String moment = flag.atMs() == null ? "" : Times.clock(flag.atMs());
        Label verdict =
                new Label(Messages.text("review.verdict." + flag.verdict().name()));
        verdict.getStyleClass()
                .addAll(
                        "review-verdict",
                        flag.verdict() == Flag.Verdict.WORSE
                                ? "warn"
                                : flag.verdict() == Flag.Verdict.BETTER ? "good" : "quiet");
        Label at = new Label(moment);
        at.getStyleClass().add("review-time");
        HBox head = new HBox(verdict, space(), at);
        Label sentence = new Label(flag.sentence());
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        VBox body = new VBox(head, sentence);
        body.getStyleClass().add("review-flag-body");
        if (!flag.source().isEmpty()) {
            Label source = quiet(flag.source());
            source.getStyleClass().add("review-source");
            body.getChildren().add(source);
        }
        HeldPositions several = flag.atMs() == null ? null : model.positionsOf(flag);
        if (several != null) {
            Label all = new Label(
                    Messages.text("review.positions.inTurn", several.taken().size()));
            all.getStyleClass().add("review-in-turn");
            all.setWrapText(true);
            body.getChildren().add(all);
        }
        return flag.atMs() == null ? still(body) : leading(flag, body, moment);
    }

    private static Node still(VBox body) {
        VBox box = new VBox(body);
        box.getStyleClass().add("review-flag");
        return box;
    }

    private Node leading(FlagLine flag, VBox body, String moment) {
        ActionBox box = new ActionBox(
                Messages.text("review.flag.accessible", flag.sentence(), moment), () -> model.playFlag(flag));
        box.getStyleClass().add("review-flag");
        box.getChildren().add(body);
        return box;
    }

    private void fillers(List<FillerPart> fillers) {
        Map<String, Long> counts =
                fillers.stream().collect(Collectors.groupingBy(FillerPart::text, TreeMap::new, Collectors.counting()));
        long most = counts.values().stream().max(Comparator.naturalOrder()).orElse(1L);
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .forEach(count -> content.getChildren().add(filler(count.getKey(), count.getValue(), most)));
    }

    private static Node filler(String word, long count, long most) {
        Label name = new Label(word);
        name.setMinWidth(84);
        Region bar = new Region();
        bar.getStyleClass().add("review-filler-bar");
        bar.setMinWidth(4 + 110.0 * count / most);
        bar.setMaxWidth(bar.getMinWidth());
        Label number = new Label(Long.toString(count));
        number.getStyleClass().add("review-time");
        HBox row = new HBox(name, bar, number);
        row.getStyleClass().add("review-row");
        return row;
    }

    private void milestone(MilestonePart milestone) {
        Label title = new Label(milestone.title());
        String at = when(milestone);
        Label when = new Label(at);
        when.setMinWidth(USE_PREF_SIZE);
        when.getStyleClass()
                .add(
                        milestone.isToAvoid()
                                ? milestone.atMs().isKnown() ? "warn" : "good"
                                : !milestone.atMs().isKnown() || milestone.isLate()
                                        ? milestone.targetMs().isKnown() ? "warn" : "quiet"
                                        : "good");
        HBox row = new HBox(title, space(), when);
        row.getStyleClass().add("review-row");
        Long ms = milestone.atMs().orNull();
        if (ms == null) {
            content.getChildren().add(row);
            return;
        }
        ActionBox box = new ActionBox(
                Messages.text("review.flag.accessible", milestone.title() + ": " + at + ".", Times.clock(ms)),
                () -> model.playFrom(ms));
        box.getStyleClass().add("review-milestone");
        box.getChildren().add(row);
        content.getChildren().add(box);
    }

    private static String when(MilestonePart milestone) {
        if (milestone.isToAvoid()) {
            return milestone
                    .atMs()
                    .map(ms -> Messages.text("review.milestone.said", Times.clock(ms)))
                    .or(Messages.text("review.milestone.avoided"));
        }
        return milestone
                .atMs()
                .map(ms -> Messages.text(
                        milestone.isLate() ? "review.milestone.late" : "review.milestone.at", Times.clock(ms)))
                .or(Messages.text("review.milestone.never"));
    }

    private void markCurrent() {
        int current = model.currentFlagProperty().get();
        for (int i = 0; i < flags.getChildren().size(); i++) {
            flags.getChildren().get(i).pseudoClassStateChanged(CURRENT, i == current);
        }
    }

    private static Label section(String key) {
        Label label = new Label(Messages.text(key));
        label.getStyleClass().addAll("small-caps", "review-section");
        return label;
    }

    private static Label quiet(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("quiet");
        label.setWrapText(true);
        return label;
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
