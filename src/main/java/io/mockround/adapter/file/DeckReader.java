package io.mockround.adapter.file;

import io.mockround.deck.Deck;
import io.mockround.deck.FollowUp;
import io.mockround.deck.Prompt;
import io.mockround.deck.Prompt.Difficulty;
import io.mockround.deck.Prompt.Fact;
import io.mockround.problem.ProblemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A deck file, as the contract's "A template and a deck" has it. */
public final class DeckReader {

    static final List<String> KEYS = List.of("id", "title", "kind", "prompts");
    private static final String POINTS = "a list of points";

    private static final List<String> PROMPT_KEYS = List.of(
            "id", "title", "statement", "difficulty", "topics", "facts", "overkill", "followUps", "pressing", "points");
    private static final List<String> FACT_KEYS = List.of("cues", "answer");
    private static final List<String> FOLLOW_UP_KEYS =
            List.of("text", "tags", "ifSaid", "ifUnsaid", "points", "pressing");
    private static final List<String> DIFFICULTIES = List.of("easy", "medium", "hard");

    /** What a follow-up may be about; templates weigh them. */
    static final List<String> TAGS = List.of("scale", "failure", "cost", "correctness", "simplicity");

    private static final String QUESTIONS = "a list of questions";
    private static final String WORDS = "a list of words or phrases";

    private DeckReader() {}

    /** @throws ProblemException with the file's first mistake, or why it cannot be read */
    public static Deck read(Path file) {
        return deck(YamlFile.read(file, "a deck"));
    }

    static Deck deck(YamlValue root) {
        YamlMap map = root.map("a deck", KEYS);
        String id = map.required("id").text("an id");
        String title = map.required("title").text();
        UniqueIds promptIds = new UniqueIds();
        YamlValue written = map.required("prompts");
        List<Prompt> prompts = written.list("a list of prompts", value -> prompt(value, promptIds));
        if (prompts.isEmpty()) {
            throw written.wrong("an empty list", "at least one prompt");
        }
        return new Deck(id, title, map.optional("kind").map(YamlValue::text).orElse(null), prompts);
    }

    private static Prompt prompt(YamlValue value, UniqueIds ids) {
        YamlMap map = value.map("a prompt", PROMPT_KEYS);
        return new Prompt(
                ids.of(map),
                map.required("title").text(),
                map.required("statement").text(),
                map.optional("difficulty").map(DeckReader::difficulty).orElse(null),
                map.texts("topics", "a list of topics"),
                map.list("facts", "a list of facts", DeckReader::fact),
                map.texts("overkill", WORDS),
                map.list("followUps", "a list of follow-ups", DeckReader::followUp),
                map.texts("pressing", QUESTIONS),
                map.texts("points", POINTS));
    }

    private static Difficulty difficulty(YamlValue value) {
        return Difficulty.valueOf(value.word(DIFFICULTIES).toUpperCase(Locale.ROOT));
    }

    private static Fact fact(YamlValue value) {
        YamlMap map = value.map("a fact", FACT_KEYS);
        YamlValue cues = map.required("cues");
        List<String> words = cues.list(WORDS, YamlValue::text);
        if (words.isEmpty()) {
            throw cues.wrong("an empty list", "the words that ask for this fact");
        }
        return new Fact(words, map.required("answer").text());
    }

    private static FollowUp followUp(YamlValue value) {
        YamlMap map = value.map("a follow-up", FOLLOW_UP_KEYS);
        return new FollowUp(
                map.required("text").text(),
                map.list("tags", "a list of tags", tag -> tag.word(TAGS)),
                map.texts("ifSaid", WORDS),
                map.texts("ifUnsaid", WORDS),
                map.texts("points", POINTS),
                map.texts("pressing", QUESTIONS));
    }
}
