package io.mockround.support;

import io.mockround.practice.LogLine;
import io.mockround.practice.PracticeBook;
import io.mockround.practice.PracticeStore;
import io.mockround.practice.TopicMark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** A practice store kept until the test is over. Sessions are no lines of its log. */
public final class InMemoryPractice implements PracticeStore {

    private final List<LogLine> lines = new ArrayList<>();
    private final Map<String, TopicMark> topics = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, Integer> plan = new TreeMap<>();
    private LocalDate interview;

    @Override
    public List<LogLine> log(UnaryOperator<String> difficultyOfPrompt) {
        return List.copyOf(lines);
    }

    @Override
    public boolean add(LogLine line) {
        return !lines.contains(line) && lines.add(line);
    }

    @Override
    public int addAll(List<LogLine> more) {
        return (int) more.stream().filter(this::add).count();
    }

    @Override
    public boolean replace(LogLine before, LogLine now) {
        boolean wasThere = remove(before);
        if (wasThere) {
            add(now);
        }
        return wasThere;
    }

    @Override
    public boolean remove(LogLine line) {
        return lines.remove(line);
    }

    @Override
    public List<TopicMark> topics() {
        return List.copyOf(topics.values());
    }

    @Override
    public void mark(String topic, TopicMark.Mark mark, LocalDate day) {
        if (mark == null) {
            topics.remove(topic);
        } else {
            topics.put(topic, new TopicMark(topic, mark, day));
        }
    }

    @Override
    public Map<String, Integer> plan() {
        return new TreeMap<>(plan);
    }

    @Override
    public void plan(String kind, int perWeek) {
        if (perWeek == 0) {
            plan.remove(kind);
        } else {
            plan.put(kind, perWeek);
        }
    }

    @Override
    public Optional<LocalDate> interview() {
        return Optional.ofNullable(interview);
    }

    @Override
    public void interview(LocalDate day) {
        interview = day;
    }

    @Override
    public PracticeBook book() {
        return new PracticeBook(plan(), interview, topics(), List.copyOf(lines));
    }

    @Override
    public void replaceAll(PracticeBook book) {
        lines.clear();
        topics.clear();
        plan.clear();
        lines.addAll(book.byHand());
        book.topics().forEach(topic -> topics.put(topic.topic(), topic));
        plan.putAll(book.plan());
        interview = book.interview();
    }

    @Override
    public void alone(Runnable work) {
        work.run();
    }
}
