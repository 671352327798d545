package io.mockround.report;

import java.util.ArrayList;
import java.util.List;

/**
 * What is written down after an interview (PRACTICES V6): every question that was asked, and what came of it.
 *
 * @param outcome as far as it is known
 * @param minutes how long the interview was
 * @param questions in the order they were asked
 * @param differently what to do differently, of the whole
 */
public record Retrospective(
        Maybe<Outcome> outcome, Maybe<Double> minutes, List<Asked> questions, Maybe<String> differently) {

    public static final Retrospective EMPTY =
            new Retrospective(Maybe.notApplicable(), Maybe.notApplicable(), List.of(), Maybe.notApplicable());

    public Retrospective {
        questions = List.copyOf(questions);
    }

    /** What came of an interview. */
    public enum Outcome {
        WAITING,
        NEXT_ROUND,
        OFFER,
        REJECTED,
        WITHDRAWN
    }

    /** How it felt to answer. */
    public enum Went {
        CONFIDENT,
        UNSURE,
        STRUGGLING
    }

    /**
     * A question that was asked.
     *
     * @param n its number, from 1, which it keeps
     * @param reaction what was said or thought first
     * @param differently what to say next time
     */
    public record Asked(int n, String question, Maybe<Went> went, Maybe<String> reaction, Maybe<String> differently) {

        /** With what is not null here in the place of what was said before; an empty reaction takes it back. */
        public Asked with(String itsQuestion, Went itsWent, String itsReaction, String itsDifferently) {
            return new Asked(
                    n,
                    Words.replaced(Maybe.of(question), itsQuestion).or(question),
                    itsWent == null ? went : Maybe.of(itsWent),
                    Words.replaced(reaction, itsReaction),
                    Words.replaced(differently, itsDifferently));
        }

        /** @param its null takes back what was said */
        public Asked withWent(Went its) {
            return new Asked(n, question, Maybe.ofNullable(its), reaction, differently);
        }
    }

    /** With what is not null here in the place of what was said before; an empty text takes it back. */
    public Retrospective with(Outcome itsOutcome, Double itsMinutes, String itsDifferently) {
        return new Retrospective(
                itsOutcome == null ? outcome : Maybe.of(itsOutcome),
                itsMinutes == null ? minutes : Maybe.of(itsMinutes),
                questions,
                Words.replaced(differently, itsDifferently));
    }

    /** @param its null takes back what was said */
    public Retrospective withOutcome(Outcome its) {
        return new Retrospective(Maybe.ofNullable(its), minutes, questions, differently);
    }

    /** @param its null takes back what was said */
    public Retrospective withMinutes(Double its) {
        return new Retrospective(outcome, Maybe.ofNullable(its), questions, differently);
    }

    /** With one more question. */
    public Retrospective asked(String question, Went went, String reaction, String toDoDifferently) {
        int next = questions.stream().mapToInt(Asked::n).max().orElse(0) + 1;
        Asked added = new Asked(
                        next, Words.tidy(question), Maybe.notApplicable(), Maybe.notApplicable(), Maybe.notApplicable())
                .with(null, went, reaction, toDoDifferently);
        List<Asked> all = new ArrayList<>(questions);
        all.add(added);
        return new Retrospective(outcome, minutes, all, differently);
    }

    /** With another in the place of the question of its number. */
    public Retrospective with(Asked changed) {
        List<Asked> all = questions.stream()
                .map(asked -> asked.n() == changed.n() ? changed : asked)
                .toList();
        return new Retrospective(outcome, minutes, all, differently);
    }

    public Retrospective without(int n) {
        return new Retrospective(
                outcome,
                minutes,
                questions.stream().filter(asked -> asked.n() != n).toList(),
                differently);
    }

    List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (Asked asked : questions) {
            texts.add(asked.question());
            asked.reaction().ifKnown(texts::add);
            asked.differently().ifKnown(texts::add);
        }
        differently.ifKnown(texts::add);
        return texts;
    }
}
