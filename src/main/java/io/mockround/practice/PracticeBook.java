package io.mockround.practice;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * All that a person says about their practice and that stands in no session's report.
 *
 * @param plan how many sessions of each kind a week; by kind
 * @param interview null when there is none
 * @param topics by topic
 * @param byHand the lines of the log that are no session's, in the order they were written
 */
public record PracticeBook(
        Map<String, Integer> plan, LocalDate interview, List<TopicMark> topics, List<LogLine> byHand) {

    public static final PracticeBook EMPTY = new PracticeBook(Map.of(), null, List.of(), List.of());
}
