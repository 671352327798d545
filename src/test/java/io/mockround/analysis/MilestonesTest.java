package io.mockround.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.deck.Milestone;
import io.mockround.report.Maybe;
import io.mockround.report.SessionReport.MilestonePart;
import io.mockround.round.RoundRecord.PhaseRun;
import io.mockround.support.Words;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @CsvSource({
        "thank, thank you so much for the offer",
        "thank, i really appreciate it",
        "ask-for-time, could i have until friday to answer",
        "ask-for-time, i'd like some time to think about it",
        "ask-for-time, by when do you need my answer",
        "ask-for-time, give me two days",
        "enthusiasm, i'm really excited about the team",
        "enthusiasm, this is exactly the kind of work i was looking for",
        "counter-number, could you do one hundred and fifty thousand",
        "counter-number, i would need ten percent more",
        "counter-number, my number is one fifty",
        "counter-reason, because i have led two such migrations",
        "counter-reason, that would be in line with the market",
        "collaborative-close, can we find a way to get there",
        "collaborative-close, if we get there i'll sign today"
    })
    void knowTheWordsOfAnOfferCall(String id, String said) {
        assertThat(only(milestone(id), "okay so [2] " + said).atMs().isKnown())
                .as(said)
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "ask-for-time, i have a few questions about the team",
        "enthusiasm, i'm not really sure about the office",
        "counter-number, i'm one hundred percent sure about the team",
        "counter-number, i was hoping for a bit more",
        "counter-reason, i'd like to talk about the base",
        "collaborative-close, that is my number"
    })
    void doNotHearAnOfferCallInWhatOnlyLooksLikeOne(String id, String said) {
        assertThat(only(milestone(id), said).atMs().isUnknown()).as(said).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "i was hoping for a bit more",
                "could you go higher",
                "a hundred and forty thousand is a good start",
                "that's less than i expected",
                "my current salary is one ten"
            })
    void hearANumberGivenAwayHoweverItIsSaid(String said) {
        MilestonePart part = only(new Milestone("no-number", "No number", null, List.of(), null, true), said);

        assertThat(part.isToAvoid()).isTrue();
        assertThat(part.atMs().orNull()).as(said).isZero();
    }

    @Test
    void countOnlyWhatIsSaidInTheirPhase() {
        List<PhaseRun> phases = List.of(phase("offer", 0, 4_000), phase("counter", 4_000, 8_000));
        List<Milestone> wanted = List.of(
                new Milestone("thank", "Thanked", null, List.of(), "offer", false),
                new Milestone("counter-number", "A number", null, List.of(), "counter", false),
                new Milestone("no-number", "No number", null, List.of(), "offer", true),
                new Milestone("later", "Later", null, List.of("thanks"), "a phase that never began", false));

        List<MilestonePart> parts = Milestones.of(
                        wanted, said("thanks a lot [4] i'd say ninety thousand"), List.of(), phases)
                .or(List.of());

        assertThat(parts).extracting(part -> part.atMs().orNull()).containsExactly(0L, 4_750L, null, null);
    }

    @Test
    void hearWhatIsToBeAvoidedInAQuestionToo() {
        Milestone cost = new Milestone("cost", "No cost", null, List.of("a month"), null, true);

        assertThat(only(cost, "how much is it a month").atMs().isKnown()).isTrue();
    }

    @Test
    void areUnknownWithoutATranscriptAndLeftOutWithoutAnyCue() {
        assertThat(Milestones.of(List.of(milestone("scale")), null, List.of()).isUnknown())
                .isTrue();
        assertThat(Milestones.of(List.of(milestone("charm")), null, List.of()).isApplicable())
                .isFalse();
    }

    private static PhaseRun phase(String id, long fromMs, long toMs) {
        return new PhaseRun(
                id, id, Duration.ofMillis(fromMs), Duration.ofMillis(toMs), Duration.ofMillis(toMs - fromMs));
    }

    private static Said said(String words) {
        return new Said(Words.of(words), List.of());
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
