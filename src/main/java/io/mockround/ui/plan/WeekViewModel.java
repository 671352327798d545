package io.mockround.ui.plan;

import io.mockround.messages.Days;
import io.mockround.messages.Messages;
import io.mockround.practice.Due;
import io.mockround.practice.DueSentences;
import io.mockround.practice.Week;
import io.mockround.ui.common.Navigator;
import io.mockround.ui.common.SessionTexts;
import io.mockround.ui.common.Work;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** This week against the plan, what is due today, and how far the interview is. Lives on the FX thread. */
public final class WeekViewModel {

    /** The round that asks again what was lost (PRACTICES R21). */
    private static final String DRILL = "seven-minute-drill";

    private static final String STORY = "behavioural";
    private static final String OPENING = "opening";
    private static final String LOOP = "full-loop";

    /** "The last 72 hours": PRACTICES T6. */
    private static final int LAST_DAYS = 3;

    private final PlanSources sources;
    private final Runnable topics;
    private final Work work;
    private final Navigator navigator;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>();

    /** @param topics opens the topics, where one is marked anew */
    WeekViewModel(PlanSources sources, Runnable topics, Work work, Navigator navigator) {
        this.sources = sources;
        this.topics = topics;
        this.work = work;
        this.navigator = navigator;
    }

    /**
     * A kind in the week.
     *
     * @param planned 0 for what was done beside the plan
     */
    public record KindLine(String kind, String text, int done, int planned) {}

    /**
     * A day of the last ones before the interview.
     *
     * @param days until the interview
     */
    public record LastDay(long days, String sentence, boolean isToday) {}

    /**
     * All of it.
     *
     * @param streak how many weeks running were kept; empty without a plan
     * @param interview how far it is; says how to set it where there is none
     * @param lastDays what each of them is for; empty without an interview to come
     */
    public record Shown(
            List<KindLine> kinds, String streak, List<DueRow> due, String interview, List<LastDay> lastDays) {}

    public void load() {
        work.call(this::look, shown::set, navigator::tell);
    }

    /** Starts what brings it about. */
    public void start(Due due) {
        switch (due.why()) {
            case CALIBRATE -> calibrate(Due.daysTo(due.since(), sources.today().get()));
            case REPEAT -> navigator.round(DRILL);
            case TELL_AGAIN -> navigator.round(STORY);
            case SOLVE_AGAIN -> navigator.rounds();
            case CARD -> topics.run();
            case PLAN ->
                work.call(
                        () -> sources.templates().get().getOrDefault(due.what(), ""),
                        this::startOrChoose,
                        navigator::tell);
        }
    }

    /** Puts the takes of a lost question side by side. */
    public void takes(Due due) {
        navigator.takes(due.exchange().session(), due.exchange().exchange());
    }

    /** Where the plan and the day of the interview are set. */
    public void settings() {
        navigator.settings();
    }

    /** Null until it is known. */
    public ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Two days before, the whole loop; the day before and on the day, an opening; before that a round of the interview's own kind. */
    private void calibrate(long days) {
        if (days == 2) {
            navigator.round(LOOP);
        } else if (days < 2) {
            navigator.round(OPENING);
        } else {
            navigator.rounds();
        }
    }

    private void startOrChoose(String template) {
        if (template.isEmpty()) {
            navigator.rounds();
        } else {
            navigator.round(template);
        }
    }

    private Shown look() {
        LocalDate today = sources.today().get();
        Map<String, Integer> plan = sources.practice().plan();
        Week week = Week.of(sources.log().get(), plan, today);
        LocalDate interview = sources.practice().interview().orElse(null);
        List<DueRow> due = sources.due().apply(today).stream()
                .map(each -> new DueRow(
                        each,
                        DueSentences.of(each, today),
                        Messages.text("plan.start." + each.why().name())))
                .toList();
        return new Shown(
                kinds(week),
                plan.isEmpty() ? "" : Messages.text("plan.weeks", week.weeksKept()),
                due,
                interview(interview, today),
                lastDays(interview, today));
    }

    private static List<KindLine> kinds(Week week) {
        List<KindLine> lines = new ArrayList<>();
        week.done().forEach((kind, done) -> {
            int planned = week.planned().getOrDefault(kind, 0);
            String text =
                    planned > 0 ? Messages.text("plan.kind", done, planned) : Messages.text("plan.kind.beside", done);
            lines.add(new KindLine(SessionTexts.kind(kind), text, done, planned));
        });
        return lines;
    }

    private static String interview(LocalDate interview, LocalDate today) {
        if (interview == null) {
            return Messages.text("plan.interview.none");
        }
        long days = Due.daysTo(interview, today);
        return days < 0
                ? Messages.text("plan.interview.past", Days.day(interview, today))
                : Messages.text("plan.interview", Days.day(interview, today), days);
    }

    private static List<LastDay> lastDays(LocalDate interview, LocalDate today) {
        List<LastDay> days = new ArrayList<>();
        long left = interview == null ? -1 : Due.daysTo(interview, today);
        for (int day = LAST_DAYS; left >= 0 && day >= 0; day--) {
            days.add(new LastDay(day, Messages.text("today.CALIBRATE." + day), day == left));
        }
        return days;
    }
}
