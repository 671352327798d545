package io.mockround.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    private final OfferedModel large = offer("vosk-model-en-us-0.22", "en-us", "US English", 1_900_000_000);
    private final OfferedModel small = offer("vosk-model-small-en-us-0.15", "en-us", "US English", 41_205_931);
    private final OfferedModel indian = offer("vosk-model-small-en-in-0.4", "en-in", "Indian English", 36_000_000);
    private final OfferedModel german = offer("vosk-model-small-de-0.15", "de", "German", 45_000_000);
    private final Catalogue catalogue = new Catalogue(List.of(large, small, indian, german));

    @Test
    void ordersByLanguageAndTheSmallestFirst() {
        assertThat(catalogue.models()).containsExactly(german, indian, small, large);
    }

    @Test
    void choosesByLanguageHoweverItIsNamed() {
        assertThat(catalogue.in("en")).containsExactly(indian, small, large);
        assertThat(catalogue.in("EN-US")).containsExactly(small, large);
        assertThat(catalogue.in("german")).containsExactly(german);
        assertThat(catalogue.in("English")).containsExactly(indian, small, large);
        assertThat(catalogue.in("e")).isEmpty();
        assertThat(catalogue.in(null)).hasSize(4);
        assertThat(catalogue.in(" ")).hasSize(4);
    }

    @Test
    void namesTheNearestWhereThereIsNone() {
        assertThat(catalogue.named("vosk-model-small-de-0.15")).isEqualTo(german);
        assertThatThrownBy(() -> catalogue.named("vosk-model-small-en-us-0.16"))
                .isInstanceOf(ProblemException.class)
                .extracting(e -> ((ProblemException) e).problem())
                .isEqualTo(
                        new Problem.ModelSourceUnknown("vosk-model-small-en-us-0.16", "vosk-model-small-en-us-0.15"));
    }

    @Test
    void tellsSizeAndLicence() {
        assertThat(small.about())
                .isEqualTo("vosk-model-small-en-us-0.15: US English, small, 41 MB; licence: Apache 2.0");
        assertThat(large.about()).contains("1.9 GB", "see alphacephei.com/vosk/models");
    }

    @Test
    void knowsTheUsualOneByItsChecksum() {
        assertThat(KnownArchives.bundled().sha256(Catalogue.USUAL).orElseThrow())
                .matches("[0-9a-f]{64}");
        assertThat(KnownArchives.bundled().sha256("vosk-model-of-tomorrow")).isEmpty();
    }

    private static OfferedModel offer(String name, String language, String text, long bytes) {
        return new OfferedModel(name, language, text, "small", bytes, "https://localhost/" + name, "");
    }
}
