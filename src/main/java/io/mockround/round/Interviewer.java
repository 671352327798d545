package io.mockround.round;

import io.mockround.deck.Deck;
import io.mockround.deck.FollowUp;
import io.mockround.deck.Prompt;
import io.mockround.messages.Messages;
import io.mockround.round.Question.Origin;
import io.mockround.speech.Phrases;
import io.mockround.speech.Word;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Chooses what is asked next: follow-ups in the deck's order, those first whose subject was heard; when they run out another prompt of the
 * deck. Deterministic for one seed and one sequence of words heard. Not thread-safe: belongs to the round's thread.
 */
public final class Interviewer {

    private final Lines lines;
    private final Random random;
    /** By identity: two prompts may word a follow-up the same. */
    private final Set<FollowUp> asked = Collections.newSetFromMap(new IdentityHashMap<>());

    private final List<Prompt> promptsLeft;
    private Prompt prompt;
    private boolean promptIsToBeAsked;

    /**
     * The interviewer's own phrases.
     *
     * @param anythingElse asked when the whole deck has been
     * @param neutral said before a follow-up whose subject was not heard
     */
    public record Lines(String commitment, String upToYou, String anythingElse, String neutral) {

        /** As written in {@code messages.properties}. */
        public static Lines written() {
            return new Lines(
                    Messages.text("interviewer.commitment"),
                    Messages.text("interviewer.upToYou"),
                    Messages.text("interviewer.anythingElse"),
                    Messages.text("interviewer.neutral"));
        }
    }

    /** @param promptIsFirstQuestion true where exchanges come first, so that the prompt itself is the first question */
    public Interviewer(Deck deck, Prompt prompt, boolean promptIsFirstQuestion, long seed, Lines lines) {
        this.lines = lines;
        this.random = new Random(seed);
        this.prompt = prompt;
        this.promptIsToBeAsked = promptIsFirstQuestion;
        this.promptsLeft = new ArrayList<>(deck.prompts());
        promptsLeft.remove(prompt);
    }

    /** The next question, given everything heard so far. */
    public Question next(List<Word> heard) {
        if (promptIsToBeAsked) {
            promptIsToBeAsked = false;
            return new Question(prompt.statement(), Origin.PROMPT, List.of());
        }
        FollowUp best = bestFollowUp(heard);
        if (best != null) {
            asked.add(best);
            boolean subjectUnheard = !best.ifSaid().isEmpty() && !anyHeard(best.ifSaid(), heard);
            String text = subjectUnheard ? lines.neutral() + " " + best.text() : best.text();
            return new Question(text, Origin.FOLLOW_UP, best.points());
        }
        if (promptsLeft.isEmpty()) {
            return new Question(lines.anythingElse(), Origin.PRESSING, List.of());
        }
        prompt = promptsLeft.remove(random.nextInt(promptsLeft.size()));
        return new Question(prompt.statement(), Origin.PROMPT, List.of());
    }

    /** Asked after a cut-off. */
    public Question commitment() {
        return new Question(lines.commitment(), Origin.COMMIT, List.of());
    }

    /** The prompt's matching fact, or "Up to you." */
    public String clarify(List<Word> question) {
        return new Facts(prompt.facts())
                .answering(question)
                .map(Prompt.Fact::answer)
                .orElse(lines.upToYou());
    }

    private FollowUp bestFollowUp(List<Word> heard) {
        FollowUp best = null;
        int bestRank = Integer.MAX_VALUE;
        for (FollowUp candidate : prompt.followUps()) {
            if (asked.contains(candidate) || anyHeard(candidate.ifUnsaid(), heard)) {
                continue;
            }
            int rank = rank(candidate, heard);
            if (rank < bestRank) {
                best = candidate;
                bestRank = rank;
            }
        }
        return best;
    }

    /** What was said is pressed on first; a follow-up on something unsaid comes when nothing else is left. */
    private static int rank(FollowUp candidate, List<Word> heard) {
        if (candidate.ifSaid().isEmpty()) {
            return 1;
        }
        return anyHeard(candidate.ifSaid(), heard) ? 0 : 2;
    }

    private static boolean anyHeard(List<String> cues, List<Word> heard) {
        return cues.stream().anyMatch(cue -> Phrases.isSaid(cue, heard));
    }
}
