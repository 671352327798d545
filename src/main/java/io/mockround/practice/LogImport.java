package io.mockround.practice;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes lines of a table into the practice log, for every face. */
public final class LogImport {

    private LogImport() {}

    /**
     * Adds those that are not there already. A session that went out as a line does not come in as another: what counts is what a person sees
     * of a line.
     *
     * @param log all lines, sessions' too
     * @return how many were added
     */
    public static int add(PracticeStore practice, List<LogLine> log, List<LogLine> lines) {
        Set<String> there = log.stream().map(LogImport::written).collect(Collectors.toSet());
        return practice.addAll(
                lines.stream().filter(line -> !there.contains(written(line))).toList());
    }

    private static String written(LogLine line) {
        return LogTable.write(List.of(line));
    }
}
