package io.mockround.review;

import io.mockround.deck.Deck;
import io.mockround.deck.LoopRound;
import io.mockround.deck.Prompt;
import io.mockround.deck.RoundTemplate;
import io.mockround.history.LostExchanges;
import io.mockround.history.SessionStart;
import io.mockround.history.SessionStore;
import io.mockround.journal.OpenTake;
import io.mockround.journal.OpenTakes;
import io.mockround.journal.TakeJournal;
import io.mockround.recording.Gap;
import io.mockround.report.LoopPart;
import io.mockround.report.SessionReport.SessionPart;
import io.mockround.report.SessionReport.Source;
import io.mockround.report.SessionReport.Status;
import io.mockround.report.SessionReport.Type;
import io.mockround.round.Agenda;
import io.mockround.round.DeckChoice;
import io.mockround.round.PromptDraw;
import io.mockround.round.Repeat;
import io.mockround.round.RoundRecord;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Begins the sessions of rounds: names them, and writes their row and journal before the first sample is recorded. */
public final class RoundSessions {

    private final OpenTakes takes;
    private final SessionStore store;
    private final InstantSource clock;
    private final ZoneId zone;
    private final RandomGenerator random;

    public RoundSessions(
            OpenTakes takes, SessionStore store, InstantSource clock, ZoneId zone, RandomGenerator random) {
        this.takes = takes;
        this.store = store;
        this.clock = clock;
        this.zone = zone;
        this.random = random;
    }

    /**
     * A round that has begun.
     *
     * @param open to be closed when the round is reviewed, or has failed
     * @param journal as it was when the round began
     */
    public record Begun(OpenTake open, TakeJournal journal) {

        /** Where its recording will be. */
        public Path take() {
            return open.take();
        }

        public RoundTemplate template() {
            return journal.template();
        }

        public Prompt prompt() {
            return journal.prompt();
        }

        /** Has written down how it stands. Returns at once. Called on one thread. */
        public void stands(RoundRecord soFar, List<Gap> gaps) {
            open.note(journal.with(soFar, gaps));
        }

        /** Writes down how it ended. */
        public void ended(RoundRecord round, List<Gap> gaps) {
            open.keep(journal.with(round, gaps).ended(statusOf(round)));
        }

        /** What the report says of the session, once the round is over. */
        public SessionPart part(RoundRecord round) {
            return journal.part(statusOf(round), take());
        }

        private static Status statusOf(RoundRecord round) {
            return round.complete() ? Status.COMPLETE : Status.ABANDONED;
        }
    }

    /**
     * What an interviewer brings to a round: what history wants repeated, where the template does, and the prompt.
     *
     * @param prompt null to have one drawn that was never given
     */
    public Agenda agenda(RoundTemplate template, Deck deck, Prompt prompt, long seed) {
        PromptDraw draw = new PromptDraw(
                store.promptsGiven(), template.interviewer().weakTopicsFirst() ? store.weakTopics() : Set.of());
        Prompt first = prompt == null ? draw.first(deck, seed) : prompt;
        return new Agenda(template, deck, first, template.interviewer().repeatLost() ? lost() : List.of(), draw, seed);
    }

    private List<Repeat> lost() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        return LostExchanges.of(store.exchangesSince(LostExchanges.startingFrom(today, zone)), today);
    }

    /** Chooses the deck a template of this kind draws from, where none is named: see {@link DeckChoice}. */
    public Deck choose(List<Deck> decks, String kind) {
        return DeckChoice.of(decks, kind, store.promptsGiven().keySet());
    }

    /** @throws io.mockround.problem.ProblemException when its name cannot be claimed */
    public LoopSession beginLoop(RoundTemplate template, List<LoopRound> rounds, Source source) {
        OffsetDateTime now = now();
        return new LoopSession(
                takes.begin(() -> SessionIds.next(now, random)), now, template, rounds, source, this, store);
    }

    /** @throws io.mockround.problem.ProblemException when it cannot be written down that it began */
    public Begun begin(RoundTemplate template, Deck deck, Prompt prompt, Source source) {
        return begin(template, deck, prompt, source, null);
    }

    /** @param loop the round's place in a loop, or null */
    Begun begin(RoundTemplate template, Deck deck, Prompt prompt, Source source, LoopPart loop) {
        OffsetDateTime now = now();
        OpenTake take = takes.begin(() -> loop == null ? SessionIds.next(now, random) : loop.sessionId());
        SessionStart start = new SessionStart(
                take.id(),
                Type.ROUND,
                template.kind(),
                prompt.title(),
                now,
                PromptDraw.nameOf(deck, prompt),
                null,
                loop);
        TakeJournal journal = TakeJournal.round(start, source, template, prompt, RoundRecord.NOT_BEGUN);
        take.begin(journal, store);
        return new Begun(take, journal);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), zone).truncatedTo(ChronoUnit.SECONDS);
    }
}
