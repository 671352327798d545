package io.mockround.deck;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.support.Templates;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoundTemplateTest {

    private static final RoundTemplate TEMPLATE = Templates.withMilestones(
            Templates.template(Templates.presenting("scope", 180), Templates.exchanges("dive", 720)),
            new Milestone("scale", "Scale stated", Duration.ofMinutes(5), List.of("users")),
            new Milestone("ask", "Asked", null, List.of("may I")));

    @Test
    void inLessTimeEveryPhaseAndMilestoneKeepsItsShare() {
        RoundTemplate shorter = TEMPLATE.lasting(Duration.ofMinutes(5));

        assertThat(shorter.planned()).isEqualTo(Duration.ofMinutes(5));
        assertThat(shorter.phases())
                .extracting(Phase::planned)
                .containsExactly(Duration.ofSeconds(60), Duration.ofSeconds(240));
        assertThat(shorter.milestones().get(0).by()).isEqualTo(Duration.ofSeconds(100));
        assertThat(shorter.milestones().get(1).by()).isNull();
        assertThat(shorter.phases().get(1).maxExchanges()).isEqualTo(Phase.UNLIMITED);
    }

    @Test
    void endsToTheSecondHoweverItsPhasesAreRounded() {
        RoundTemplate thirds = Templates.template(
                Templates.presenting("a", 1), Templates.presenting("b", 1), Templates.presenting("c", 1));

        assertThat(thirds.lasting(Duration.ofSeconds(100)).planned()).isEqualTo(Duration.ofSeconds(100));
    }

    @Test
    void inItsOwnTimeItIsTheSame() {
        assertThat(TEMPLATE.lasting(TEMPLATE.planned())).isSameAs(TEMPLATE);
    }
}
