package io.mockround.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.deck.GateRules;
import io.mockround.deck.Phase;
import io.mockround.deck.RoundTemplate;
import io.mockround.support.Templates;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class GateSettingsTest {

    private static final RoundTemplate TEMPLATE = Templates.template(
            Templates.exchanges("usual", 60),
            new Phase("own", "Own gate", Duration.ofSeconds(60), 1, GateRules.STANDARD),
            new Phase("none", "No gate", Duration.ofSeconds(60), 1, GateRules.NONE));

    @Test
    void leavesEveryNumberToTheTemplateThatWasNotSet() {
        assertThat(applied(GateSettings.OF_THE_TEMPLATE)).isEqualTo(TEMPLATE);
    }

    @Test
    void setsTheNumbersOfEveryGateAndNothingElse() {
        RoundTemplate applied = applied(new GateSettings(90, 30, 0));

        for (GateRules gate :
                new GateRules[] {applied.gate(), applied.phases().get(1).gate()}) {
            assertThat(gate.elaboration()).isEqualTo(Duration.ofSeconds(90));
            assertThat(gate.answer()).isEqualTo(Duration.ofSeconds(30));
            assertThat(gate.overrunTolerance()).isZero();
            assertThat(gate.grace()).isEqualTo(GateRules.STANDARD.grace());
        }
        assertThat(applied.phases().get(2).gate()).isEqualTo(GateRules.NONE);
    }

    @Test
    void strictnessHoldsBesideThem() {
        RoundSettings settings =
                RoundSettings.INITIAL.withGate(new GateSettings(90, null, null)).withStrictness(Strictness.STRICT);

        GateRules gate = settings.applyTo(TEMPLATE).gate();

        assertThat(gate.elaboration()).isEqualTo(Duration.ofSeconds(90));
        assertThat(gate.grace()).isZero();
    }

    @Test
    void takesWhatAHandHasWrittenOutOfBoundsForTheNearest() {
        assertThat(new GateSettings(1, 9_999, -3)).isEqualTo(new GateSettings(15, 300, 0));
    }

    private static RoundTemplate applied(GateSettings gate) {
        return RoundSettings.INITIAL.withGate(gate).applyTo(TEMPLATE);
    }
}
