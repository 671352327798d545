package io.mockround.analysis;

import io.mockround.analysis.ChangesOfMind.Turn;
import io.mockround.analysis.FirstPosition.Found;
import io.mockround.report.SessionReport.PositionPart;
import io.mockround.speech.Phrases;
import io.mockround.speech.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the positions held in an answer. */
final class Positions {

    private static final int WORDS_SHOWN = 8;

    /** So long after the interviewer said something new, a change of position answers it. */
    private static final long ANSWERS_NEWS_MS = 20_000;

    private final List<Clause> clauses;
    private final String question;
    private final List<Long> newsMs;
    private final List<PositionPart> positions = new ArrayList<>();
    private final Set<String> options = new HashSet<>();
    private Option held;
    private long heldSinceMs;

    private Positions(List<Clause> clauses, String question, List<Long> newsMs) {
        this.clauses = clauses;
        this.question = question;
        this.newsMs = new ArrayList<>(newsMs);
    }

    /** Positions that begin at or after one time and before another. */
    static List<PositionPart> find(List<Word> words, long fromMs, long untilMs, String question, List<Long> newsMs) {
        return new Positions(Clauses.of(words, fromMs, untilMs), question, newsMs).find();
    }

    private List<PositionPart> find() {
        FirstPosition first = new FirstPosition(clauses, question);
        Optional<Found> begun = first.find();
        if (begun.isEmpty()) {
            return List.of();
        }
        options.addAll(AskedOptions.of(question).all());
        options.addAll(Option.contentOf(first.listed()));
        Clause clause = clauses.get(begun.get().clause());
        hold(
                clause.words()
                        .subList(
                                clause.wordAt(begun.get().from()),
                                clause.words().size()),
                Option.of(clause.text().substring(begun.get().option())));
        List<Word> bare = List.of();
        for (int i = begun.get().clause() + 1; i < clauses.size(); i++) {
            bare = follow(i, bare);
        }
        return positions;
    }

    /** @return the words that took back without saying what instead */
    private List<Word> follow(int index, List<Word> bare) {
        Clause clause = clauses.get(index);
        if (ChangesOfMind.isBare(clause.text())) {
            if (clause.text().endsWith(" not")) {
                hold(clause.words(), new Option(List.of("not")));
                return List.of();
            }
            return bare.isEmpty() ? clause.words() : bare;
        }
        Clause whole = clause;
        if (!bare.isEmpty()) {
            List<Word> words = new ArrayList<>(bare);
            words.addAll(clause.words());
            whole = Clause.of(words, clause.pauseBeforeMs(), clause.hesitant());
        }
        Set<String> others = new HashSet<>(options);
        held.words().forEach(others::remove);
        Clause last = clauses.get(index - 1);
        String before = heldSinceMs >= last.startMs() ? "" : last.text();
        Turn turn = new Turn(whole, before, held, others, Threads.opens(clause));
        boolean isNews = newsMs.stream()
                .anyMatch(at -> at > heldSinceMs && at <= clause.startMs() && clause.startMs() - at < ANSWERS_NEWS_MS);
        if (isNews && (turn.pick().isPresent() || ChangesOfMind.changes(turn))) {
            newsMs.removeIf(at -> at <= clause.startMs());
            become(turn.named(), clause.startMs());
        } else if (ChangesOfMind.changes(turn)) {
            int from = turn.pick()
                    .filter(pick -> pick.from() > 0 && ChangesOfMind.cue(clause.text()) == 0)
                    .map(Picks.Pick::from)
                    .orElse(0);
            List<Word> begin = concludes(index) ? clauses.get(index - 1).words() : whole.words();
            hold(begin.subList(begin == whole.words() ? whole.wordAt(from) : 0, begin.size()), turn.named());
        }
        return List.of();
    }

    /** "Although then you can't revoke them so i'd …": the turn began before its conclusion. */
    private boolean concludes(int index) {
        Clause before = clauses.get(index - 1);
        boolean isHeld = heldSinceMs >= before.startMs();
        return !isHeld && clauses.get(index).text().startsWith("so ") && ChangesOfMind.takesBack(before.text());
    }

    private void hold(List<Word> words, Option option) {
        List<Word> shown = words.subList(0, Math.min(words.size(), WORDS_SHOWN));
        positions.add(new PositionPart(shown.get(0).startMs(), Phrases.text(shown)));
        become(option, shown.get(0).startMs());
    }

    private void become(Option option, long atMs) {
        held = option;
        heldSinceMs = atMs;
        options.addAll(option.words());
    }
}
