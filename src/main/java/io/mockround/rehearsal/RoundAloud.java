package io.mockround.rehearsal;

import io.mockround.messages.Messages;
import io.mockround.rehearsal.RoundSounds.Moment;
import io.mockround.round.OwnSound;
import io.mockround.round.RoundEffect;
import io.mockround.round.RoundRules;
import io.mockround.round.RoundState;
import io.mockround.voice.Voice;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** All that a live round lets be heard, and when it was. Used on the round's thread but for {@link #voice} and {@link #sounds}. */
final class RoundAloud {

    /** The longest tone is half a second; a sound server may start late. */
    private static final Duration LONGEST_TONE = Duration.ofSeconds(3);

    private final AskingAloud asking;
    private final RoundSounds tones;
    private final Cues cues;
    private final OwnSounds own;
    private final Supplier<Duration> now;

    /**
     * @param voice {@link Voice#SILENT} where nothing is to be said
     * @param own where what is heard is noted
     * @param now the round time
     * @param round its thread
     */
    RoundAloud(
            Voice voice, RoundSounds tones, RoundRules rules, OwnSounds own, Supplier<Duration> now, Executor round) {
        this.asking = new AskingAloud(voice, own, now, round);
        this.tones = tones;
        this.cues = new Cues(rules.questionsTakeTime());
        this.own = own;
        this.now = now;
    }

    /** Any thread. */
    VoiceState voice() {
        return asking.state();
    }

    /** Any thread. */
    List<OwnSound> sounds() {
        return own.soFar();
    }

    /** See {@link AskingAloud#ask}. */
    boolean ask(String question, Consumer<Duration> asked) {
        return asking.ask(question, asked);
    }

    /** Answers what the candidate asked, or says something of the kind: nothing waits for it. */
    void interject(String text) {
        asking.interject(text);
    }

    boolean isAsking() {
        return asking.isAsking();
    }

    /** See {@link AskingAloud#enough}. */
    void enough(Duration at) {
        asking.enough(at);
    }

    /** No question is to be asked any more. */
    void breakOff() {
        asking.breakOff();
    }

    void mute(boolean muted) {
        asking.mute(muted);
    }

    void fallSilent() {
        asking.fallSilent();
    }

    void tick(Duration at) {
        asking.tick(at);
    }

    /**
     * Sounds what is new.
     *
     * @param effects settled or foreseen
     */
    void sound(List<RoundEffect> effects, RoundState shown, Duration at) {
        cues.next(effects, shown, at).filter(moment -> !asking.isMuted()).ifPresent(moment -> {
            tones.sound(moment, new Tone());
            if (moment == Moment.CUT_IN) {
                asking.cutIn(Messages.text("interviewer.stopThere"));
            }
        });
    }

    /** Notes when a tone was heard, on the loudspeaker's thread. */
    private final class Tone implements RoundSounds.Listener {

        private OwnSounds.Sounding sounding;

        @Override
        public void begins() {
            Duration at = now.get();
            sounding = own.begins(OwnSound.Kind.TONE, at, at.plus(LONGEST_TONE));
        }

        @Override
        public void ended() {
            if (sounding != null) {
                sounding.ended(now.get());
            }
        }
    }
}
