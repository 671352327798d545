package io.mockround.export;

import io.mockround.messages.Messages;
import io.mockround.report.Notes;
import io.mockround.report.Retrospective;
import io.mockround.report.SessionReport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Something of a session that has a time, as tables and label tracks list it.
 *
 * @param type {@code phase}, {@code exchange}, {@code silence}, {@code filler}, {@code position}, {@code thread}, {@code milestone},
 *     {@code component}, {@code clarification}, {@code mark}, {@code gap}; of an interview written down {@code question}, at 0
 * @param detail of what kind it is: an outcome, a place, a class, a cause; may be empty
 */
record Event(String type, long startMs, long endMs, String text, String detail) {

    /** All of a session in the order of time. */
    static List<Event> of(SessionReport report) {
        List<Event> events = new ArrayList<>();
        report.phases()
                .or(List.of())
                .forEach(phase ->
                        events.add(new Event("phase", phase.startMs(), phase.endMs(), phase.title(), phase.id())));
        report.exchanges().or(List.of()).forEach(exchange -> {
            String outcome = exchange.outcome().map(Event::written).or("");
            events.add(new Event("exchange", exchange.askedMs(), exchange.endMs(), exchange.question(), outcome));
            exchange.positions()
                    .or(List.of())
                    .forEach(position -> events.add(moment("position", position.startMs(), position.text(), "")));
            exchange.threads()
                    .or(List.of())
                    .forEach(thread -> events.add(moment("thread", thread.startMs(), thread.text(), "")));
        });
        report.silences()
                .forEach(silence -> events.add(new Event(
                        "silence",
                        silence.startMs(),
                        silence.endMs(),
                        silence.before().or(""),
                        silence.place()
                                .map(place -> Messages.text("place." + place.name()))
                                .or(""))));
        report.fillers()
                .forEach(filler -> events.add(
                        new Event("filler", filler.startMs(), filler.endMs(), filler.text(), written(filler.kind()))));
        report.milestones()
                .or(List.of())
                .forEach(milestone -> milestone
                        .atMs()
                        .ifKnown(at -> events.add(moment(
                                "milestone",
                                at,
                                milestone.title(),
                                milestone.text().or("")))));
        report.components()
                .or(List.of())
                .forEach(component -> events.add(moment(
                        "component", component.atMs(), component.name(), component.overkill() ? "overkill" : "")));
        report.clarifications()
                .or(List.of())
                .forEach(asked -> events.add(moment("clarification", asked.atMs(), asked.text(), asked.answer())));
        report.marks().or(List.of()).forEach(mark -> events.add(moment("mark", mark.atMs(), mark.note(), "")));
        report.gaps()
                .forEach(gap -> events.add(new Event("gap", gap.startMs(), gap.endMs(), "", written(gap.cause()))));
        report.notes()
                .or(Notes.NONE)
                .retrospective()
                .or(Retrospective.EMPTY)
                .questions()
                .forEach(asked -> events.add(moment(
                        "question",
                        0,
                        asked.question(),
                        asked.went().map(Event::written).or(""))));
        events.sort(Comparator.comparingLong(Event::startMs)
                .thenComparing(Comparator.comparingLong(Event::endMs).reversed()));
        return events;
    }

    private static Event moment(String type, long atMs, String text, String detail) {
        return new Event(type, atMs, atMs, text, detail);
    }

    /** As the report document writes it. */
    private static String written(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
