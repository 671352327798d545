package io.mockround.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchWordsTest {

    @ParameterizedTest
    @CsvSource({
        "ca*, true",
        "cache c*, true",
        "'\"a phrase\" ca*', true",
        "cac*, false",
        "ca, false",
        "cache*, false",
        "'\"ca* in quotes\"', false",
        "cac*d*, false",
        "*, false"
    })
    void aBeginningNeedsThreeLettersBeforeItsStar(String words, boolean isShort) {
        assertThat(SearchWords.hasShortBeginning(words)).isEqualTo(isShort);
    }
}
