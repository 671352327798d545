package io.mockround.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.report.SessionReport.ComponentPart;
import io.mockround.support.Words;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComponentsTest {

    private static final OptionalLong NO_SCALE = OptionalLong.empty();

    @Test
    void namesEachOnceWithItsFirstTime() {
        List<ComponentPart> named =
                named("the writes go to kafka [1] then kafka feeds elastic search", List.of(), NO_SCALE);

        assertThat(named).extracting(ComponentPart::name).containsExactly("kafka", "elasticsearch");
        assertThat(named.get(0).atMs()).isEqualTo(4 * Words.WORD_MS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "i would not use kafka here",
                "we don't need to run kafka",
                "a table instead of kafka is enough",
                "kafka would be overkill",
                "without kafka we poll the table",
                "at my old company we had kafka",
                "if we had a million users i'd take kafka",
                "should it be kafka or rabbit",
                "people always say kafka"
            })
    void doesNotTakeWhatIsNotMeantForAPartOfTheDesign(String said) {
        assertThat(named(said, List.of("kafka"), NO_SCALE))
                .as(said)
                .noneMatch(component -> component.name().equals("kafka"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "we put the events into kafka",
                "it's not complicated so we take kafka",
                "if kafka is down the workers wait",
                "we could use kafka for that",
                "i don't want to lose them so they go to kafka"
            })
    void takesWhatIsMeant(String said) {
        assertThat(named(said, List.of("kafka"), NO_SCALE))
                .as(said)
                .extracting(ComponentPart::name)
                .contains("kafka");
    }

    @Test
    void knowsWhatTheDeckCallsTooMuchHoweverItIsWritten() {
        List<ComponentPart> named =
                named("a rabbit m q and a sharding layer and redis", List.of("RabbitMQ", "sharding layer"), NO_SCALE);

        assertThat(named).filteredOn(ComponentPart::overkill).hasSize(2);
        assertThat(named).filteredOn(component -> !component.overkill()).hasSize(1);
    }

    @Test
    void knowsWhichCameBeforeTheScale() {
        List<ComponentPart> named = named("redis here [2] and kafka there", List.of(), OptionalLong.of(1_000));

        assertThat(named).extracting(ComponentPart::beforeScale).containsExactly(true, false);
        assertThat(named("redis here", List.of(), NO_SCALE)).allMatch(ComponentPart::beforeScale);
    }

    private static List<ComponentPart> named(String said, List<String> overkill, OptionalLong scaleMs) {
        return new Components(Words.of(said)).named(overkill, scaleMs);
    }
}
