package io.mockround.ui.review;

import io.mockround.report.Maybe;
import io.mockround.report.Notes;
import io.mockround.report.Retrospective;
import io.mockround.report.Retrospective.Asked;
import io.mockround.report.SelfReview;
import io.mockround.report.SelfReview.Question;
import io.mockround.report.SessionReport;

/** A place to write in: where its text stands in a report, and how another is kept. */
public sealed interface NotePlace {

    /** What stands there; empty where nothing does. */
    String in(SessionReport report);

    /**
     * Keeps a text there; an empty one takes back what stood there.
     *
     * @throws io.mockround.problem.ProblemException when it cannot be kept
     */
    SessionReport keep(NotesDesk desk, String sessionId, String text);

    private static Notes notes(SessionReport report) {
        return report.notes().or(Notes.NONE);
    }

    private static Retrospective interview(SessionReport report) {
        return notes(report).retrospective().or(Retrospective.EMPTY);
    }

    /** One sentence of insight. */
    record Insight() implements NotePlace {

        @Override
        public String in(SessionReport report) {
            return notes(report).insight().or("");
        }

        @Override
        public SessionReport keep(NotesDesk desk, String sessionId, String text) {
            return desk.notes().went(sessionId, null, null, text);
        }
    }

    /** The answer to a question of the self-review. */
    record Answer(Question question) implements NotePlace {

        @Override
        public String in(SessionReport report) {
            return notes(report).answers().or(SelfReview.NONE).to(question).or("");
        }

        @Override
        public SessionReport keep(NotesDesk desk, String sessionId, String text) {
            return desk.notes().answer(sessionId, question, text);
        }
    }

    /** What to do differently in the next interview. */
    record Differently() implements NotePlace {

        @Override
        public String in(SessionReport report) {
            return interview(report).differently().or("");
        }

        @Override
        public SessionReport keep(NotesDesk desk, String sessionId, String text) {
            return desk.interviews().change(sessionId, page -> page.with(null, null, text));
        }
    }

    /** How many minutes the interview took: digits, or nothing. */
    record Minutes() implements NotePlace {

        @Override
        public String in(SessionReport report) {
            Maybe<Double> minutes = interview(report).minutes();
            return minutes.map(Math::round).map(whole -> Long.toString(whole)).or("");
        }

        @Override
        public SessionReport keep(NotesDesk desk, String sessionId, String text) {
            Double minutes = text.isBlank() ? null : Double.valueOf(text.strip());
            return desk.interviews().change(sessionId, page -> page.withMinutes(minutes));
        }
    }

    /**
     * A text of one question of an interview.
     *
     * @param n the question's number
     */
    record AskedText(int n, Part part) implements NotePlace {

        /** Which text. */
        public enum Part {
            /** The question itself. Emptied, it stays what it was. */
            QUESTION,
            REACTION,
            DIFFERENTLY
        }

        @Override
        public String in(SessionReport report) {
            return interview(report).questions().stream()
                    .filter(asked -> asked.n() == n)
                    .findFirst()
                    .map(this::in)
                    .orElse("");
        }

        private String in(Asked asked) {
            return switch (part) {
                case QUESTION -> asked.question();
                case REACTION -> asked.reaction().or("");
                case DIFFERENTLY -> asked.differently().or("");
            };
        }

        @Override
        public SessionReport keep(NotesDesk desk, String sessionId, String text) {
            return desk.interviews()
                    .change(
                            sessionId,
                            n,
                            asked -> asked.with(
                                    part == Part.QUESTION ? text : null,
                                    null,
                                    part == Part.REACTION ? text : null,
                                    part == Part.DIFFERENTLY ? text : null));
        }
    }
}
