package io.mockround.ui.review;

import io.mockround.messages.Messages;
import io.mockround.report.SessionReport.ExchangePart;
import io.mockround.report.SessionReport.PointPart;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/** The points a strong answer touches, question by question, to tick what one's own did (PRACTICES V8). Nothing where there are none. */
final class PointsBox extends VBox {

    private final NotesViewModel model;
    private final List<CheckBox> boxes = new ArrayList<>();
    private List<String> shown = List.of();

    PointsBox(NotesViewModel model) {
        this.model = model;
        getStyleClass().add("points");
    }

    void refresh() {
        List<ExchangePart> exchanges = model.exchanges().stream()
                .filter(exchange -> !points(exchange).isEmpty())
                .toList();
        List<String> texts = exchanges.stream()
                .flatMap(exchange -> points(exchange).stream())
                .map(PointPart::text)
                .toList();
        if (!texts.equals(shown)) {
            shown = texts;
            build(exchanges);
        }
        List<PointPart> all = exchanges.stream()
                .flatMap(exchange -> points(exchange).stream())
                .toList();
        for (int i = 0; i < boxes.size(); i++) {
            boxes.get(i).setSelected(all.get(i).ticked());
        }
    }

    private void build(List<ExchangePart> exchanges) {
        boxes.clear();
        getChildren().clear();
        if (!exchanges.isEmpty()) {
            getChildren().add(NotePage.section("notes.points"));
        }
        for (ExchangePart exchange : exchanges) {
            String question = Messages.text("review.heading.question", exchange.n(), exchange.question());
            getChildren().add(NotePage.wrapped(question, "review-heading"));
            for (int point = 1; point <= points(exchange).size(); point++) {
                getChildren().add(box(exchange, point, question));
            }
        }
    }

    private CheckBox box(ExchangePart exchange, int point, String question) {
        String text = points(exchange).get(point - 1).text();
        CheckBox box = new CheckBox(text);
        box.setId("point-" + exchange.n() + "-" + point);
        box.setWrapText(true);
        box.setMinHeight(USE_PREF_SIZE);
        box.setAccessibleText(Messages.text("notes.point.accessible", text, question));
        box.setOnAction(event -> model.tick(exchange.n(), point, box.isSelected()));
        boxes.add(box);
        return box;
    }

    private static List<PointPart> points(ExchangePart exchange) {
        return exchange.points().or(List.of());
    }
}
