package io.mockround.review;

import io.mockround.deck.Deck;
import io.mockround.deck.LoopRound;
import io.mockround.deck.Prompt;
import io.mockround.deck.RoundTemplate;
import io.mockround.history.LoopReports;
import io.mockround.history.SessionStore;
import io.mockround.journal.OpenTake;
import io.mockround.report.LoopPart;
import io.mockround.report.SessionReport;
import io.mockround.report.SessionReport.IgnoredPart;
import io.mockround.report.SessionReport.Source;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/**
 * A loop that is going on. Its rounds are sessions of their own, each with its take and its journal, named after it; its own report is made of
 * theirs ({@link LoopReports}), so that a program killed in one round keeps all that were before. It holds its name until it is closed.
 */
public final class LoopSession implements AutoCloseable {

    private final OpenTake name;
    private final OffsetDateTime startedAt;
    private final RoundTemplate template;
    private final List<LoopRound> rounds;
    private final Source source;
    private final RoundSessions sessions;
    private final SessionStore store;

    LoopSession(
            OpenTake name,
            OffsetDateTime startedAt,
            RoundTemplate template,
            List<LoopRound> rounds,
            Source source,
            RoundSessions sessions,
            SessionStore store) {
        this.name = name;
        this.startedAt = startedAt;
        this.template = template;
        this.rounds = List.copyOf(rounds);
        this.source = source;
        this.sessions = sessions;
        this.store = store;
    }

    public String id() {
        return name.id();
    }

    public List<LoopRound> rounds() {
        return rounds;
    }

    /**
     * Begins one of its rounds.
     *
     * @param number of the round, from 0
     * @param at loop time of its first sample
     * @throws io.mockround.problem.ProblemException when it cannot be written down that it began
     */
    public RoundSessions.Begun begin(int number, Deck deck, Prompt prompt, Duration at) {
        LoopRound round = rounds.get(number);
        LoopPart place = new LoopPart(
                name.id(),
                template.title(),
                template.kind(),
                template.id(),
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(startedAt),
                number + 1,
                rounds.size(),
                round.template().title(),
                at.toMillis(),
                round.template().planned().toMillis(),
                round.breakBefore().toMillis());
        return sessions.begin(round.template(), deck, prompt, source, place);
    }

    /** What was pressed in a break and meant nothing, in loop time. */
    public void ignored(List<IgnoredPart> inBreak) {
        new LoopReports(store).ignored(name.id(), inBreak);
    }

    /** The report over all its rounds so far; empty while none has one. */
    public Optional<SessionReport> report() {
        return store.find(name.id());
    }

    @Override
    public void close() {
        name.settle();
        name.close();
    }
}
