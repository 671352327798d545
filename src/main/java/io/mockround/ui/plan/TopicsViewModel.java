package io.mockround.ui.plan;

import io.mockround.messages.Days;
import io.mockround.messages.Messages;
import io.mockround.practice.TopicMark;
import io.mockround.practice.TopicMark.Mark;
import io.mockround.report.Words;
import io.mockround.ui.common.Navigator;
import io.mockround.ui.common.Work;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** How well topics are known, by the person's own word. Lives on the FX thread. */
public final class TopicsViewModel {

    private final PlanSources sources;
    private final Work work;
    private final Navigator navigator;
    private final ObservableList<TopicMark> topics = FXCollections.observableArrayList();

    TopicsViewModel(PlanSources sources, Work work, Navigator navigator) {
        this.sources = sources;
        this.work = work;
        this.navigator = navigator;
    }

    public void load() {
        work.call(() -> sources.practice().topics(), topics::setAll, navigator::tell);
    }

    /** Marks a topic as of today; a blank name is none. */
    public void mark(String topic, Mark mark) {
        String tidy = Words.tidy(topic);
        if (!tidy.isEmpty()) {
            keep(() -> sources.practice().mark(tidy, mark, sources.today().get()));
        }
    }

    /** Takes its mark away; it can be taken back, with the day it had. */
    public void remove(TopicMark topic) {
        keep(() -> sources.practice().mark(topic.topic(), null, topic.since()));
        navigator.note(
                Messages.text("topics.unmarked", topic.topic()),
                () -> keep(() -> sources.practice().mark(topic.topic(), topic.mark(), topic.since())));
    }

    /** The day it was marked. */
    String since(TopicMark topic) {
        return Days.day(topic.since(), sources.today().get());
    }

    public ObservableList<TopicMark> topics() {
        return topics;
    }

    private void keep(Runnable change) {
        work.<List<TopicMark>>call(
                () -> {
                    change.run();
                    return sources.practice().topics();
                },
                topics::setAll,
                navigator::tell);
    }
}
