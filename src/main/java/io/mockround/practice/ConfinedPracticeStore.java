package io.mockround.practice;

import io.mockround.history.Confined;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.function.UnaryOperator;

/** A store that belongs to one thread, for use from any: each call waits for its turn there. Not to be called on the FX thread. */
public final class ConfinedPracticeStore implements PracticeStore {

    private final PracticeStore store;
    private final Confined owner;

    /** @param owner the one thread the store is used on; the caller ends it */
    public ConfinedPracticeStore(PracticeStore store, ExecutorService owner) {
        this.store = store;
        this.owner = new Confined(owner);
    }

    @Override
    public List<LogLine> log(UnaryOperator<String> difficultyOfPrompt) {
        return owner.there(() -> store.log(difficultyOfPrompt));
    }

    @Override
    public boolean add(LogLine line) {
        return owner.there(() -> store.add(line));
    }

    @Override
    public List<TopicMark> topics() {
        return owner.there(store::topics);
    }

    @Override
    public void mark(String topic, TopicMark.Mark mark, LocalDate day) {
        owner.run(() -> store.mark(topic, mark, day));
    }

    @Override
    public Map<String, Integer> plan() {
        return owner.there(() -> store.plan());
    }

    @Override
    public void plan(String kind, int perWeek) {
        owner.run(() -> store.plan(kind, perWeek));
    }

    @Override
    public Optional<LocalDate> interview() {
        return owner.there(() -> store.interview());
    }

    @Override
    public void interview(LocalDate day) {
        owner.run(() -> store.interview(day));
    }
}
