package io.mockround.ui.home;

import io.mockround.messages.Days;
import io.mockround.messages.Messages;
import io.mockround.practice.Due;
import io.mockround.practice.Due.Why;
import io.mockround.practice.Week;
import io.mockround.ui.common.SessionTexts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** One thing about today, as it stands on the home screen. */
public record TodayLine(String what, String text) {

    /** More would be a list, not a glance; the command {@code today} tells all. */
    private static final int MOST_DUE = 3;

    /**
     * What is due, how the week stands, how far the interview is; one line that says so when there is nothing of it.
     *
     * @param due by the rules of {@link Due#on}
     * @param interview null when there is none
     */
    static List<TodayLine> of(List<Due> due, Week week, LocalDate interview, LocalDate today) {
        List<TodayLine> lines = new ArrayList<>();
        List<Due> again = due.stream().filter(each -> each.why() != Why.PLAN).toList();
        again.stream().limit(MOST_DUE).map(each -> of(each, today)).forEach(lines::add);
        if (again.size() > MOST_DUE) {
            lines.add(line("more", Messages.text("home.today.more.text", again.size() - MOST_DUE)));
        }
        if (!week.planned().isEmpty()) {
            lines.add(line("plan", plan(week)));
        }
        if (interview != null && Due.daysTo(interview, today) >= 0) {
            lines.add(line("interview", Messages.text("home.today.interview.text", Due.daysTo(interview, today))));
        }
        return lines.isEmpty() ? List.of(line("none", Messages.text("home.today.none.text"))) : lines;
    }

    private static TodayLine of(Due due, LocalDate today) {
        String key = due.why().name();
        String text = due.why() == Why.CALIBRATE
                ? Messages.text("today.CALIBRATE." + Due.daysTo(due.since(), today))
                : Messages.text("home.today." + key + ".text", due.what(), Days.day(due.since(), today));
        return new TodayLine(Messages.text("home.today." + key), text);
    }

    private static String plan(Week week) {
        return week.planned().entrySet().stream()
                .map(wanted -> Messages.text(
                        "home.today.plan.kind",
                        week.done().getOrDefault(wanted.getKey(), 0),
                        wanted.getValue(),
                        SessionTexts.kind(wanted.getKey()).toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", ", "", " " + Messages.text("home.today.plan.week")));
    }

    private static TodayLine line(String key, String text) {
        return new TodayLine(Messages.text("home.today." + key), text);
    }
}
