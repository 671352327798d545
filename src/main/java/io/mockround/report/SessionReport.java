package io.mockround.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.mockround.recording.Gap;
import io.mockround.round.Exchange.By;
import io.mockround.round.Exchange.Opener;
import io.mockround.round.Question.Origin;
import io.mockround.speech.SpeechModel;
import io.mockround.speech.Transcript;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The report document of one session, schema 1. Field names are the document's. Times are whole milliseconds from the first sample of the
 * recording, shares 0-1, rates per minute of speaking time: the recording less its silences of 2 s and more.
 *
 * <p>{@link Maybe} fields are left out where they do not apply and null where they are unknown; so are whole lists that an analysis of
 * this version does not make yet.
 */
public record SessionReport(
        int schema,
        SessionPart session,
        int analysisVersion,
        ModelPart model,
        Transcript transcript,
        List<SilencePart> silences,
        List<FillerPart> fillers,
        List<BurstPart> bursts,
        List<Gap> gaps,
        Maybe<List<PhasePart>> phases,
        Maybe<List<ExchangePart>> exchanges,
        Maybe<List<MilestonePart>> milestones,
        Maybe<List<ComponentPart>> components,
        Maybe<StoryPart> story,
        Maybe<List<RescuePart>> rescues,
        Maybe<List<ClarificationPart>> clarifications,
        Maybe<List<MarkPart>> marks,
        Maybe<List<IgnoredPart>> ignored,
        MetricsPart metrics,
        List<Flag> flags,
        Maybe<Notes> notes) {

    public static final int SCHEMA = 1;

    /** With what the id of a phase begins that is a break of a loop. */
    public static final String BREAK = "break-";

    public SessionReport {
        silences = List.copyOf(silences);
        fillers = List.copyOf(fillers);
        bursts = bursts == null ? List.of() : List.copyOf(bursts); // analyses of version 1 did not look for them
        gaps = List.copyOf(gaps);
        flags = List.copyOf(flags);
    }

    /** Of a session of which the person has said nothing. */
    public SessionReport(
            int schema,
            SessionPart session,
            int analysisVersion,
            ModelPart model,
            Transcript transcript,
            List<SilencePart> silences,
            List<FillerPart> fillers,
            List<BurstPart> bursts,
            List<Gap> gaps,
            Maybe<List<PhasePart>> phases,
            Maybe<List<ExchangePart>> exchanges,
            Maybe<List<MilestonePart>> milestones,
            Maybe<List<ComponentPart>> components,
            Maybe<StoryPart> story,
            Maybe<List<RescuePart>> rescues,
            Maybe<List<ClarificationPart>> clarifications,
            Maybe<List<MarkPart>> marks,
            Maybe<List<IgnoredPart>> ignored,
            MetricsPart metrics,
            List<Flag> flags) {
        this(
                schema,
                session,
                analysisVersion,
                model,
                transcript,
                silences,
                fillers,
                bursts,
                gaps,
                phases,
                exchanges,
                milestones,
                components,
                story,
                rescues,
                clarifications,
                marks,
                ignored,
                metrics,
                flags,
                Maybe.notApplicable());
    }

    /** The same report with other flags. */
    public SessionReport withFlags(List<Flag> its) {
        return changed(session, exchanges, its, notes);
    }

    /** The same report with other exchanges. */
    public SessionReport withExchanges(Maybe<List<ExchangePart>> its) {
        return changed(session, its, flags, notes);
    }

    /** The same report with these notes; none where they say nothing. */
    public SessionReport withNotes(Notes its) {
        return changed(session, exchanges, flags, its.equals(Notes.NONE) ? Maybe.notApplicable() : Maybe.of(its));
    }

    /** The same report under another title. */
    SessionReport titled(String title) {
        return changed(session.titled(title), exchanges, flags, notes);
    }

    private SessionReport changed(
            SessionPart its, Maybe<List<ExchangePart>> itsExchanges, List<Flag> itsFlags, Maybe<Notes> itsNotes) {
        return new SessionReport(
                schema,
                its,
                analysisVersion,
                model,
                transcript,
                silences,
                fillers,
                bursts,
                gaps,
                phases,
                itsExchanges,
                milestones,
                components,
                story,
                rescues,
                clarifications,
                marks,
                ignored,
                metrics,
                itsFlags,
                itsNotes);
    }

    /** What kind of session it is. */
    public enum Type {
        ROUND,
        MEMO,
        RETROSPECTIVE
    }

    public enum Status {
        COMPLETE,
        ABANDONED,
        RECOVERED
    }

    public enum Source {
        MICROPHONE,
        FILE,
        SIMULATION
    }

    /**
     * @param startedAt ISO-8601 with offset
     * @param audio the path of the take; null, and not in the document, for a loop, whose parts have one each, and for what was not recorded
     * @param source null, and not in the document, for what was not recorded
     * @param clockResidualMs how far sound arrived from where the fitted clock expected it, at worst; live recordings only
     * @param loop of a session that is a part of a loop
     * @param parts of a loop: the ids of its sessions, in order; they are not there otherwise
     */
    public record SessionPart(
            String id,
            Type type,
            String kind,
            String title,
            String startedAt,
            Status status,
            long durationMs,
            long speakingMs,
            @JsonInclude(JsonInclude.Include.NON_NULL) String audio,
            Maybe<String> template,
            Maybe<String> prompt,
            @JsonInclude(JsonInclude.Include.NON_NULL) Source source,
            Maybe<Long> clockResidualMs,
            Maybe<LoopPart> loop,
            Maybe<List<String>> parts) {

        /** Of a recording whose clock was not fitted. */
        public SessionPart(
                String id,
                Type type,
                String kind,
                String title,
                String startedAt,
                Status status,
                long durationMs,
                long speakingMs,
                String audio,
                Maybe<String> template,
                Maybe<String> prompt,
                Source source) {
            this(
                    id,
                    type,
                    kind,
                    title,
                    startedAt,
                    status,
                    durationMs,
                    speakingMs,
                    audio,
                    template,
                    prompt,
                    source,
                    Maybe.notApplicable(),
                    Maybe.notApplicable(),
                    Maybe.notApplicable());
        }

        /** The same session as a part of a loop. */
        public SessionPart in(LoopPart itsLoop) {
            return new SessionPart(
                    id,
                    type,
                    kind,
                    title,
                    startedAt,
                    status,
                    durationMs,
                    speakingMs,
                    audio,
                    template,
                    prompt,
                    source,
                    clockResidualMs,
                    Maybe.ofNullable(itsLoop),
                    parts);
        }

        /** Whether there is sound of it; not so of a loop, whose parts have it, and of an interview that was only written down. */
        public boolean isRecorded() {
            return audio != null;
        }

        /** Whether it is made of other sessions. */
        public boolean isLoop() {
            return parts.isApplicable();
        }

        /** The same session under another title. */
        SessionPart titled(String its) {
            return new SessionPart(
                    id,
                    type,
                    kind,
                    its,
                    startedAt,
                    status,
                    durationMs,
                    speakingMs,
                    audio,
                    template,
                    prompt,
                    source,
                    clockResidualMs,
                    loop,
                    parts);
        }

        /** The same session, recorded by a clock that was this true. */
        public SessionPart withClockResidualMs(long residualMs) {
            return new SessionPart(
                    id,
                    type,
                    kind,
                    title,
                    startedAt,
                    status,
                    durationMs,
                    speakingMs,
                    audio,
                    template,
                    prompt,
                    source,
                    Maybe.of(residualMs),
                    loop,
                    parts);
        }

        /** The same session, once it is known how long it lasted. */
        public SessionPart lasting(long durationMs, long speakingMs) {
            return new SessionPart(
                    id,
                    type,
                    kind,
                    title,
                    startedAt,
                    status,
                    durationMs,
                    speakingMs,
                    audio,
                    template,
                    prompt,
                    source,
                    clockResidualMs,
                    loop,
                    parts);
        }
    }

    public record ModelPart(String name, SpeechModel.Purpose purpose, List<String> fillersKnown) {}

    /** Where a silence lies; unknown where no transcript tells whether a sentence was going on. */
    public enum Place {
        LEADING,
        INSIDE,
        BETWEEN,
        AFTER_QUESTION,
        TRAILING
    }

    /** A silence of 0.7 s or more, from sound. {@code before} are the last words said. */
    public record SilencePart(
            long startMs,
            long endMs,
            Maybe<Place> place,
            Maybe<Boolean> announced,
            boolean flagged,
            Maybe<Integer> exchange,
            Maybe<String> phase,
            Maybe<String> before) {

        public long durationMs() {
            return endMs - startMs;
        }
    }

    public enum FillerClass {
        FILLED_PAUSE,
        DISCOURSE
    }

    /** What speaks for a filler: the recogniser's word, the sound, or both. */
    public enum Evidence {
        HEARD,
        SOUNDED_LIKE,
        BOTH
    }

    /** A filler; its kind is called {@code class} in the document. */
    public record FillerPart(
            String text, @JsonProperty("class") FillerClass kind, long startMs, long endMs, Evidence evidence) {}

    /** Three fillers or more within ten seconds. {@code trigger} is a phrase: what came just before; not applicable where nothing did. */
    public record BurstPart(long startMs, long endMs, int count, Maybe<String> trigger) {}

    public record PhasePart(String id, String title, long startMs, long endMs, long plannedMs) {}

    public enum Outcome {
        EARLY,
        HELD,
        OVERRAN,
        CUT_OFF,
        ABANDONED
    }

    public record ExchangePart(
            int n,
            String phase,
            Origin origin,
            String question,
            long askedMs,
            Maybe<Long> gateOpenMs,
            Maybe<Opener> gateOpenedBy,
            Maybe<Long> gateCloseMs,
            Maybe<Long> handedBackMs,
            Maybe<By> handedBackBy,
            long endMs,
            Maybe<Outcome> outcome,
            Maybe<Long> overrunMs,
            Maybe<Boolean> handBackSaid,
            Maybe<Long> timeToFirstWordMs,
            Maybe<CommittedPart> committed,
            Maybe<List<PositionPart>> positions,
            Maybe<List<ThreadPart>> threads,
            Maybe<List<PointPart>> points,
            Maybe<PromptPart> prompt,
            Maybe<Long> promotedMs,
            Maybe<EarlierPart> repeatOf) {

        /** The same exchange with other points. */
        public ExchangePart withPoints(List<PointPart> its) {
            return new ExchangePart(
                    n,
                    phase,
                    origin,
                    question,
                    askedMs,
                    gateOpenMs,
                    gateOpenedBy,
                    gateCloseMs,
                    handedBackMs,
                    handedBackBy,
                    endMs,
                    outcome,
                    overrunMs,
                    handBackSaid,
                    timeToFirstWordMs,
                    committed,
                    positions,
                    threads,
                    Maybe.of(List.copyOf(its)),
                    prompt,
                    promotedMs,
                    repeatOf);
        }
    }

    /** The prompt an exchange was about. */
    public record PromptPart(String id, String title) {}

    /** The exchange of an earlier session that was asked again. */
    public record EarlierPart(String session, int exchange) {}

    /** The four parts of a committed answer, each there or not, unknown without words; and the words that proved those that are there. */
    public record CommittedPart(
            Maybe<Boolean> options,
            Maybe<Boolean> pick,
            Maybe<Boolean> reason,
            Maybe<Boolean> handBack,
            List<EvidencePart> evidence) {

        public CommittedPart {
            evidence = List.copyOf(evidence);
        }
    }

    /** A part of a committed answer, called in the document as its field is. */
    public enum AnswerPart {
        @JsonProperty("options")
        OPTIONS,
        @JsonProperty("pick")
        PICK,
        @JsonProperty("reason")
        REASON,
        @JsonProperty("handBack")
        HAND_BACK
    }

    /** The words that prove a part of a committed answer. */
    public record EvidencePart(AnswerPart part, long startMs, long endMs, String text) {}

    /** One position held in an answer, the first included. */
    public record PositionPart(long startMs, String text) {}

    /** Something opened after the answer that nobody had asked about. */
    public record ThreadPart(long startMs, String text) {}

    /** Something a strong answer touches, ticked by oneself in review. */
    public record PointPart(String text, boolean ticked) {}

    /**
     * A milestone and when it was first said; {@code atMs} is unknown, null in the document, when it never was.
     *
     * @param avoid true where never saying it is what was wanted; else not applicable
     */
    public record MilestonePart(
            String id, String title, Maybe<Long> atMs, Maybe<Long> targetMs, Maybe<String> text, Maybe<Boolean> avoid) {

        /** One to be said. */
        public MilestonePart(String id, String title, Maybe<Long> atMs, Maybe<Long> targetMs, Maybe<String> text) {
            this(id, title, atMs, targetMs, text, Maybe.notApplicable());
        }

        /** Whether it came after its time; what had better not been said at all is late whenever it was said. */
        public boolean isLate() {
            return atMs.isKnown() && (isToAvoid() || atMs.orNull() > targetMs.or(Long.MAX_VALUE));
        }

        /** Whether it had better not be said. */
        public boolean isToAvoid() {
            return avoid.or(false);
        }
    }

    /**
     * A part of a system that was named as one of the design.
     *
     * @param overkill whether the prompt calls it too much
     * @param beforeScale whether no scale had been stated or given by then
     */
    public record ComponentPart(String name, long atMs, boolean overkill, boolean beforeScale) {}

    /** How a story was told: when each of its parts was first heard, unknown when never, and who did it all. */
    public record StoryPart(
            Maybe<Long> situation,
            Maybe<Long> task,
            Maybe<Long> action,
            Maybe<Long> result,
            int firstPersonSingular,
            int firstPersonPlural,
            int numbersInResult) {}

    /**
     * A rope the interviewer threw, and how it was answered.
     *
     * @param milestone the overdue one it was for; not applicable after a silence
     * @param timeToFirstWordMs until somebody spoke; unknown when nobody did
     * @param reachedMs when the milestone then came; unknown when it did not, or nobody knows
     */
    public record RescuePart(
            long atMs,
            String text,
            String phase,
            Maybe<Integer> exchange,
            Maybe<String> milestone,
            Maybe<Long> timeToFirstWordMs,
            Maybe<Long> reachedMs) {}

    public record ClarificationPart(long atMs, String text, String answer) {}

    public record MarkPart(long atMs, String note) {}

    public record IgnoredPart(long atMs, String event, String why) {}

    /** What trends follow. Word counts need a transcript, gate counts a round. */
    public record MetricsPart(
            long speechMs,
            double silenceShare,
            long longestSilenceMs,
            Maybe<Double> wordsPerMinute,
            Maybe<Double> fillersPerMinute,
            Maybe<Double> filledPausesPerMinute,
            Maybe<Double> fillersPer100Words,
            Maybe<Double> gateKeptShare,
            Maybe<Double> cleanShare,
            Maybe<Long> overrunMs,
            Maybe<Double> positionsPerExchange) {

        /**
         * Those that are known, by their name in the document. Where nobody spoke, how it was spoken is not: a recording of nothing is nobody's
         * habit.
         */
        public Map<String, Double> numbers() {
            Map<String, Double> numbers = new LinkedHashMap<>();
            if (isSpoken()) {
                numbers.put("speechMs", (double) speechMs);
                numbers.put("silenceShare", silenceShare);
                numbers.put("longestSilenceMs", (double) longestSilenceMs);
                numbers.put("wordsPerMinute", wordsPerMinute.orNull());
                numbers.put("fillersPerMinute", fillersPerMinute.orNull());
                numbers.put("filledPausesPerMinute", filledPausesPerMinute.orNull());
                numbers.put("fillersPer100Words", fillersPer100Words.orNull());
            }
            numbers.put("gateKeptShare", gateKeptShare.orNull());
            numbers.put("cleanShare", cleanShare.orNull());
            numbers.put("overrunMs", overrunMs.map(Long::doubleValue).orNull());
            numbers.put("positionsPerExchange", positionsPerExchange.orNull());
            numbers.values().removeIf(value -> value == null);
            return numbers;
        }

        /** Whether any speech was heard. */
        public boolean isSpoken() {
            return speechMs > 0;
        }
    }
}
