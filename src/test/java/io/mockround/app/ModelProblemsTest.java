package io.mockround.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.problem.ArchiveFault;
import io.mockround.problem.DownloadFault;
import io.mockround.problem.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever goes wrong with a model has its words: what happened, what is safe, what to do. */
class ModelProblemsTest {

    @ParameterizedTest
    @EnumSource
    void everyFaultOfADownloadHasItsSentence(DownloadFault fault) {
        assertIsSentence(ProblemPresenter.sentence(new Problem.DownloadFailed("https://localhost/a.zip", fault, "7")));
    }

    @ParameterizedTest
    @EnumSource
    void everyFaultOfAnArchiveHasItsSentence(ArchiveFault fault) {
        assertIsSentence(ProblemPresenter.sentence(new Problem.ArchiveRefused("https://localhost/a.zip", fault, "7")));
    }

    private static void assertIsSentence(String sentence) {
        assertThat(sentence).contains("a.zip", "Nothing ").endsWith(".").doesNotContain("{", "\n");
    }
}
