package io.mockround.ui.plan;

import io.mockround.messages.Messages;
import io.mockround.notes.Retrospectives;
import io.mockround.report.Notes;
import io.mockround.report.Retrospective;
import io.mockround.report.Retrospective.Outcome;
import io.mockround.report.Retrospective.Went;
import io.mockround.report.SessionReport;
import io.mockround.ui.common.Navigator;
import io.mockround.ui.common.Work;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Interviews that were written down, and the page of the one that is chosen. Lives on the FX thread. */
public final class InterviewsViewModel {

    private final Retrospectives interviews;
    private final Work work;
    private final Navigator navigator;
    private final ObservableList<SessionReport> all = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<SessionReport> chosen = new ReadOnlyObjectWrapper<>();

    InterviewsViewModel(PlanSources sources, Work work, Navigator navigator) {
        this.interviews = sources.interviews();
        this.work = work;
        this.navigator = navigator;
    }

    public void load() {
        work.call(interviews::all, found -> show(found, idOf(chosen.get())), navigator::tell);
    }

    /** @param report null for none */
    public void choose(SessionReport report) {
        chosen.set(report);
    }

    /**
     * Writes another one down.
     *
     * @param day null for today
     * @return what is missing, in a sentence; empty when it is kept
     */
    public String add(String title, String kind, LocalDate day) {
        if (title.isBlank() || kind.isBlank()) {
            return Messages.text("plan.interviews.incomplete");
        }
        String id = kind.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", "-");
        keep(() -> interviews.add(new Retrospectives.Interview(title, id, day)));
        return "";
    }

    /**
     * What came of the chosen one.
     *
     * @param outcome null leaves what was said before
     * @param minutes as typed; blank leaves what was said before
     * @return what is wrong, in a sentence; empty when it is kept
     */
    public String say(Outcome outcome, String minutes, String differently) {
        Double length;
        try {
            length = Minutes.read(minutes);
        } catch (NumberFormatException e) {
            return Messages.text("plan.minutesWrong");
        }
        String id = idOf(chosen.get());
        keep(() -> interviews.change(id, page -> page.with(outcome, length, differently)));
        return "";
    }

    /**
     * A question that was asked.
     *
     * @param n its number; null for one more
     * @return what is missing, in a sentence; empty when it is kept
     */
    public String ask(Integer n, String question, Went went, String reaction, String differently) {
        if (question.isBlank()) {
            return Messages.text("plan.question.missing");
        }
        String id = idOf(chosen.get());
        keep(
                n == null
                        ? () -> interviews.change(id, page -> page.asked(question, went, reaction, differently))
                        : () -> interviews.change(id, n, asked -> asked.with(question, went, reaction, differently)));
        return "";
    }

    /** Takes a question out; it can be taken back. */
    public void remove(Retrospective.Asked asked) {
        SessionReport before = chosen.get();
        String id = idOf(before);
        keep(() -> interviews.remove(id, asked.n()));
        navigator.note(
                Messages.text("plan.question.removed", asked.question()),
                () -> keep(() -> interviews.change(id, now -> pageOf(before))));
    }

    /** Opens its review. */
    public void open() {
        navigator.review(idOf(chosen.get()));
    }

    /** The newest first. */
    public ObservableList<SessionReport> all() {
        return all;
    }

    /** Null for none. */
    public ReadOnlyObjectProperty<SessionReport> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    static Retrospective pageOf(SessionReport report) {
        return report.notes().or(Notes.NONE).retrospective().or(Retrospective.EMPTY);
    }

    private void keep(Callable<SessionReport> change) {
        work.call(
                () -> {
                    String id = idOf(change.call());
                    return new Kept(interviews.all(), id);
                },
                kept -> show(kept.all(), kept.id()),
                navigator::tell);
    }

    private record Kept(List<SessionReport> all, String id) {}

    private void show(List<SessionReport> found, String id) {
        all.setAll(found);
        chosen.set(found.stream()
                .filter(report -> idOf(report).equals(id))
                .findFirst()
                .orElse(found.isEmpty() ? null : found.get(0)));
    }

    private static String idOf(SessionReport report) {
        return report == null ? null : report.session().id();
    }
}
