package io.mockround.adapter.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** The contract's own examples, and what the tests of this package ask of a mistake. */
final class Fixtures {

    static final String TEMPLATE = """
            id: gate-drill
            title: Gate drill
            kind: system-design                # what baselines compare with
            phases:
              - {id: present, title: Present the design, minutes: 1}
              - {id: deep-dive, title: Deep dives, minutes: 6, exchanges: true}   # minutes may be decimal; a phase may carry its own `gate`
              - {id: wrap, title: Wrap up, minutes: 0.5}
            gate: {answerSeconds: 45, openOnPause: {afterSpeechSeconds: 8, pauseSeconds: 1.2}, elaborationSeconds: 60, graceSeconds: 5, overrunToleranceSeconds: 3, afterCutOff: commit}
                                               # openOnPause: none and afterCutOff: next are the alternatives; gate: none for phases without one
            interviewer: {rescueAfterSilenceSeconds: 20, rescueOnOverdueMilestone: true, pressing: true, voice: system}   # 0 and false = never; voice: none = silent
            milestones:
              - {id: scale, title: Scale stated, byMinute: 5, cues: ["users", "requests per second", "per day"]}
            checks: [committed-answer, position-changes, hand-back, milestones]
            parts: []                          # a loop names templates (and breaks: {break: 5}) instead of phases
            """;

    static final String DECK = """
            id: storage
            title: Storage and caches
            prompts:
              - id: build-cache
                title: Build cache
                statement: Design a shared cache for build artefacts.   # what the interviewer says, no more
                difficulty: medium             # easy | medium | hard
                topics: [caching, replication]
                facts: [{cues: ["how many engineers", "org size"], answer: "About three hundred."}]    # given when asked for; anything else: "Up to you."
                overkill: [kafka, "stream processing"]
                followUps:
                  - {text: "What if a replica dies?", tags: [failure], ifSaid: [replicate], ifUnsaid: [], points: ["Reads go on", "Writes wait"]}   # tags: scale | failure | cost | correctness | simplicity
            """;

    static final String SCENARIO = """
            template: system-design      # an id, or a path beside the scenario
            deck: storage                # likewise
            prompt: build-cache          # left out: drawn among those never given
            seed: 7                      # fixes what the interviewer draws
            narration: narration.wav     # beside this file; when it ends, silence
            events:                      # round time; press: answer-given | hand-back | ask | asked | mark | tell-me-more | abandon
              - {at: "00:05:12.000", press: answer-given}
              - {at: "00:06:10.500", press: hand-back}
              - {at: "00:07:00.000", press: mark, note: "lost the thread"}
              - {at: "00:12:00.000", fault: microphone-lost}
              - {at: "00:12:07.000", fault: microphone-back}
              - {at: "00:20:00.000", press: abandon}
            """;

    private Fixtures() {}

    static Path write(Path folder, String name, String content) {
        try {
            return Files.writeString(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Problem problemOf(ThrowingCallable reading) {
        ProblemException thrown = catchThrowableOfType(ProblemException.class, reading);
        assertThat(thrown).as("a problem is reported").isNotNull();
        return thrown.problem();
    }

    /** {@code line:column found | expected | nearest}, the whole of a mistake on one line. */
    static String mistakeOf(ThrowingCallable reading) {
        Problem problem = problemOf(reading);
        assertThat(problem).isInstanceOf(Problem.DocumentWrong.class);
        Problem.DocumentWrong wrong = (Problem.DocumentWrong) problem;
        return wrong.line() + ":" + wrong.column() + " " + wrong.found() + " | " + wrong.expected() + " | "
                + wrong.nearest();
    }
}
