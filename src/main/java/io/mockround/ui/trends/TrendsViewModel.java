package io.mockround.ui.trends;

import io.mockround.history.Metric;
import io.mockround.history.OverrunTrend;
import io.mockround.history.SessionFilter;
import io.mockround.history.SessionStanding;
import io.mockround.history.SessionStore;
import io.mockround.history.SessionSummary;
import io.mockround.history.TrendSentences;
import io.mockround.history.TrendTable;
import io.mockround.history.Trends;
import io.mockround.messages.Messages;
import io.mockround.ui.common.LongWork;
import io.mockround.ui.common.Navigator;
import io.mockround.ui.common.Work;
import io.mockround.ui.common.WrittenFiles;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.image.Image;

/** How the numbers go over the sessions that the filters admit. Lives on the FX thread; knows no controls. */
public final class TrendsViewModel {

    private static final int WORDS_SHOWN = 10;

    private final SessionStore store;
    private final Work work;
    private final LongWork longWork;
    private final Navigator navigator;
    private final TrendFilters filters;
    private final ObjectProperty<Measure> measure = new SimpleObjectProperty<>(Measure.FILLERS);
    private final ObservableList<WordLine> words = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<TrendPicture> picture = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper missing = new ReadOnlyStringWrapper(Messages.text("trends.loading"));

    /** Of answers that overtake each other only that to the last question is shown. */
    private int asked;

    private Answer shown;

    /**
     * @param today for what is told of the last days
     * @param longWork the window's
     */
    public TrendsViewModel(
            SessionStore store, Supplier<LocalDate> today, Work work, LongWork longWork, Navigator navigator) {
        this.filters = new TrendFilters(today, this::load);
        this.store = store;
        this.work = work;
        this.longWork = longWork;
        this.navigator = navigator;
        measure.addListener((property, before, now) -> draw());
    }

    public void load() {
        int question = ++asked;
        if (filters.isBackwards()) {
            missing.set(Messages.text("trends.backwards"));
            picture.set(null);
            return;
        }
        SessionFilter filter = filters.filter();
        Integer last = filters.last();
        work.call(
                () -> ask(filter, last),
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

    /** The attempts at the prompt that is filtered by, over each other or side by side. */
    public void attempts() {
        navigator.attempts(filters.prompt().get().id());
    }

    /** Writes all that is followed, as the command {@code trends --csv} with the same filters does. */
    public void writeTable(Path file) {
        SessionFilter filter = filters.filter();
        Integer last = filters.last();
        longWork.write(
                file,
                told -> WrittenFiles.text(
                        file, TrendTable.csv(Trends.of(store, filter, last, List.of(Metric.values())))));
    }

    /** Writes the chart as it is shown. */
    public void writePicture(Path file, Image drawn) {
        longWork.write(file, told -> WrittenFiles.png(file, drawn, told));
    }

    public TrendFilters filters() {
        return filters;
    }

    public ObjectProperty<Measure> measureProperty() {
        return measure;
    }

    /** The fillers, the one said most first. */
    public ObservableList<WordLine> words() {
        return words;
    }

    /** What the chart draws; null until it is known. */
    public ReadOnlyObjectProperty<TrendPicture> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    /** In what better than usual, in what worse. */
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** The same of what is drawn, and against what. */
    public ReadOnlyStringProperty sentenceProperty() {
        return sentence.getReadOnlyProperty();
    }

    /** Why there is no line to see; empty when there is one. */
    public ReadOnlyStringProperty missingProperty() {
        return missing.getReadOnlyProperty();
    }

    /** Of one look into the store. */
    private record Answer(TrendFilters.Choices choices, Trends trends, Map<String, String> titles) {}

    private Answer ask(SessionFilter filter, Integer last) {
        List<SessionSummary> sessions = store.newestFirst();
        return new Answer(
                new TrendFilters.Choices(
                        choices("kinds", sessions.stream().map(SessionSummary::kind)),
                        choices("templates", standings(sessions).map(SessionStanding::template)),
                        choices("prompts", standings(sessions).map(SessionStanding::prompt))),
                Trends.of(store, filter, last, List.of(Metric.values())),
                sessions.stream().collect(Collectors.toMap(SessionSummary::id, SessionSummary::title)));
    }

    private static Stream<SessionStanding> standings(List<SessionSummary> sessions) {
        return sessions.stream().map(SessionSummary::standing);
    }

    private static List<FilterChoice> choices(String filter, Stream<String> ids) {
        return Stream.concat(
                        Stream.of(FilterChoice.all(filter)),
                        ids.filter(Objects::nonNull).distinct().sorted().map(FilterChoice::of))
                .toList();
    }

    private void show(Answer answer) {
        shown = answer;
        filters.offer(answer.choices());
        summary.set(TrendSentences.summary(answer.trends().trends()));
        words.setAll(answer.trends().fillers().stream()
                .limit(WORDS_SHOWN)
                .map(WordLine::of)
                .toList());
        draw();
    }

    private void draw() {
        if (shown == null) {
            return;
        }
        Function<String, String> titles = id -> shown.titles().getOrDefault(id, "");
        TrendPicture drawn = new TrendPictures(shown.trends(), titles).of(measure.get());
        sentence.set(sentenceOf(measure.get()));
        int points = drawn.points().size();
        missing.set(points > 1 ? "" : Messages.text(points == 0 ? "trends.none" : "trends.one"));
        picture.set(drawn);
    }

    private String sentenceOf(Measure its) {
        return its.metric() == null
                ? TrendSentences.overrun(OverrunTrend.of(shown.trends().gates()))
                : shown.trends().trends().stream()
                        .filter(trend -> trend.metric() == its.metric())
                        .map(TrendSentences::sentence)
                        .findFirst()
                        .orElseThrow();
    }
}
