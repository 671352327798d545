package io.mockround.analysis;

import io.mockround.analysis.CommittedPick.Found;
import io.mockround.report.Maybe;
import io.mockround.report.SessionReport.AnswerPart;
import io.mockround.report.SessionReport.CommittedPart;
import io.mockround.report.SessionReport.EvidencePart;
import io.mockround.speech.Phrases;
import io.mockround.speech.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Looks for the four parts of a committed answer (PRACTICES R4): the options named, one picked, the reason, and the lead handed back. What the
 * learned {@link Commitments} miss, the rules of {@link CommittedPick} and {@link Reasons} may find: together they hear more than either.
 */
final class CommittedAnswer {

    private final List<Word> words;
    private final List<Clause> clauses;
    private final String question;

    private final Commitments learned;

    private CommittedAnswer(List<Word> words, List<Clause> clauses, String question, Commitments learned) {
        this.words = words;
        this.clauses = clauses;
        this.question = question;
        this.learned = learned;
    }

    /** Where there is no transcript. */
    static CommittedPart unknown() {
        return new CommittedPart(Maybe.unknown(), Maybe.unknown(), Maybe.unknown(), Maybe.unknown(), List.of());
    }

    /**
     * @param question in plain words, see {@link PlainText}
     * @param handBacks the hand-back questions said in the answer: they name no options
     */
    static CommittedPart of(List<Word> words, long fromMs, long untilMs, String question, List<Span> handBacks) {
        long answerEndsMs = handBacks.isEmpty()
                ? untilMs
                : handBacks.get(handBacks.size() - 1).startMs();
        return new CommittedAnswer(
                        words,
                        Clauses.of(words, fromMs, answerEndsMs),
                        question,
                        Commitments.find(words, fromMs, answerEndsMs, question))
                .part(handBacks);
    }

    private CommittedPart part(List<Span> handBacks) {
        List<EvidencePart> evidence = new ArrayList<>();
        Optional<Span> options = NamedOptions.find(clauses, AskedOptions.of(question));
        options.ifPresent(span -> evidence.add(evidence(AnswerPart.OPTIONS, span)));
        Optional<Found> told = CommittedPick.find(clauses, options, question);
        Optional<Span> because = told.flatMap(found -> Reasons.find(clauses, found.clause(), found.from(), options));
        Optional<Span> pick = learned.pick().or(() -> told.map(found -> span(found, because)));
        Optional<Span> reason = learned.reason().or(() -> because);
        pick.ifPresent(span -> evidence.add(evidence(AnswerPart.PICK, span)));
        reason.ifPresent(span -> evidence.add(evidence(AnswerPart.REASON, span)));
        if (!handBacks.isEmpty()) {
            evidence.add(evidence(AnswerPart.HAND_BACK, handBacks.get(handBacks.size() - 1)));
        }
        return new CommittedPart(
                Maybe.of(options.isPresent()),
                Maybe.of(pick.isPresent()),
                Maybe.of(reason.isPresent()),
                Maybe.of(!handBacks.isEmpty()),
                evidence);
    }

    /** From the pick to the end of its clause, or to the reason in it. */
    private Span span(Found pick, Optional<Span> reason) {
        Clause clause = clauses.get(pick.clause());
        long startMs = clause.words().get(clause.wordAt(pick.from())).startMs();
        long reasonMs = reason.map(Span::startMs).filter(at -> at > startMs).orElse(Long.MAX_VALUE);
        long endMs = clause.words().stream()
                .filter(word -> word.startMs() < reasonMs)
                .mapToLong(Word::endMs)
                .max()
                .orElse(clause.endMs());
        return new Span(startMs, endMs);
    }

    private EvidencePart evidence(AnswerPart part, Span span) {
        List<Word> said = words.stream()
                .filter(word -> word.startMs() >= span.startMs() && word.endMs() <= span.endMs())
                .toList();
        return new EvidencePart(part, span.startMs(), span.endMs(), Phrases.text(said));
    }
}
