package io.mockround.ui.plan;

import io.mockround.notes.Retrospectives;
import io.mockround.notes.SessionNotes;
import io.mockround.practice.Due;
import io.mockround.practice.LogLine;
import io.mockround.practice.PracticeStore;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What the plan is made from. All of it is asked in the background, but for the day.
 *
 * @param log with sessions and lines by hand
 * @param due on a day
 * @param templates the round that practises a kind, by the kind
 * @param today the day it is
 */
public record PlanSources(
        PracticeStore practice,
        Supplier<List<LogLine>> log,
        Function<LocalDate, List<Due>> due,
        SessionNotes notes,
        Retrospectives interviews,
        Supplier<Map<String, String>> templates,
        Supplier<LocalDate> today) {}
