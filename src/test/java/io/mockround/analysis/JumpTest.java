package io.mockround.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.report.Maybe;
import io.mockround.report.SessionReport.ComponentPart;
import io.mockround.report.SessionReport.MilestonePart;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** Boxes before the scope, code before the approach (PRACTICES V3). */
class JumpTest {

    private static final OptionalLong NO_CODE = OptionalLong.empty();

    @Test
    void seesABoxThatCameBeforeTheScope() {
        List<MilestonePart> milestones = List.of(at("scope-cut", 60_000), at("read-path", 50_000));

        assertThat(Jump.find(milestones, List.of(), NO_CODE)).hasValueSatisfying(jump -> {
            assertThat(jump.to()).isEqualTo(Jump.To.BOXES);
            assertThat(jump.atMs()).isEqualTo(50_000);
            assertThat(jump.over().id()).isEqualTo("scope-cut");
        });
    }

    @Test
    void takesAComponentForABox() {
        List<ComponentPart> components = List.of(new ComponentPart("redis", 20_000, false, true));

        assertThat(Jump.find(List.of(at("scope", 20_001)), components, NO_CODE)).isPresent();
        assertThat(Jump.find(List.of(at("scope", 20_000)), components, NO_CODE)).isEmpty();
    }

    @Test
    void seesAScopeThatNeverCame() {
        assertThat(Jump.find(List.of(never("scope"), at("api", 5_000)), List.of(), NO_CODE))
                .isPresent();
    }

    @Test
    void seesCodeBeforeTheApproach() {
        assertThat(Jump.find(List.of(at("approach", 90_000)), List.of(), OptionalLong.of(80_000)))
                .map(Jump::to)
                .contains(Jump.To.CODE);
        assertThat(Jump.find(List.of(at("approach", 70_000)), List.of(), OptionalLong.of(80_000)))
                .isEmpty();
    }

    @Test
    void holdsNobodyToWhatTheTemplateDoesNotAskFor() {
        assertThat(Jump.find(List.of(at("read-path", 1_000)), List.of(), OptionalLong.of(2_000)))
                .isEmpty();
    }

    private static MilestonePart at(String id, long ms) {
        return new MilestonePart(id, id, Maybe.of(ms), Maybe.notApplicable(), Maybe.notApplicable());
    }

    private static MilestonePart never(String id) {
        return new MilestonePart(id, id, Maybe.unknown(), Maybe.notApplicable(), Maybe.notApplicable());
    }
}
