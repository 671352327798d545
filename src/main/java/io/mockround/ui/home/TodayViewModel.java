package io.mockround.ui.home;

import io.mockround.practice.Due;
import io.mockround.practice.LogLine;
import io.mockround.practice.PracticeStore;
import io.mockround.practice.Week;
import io.mockround.ui.common.Navigator;
import io.mockround.ui.common.Work;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What today is for. Lives on the FX thread. */
public final class TodayViewModel {

    private final Function<LocalDate, List<Due>> due;
    private final PracticeStore practice;
    private final Supplier<List<LogLine>> log;
    private final InstantSource clock;
    private final ZoneId zone;
    private final Work work;
    private final Navigator navigator;
    private final ObservableList<TodayLine> lines = FXCollections.observableArrayList();

    /**
     * @param due on a day; asked in the background
     * @param log asked in the background
     */
    public TodayViewModel(
            Function<LocalDate, List<Due>> due,
            PracticeStore practice,
            Supplier<List<LogLine>> log,
            InstantSource clock,
            ZoneId zone,
            Work work,
            Navigator navigator) {
        this.due = due;
        this.practice = practice;
        this.log = log;
        this.clock = clock;
        this.zone = zone;
        this.work = work;
        this.navigator = navigator;
    }

    public void load() {
        work.call(this::today, lines::setAll, navigator::tell);
    }

    /** All that is due, and the week. */
    public void plan() {
        navigator.plan();
    }

    public ObservableList<TodayLine> lines() {
        return lines;
    }

    private List<TodayLine> today() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        Week week = Week.of(log.get(), practice.plan(), today);
        return TodayLine.of(due.apply(today), week, practice.interview().orElse(null), today);
    }
}
