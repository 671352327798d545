package io.mockround.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.speech.Word;
import io.mockround.support.WrittenSpeech;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HandBackPhrasesTest {

    @ParameterizedTest
    @MethodSource("phrases")
    void everyPhraseIsFoundInItsOwnExample(Asking asking) {
        List<Word> words =
                WrittenSpeech.of("that is my answer (0.5) " + asking.example()).words();

        assertThat(asking.in(Phrasing.text(words), words, new Utterances(words)))
                .as(asking.example())
                .isNotEmpty();
        assertThat(HandBackQuestions.find(words, 0, Long.MAX_VALUE))
                .as(asking.example())
                .isNotEmpty();
    }

    static List<Asking> phrases() {
        return HandBackPhrases.ALL;
    }
}
