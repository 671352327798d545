package io.mockround.review;

import io.mockround.deck.Deck;
import io.mockround.deck.Prompt;
import io.mockround.deck.RoundTemplate;
import io.mockround.files.DataFolder;
import io.mockround.history.SessionStart;
import io.mockround.history.SessionStore;
import io.mockround.report.Maybe;
import io.mockround.report.SessionReport.SessionPart;
import io.mockround.report.SessionReport.Source;
import io.mockround.report.SessionReport.Status;
import io.mockround.report.SessionReport.Type;
import io.mockround.round.PromptDraw;
import io.mockround.round.RoundRecord;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.random.RandomGenerator;

/** Begins the sessions of rounds: names them, and writes their row before the first sample is recorded. */
public final class RoundSessions {

    private final DataFolder folder;
    private final SessionStore store;
    private final InstantSource clock;
    private final ZoneId zone;
    private final RandomGenerator random;

    public RoundSessions(
            DataFolder folder, SessionStore store, InstantSource clock, ZoneId zone, RandomGenerator random) {
        this.folder = folder;
        this.store = store;
        this.clock = clock;
        this.zone = zone;
        this.random = random;
    }

    /** A round that has begun; {@code take} is where its recording will be. */
    public record Begun(String id, OffsetDateTime startedAt, Path take, RoundTemplate template, Prompt prompt) {

        /** What the report says of the session, once the round is over. */
        public SessionPart part(RoundRecord round, Source source) {
            return new SessionPart(
                    id,
                    Type.ROUND,
                    template.kind(),
                    prompt.title(),
                    DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(startedAt),
                    round.complete() ? Status.COMPLETE : Status.ABANDONED,
                    0,
                    0,
                    take.toString(),
                    Maybe.of(template.id()),
                    Maybe.of(prompt.id()),
                    source);
        }
    }

    /** Draws a prompt of the deck that was never given. */
    public Prompt draw(Deck deck, long seed) {
        return PromptDraw.draw(deck, store.promptsGiven(), seed);
    }

    public Begun begin(RoundTemplate template, Deck deck, Prompt prompt) {
        OffsetDateTime now = OffsetDateTime.ofInstant(clock.instant(), zone).truncatedTo(ChronoUnit.SECONDS);
        String id = SessionIds.next(now, random);
        store.begin(new SessionStart(
                id, Type.ROUND, template.kind(), prompt.title(), now, PromptDraw.nameOf(deck, prompt), null));
        return new Begun(id, now, folder.take(id), template, prompt);
    }
}
