package io.mockround.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.support.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said right before a silence. */
class AnnouncementsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "let me think",
                "okay let me just quickly draw this on the board",
                "let me think about how we would invalidate all of these",
                "give me a second",
                "could you give me ten seconds",
                "sorry [0.5] one moment please",
                "i need a moment",
                "i'd like to think about this for a bit",
                "i'm going to sketch that first",
                "can i take a minute",
                "bear with me",
                "hmm hold on",
                "let's see",
                "i'm just writing this down"
            })
    void announceASilence(String said) {
        assertThat(Announcements.isIn(Words.of("so that is the cache [1] " + said)))
                .as(said)
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the timeout is about one second",
                "let me start with the read path",
                "let me explain how that works",
                "let me think so we have two regions and each",
                "my manager said give me a second",
                "they don't let me think",
                "the replica has to wait for the leader"
            })
    void announceNothing(String said) {
        assertThat(Announcements.isIn(Words.of("so that is the cache [1] " + said)))
                .as(said)
                .isFalse();
    }
}
