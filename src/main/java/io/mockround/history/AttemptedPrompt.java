package io.mockround.history;

import io.mockround.round.PromptDraw;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A prompt that rounds began with.
 *
 * @param prompt its id
 * @param attempts how many rounds
 * @param last the day of the latest, ISO-8601
 * @param title what the latest is called
 */
public record AttemptedPrompt(String prompt, int attempts, String last, String title) {

    private static final int DAY_LETTERS = 10;

    /** @param newestFirst all sessions; the prompt of the newest comes first */
    public static List<AttemptedPrompt> in(List<SessionSummary> newestFirst) {
        Map<String, AttemptedPrompt> prompts = new LinkedHashMap<>();
        newestFirst.stream()
                .filter(session -> session.standing().prompt() != null)
                .forEach(session -> {
                    String prompt = PromptDraw.idIn(session.standing().prompt());
                    prompts.merge(
                            prompt,
                            new AttemptedPrompt(
                                    prompt, 1, session.startedAt().substring(0, DAY_LETTERS), session.title()),
                            (newer, older) ->
                                    new AttemptedPrompt(prompt, newer.attempts() + 1, newer.last(), newer.title()));
                });
        return List.copyOf(prompts.values());
    }
}
