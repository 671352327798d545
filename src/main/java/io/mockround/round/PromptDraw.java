package io.mockround.round;

import io.mockround.deck.Deck;
import io.mockround.deck.Prompt;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * Draws prompts: none again until all were given, so those given least often come first; of those the ones on a preferred topic.
 *
 * @param given how often each prompt was ever given, by {@link #nameOf}; one that is not in it never was
 * @param preferredTopics whatever their letters' case; those marked shaky or blank where somebody asks for these first, else empty
 */
public record PromptDraw(Map<String, Integer> given, Set<String> preferredTopics) {

    /** Of a person who was given nothing yet and prefers nothing. */
    public static final PromptDraw FRESH = new PromptDraw(Map.of(), Set.of());

    public PromptDraw {
        given = Map.copyOf(given);
        preferredTopics = preferredTopics.stream().map(PromptDraw::plain).collect(Collectors.toUnmodifiableSet());
    }

    /** How history names a prompt. */
    public static String nameOf(Deck deck, Prompt prompt) {
        return deck.id() + "/" + prompt.id();
    }

    /** The prompt's id in a name that {@link #nameOf} has made. */
    public static String idIn(String name) {
        return name.substring(name.indexOf('/') + 1);
    }

    /** The deck's id in a name that {@link #nameOf} has made. */
    public static String deckIn(String name) {
        return name.substring(0, Math.max(0, name.indexOf('/')));
    }

    /** The prompt a round begins with. */
    public Prompt first(Deck deck, long seed) {
        return among(deck, deck.prompts(), generator(seed));
    }

    /** What is drawn for a seed. Not {@code java.util.Random}: for small seeds its first number is nearly always the same. */
    static RandomGenerator generator(long seed) {
        return new SplittableRandom(seed);
    }

    /** @param candidates at least one */
    Prompt among(Deck deck, List<Prompt> candidates, RandomGenerator random) {
        int fewest = candidates.stream()
                .mapToInt(prompt -> timesGiven(deck, prompt))
                .min()
                .orElseThrow();
        List<Prompt> unseen = candidates.stream()
                .filter(prompt -> timesGiven(deck, prompt) == fewest)
                .toList();
        List<Prompt> drawn = preferring(
                unseen,
                prompt -> prompt.topics().stream().map(PromptDraw::plain).anyMatch(preferredTopics::contains));
        return drawn.get(random.nextInt(drawn.size()));
    }

    private static String plain(String topic) {
        return topic.toLowerCase(Locale.ROOT);
    }

    private int timesGiven(Deck deck, Prompt prompt) {
        return given.getOrDefault(nameOf(deck, prompt), 0);
    }

    private static List<Prompt> preferring(List<Prompt> prompts, Predicate<Prompt> preferred) {
        List<Prompt> those = prompts.stream().filter(preferred).toList();
        return those.isEmpty() ? prompts : those;
    }
}
