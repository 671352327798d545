package io.mockround.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.speech.Word;
import io.mockround.support.WrittenSpeech;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DiscourseRulesTest {

    /** No rule is there in vain, shadowed by one above it. */
    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleDecidesItsOwnExample(UseRule rule) {
        List<Word> words = WrittenSpeech.of(rule.example()).words().stream()
                .filter(word -> FillerLexicon.filledPause(word.text()) == null)
                .toList();
        int length = rule.phrase().split(" ").length;

        assertThat(Stream.iterate(0, i -> i + length <= words.size(), i -> i + 1)
                        .filter(i -> rule.phrase().equals(text(words.subList(i, i + length))))
                        .map(i -> deciding(rule.phrase(), Neighbours.of(words, i, i + length))))
                .as("the rules that decide \"%s\"", rule.example())
                .contains(rule);
    }

    @Test
    void knowsBothUsesOfEveryPhrase() {
        for (String phrase : DiscourseRules.phrases()) {
            assertThat(DiscourseRules.of(phrase))
                    .extracting(UseRule::fills)
                    .as(phrase)
                    .contains(true, false);
        }
    }

    private static UseRule deciding(String phrase, Neighbours neighbours) {
        return DiscourseRules.of(phrase).stream()
                .filter(rule -> rule.fits(neighbours))
                .findFirst()
                .orElseThrow();
    }

    private static String text(List<Word> words) {
        return Phrasing.text(words).strip();
    }

    static Stream<UseRule> rules() {
        return DiscourseRules.phrases().stream().sorted().flatMap(phrase -> DiscourseRules.of(phrase).stream());
    }
}
