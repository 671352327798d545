package io.mockround.round;

import io.mockround.deck.FollowUp;
import io.mockround.deck.InterviewerRules;
import io.mockround.deck.Milestone;
import io.mockround.deck.Prompt;
import io.mockround.messages.Messages;
import io.mockround.round.Question.About;
import io.mockround.round.Question.Origin;
import io.mockround.speech.Word;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * Chooses what is asked next: what was lost on an earlier day, the prompt where it is the first question, what presses the answer just given,
 * an overkill component that was named, a follow-up ({@link FollowUpChoice}), and when they run out another prompt of the deck.
 *
 * <p>An answer is pressed by what the deck wrote for its question, all of it, in order, right after it: while answers are handed back and the
 * phase lasts. After a cut-off the commitment presses instead, and what ran out or was given up is not pressed; a prompt that was only presented
 * was not answered. The number that made somebody need an overkill component is asked for once, after the component was named. Both only in
 * templates that press, and both count among a phase's exchanges.
 *
 * <p>A partner asks their own questions: nothing is chosen then. Deterministic for one seed and one sequence of words heard. Not thread-safe:
 * belongs to the round's thread.
 */
public final class Interviewer {

    /** What was said this long before the end of an answer was offered to be asked about. */
    private static final Duration OFFER = Duration.ofSeconds(15);

    private final Lines lines;
    private final InterviewerRules rules;
    private final Understanding understanding;
    private final Overdue overdue;
    private final Rescues rescues;
    private final Agenda agenda;
    private final RandomGenerator random;
    private final Deque<Repeat> repeats;
    private final Deque<String> pressing = new ArrayDeque<>();
    /** By identity: two prompts may word a follow-up the same. */
    private final Set<FollowUp> asked = Collections.newSetFromMap(new IdentityHashMap<>());

    private final Set<String> overkillAsked = new HashSet<>();
    private final List<Prompt> promptsLeft;
    private Prompt prompt;
    private Duration promptSince = Duration.ZERO;
    private boolean promptIsToBeAsked;
    /** The last question; null before any. */
    private Question last;
    /** When the last answer ended; null before any. */
    private Duration answeredAt;

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

    public Interviewer(Agenda agenda, Understanding understanding, Lines lines) {
        this.lines = lines;
        this.agenda = agenda;
        this.understanding = understanding;
        this.rules = agenda.template().interviewer();
        this.overdue = new Overdue(agenda.template().milestones(), understanding);
        this.rescues = new Rescues(rules, overdue);
        this.random = PromptDraw.generator(agenda.seed());
        this.repeats = new ArrayDeque<>(agenda.repeats());
        this.prompt = agenda.prompt();
        this.promptIsToBeAsked = agenda.promptIsFirstQuestion();
        this.promptsLeft = new ArrayList<>(agenda.deck().prompts());
        promptsLeft.remove(prompt);
    }

    /** The ropes this interviewer throws. */
    Rescues rescues() {
        return rescues;
    }

    /** The next question. */
    Question next(Situation now) {
        last = choose(now);
        return last;
    }

    /** Asked after a cut-off. */
    Question commitment() {
        return Question.about(last == null ? about() : last.about(), lines.commitment(), Origin.COMMIT, List.of());
    }

    /** Follows what the round does: only an answer that was handed back is pressed, and only within its phase. */
    void note(RoundEffect effect) {
        rescues.note(effect);
        if (effect instanceof RoundEffect.PhaseBegan) {
            pressing.clear();
        } else if (effect instanceof RoundEffect.ExchangeEnded ended) {
            answeredAt = ended.at();
            if (!(ended.exchange().end() instanceof Exchange.End.HandedBack)) {
                pressing.clear();
            }
        }
    }

    /** The matching fact of what is being asked about, or "Up to you." */
    String clarify(List<Word> question) {
        return fact(question).orElse(lines.upToYou());
    }

    /** The fact that was asked for, if there is one. */
    Optional<String> fact(List<Word> question) {
        boolean isAboutAnother = last != null && last.origin() == Origin.REPEAT && !about().equals(last.about());
        return new Facts(isAboutAnother ? List.of() : prompt.facts())
                .answering(question)
                .map(Prompt.Fact::answer);
    }

    private Question choose(Situation now) {
        if (rules.partner()) {
            return new Question(
                    Messages.text("interviewer.partner"), Origin.FOLLOW_UP, List.of()); // about what, nobody knows
        }
        if (!repeats.isEmpty()) {
            return repeats.remove().question();
        }
        if (promptIsToBeAsked) {
            promptIsToBeAsked = false;
            return askPrompt();
        }
        if (!pressing.isEmpty()) {
            return ask(pressing.remove(), Origin.PRESSING, List.of());
        }
        return askOnOverkill(now).or(() -> askFollowUp(now)).orElseGet(() -> askAnotherPrompt(now));
    }

    private Optional<Question> askOnOverkill(Situation now) {
        if (!rules.pressing() || prompt.overkill().isEmpty()) {
            return Optional.empty();
        }
        return understanding.named(prompt.overkill(), now.heardBetween(promptSince, now.at())).stream()
                .filter(overkillAsked::add)
                .findFirst()
                .map(name -> ask(Messages.text("interviewer.overkill", name), Origin.PRESSING, List.of()));
    }

    private Optional<Question> askFollowUp(Situation now) {
        List<Word> heard = now.heardBetween(promptSince, now.at());
        List<Milestone> missing = overdue.by(now, Duration.ZERO);
        FollowUpChoice choice = new FollowUpChoice(heard, offered(now), missing, rules);
        List<FollowUp> left = prompt.followUps().stream()
                .filter(followUp -> !asked.contains(followUp))
                .toList();
        return choice.of(left).map(followUp -> {
            asked.add(followUp);
            press(followUp.pressing());
            String text = choice.isUnheard(followUp) ? lines.neutral() + " " + followUp.text() : followUp.text();
            return ask(text, Origin.FOLLOW_UP, followUp.points());
        });
    }

    private List<Word> offered(Situation now) {
        return answeredAt == null ? List.of() : now.heardBetween(answeredAt.minus(OFFER), now.at());
    }

    private Question askAnotherPrompt(Situation now) {
        if (promptsLeft.isEmpty()) {
            return ask(lines.anythingElse(), Origin.PRESSING, List.of());
        }
        prompt = agenda.draw().among(agenda.deck(), promptsLeft, random);
        promptsLeft.remove(prompt);
        promptSince = now.at();
        return askPrompt();
    }

    private Question askPrompt() {
        press(prompt.pressing());
        return ask(prompt.statement(), Origin.PROMPT, prompt.points());
    }

    private void press(List<String> questions) {
        if (rules.pressing()) {
            pressing.addAll(questions);
        }
    }

    private Question ask(String text, Origin origin, List<String> points) {
        return Question.about(about(), text, origin, points);
    }

    private About about() {
        return new About(prompt.id(), prompt.title());
    }
}
