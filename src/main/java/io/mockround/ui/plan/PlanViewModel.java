package io.mockround.ui.plan;

import io.mockround.ui.common.Navigator;
import io.mockround.ui.common.Work;

/** The pages of the plan screen. Lives on the FX thread. */
public final class PlanViewModel {

    private final WeekViewModel week;
    private final LogViewModel log;
    private final TopicsViewModel topics;
    private final InterviewsViewModel interviews;
    private Runnable topicsWanted = () -> {};

    public PlanViewModel(PlanSources sources, Work work, Navigator navigator) {
        this.week = new WeekViewModel(sources, () -> topicsWanted.run(), work, navigator);
        this.log = new LogViewModel(sources, work, navigator);
        this.topics = new TopicsViewModel(sources, work, navigator);
        this.interviews = new InterviewsViewModel(sources, work, navigator);
    }

    /** @param shown shows the topics */
    void whenTopicsAreWanted(Runnable shown) {
        topicsWanted = shown;
    }

    public WeekViewModel week() {
        return week;
    }

    public LogViewModel log() {
        return log;
    }

    public TopicsViewModel topics() {
        return topics;
    }

    public InterviewsViewModel interviews() {
        return interviews;
    }
}
