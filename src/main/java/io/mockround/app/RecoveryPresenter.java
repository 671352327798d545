package io.mockround.app;

import io.mockround.messages.Messages;
import io.mockround.messages.Times;
import io.mockround.problem.ProblemException;
import io.mockround.recovery.Recovery;
import io.mockround.report.SessionReport;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns what recovery did into sentences. */
public final class RecoveryPresenter {

    private static final Logger LOG = LoggerFactory.getLogger(RecoveryPresenter.class);

    private RecoveryPresenter() {}

    /** One sentence for each thing that was done or could not be done; none where nothing was. */
    public static List<String> sentences(Recovery.Result result) {
        List<String> sentences = new ArrayList<>();
        result.recovered().forEach(report -> sentences.add(recovered(report)));
        sentences.addAll(beside(result));
        return sentences;
    }

    /** What is told beside the recovered takes. */
    public static List<String> beside(Recovery.Result result) {
        List<String> sentences = new ArrayList<>();
        result.setAside().forEach(problem -> sentences.add(ProblemPresenter.sentence(problem)));
        result.importsRemoved().forEach(title -> sentences.add(Messages.text("recovery.importRemoved", title)));
        result.failures().forEach(failure -> sentences.add(failure(failure)));
        return sentences;
    }

    public static String recovered(SessionReport report) {
        return Messages.text(
                "recovery.recovered",
                report.session().title(),
                Times.clock(report.session().durationMs()),
                report.session().id());
    }

    /** An expected failure's sentence; a bug's code, which is logged. */
    public static String failure(RuntimeException failure) {
        if (failure instanceof ProblemException problem) {
            return ProblemPresenter.sentence(problem.problem());
        }
        LOG.error("unexpected failure", failure);
        return Messages.text("problem.unexpected", failure.getClass().getSimpleName(), FailureCode.of(failure));
    }
}
