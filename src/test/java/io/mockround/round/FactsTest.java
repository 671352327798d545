package io.mockround.round;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.deck.Prompt.Fact;
import io.mockround.support.Words;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsTest {

    private static final Facts FACTS = new Facts(List.of(
            new Fact(List.of("how many nodes", "edges"), "A million edges."),
            new Fact(List.of("keep", "how long", "delete"), "Photos stay until their owner deletes them."),
            new Fact(List.of("weights", "negative"), "All are positive."),
            new Fact(List.of("region", "countries"), "Europe only."),
            new Fact(List.of("old messages"), "All are kept."),
            new Fact(List.of("all at once", "on call"), "All in one array."),
            new Fact(List.of("who can see"), "Friends only.")));

    @ParameterizedTest
    @CsvSource({
        "how many nodes are there,A million edges.",
        "are we deleting them at some point,Photos stay until their owner deletes them.",
        "is that for one country,Europe only.",
        "is that worldwide,Europe only.",
        "what weights are on the edges,All are positive.",
        "can i see old messages,All are kept.",
        "do they come all numbers at once,All in one array.",
        "who of us can see it,Friends only."
    })
    void findsTheFactAskedFor(String question, String answer) {
        assertThat(FACTS.answering(Words.of(question)).map(Fact::answer)).contains(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "how long do the photos stay,true",
        "how long,true",
        "how long do people look at a page,false",
    })
    void takesACueOfQuestionWordsOnlyWhereNothingElseIsAskedAbout(String question, boolean answered) {
        assertThat(FACTS.answering(Words.of(question)).isPresent()).isEqualTo(answered);
    }

    @ParameterizedTest
    @CsvSource({
        "who pays for it",
        "are messages limited to text",
        "how many people work on it",
        "do they get a phone call",
        "can i see it",
        "can you see my screen",
        "may i use the marker",
        "could i have a moment"
    })
    void findsNoneWhereNoCueWasSaid(String question) {
        assertThat(FACTS.answering(Words.of(question))).isEmpty();
    }

    @Test
    void takesTheFirstOfTwoThatFitEqually() {
        Facts twice = new Facts(List.of(new Fact(List.of("budget"), "one"), new Fact(List.of("budget"), "two")));

        assertThat(twice.answering(Words.of("what is the budget")).map(Fact::answer))
                .contains("one");
    }

    @ParameterizedTest
    @CsvSource({"deleted,delete", "deleting,delete", "countries,country", "stopped,stop", "customers,user", "users,user"
    })
    void bringsTheFormsOfAWordTogether(String form, String word) {
        assertThat(Stems.of(form)).isEqualTo(Stems.of(word));
    }

    @ParameterizedTest
    @CsvSource({"read,write", "edge,age", "pay,play"})
    void keepsDifferentWordsApart(String one, String other) {
        assertThat(Stems.of(one)).isNotEqualTo(Stems.of(other));
    }
}
