package io.mockround.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void writesAsARecogniserWould() {
        assertThat(PlainText.of("What’s the trade-off, then?")).isEqualTo("what's the trade off then");
    }

    @Test
    void takesTheSentencesThatAsk() {
        assertThat(PlainText.asked("It holds 3.5 GB. Where does it live? Think of cost. Or is it gone?"))
                .isEqualTo("where does it live or is it gone");
        assertThat(PlainText.asked("Tell me about a conflict.")).isEqualTo("tell me about a conflict");
    }
}
