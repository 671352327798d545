package io.mockround.adapter.vosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.mockround.speech.Word;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProtocolTest {

    private static final List<Word> WORDS = List.of(new Word("caf\u00e9 \"x\"", 10, 250, 0.5));

    @Test
    void readsEveryLineAsItWasWritten() throws JsonProcessingException {
        for (Protocol.Request request : List.of(
                new Protocol.Open(Protocol.VERSION, "a model", "a take", 16_000, 17_000, "natives"),
                new Protocol.Open(Protocol.VERSION, "a model", null, 0, 0, null),
                new Protocol.FeedTo(99_999_999_999L),
                new Protocol.Finish())) {
            assertThat(Protocol.request(Protocol.line(request))).isEqualTo(request);
        }
        for (Protocol.Reply reply : List.of(
                new Protocol.Alive(),
                new Protocol.Ready(Protocol.VERSION, List.of("um", "uh")),
                new Protocol.Final(WORDS, 5, 4),
                new Protocol.Heard(3),
                new Protocol.Fed(2, WORDS),
                new Protocol.End(),
                new Protocol.Failed("why"))) {
            assertThat(Protocol.line(reply)).doesNotContain("\n");
            assertThat(Protocol.reply(Protocol.line(reply))).isEqualTo(reply);
        }
    }

    @Test
    void leavesUnknownFieldsUnread() throws JsonProcessingException {
        assertThat(Protocol.reply("{\"new\":{\"list\":[1,2.5,null,{}]},\"heardTo\":7}"))
                .isEqualTo(new Protocol.Heard(7));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "warning",
                "[]",
                "{}",
                "{\"heardTo\":\"far\"}",
                "{\"words\":[",
                "{\"words\":[]}",
                "{\"words\":[{\"text\":\"x\"}],\"toSample\":1,\"resumeAt\":1}",
                "{\"heardTo\":99999999999999999999}",
                "{\"ready\":true}"
            })
    void takesNothingElseForAReply(String line) {
        assertThatThrownBy(() -> Protocol.reply(line)).isInstanceOf(JsonProcessingException.class);
    }
}
