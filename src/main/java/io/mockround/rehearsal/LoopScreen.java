package io.mockround.rehearsal;

import io.mockround.deck.LoopRound;
import io.mockround.messages.Messages;
import io.mockround.recording.MicrophoneState;
import io.mockround.rehearsal.RoundSnapshot.Finishing;
import io.mockround.rehearsal.RoundSnapshot.PhaseLine;
import io.mockround.rehearsal.RoundSnapshot.Progress;
import io.mockround.rehearsal.RoundSnapshot.Stage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What a screen shows of a loop: its rounds as they are, with their place in it; in a break what comes next and how long it may take. */
final class LoopScreen {

    /** The lowest level there is in 16 bits. */
    private static final double SILENT_DBFS = -96;

    private final String title;
    private final List<LoopRound> rounds;

    LoopScreen(String title, List<LoopRound> rounds) {
        this.title = title;
        this.rounds = rounds;
    }

    /** @param number from 0 */
    RoundSnapshot round(RoundSnapshot shown, int number) {
        String template = Messages.text("loop.round", number + 1, rounds.size(), shown.template());
        return of(shown, shown.stage(), template);
    }

    /**
     * Nothing is recorded, nothing is open.
     *
     * @param last the round before as it ended
     * @param next the round that comes, from 0
     * @param left of the break
     */
    RoundSnapshot pause(RoundSnapshot last, int next, Duration left, Duration planned) {
        List<LoopRound> toCome = rounds.subList(next, rounds.size());
        String comes = toCome.get(0).template().title();
        Duration rest =
                LoopRound.planned(toCome).minus(toCome.get(0).breakBefore()).plus(left);
        return new RoundSnapshot(
                title,
                Messages.text("loop.break"),
                Messages.text("loop.next", comes),
                Stage.BREAK,
                null,
                left,
                planned.isZero() ? Duration.ofMillis(1) : planned,
                rest,
                lines(next),
                List.of(),
                last.recorded(),
                last.saved(),
                SILENT_DBFS,
                List.of(),
                last.room(),
                MicrophoneState.WORKING,
                false,
                null,
                VoiceState.NONE,
                true,
                Finishing.NEVER);
    }

    RoundSnapshot abandoned(RoundSnapshot last) {
        return of(last, Stage.ABANDONED, title);
    }

    private List<PhaseLine> lines(int next) {
        List<PhaseLine> lines = new ArrayList<>();
        for (int i = 0; i < rounds.size(); i++) {
            lines.add(new PhaseLine(
                    rounds.get(i).template().title(),
                    i < next ? Progress.DONE : Progress.NEXT,
                    rounds.get(i).template().planned()));
        }
        return lines;
    }

    private static RoundSnapshot of(RoundSnapshot shown, Stage stage, String template) {
        return new RoundSnapshot(
                template,
                shown.prompt(),
                shown.statement(),
                stage,
                shown.question(),
                shown.ringLeft(),
                shown.ringWhole(),
                shown.roundLeft(),
                shown.phases(),
                shown.exchanges(),
                shown.recorded(),
                shown.saved(),
                shown.levelDbfs(),
                shown.waveform(),
                shown.room(),
                shown.microphone(),
                shown.hearsLive(),
                shown.lastRemark(),
                shown.voice(),
                shown.asks(),
                shown.finishing());
    }
}
