package io.mockround.rehearsal;

import io.mockround.round.OwnSound;
import io.mockround.voice.Voice;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The interviewer's part of a live round that is heard: says a question and tells when it has been asked, whatever the voice does. A voice that
 * hangs is broken off after a time that no speaker needs; one that failed is not asked again in this round. Used on the round's thread but for
 * {@link #state}.
 */
final class AskingAloud {

    private static final Logger LOG = LoggerFactory.getLogger(AskingAloud.class);

    /** To start an engine on a busy computer, and to end what was being said before. */
    private static final Duration STARTS_WITHIN = Duration.ofSeconds(6);

    /** Half as fast as the slowest pace that engines are set to: 160 words a minute are 75 ms a character. */
    private static final Duration A_CHARACTER = Duration.ofMillis(150);

    private final Voice voice;
    private final OwnSounds own;
    private final Supplier<Duration> now;
    private final Executor round;
    private Utterance question;
    private Utterance interjection;
    private boolean isMuted;
    private boolean hasFailed;

    /** Written on the round's thread, read by the screen. */
    private volatile VoiceState state;

    /**
     * @param voice {@link Voice#SILENT} where nothing is to be said in this round
     * @param now the round time
     * @param round its thread
     */
    AskingAloud(Voice voice, OwnSounds own, Supplier<Duration> now, Executor round) {
        this.voice = voice;
        this.own = own;
        this.now = now;
        this.round = round;
        this.state = voice == Voice.SILENT ? VoiceState.NONE : VoiceState.ON;
    }

    /** Any thread. */
    VoiceState state() {
        return state;
    }

    boolean isMuted() {
        return isMuted;
    }

    /** Whether a question is being said. */
    boolean isAsking() {
        return question != null;
    }

    /**
     * Says a question.
     *
     * @param asked told once, at the round time at which it has been said or was broken off; nothing is told where this returns false
     * @return false when it is not said: it has then been asked at once
     */
    boolean ask(String text, Consumer<Duration> asked) {
        breakOff();
        question = utter(text, false, asked);
        refresh();
        return question != null;
    }

    /** Says something that nobody waits for. */
    void interject(String text) {
        breakOffInterjection();
        interjection = utter(text, false, at -> {});
        refresh();
    }

    /** Interrupts the candidate. */
    void cutIn(String text) {
        breakOffInterjection();
        interjection = utter(text, true, at -> {});
        refresh();
    }

    /** What is being said is enough: it has been asked at this time. */
    void enough(Duration at) {
        Utterance current = question;
        breakOff();
        tell(current, at);
    }

    /** The question no longer matters: nothing is told. */
    void breakOff() {
        if (question != null) {
            question.stop();
            question = null;
        }
    }

    /** The round is over. */
    void fallSilent() {
        breakOff();
        breakOffInterjection();
        refresh();
    }

    private void breakOffInterjection() {
        if (interjection != null) {
            interjection.stop();
            interjection = null;
        }
    }

    void mute(boolean muted) {
        isMuted = muted;
        if (muted) {
            Utterance current = question;
            fallSilent();
            tell(current, now.get());
        }
        refresh();
    }

    /** Breaks off what takes too long. */
    void tick(Duration at) {
        if (isOverdue(question, at)) {
            enough(at);
        }
        if (isOverdue(interjection, at)) {
            breakOffInterjection();
        }
        refresh();
    }

    private boolean isOverdue(Utterance utterance, Duration at) {
        if (utterance == null || at.compareTo(utterance.endsBy) < 0) {
            return false;
        }
        LOG.warn("the voice took too long and is not asked again in this round");
        hasFailed = true;
        return true;
    }

    private Utterance utter(String text, boolean atOnce, Consumer<Duration> asked) {
        if (isMuted || hasFailed || !voice.canSay(text)) {
            return null;
        }
        Duration longest = STARTS_WITHIN.plus(A_CHARACTER.multipliedBy(text.length()));
        Utterance utterance = new Utterance(now.get().plus(longest), asked);
        utterance.saying = atOnce ? voice.sayAtOnce(text, utterance) : voice.say(text, utterance);
        return utterance;
    }

    private void over(Utterance utterance, Voice.Ending how, Duration at) {
        hasFailed |= how == Voice.Ending.FAILED;
        if (utterance == question) {
            question = null;
            tell(utterance, at);
        } else if (utterance == interjection) {
            interjection = null;
        }
        refresh();
    }

    /** @param asked a question that is no longer said; null tells nothing */
    private void tell(Utterance asked, Duration at) {
        refresh(); // whoever sees the answer's stage sees as well what became of the voice
        if (asked != null) {
            asked.asked.accept(at);
        }
    }

    private void refresh() {
        if (isMuted) {
            state = VoiceState.MUTED;
        } else if (voice == Voice.SILENT) {
            state = VoiceState.NONE;
        } else if (hasFailed) {
            state = VoiceState.FAILED;
        } else {
            state = question == null && interjection == null ? VoiceState.ON : VoiceState.SPEAKING;
        }
    }

    /** Something that is being said. */
    private final class Utterance implements Voice.Listener {

        private final Duration endsBy;
        private final Consumer<Duration> asked;
        private Voice.Saying saying;
        /** Only used on the voice's thread. */
        private OwnSounds.Sounding sounding;

        Utterance(Duration endsBy, Consumer<Duration> asked) {
            this.endsBy = endsBy;
            this.asked = asked;
        }

        void stop() {
            saying.stop();
        }

        @Override
        public void begins() {
            sounding = own.begins(OwnSound.Kind.VOICE, now.get(), endsBy);
        }

        @Override
        public void ended(Voice.Ending how) {
            Duration at = now.get();
            if (sounding != null) {
                sounding.ended(at);
            }
            round.execute(() -> over(this, how, at));
        }
    }
}
