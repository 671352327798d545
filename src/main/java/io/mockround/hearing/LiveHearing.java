package io.mockround.hearing;

import io.mockround.analysis.ClarifyingQuestions;
import io.mockround.analysis.HandBackQuestions;
import io.mockround.analysis.LiveSpeechDetector;
import io.mockround.analysis.ProgramSpeaks;
import io.mockround.analysis.Span;
import io.mockround.deck.GateRules;
import io.mockround.recording.Pcm;
import io.mockround.recording.PcmBlock;
import io.mockround.round.RoundEvent;
import io.mockround.speech.LiveRecognition;
import io.mockround.speech.Word;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Turns the sound of a running round into its events. A pause is told when it has reached a length that may open a gate; a hand-back question,
 * or one that clarifies, when 1.2 s of silence have followed it (PRACTICES, "The gate"); silence as long as it lasts. Used on one thread.
 */
public final class LiveHearing {

    /** The silence after a hand-back question that makes it one. */
    static final Duration SILENCE_AFTER_QUESTION = Duration.ofMillis(1200);

    /** Word ends and the detector's may differ by this much. */
    private static final long SLACK_MS = 500;

    /** A question is looked for in what was said this long before the silence. */
    private static final long REACH_MS = 15_000;

    /** Words may come this long after the silence began: its own 1.2 s, and the two seconds a recogniser may lag. */
    private static final long WORDS_MAY_LAG_MS = SILENCE_AFTER_QUESTION.toMillis() + 2_000;

    private static final long NO_PAUSE = -1;

    private final LiveSpeechDetector detector;
    private final ProgramSpeaks program;
    private final TreeSet<Duration> pauseLengths = new TreeSet<>();
    private LiveRecognition recognition;
    private long deafUntilMs;
    /** The end of the last gap; of what the program said no pause begins, for it is an answer that is waited for. */
    private long lostUntilMs;

    private long pauseSinceMs = NO_PAUSE;
    private Duration pauseTold = Duration.ZERO;
    /** Where silences long enough for a hand-back began whose words may still come. */
    private final List<Long> silences = new ArrayList<>();

    /** A round event and its round time. */
    public record Heard(Duration at, RoundEvent event) {}

    /** Where the program says nothing. */
    public LiveHearing(LiveRecognition recognition, Collection<GateRules> gates) {
        this(recognition, gates, ProgramSpeaks.NEVER);
    }

    /**
     * @param recognition null where nothing is recognised live: pauses are heard all the same; its words are the candidate's
     * @param gates of the round's phases: their pause lengths are told
     * @param program when it speaks: that is no speech, and a pause with it inside is none
     */
    public LiveHearing(LiveRecognition recognition, Collection<GateRules> gates, ProgramSpeaks program) {
        this.detector = new LiveSpeechDetector(program);
        this.program = program;
        this.recognition = recognition;
        pauseLengths.add(SILENCE_AFTER_QUESTION);
        gates.stream().filter(gate -> gate.pause() != null).forEach(gate -> pauseLengths.add(gate.pause()));
    }

    /**
     * Hears a block that has been written to the take.
     *
     * @return what became known, in the order of its times
     */
    public List<Heard> hear(PcmBlock block) {
        detector.accept(block.samples(), block.samples().length);
        if (program.isWithin(Pcm.toMs(block.firstSample()), Pcm.toMs(block.endSample()))) {
            deafUntilMs = Pcm.toMs(block.endSample());
        }
        if (recognition != null && !recognition.hearTo(block.endSample())) {
            recognition = null;
        }
        List<Heard> heard = new ArrayList<>();
        for (Span span : detector.drainSpeech()) {
            Duration to = Duration.ofMillis(span.endMs());
            heard.add(new Heard(to, new RoundEvent.Spoke(Duration.ofMillis(span.startMs()), to)));
        }
        questions(heard, detector.heardUntilMs());
        if (!detector.isSpeaking()) {
            if (detector.speechEndMs() >= 0) {
                pause(heard, Math.max(detector.speechEndMs(), lostUntilMs), detector.heardUntilMs());
            }
            long sinceMs = Math.max(0, Math.max(deafUntilMs, detector.speechEndMs()));
            heard.add(new Heard(toldUntil(), new RoundEvent.Silent(Duration.ofMillis(sinceMs))));
        }
        return heard;
    }

    /** Up to here everything that was heard has been told; later sound can add nothing before. */
    public Duration toldUntil() {
        return Duration.ofMillis(detector.heardUntilMs());
    }

    /** The words heard so far. */
    public List<Word> words() {
        return recognition == null ? List.of() : recognition.words();
    }

    /** The microphone was lost until now: a silence begun before is none, one that goes on begins here. */
    public void wasDeafUntil(Duration time) {
        deafUntilMs = time.toMillis();
        lostUntilMs = time.toMillis();
    }

    private void pause(List<Heard> heard, long sinceMs, long untilMs) {
        if (sinceMs != pauseSinceMs) {
            pauseSinceMs = sinceMs;
            pauseTold = Duration.ZERO;
        }
        if (sinceMs < deafUntilMs) {
            return;
        }
        for (Duration length : pauseLengths.tailSet(pauseTold, false)) {
            Duration at = Duration.ofMillis(sinceMs).plus(length);
            if (at.toMillis() > untilMs) {
                return;
            }
            if (length.equals(SILENCE_AFTER_QUESTION)) {
                silences.add(sinceMs);
                questions(heard, untilMs); // before the pause of the same time: it wins
            }
            heard.add(new Heard(at, new RoundEvent.Paused(length)));
            pauseTold = length;
        }
    }

    /** Looks for a question before each silence that was long enough, until one is found or the recogniser must have heard it. */
    private void questions(List<Heard> heard, long untilMs) {
        silences.removeIf(sinceMs -> {
            Optional<RoundEvent> question = questionBefore(sinceMs);
            question.ifPresent(
                    found -> heard.add(new Heard(Duration.ofMillis(sinceMs).plus(SILENCE_AFTER_QUESTION), found)));
            return question.isPresent() || untilMs - sinceMs > WORDS_MAY_LAG_MS;
        });
    }

    private Optional<RoundEvent> questionBefore(long sinceMs) {
        Optional<RoundEvent> handBack = endingAt(
                        HandBackQuestions.find(words(), sinceMs - REACH_MS, sinceMs + SLACK_MS), sinceMs)
                .map(span -> new RoundEvent.HandBackHeard(Duration.ofMillis(span.startMs())));
        return handBack.or(() -> endingAt(
                        ClarifyingQuestions.find(words(), sinceMs - REACH_MS, sinceMs + SLACK_MS), sinceMs)
                .map(span -> new RoundEvent.ClarificationHeard(
                        Duration.ofMillis(span.startMs()), Duration.ofMillis(span.endMs()))));
    }

    /** What was asked last before a silence. */
    private static Optional<Span> endingAt(List<Span> questions, long sinceMs) {
        return questions.stream()
                .filter(question -> Math.abs(question.endMs() - sinceMs) <= SLACK_MS)
                .reduce((first, last) -> last);
    }
}
