package io.mockround.ui.settings;

import io.mockround.messages.Days;
import io.mockround.messages.Messages;
import io.mockround.practice.PracticeStore;
import io.mockround.ui.common.Navigator;
import io.mockround.ui.common.SessionTexts;
import io.mockround.ui.common.Work;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The weekly plan and the day of the interview, each change saved at once. Lives on the FX thread. */
public final class PlanViewModel {

    /** As many as a week can hold; {@code mockround plan} has the same bound. */
    public static final int MOST_PER_WEEK = 50;

    private final PracticeStore practice;
    private final Callable<Collection<String>> kinds;
    private final SettingsViewModel settings;
    private final Supplier<LocalDate> today;
    private final Work work;
    private final Navigator navigator;
    private final ReadOnlyObjectWrapper<Plan> plan = new ReadOnlyObjectWrapper<>(new Plan(new TreeSet<>(), Map.of()));
    private final ReadOnlyObjectWrapper<LocalDate> interview = new ReadOnlyObjectWrapper<>();

    /**
     * The plan.
     *
     * @param kinds that can be planned, in their order
     * @param perWeek sessions a week; kinds left out are not planned
     */
    public record Plan(Collection<String> kinds, Map<String, Integer> perWeek) {}

    /**
     * @param kinds of rounds there are; asked in the background
     * @param settings told what was saved, so that it can be taken back like any other setting
     */
    public PlanViewModel(
            PracticeStore practice,
            Callable<Collection<String>> kinds,
            SettingsViewModel settings,
            Supplier<LocalDate> today,
            Work work,
            Navigator navigator) {
        this.practice = practice;
        this.kinds = kinds;
        this.settings = settings;
        this.today = today;
        this.work = work;
        this.navigator = navigator;
    }

    /** Asks for what is saved. */
    public void load() {
        work.call(this::saved, this::show, navigator::tell);
    }

    /** @param wanted 0 to {@link #MOST_PER_WEEK}; 0 takes the kind out */
    public void plan(String kind, int wanted) {
        int before = plan.get().perWeek().getOrDefault(kind, 0);
        if (before != wanted) {
            String what = Messages.text("settings.plan.saved", SessionTexts.kind(kind));
            save(what, () -> practice.plan(kind, wanted), () -> practice.plan(kind, before));
        }
    }

    /**
     * Saves it.
     *
     * @param day null when there is none
     * @return false for a day that is over: it is told and not saved
     */
    public boolean interview(LocalDate day) {
        LocalDate before = interview.get();
        if (!Objects.equals(before, day)) {
            if (day != null && day.isBefore(today.get())) {
                navigator.note(Messages.text("settings.interview.past", Days.day(day, today.get())), null);
                return false;
            }
            String what = Messages.text("settings.interview");
            save(what, () -> practice.interview(day), () -> practice.interview(before));
        }
        return true;
    }

    /** Tells that what was typed is no day. */
    void misread(String text) {
        navigator.note(Messages.text("settings.interview.unread", text), null);
    }

    public ReadOnlyObjectProperty<Plan> planProperty() {
        return plan.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<LocalDate> interviewProperty() {
        return interview.getReadOnlyProperty();
    }

    private void save(String what, Runnable change, Runnable undo) {
        change(change, () -> settings.noteSaved(what, () -> change(undo, () -> settings.noteUndone(what))));
    }

    private void change(Runnable change, Runnable then) {
        work.call(
                () -> {
                    change.run();
                    return saved();
                },
                now -> {
                    show(now);
                    then.run();
                },
                failure -> {
                    navigator.tell(failure);
                    load();
                });
    }

    private Saved saved() throws Exception {
        Map<String, Integer> perWeek = practice.plan();
        Collection<String> all = new TreeSet<>(kinds.call());
        all.addAll(perWeek.keySet());
        return new Saved(new Plan(all, perWeek), practice.interview().orElse(null));
    }

    private record Saved(Plan plan, LocalDate interview) {}

    private void show(Saved saved) {
        plan.set(saved.plan());
        interview.set(saved.interview());
    }
}
