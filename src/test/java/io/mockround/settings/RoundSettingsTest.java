package io.mockround.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.deck.GateRules;
import io.mockround.deck.Phase;
import io.mockround.deck.RoundTemplate;
import io.mockround.support.Templates;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundSettingsTest {

    private static final RoundTemplate TEMPLATE = Templates.template(
            Templates.exchanges("usual", 60),
            new Phase("own", "Own gate", Duration.ofSeconds(60), 1, GateRules.STANDARD),
            new Phase("none", "No gate", Duration.ofSeconds(60), 1, GateRules.NONE));

    @ParameterizedTest
    @CsvSource({"PATIENT, 5", "FIRM, 2", "STRICT, 0"})
    void strictnessSetsTheGraceOfEveryGateAndNothingElse(Strictness strictness, int seconds) {
        RoundTemplate applied = new RoundSettings(true, 50, false, strictness).applyTo(TEMPLATE);

        Duration grace = Duration.ofSeconds(seconds);
        assertThat(applied.gate().grace()).isEqualTo(grace);
        assertThat(applied.phases().get(1).gate().grace()).isEqualTo(grace);
        assertThat(applied.phases().get(2)).isEqualTo(TEMPLATE.phases().get(2));
        assertThat(applied.withGrace(TEMPLATE.gate().grace())).isEqualTo(TEMPLATE);
    }

    @Test
    void withoutAChoiceTheTemplateDecides() {
        assertThat(RoundSettings.INITIAL.applyTo(TEMPLATE)).isEqualTo(TEMPLATE);
    }

    @Test
    void withoutAVoiceTheInterviewerIsSilentAndElseTheSame() {
        RoundTemplate silent = new RoundSettings(false, 50, false, null).applyTo(TEMPLATE);

        assertThat(silent.interviewer().speaks()).isFalse();
        assertThat(silent.interviewer().pressing())
                .isEqualTo(TEMPLATE.interviewer().pressing());
        assertThat(silent.phases()).isEqualTo(TEMPLATE.phases());
    }
}
