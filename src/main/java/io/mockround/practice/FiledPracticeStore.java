package io.mockround.practice;

import io.mockround.problem.ProblemException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A practice store that also writes the whole book beside the history after each change, as {@code FiledSessionStore} does with reports: a
 * backup of the history is of the morning at best. Used from the thread of the store it stands before.
 */
public final class FiledPracticeStore implements PracticeStore {

    private static final Logger LOG = LoggerFactory.getLogger(FiledPracticeStore.class);

    private final PracticeStore store;
    private final PracticeCopy copy;

    public FiledPracticeStore(PracticeStore store, PracticeCopy copy) {
        this.store = store;
        this.copy = copy;
    }

    /**
     * Puts the copy in the place of what the store holds: after a history was made again.
     *
     * @return false where there is none; the store keeps what it has
     */
    public boolean bringBack() {
        Optional<PracticeBook> kept = copy.read();
        kept.ifPresent(store::replaceAll);
        return kept.isPresent();
    }

    /**
     * Sees, when the program starts, that both say the same. The store is right: a first time, after a failure, after an older version of the
     * program the copy is written. Only a store that holds nothing is one whose file was lost: a book that was emptied has an empty copy.
     */
    public void keepInStep() {
        try {
            PracticeBook kept = copy.read().orElse(PracticeBook.EMPTY);
            PracticeBook here = store.book();
            if (!here.equals(kept) && here.equals(PracticeBook.EMPTY)) {
                store.replaceAll(kept);
            } else if (!here.equals(kept)) {
                write();
            }
        } catch (ProblemException e) { // whoever asks for the practice is told; others need not wait for it
            LOG.warn(
                    "the practice book could not be compared with its copy: {}",
                    e.problem().getClass().getSimpleName());
        }
    }

    /** Another program that changes the book waits meanwhile, so that the last copy written is of the last change. */
    private void write() {
        try {
            store.alone(() -> copy.write(store.book()));
        } catch (ProblemException e) { // the change itself is kept; the next one or the next start writes it
            LOG.warn(
                    "the practice book could not be read for its copy: {}",
                    e.problem().getClass().getSimpleName());
        }
    }

    @Override
    public List<LogLine> log(UnaryOperator<String> difficultyOfPrompt) {
        return store.log(difficultyOfPrompt);
    }

    @Override
    public boolean add(LogLine line) {
        return written(store.add(line));
    }

    @Override
    public int addAll(List<LogLine> lines) {
        int added = store.addAll(lines);
        written(added > 0);
        return added;
    }

    @Override
    public boolean replace(LogLine before, LogLine now) {
        return written(store.replace(before, now));
    }

    @Override
    public boolean remove(LogLine line) {
        return written(store.remove(line));
    }

    private boolean written(boolean isChanged) {
        if (isChanged) {
            write();
        }
        return isChanged;
    }

    @Override
    public List<TopicMark> topics() {
        return store.topics();
    }

    @Override
    public void mark(String topic, TopicMark.Mark mark, LocalDate day) {
        store.mark(topic, mark, day);
        write();
    }

    @Override
    public Map<String, Integer> plan() {
        return store.plan();
    }

    @Override
    public void plan(String kind, int perWeek) {
        store.plan(kind, perWeek);
        write();
    }

    @Override
    public Optional<LocalDate> interview() {
        return store.interview();
    }

    @Override
    public void interview(LocalDate day) {
        store.interview(day);
        write();
    }

    @Override
    public PracticeBook book() {
        return store.book();
    }

    @Override
    public void replaceAll(PracticeBook book) {
        store.replaceAll(book);
        write();
    }

    @Override
    public void alone(Runnable work) {
        store.alone(work);
    }
}
