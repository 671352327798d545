package io.mockround.ui.trends;

import io.mockround.history.Metric;
import io.mockround.history.MetricPoint;
import io.mockround.history.SessionFilter;
import io.mockround.history.SessionStore;
import io.mockround.history.SessionSummary;
import io.mockround.history.Trend;
import io.mockround.history.TrendSentences;
import io.mockround.messages.Messages;
import io.mockround.ui.common.Navigator;
import io.mockround.ui.common.SessionTexts;
import io.mockround.ui.common.Work;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** How one number goes over the sessions of one kind, or of all. Lives on the FX thread; knows no controls. */
public final class TrendsViewModel {

    private final SessionStore store;
    private final Work work;
    private final Navigator navigator;
    private final ObservableList<KindChoice> kinds = FXCollections.observableArrayList(KindChoice.ALL);
    private final ObjectProperty<KindChoice> kind = new SimpleObjectProperty<>(KindChoice.ALL);
    private final ObjectProperty<Metric> metric = new SimpleObjectProperty<>(Metric.FILLED_PAUSES_PER_MINUTE);
    private final ReadOnlyObjectWrapper<TrendPicture> picture = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper missing = new ReadOnlyStringWrapper("");

    /** Of answers that overtake each other only that to the last question is shown. */
    private int asked;

    public TrendsViewModel(SessionStore store, Work work, Navigator navigator) {
        this.store = store;
        this.work = work;
        this.navigator = navigator;
        kind.addListener((property, before, now) -> load());
        metric.addListener((property, before, now) -> load());
    }

    public void load() {
        int question = ++asked;
        String wantedKind = kind.get() == null ? null : kind.get().kind();
        Metric wanted = metric.get();
        work.call(
                () -> ask(wanted, wantedKind),
                answer -> {
                    if (question == asked) {
                        show(answer);
                    }
                },
                navigator::tell);
    }

    public void open(TrendPoint point) {
        navigator.review(point.id());
    }

    /** All, and every kind there is a session of. */
    public ObservableList<KindChoice> kinds() {
        return kinds;
    }

    public ObjectProperty<KindChoice> kindProperty() {
        return kind;
    }

    public ObjectProperty<Metric> metricProperty() {
        return metric;
    }

    /** What the chart draws; null until it is known. */
    public ReadOnlyObjectProperty<TrendPicture> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    /** Better, as usual or worse, and against what. */
    public ReadOnlyStringProperty sentenceProperty() {
        return sentence.getReadOnlyProperty();
    }

    /** What is needed before there is more to see; empty when there is a line. */
    public ReadOnlyStringProperty missingProperty() {
        return missing.getReadOnlyProperty();
    }

    /** Of one look into the store. */
    private record Answer(List<KindChoice> kinds, Trend trend, TrendPicture picture) {}

    private Answer ask(Metric wanted, String wantedKind) {
        List<SessionSummary> sessions = store.newestFirst();
        Trend trend =
                Trend.of(wanted, wantedKind, store.series(wanted.documentName(), SessionFilter.ofKind(wantedKind)));
        List<KindChoice> found = new ArrayList<>(List.of(KindChoice.ALL));
        sessions.stream()
                .map(SessionSummary::kind)
                .distinct()
                .sorted()
                .map(KindChoice::new)
                .forEach(found::add);
        return new Answer(found, trend, TrendPicture.of(trend, points(trend, sessions)));
    }

    private static List<TrendPoint> points(Trend trend, List<SessionSummary> sessions) {
        Map<String, SessionSummary> byId =
                sessions.stream().collect(Collectors.toMap(SessionSummary::id, Function.identity()));
        List<TrendPoint> points = new ArrayList<>();
        for (int i = 0; i < trend.points().size(); i++) {
            MetricPoint point = trend.points().get(i);
            String title = byId.get(point.id()).title();
            points.add(point(trend.metric(), point, trend.moving().get(i), title));
        }
        return points;
    }

    private static TrendPoint point(Metric metric, MetricPoint point, double median, String title) {
        OffsetDateTime startedAt = OffsetDateTime.parse(point.startedAt());
        String day = SessionTexts.shortDay(startedAt);
        String value =
                Messages.text("trends.value." + metric.documentName(), TrendSentences.value(metric, point.value()));
        return new TrendPoint(point.id(), day, point.value(), median, Messages.text("trends.point", day, title, value));
    }

    private void show(Answer answer) {
        if (!kinds.equals(answer.kinds())) {
            KindChoice before = kind.get();
            kinds.setAll(answer.kinds());
            kind.set(kinds.contains(before) ? before : KindChoice.ALL);
        }
        sentence.set(TrendSentences.sentence(answer.trend()));
        int points = answer.trend().points().size();
        missing.set(points > 1 ? "" : Messages.text(points == 0 ? "trends.none" : "trends.one"));
        picture.set(answer.picture());
    }
}
