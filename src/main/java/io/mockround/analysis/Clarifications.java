package io.mockround.analysis;

import io.mockround.deck.Prompt;
import io.mockround.deck.Prompt.Fact;
import io.mockround.report.SessionReport.ClarificationPart;
import io.mockround.round.Facts;
import io.mockround.round.Interviewer.Lines;
import io.mockround.round.Question.Origin;
import io.mockround.round.RoundRecord;
import io.mockround.round.RoundRecord.Clarification;
import io.mockround.speech.Phrases;
import io.mockround.speech.Transcript;
import io.mockround.speech.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The clarifying questions of a round: those for which the key was pressed, and those heard in its words. A key press shortly after a
 * question that was heard is that question, and what the interviewer then answered stands.
 */
final class Clarifications {

    /** The key looks for its question in what was said this long before it (as {@code RoundRunner} does during the round). */
    private static final long KEY_REACH_MS = 10_000;

    /** A question heard during the round is kept by its first word; heard again from the whole recording that may lie a little later. */
    private static final long SLACK_MS = 500;

    private final RoundRecord round;
    private final Prompt prompt;

    /** @param prompt the one the round began with */
    Clarifications(RoundRecord round, Prompt prompt) {
        this.round = round;
        this.prompt = prompt;
    }

    /** In the order of their times: of the key where one was pressed, else of the question's first word. */
    List<ClarificationPart> of(Transcript transcript) {
        List<Span> heard = new ArrayList<>(ClarifyingQuestions.find(transcript.words(), 0, promptEndsMs()));
        List<ClarificationPart> parts = new ArrayList<>();
        for (Clarification keyed : round.clarifications()) {
            long atMs = keyed.at().toMillis();
            Span question = lastBefore(atMs, heard);
            heard.remove(question);
            String text = keyed.text().isEmpty() && question != null
                    ? Phrases.text(words(transcript, question))
                    : keyed.text();
            parts.add(new ClarificationPart(atMs, text, keyed.answer()));
        }
        heard.forEach(question -> parts.add(answered(question.startMs(), words(transcript, question))));
        parts.sort(Comparator.comparingLong(ClarificationPart::atMs));
        return parts;
    }

    private ClarificationPart answered(long atMs, List<Word> question) {
        String answer = new Facts(isAboutAnother(atMs) ? List.of() : prompt.facts())
                .answering(question)
                .map(Fact::answer)
                .orElseGet(() -> Lines.written().upToYou());
        return new ClarificationPart(atMs, Phrases.text(question), answer);
    }

    /** Whether a question of an earlier day, on another prompt, was open. */
    private boolean isAboutAnother(long atMs) {
        return round.exchanges().stream()
                .filter(asked -> asked.exchange().openedAt().toMillis() <= atMs
                        && atMs < asked.exchange().end().at().toMillis())
                .map(RoundRecord.AskedExchange::question)
                .anyMatch(question -> question.origin() == Origin.REPEAT
                        && question.about() != null
                        && !question.about().prompt().equals(prompt.id()));
    }

    /** When another prompt of the deck was asked: what is known of this one answers no question about that. */
    private long promptEndsMs() {
        return round.exchanges().stream()
                .filter(asked -> asked.question().origin() == Origin.PROMPT)
                .filter(asked -> !asked.question().text().equals(prompt.statement()))
                .mapToLong(asked -> asked.exchange().openedAt().toMillis())
                .min()
                .orElse(Long.MAX_VALUE);
    }

    private static Span lastBefore(long atMs, List<Span> questions) {
        return questions.stream()
                .filter(question -> question.startMs() <= atMs + SLACK_MS && atMs - question.endMs() <= KEY_REACH_MS)
                .max(Comparator.comparingLong(Span::startMs))
                .orElse(null);
    }

    private static List<Word> words(Transcript transcript, Span question) {
        return transcript.words().stream()
                .filter(word -> question.overlapMs(word.startMs(), word.endMs()) > 0)
                .toList();
    }
}
