package io.mockround.analysis;

import io.mockround.recording.Gap;
import io.mockround.report.Maybe;
import io.mockround.report.SessionReport.CommittedPart;
import io.mockround.report.SessionReport.EarlierPart;
import io.mockround.report.SessionReport.ExchangePart;
import io.mockround.report.SessionReport.Outcome;
import io.mockround.report.SessionReport.PointPart;
import io.mockround.report.SessionReport.PositionPart;
import io.mockround.report.SessionReport.PromptPart;
import io.mockround.report.SessionReport.ThreadPart;
import io.mockround.round.Exchange;
import io.mockround.round.Exchange.End;
import io.mockround.round.Question;
import io.mockround.round.RoundRecord.AskedExchange;
import io.mockround.speech.Transcript;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * How each exchange went, told from the round's record, the sound and the words (PRACTICES, "The gate"). May be computed again when a
 * transcript arrives.
 */
final class Exchanges {

    /** As templates call the checks. */
    private static final String POSITION_CHANGES = "position-changes";

    private static final String COMMITTED_ANSWER = "committed-answer";

    private final SpeechActivity speech;
    private final Transcript transcript;
    private final List<Gap> gaps;
    private final List<Long> newsMs;

    /** @param newsMs when the interviewer gave new information */
    Exchanges(SpeechActivity speech, Transcript transcript, List<Gap> gaps, List<Long> newsMs) {
        this.speech = speech;
        this.transcript = transcript;
        this.gaps = gaps;
        this.newsMs = List.copyOf(newsMs);
    }

    /** @param checks what the template asked for */
    ExchangePart part(AskedExchange asked, List<String> checks) {
        Exchange exchange = asked.exchange();
        long askedMs = exchange.openedAt().toMillis();
        long endMs = exchange.end().at().toMillis();
        List<Span> questions = HandBackQuestions.findInWhole(transcript.words(), askedMs, endMs);
        Optional<Overrun> overrun = overrun(exchange, questions);
        String question = PlainText.asked(asked.question().text());
        Supplier<Moves> moves = () -> Moves.of(transcript.words(), askedMs, endMs, question, newsMs);
        Maybe<List<PositionPart>> positions =
                ifAsked(checks.contains(POSITION_CHANGES), () -> moves.get().positions());
        Maybe<List<ThreadPart>> threads =
                ifAsked(checks.contains(POSITION_CHANGES), () -> moves.get().threads());
        return new ExchangePart(
                exchange.number(),
                exchange.phase(),
                asked.question().origin(),
                asked.question().text(),
                askedMs,
                Maybe.ofNullable(exchange.opening()).map(opening -> opening.at().toMillis()),
                Maybe.ofNullable(exchange.opening()).map(Exchange.Opening::by),
                Maybe.ofNullable(exchange.closedAt()).map(Duration::toMillis),
                handedBack(exchange).map(back -> back.at().toMillis()),
                handedBack(exchange).map(End.HandedBack::by),
                endMs,
                exchange.hasGate() ? Maybe.of(outcome(exchange, overrun)) : Maybe.notApplicable(),
                overrun.map(Overrun::reported).orElse(Maybe.notApplicable()),
                handBackSaid(questions, askedMs, endMs),
                timeToFirstWord(askedMs, endMs),
                checks.contains(COMMITTED_ANSWER) && asksForAChoice(asked.question())
                        ? Maybe.of(committed(askedMs, endMs, question, questions))
                        : Maybe.notApplicable(),
                positions,
                threads,
                asked.question().points().isEmpty()
                        ? Maybe.notApplicable()
                        : Maybe.of(asked.question().points().stream()
                                .map(point -> new PointPart(point, false))
                                .toList()),
                Maybe.ofNullable(asked.question().about()).map(about -> new PromptPart(about.prompt(), about.title())),
                Maybe.ofNullable(exchange.promotion())
                        .map(promotion -> promotion.at().toMillis()),
                Maybe.ofNullable(asked.question().earlier())
                        .map(earlier -> new EarlierPart(earlier.session(), earlier.exchange())));
    }

    private <T> Maybe<List<T>> ifAsked(boolean asked, Supplier<List<T>> find) {
        if (!asked) {
            return Maybe.notApplicable();
        }
        return transcript.isDone() ? Maybe.of(find.get()) : Maybe.unknown();
    }

    /** After a cut-off nobody asks for the options again: "One sentence: which is it?". */
    private static boolean asksForAChoice(Question question) {
        return question.origin() != Question.Origin.COMMIT && TradeOffQuestions.isOne(question.text());
    }

    private CommittedPart committed(long askedMs, long endMs, String question, List<Span> handBacks) {
        return transcript.isDone()
                ? CommittedAnswer.of(transcript.words(), askedMs, endMs, question, handBacks)
                : CommittedAnswer.unknown();
    }

    /** Speech after closing; unknown when the microphone was lost meanwhile, but what was heard still counts. */
    private record Overrun(long heardMs, boolean hasGap) {

        Maybe<Long> reported() {
            return hasGap ? Maybe.unknown() : Maybe.of(heardMs);
        }
    }

    private static Maybe<End.HandedBack> handedBack(Exchange exchange) {
        return exchange.end() instanceof End.HandedBack back ? Maybe.of(back) : Maybe.notApplicable();
    }

    private static Outcome outcome(Exchange exchange, Optional<Overrun> overrun) {
        if (exchange.end() instanceof End.Abandoned) {
            return Outcome.ABANDONED;
        }
        if (exchange.end() instanceof End.CutOff) {
            return Outcome.CUT_OFF;
        }
        if (overrun.isEmpty()) {
            return Outcome.EARLY;
        }
        return SpeechAfterClosing.outcome(
                overrun.get().heardMs(), exchange.gate().overrunTolerance());
    }

    private Optional<Overrun> overrun(Exchange exchange, List<Span> questions) {
        if (exchange.closedAt() == null) {
            return Optional.empty();
        }
        long closedMs = exchange.closedAt().toMillis();
        long endMs = exchange.end().at().toMillis();
        long untilMs = Math.max(closedMs, questionStart(exchange, questions, closedMs, endMs));
        boolean hasGap = gaps.stream().anyMatch(gap -> gap.startMs() < untilMs && gap.endMs() > closedMs);
        return Optional.of(new Overrun(speech.speechMsWithin(closedMs, untilMs), hasGap));
    }

    /** Where the hand-back question begins, or the exchange's end when none was asked. */
    private long questionStart(Exchange exchange, List<Span> questions, long closedMs, long endMs) {
        if (transcript.isDone()) {
            return questions.isEmpty()
                    ? endMs
                    : questions.get(questions.size() - 1).startMs();
        }
        return exchange.end() instanceof End.HandedBack
                ? SpeechAfterClosing.questionStartMs(speech.speech(), closedMs, endMs)
                : endMs;
    }

    /** Unknown without words, and when it may have been said while the microphone was lost. */
    private Maybe<Boolean> handBackSaid(List<Span> questions, long askedMs, long endMs) {
        boolean lost = gaps.stream().anyMatch(gap -> gap.startMs() < endMs && gap.endMs() > askedMs);
        if (!transcript.isDone() || questions.isEmpty() && lost) {
            return Maybe.unknown();
        }
        return Maybe.of(!questions.isEmpty());
    }

    /** What spills over from the answer before does not count: the first speech that begins after the question. */
    private Maybe<Long> timeToFirstWord(long askedMs, long endMs) {
        return speech.speech().stream()
                .filter(span -> span.startMs() >= askedMs && span.startMs() < endMs)
                .findFirst()
                .map(span -> Maybe.of(span.startMs() - askedMs))
                .orElse(Maybe.notApplicable());
    }
}
