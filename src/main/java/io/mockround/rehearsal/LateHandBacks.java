package io.mockround.rehearsal;

import io.mockround.analysis.Span;
import io.mockround.analysis.SpeechAfterClosing;
import io.mockround.hearing.LiveHearing.Heard;
import io.mockround.rehearsal.RoundSnapshot.State;
import io.mockround.report.SessionReport.Outcome;
import io.mockround.round.Exchange;
import io.mockround.round.RoundEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether hand-backs after the closing were held or overran, while the round runs: by the rule of the review, from what the live detector
 * heard. The review hears the take again and may decide otherwise at the edge of the tolerance. Used on the round's thread.
 */
final class LateHandBacks {

    private final List<Span> speech = new ArrayList<>();
    private final List<Long> questions = new ArrayList<>();

    /** Everything said before is known. */
    private Duration silentAt = Duration.ZERO;

    void heard(Heard heard) {
        if (heard.event() instanceof RoundEvent.Spoke spoke) {
            speech.add(new Span(spoke.from().toMillis(), spoke.to().toMillis()));
        } else if (heard.event() instanceof RoundEvent.HandBackHeard question) {
            questions.add(question.firstWordAt().toMillis());
        } else if (heard.event() instanceof RoundEvent.Silent) {
            silentAt = heard.at();
        }
    }

    /** @return {@code HANDED_BACK_LATE} while somebody still speaks on from before the hand-back */
    State of(Exchange exchange) {
        long closedMs = exchange.closedAt().toMillis();
        long endMs = exchange.end().at().toMillis();
        if (silentAt.toMillis() < endMs) {
            return State.HANDED_BACK_LATE;
        }
        long untilMs = Math.max(closedMs, questionStartMs(exchange.openedAt().toMillis(), closedMs, endMs));
        long heardMs = speech.stream()
                .mapToLong(span -> span.overlapMs(closedMs, untilMs))
                .sum();
        return SpeechAfterClosing.outcome(heardMs, exchange.gate().overrunTolerance()) == Outcome.HELD
                ? State.HELD
                : State.OVERRAN;
    }

    private long questionStartMs(long openedMs, long closedMs, long endMs) {
        return questions.stream()
                .filter(startMs -> startMs >= openedMs && startMs < endMs)
                .reduce((first, last) -> last)
                .orElseGet(() -> SpeechAfterClosing.questionStartMs(speech, closedMs, endMs));
    }
}
