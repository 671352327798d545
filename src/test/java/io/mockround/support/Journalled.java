package io.mockround.support;

import io.mockround.deck.Deck;
import io.mockround.deck.RoundTemplate;
import io.mockround.history.SessionStart;
import io.mockround.journal.TakeJournal;
import io.mockround.report.SessionReport.Source;
import io.mockround.report.SessionReport.Type;
import io.mockround.round.Agenda;
import io.mockround.round.Interviewer;
import io.mockround.round.PromptDraw;
import io.mockround.round.RoundEvent;
import io.mockround.round.RoundRecord;
import io.mockround.round.RoundRules;
import io.mockround.round.RoundRunner;
import io.mockround.round.Understanding;
import java.time.OffsetDateTime;
import java.util.List;

/** A round that was written down while it ran. */
public final class Journalled {

    private static final RoundTemplate TEMPLATE =
            Templates.template(Templates.presenting("present", 1), Templates.exchanges("drill", 60));

    private static final Deck DECK = Templates.deck(
            Templates.prompt("build-cache", Templates.followUpIfSaid("What if the leader fails?", "leader")),
            Templates.prompt("second"));

    private Journalled() {}

    /** A minute of presenting, questions, marks: what its journal held when 7 s had been recorded. */
    public static TakeJournal round(String id) {
        return TakeJournal.round(
                start(id),
                Source.MICROPHONE,
                TEMPLATE,
                DECK.prompts().get(0),
                sevenSeconds().recordSoFar());
    }

    /** The row that history has of it. */
    public static SessionStart start(String id) {
        return new SessionStart(
                id,
                Type.ROUND,
                TEMPLATE.kind(),
                "Build cache",
                OffsetDateTime.parse("2026-11-21T10:11:12+01:00"),
                PromptDraw.nameOf(DECK, DECK.prompts().get(0)),
                null);
    }

    /** The row of an import that is being made. */
    public static SessionStart importing(String id, String title) {
        return new SessionStart(
                id, Type.MEMO, "memo", title, OffsetDateTime.parse("2026-11-21T10:11:12+01:00"), null, "cafe");
    }

    /** The same round, abandoned when its take ends. */
    public static RoundRecord abandonedAt(double seconds) {
        RoundRunner runner = sevenSeconds();
        runner.submit(new RoundEvent.Abandon(), Templates.seconds(seconds));
        return runner.record();
    }

    /** The same round, run to its end. */
    public static RoundRecord completed() {
        RoundRunner runner = sevenSeconds();
        runner.advanceTo(TEMPLATE.planned());
        return runner.record();
    }

    /** Marked at 0.5 s; asked at 1 s, handed back at 4 s, asked again, the gate opened by key at 5 s, marked at 6 s and 7 s. */
    private static RoundRunner sevenSeconds() {
        Agenda agenda = new Agenda(TEMPLATE, DECK, DECK.prompts().get(0), List.of(), PromptDraw.FRESH, 7);
        Interviewer interviewer = new Interviewer(agenda, Understanding.NONE, Interviewer.Lines.written());
        RoundRunner runner = new RoundRunner(RoundRules.of(TEMPLATE, false), interviewer, List::of, effect -> {});
        runner.submit(new RoundEvent.Mark("began well"), Templates.seconds(0.5));
        runner.submit(new RoundEvent.ClarifyingQuestion(), Templates.seconds(2));
        runner.submit(new RoundEvent.HandBack(), Templates.seconds(4));
        runner.submit(new RoundEvent.AnswerGiven(), Templates.seconds(5));
        runner.submit(new RoundEvent.Mark("lost the thread"), Templates.seconds(6));
        runner.submit(new RoundEvent.Mark(""), Templates.seconds(7));
        return runner;
    }
}
