package io.mockround.practice;

import io.mockround.threads.OwnerThread;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A practice store that belongs to one thread, for use from any: each call waits for its turn there. Not to be called on the FX thread. */
public final class ConfinedPracticeStore implements PracticeStore {

    private final PracticeStore store;
    private final OwnerThread owner;

    public ConfinedPracticeStore(PracticeStore store, OwnerThread owner) {
        this.store = store;
        this.owner = owner;
    }

    @Override
    public List<LogLine> log(UnaryOperator<String> difficultyOfPrompt) {
        return owner.call(() -> store.log(difficultyOfPrompt));
    }

    @Override
    public boolean add(LogLine line) {
        return owner.call(() -> store.add(line));
    }

    @Override
    public int addAll(List<LogLine> lines) {
        return owner.call(() -> store.addAll(lines));
    }

    @Override
    public boolean replace(LogLine before, LogLine now) {
        return owner.call(() -> store.replace(before, now));
    }

    @Override
    public boolean remove(LogLine line) {
        return owner.call(() -> store.remove(line));
    }

    @Override
    public List<TopicMark> topics() {
        return owner.call(store::topics);
    }

    @Override
    public void mark(String topic, TopicMark.Mark mark, LocalDate day) {
        owner.run(() -> store.mark(topic, mark, day));
    }

    @Override
    public Map<String, Integer> plan() {
        return owner.call(store::plan);
    }

    @Override
    public void plan(String kind, int perWeek) {
        owner.run(() -> store.plan(kind, perWeek));
    }

    @Override
    public Optional<LocalDate> interview() {
        return owner.call(store::interview);
    }

    @Override
    public void interview(LocalDate day) {
        owner.run(() -> store.interview(day));
    }

    @Override
    public PracticeBook book() {
        return owner.call(store::book);
    }

    @Override
    public void replaceAll(PracticeBook book) {
        owner.run(() -> store.replaceAll(book));
    }

    @Override
    public void alone(Runnable work) {
        owner.run(() -> store.alone(work));
    }
}
