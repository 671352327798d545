package io.mockround.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyllablesTest {

    @ParameterizedTest
    @CsvSource({
        "a, 1",
        "cache, 1",
        "caches, 2",
        "stores, 1",
        "table, 2",
        "tables, 2",
        "shared, 1",
        "needed, 2",
        "hundred, 2",
        "queue, 1",
        "league, 1",
        "idea, 3",
        "being, 2",
        "video, 3",
        "radio, 3",
        "client, 2",
        "million, 2",
        "partial, 2",
        "algorithm, 4",
        "database, 3",
        "replication, 4",
        "kubernetes, 4",
        "every, 2",
        "something, 2",
        "api, 3",
        "sql, 3",
        "don't, 1",
        "doesn't, 2",
        "we've, 1",
        "it'll, 2",
        "efficient, 3",
        "continuous, 4",
        "usual, 3",
        "statement, 2",
        "the, 1",
        "hmm, 1"
    })
    void counts(String word, int syllables) {
        assertThat(Syllables.of(word)).as(word).isEqualTo(syllables);
    }

    @ParameterizedTest
    @CsvSource({"x", "'", "zzz", "mq"})
    void neverCountsNone(String word) {
        assertThat(Syllables.of(word)).isPositive();
    }
}
