package io.mockround.practice;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Keeps what a person says about their practice. Used from one thread. Every change is durable when the method returns. */
public interface PracticeStore {

    /**
     * All lines, sessions and those written by hand, oldest first; a session's prompt is its title.
     *
     * @param difficultyOfPrompt tells it of a prompt that history has named ({@code deck/prompt}); empty where nobody knows
     */
    List<LogLine> log(UnaryOperator<String> difficultyOfPrompt);

    /** Adds a line written by hand, unless the very same is there. @return whether it was added */
    boolean add(LogLine line);

    /** Adds lines as {@link #add} does, all or none. @return how many were added */
    int addAll(List<LogLine> lines);

    /**
     * Puts a line in the place of one written by hand; where the very same is there already, no second one.
     *
     * @return whether there was such a line
     */
    boolean replace(LogLine before, LogLine now);

    /** Takes a line written by hand out. @return whether it was there */
    boolean remove(LogLine line);

    /** By topic. */
    List<TopicMark> topics();

    /**
     * Marks a topic, in the place of the mark it had: it is the same topic whatever its letters' case.
     *
     * @param mark null removes it
     */
    void mark(String topic, TopicMark.Mark mark, LocalDate day);

    /** How many sessions of each kind a week; by kind. */
    Map<String, Integer> plan();

    /** @param perWeek 0 takes the kind out of the plan */
    void plan(String kind, int perWeek);

    Optional<LocalDate> interview();

    /** @param day null when there is none any more */
    void interview(LocalDate day);

    /** All of it but what stands in sessions' reports. */
    PracticeBook book();

    /** Puts a whole book in the place of what is there. */
    void replaceAll(PracticeBook book);

    /** Does the work while nobody else, in no program, changes anything. */
    void alone(Runnable work);
}
