package io.mockround.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.deck.Milestone;
import io.mockround.report.Maybe;
import io.mockround.report.SessionReport.MilestonePart;
import io.mockround.support.Words;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MilestonesTest {

    @ParameterizedTest
    @CsvSource({
        "scale, the scale of this is unclear",
        "api, i will get to the api later",
        "data-model, i'll explain the tables after that",
        "bottleneck, we never talked about the bottleneck",
        "scope, let me think about the scope first"
    })
    void areNotReachedByWhatOnlyNamesThem(String id, String said) {
        assertThat(only(milestone(id), said).atMs().isUnknown()).as(said).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "scale, we have two million users a day",
        "api, there is one endpoint for that a post on slash links",
        "data-model, one table with the user id as the primary key",
        "bottleneck, the bottleneck is the disk of the leader",
        "scope, i leave payments out of scope",
        "clarifying-question, do users need to see it at once"
    })
    void areReachedByTheThingItself(String id, String said) {
        assertThat(only(milestone(id), "okay so [2] " + said).atMs().isKnown())
                .as(said)
                .isTrue();
    }

    @Test
    void followTheCuesOfTheTemplateWhereItGivesSome() {
        Milestone cost = new Milestone("cost", "Cost", Duration.ofMinutes(2), List.of("a month"));

        MilestonePart part = only(cost, "we begin [1] it is forty euros a month in all");

        assertThat(part.atMs().orNull()).isEqualTo(2 * Words.WORD_MS + 1_000);
        assertThat(part.targetMs().orNull()).isEqualTo(120_000);
        assertThat(part.text().orNull()).isEqualTo("it is forty euros a month in all");
        assertThat(only(cost, "i'll say what it costs a month later").atMs().isUnknown())
                .isTrue();
    }

    @Test
    void areReachedByAQuestionAskedByKeyToo() {
        Said nothing = new Said(List.of(), List.of());

        Maybe<List<MilestonePart>> parts =
                Milestones.of(List.of(milestone("clarifying-question")), nothing, List.of(9_000L, 5_000L));

        assertThat(parts.orNull()).singleElement().matches(part -> part.atMs().orNull() == 5_000);
    }

    @Test
    void areUnknownWithoutATranscriptAndLeftOutWithoutAnyCue() {
        assertThat(Milestones.of(List.of(milestone("scale")), null, List.of()).isUnknown())
                .isTrue();
        assertThat(Milestones.of(List.of(milestone("charm")), null, List.of()).isApplicable())
                .isFalse();
    }

    private static Milestone milestone(String id) {
        return new Milestone(id, id, null, List.of());
    }

    private static MilestonePart only(Milestone milestone, String said) {
        return Milestones.of(List.of(milestone), new Said(Words.of(said), List.of()), List.of())
                .orNull()
                .get(0);
    }
}
