package io.mockround.rehearsal;

import io.mockround.deck.Phase;
import io.mockround.deck.Prompt;
import io.mockround.deck.RoundTemplate;
import io.mockround.hearing.LiveHearing.Heard;
import io.mockround.recording.LiveTake;
import io.mockround.recording.MicrophoneState;
import io.mockround.recording.Pcm;
import io.mockround.rehearsal.RoundSnapshot.ExchangeLine;
import io.mockround.rehearsal.RoundSnapshot.Finishing;
import io.mockround.rehearsal.RoundSnapshot.PhaseLine;
import io.mockround.rehearsal.RoundSnapshot.Progress;
import io.mockround.rehearsal.RoundSnapshot.Stage;
import io.mockround.rehearsal.RoundSnapshot.State;
import io.mockround.round.Exchange;
import io.mockround.round.Exchange.End;
import io.mockround.round.RoundRecord.AskedExchange;
import io.mockround.round.RoundRules;
import io.mockround.round.RoundRunner;
import io.mockround.round.RoundState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Makes the screen's picture of a round: how it stood when it last changed, carried on to this moment by the rules themselves. */
final class Snapshots {

    private final RoundTemplate template;
    private final Prompt prompt;
    private final RoundRules rules;

    /** Round's thread only. */
    private final LateHandBacks lateHandBacks = new LateHandBacks();

    /** Written on the round's thread, read by the screen. */
    private volatile Standing standing;

    /** How the round stood when it last changed. */
    private record Standing(RoundState state, String question, List<ExchangeLine> over, String lastRemark) {}

    Snapshots(RoundTemplate template, Prompt prompt, RoundRules rules) {
        this.template = template;
        this.prompt = prompt;
        this.rules = rules;
    }

    /** Called on the round's thread after every change. */
    void stands(RoundRunner runner) {
        String question = runner.question() == null ? null : runner.question().text();
        List<ExchangeLine> over = runner.exchanges().stream()
                .map(AskedExchange::exchange)
                .map(this::line)
                .toList();
        standing = new Standing(runner.state(), question, over, runner.lastRemark());
    }

    /** Called on the round's thread: what came of a late hand-back is told by what was said before it. */
    void heard(Heard heard) {
        lateHandBacks.heard(heard);
    }

    /** Called on any thread. */
    RoundSnapshot at(
            Duration now,
            LiveTake.Meter meter,
            boolean started,
            MicrophoneState microphone,
            boolean hearsLive,
            VoiceState voice) {
        Standing stood = standing;
        RoundState state = shown(stood.state(), now);
        Duration whole = whole(state);
        return new RoundSnapshot(
                template.title(),
                prompt.title(),
                prompt.statement(),
                started ? stage(state) : Stage.STARTING,
                isAsked(state) ? stood.question() : null,
                state.isRunning() ? notNegative(state.dueAt(rules).minus(now)) : Duration.ZERO,
                whole.isZero() ? Duration.ofMillis(1) : whole,
                notNegative(rules.roundEndsAt().minus(now)),
                phases(state),
                exchanges(stood.over(), state),
                Duration.ofMillis(Pcm.toMs(meter.samples())),
                Duration.ofMillis(Pcm.toMs(meter.savedSamples())),
                meter.levelDbfs(),
                meter.waveform(),
                meter.room(),
                microphone,
                hearsLive,
                stood.lastRemark(),
                voice,
                rules.phases().stream().anyMatch(Phase::hasExchanges),
                finishing(state, started));
    }

    /** Ahead of what is settled, as long as the same question is open: the next one's words are not chosen yet. */
    private RoundState shown(RoundState settled, Duration now) {
        RoundState ahead = RoundRunner.preview(settled, now, rules);
        boolean sameQuestion = settled.open() != null
                && ahead.open() != null
                && settled.open().number() == ahead.open().number();
        boolean noQuestion = settled.open() == null && ahead.open() == null;
        return sameQuestion || noQuestion ? ahead : settled;
    }

    private static Stage stage(RoundState state) {
        if (state instanceof RoundState.Presenting) {
            return Stage.PRESENTING;
        } else if (state instanceof RoundState.Asking) {
            return Stage.ASKING;
        } else if (state instanceof RoundState.Answering) {
            return Stage.ANSWERING;
        } else if (state instanceof RoundState.Elaborating) {
            return Stage.ELABORATING;
        } else if (state instanceof RoundState.GateClosed) {
            return Stage.CLOSED;
        } else if (state instanceof RoundState.Committing) {
            return Stage.COMMITTING;
        } else if (state instanceof RoundState.Responding) {
            return Stage.RESPONDING;
        }
        return ((RoundState.Finished) state).complete() ? Stage.FINISHED : Stage.ABANDONED;
    }

    private Finishing finishing(RoundState state, boolean started) {
        if (!rules.isOpenEnded()) {
            return Finishing.NEVER;
        }
        return started && rules.canFinish(state) ? Finishing.NOW : Finishing.NOT_NOW;
    }

    private static boolean isAsked(RoundState state) {
        return state.open() != null || state instanceof RoundState.Asking;
    }

    /** What the ring counts from. */
    private Duration whole(RoundState state) {
        if (state instanceof RoundState.Answering answering) {
            return answering.exchange().answerBudget();
        } else if (state instanceof RoundState.Elaborating elaborating) {
            return elaborating.exchange().gate().elaboration();
        } else if (state instanceof RoundState.GateClosed closed) {
            return closed.exchange().gate().grace();
        } else if (state instanceof RoundState.Committing) {
            return RoundRules.COMMITMENT;
        }
        return state.isRunning() ? rules.phases().get(state.phase()).planned() : Duration.ZERO;
    }

    private List<PhaseLine> phases(RoundState state) {
        List<PhaseLine> lines = new ArrayList<>();
        for (int i = 0; i < rules.phases().size(); i++) {
            Phase phase = rules.phases().get(i);
            Progress progress = !state.isRunning() || i < state.phase()
                    ? Progress.DONE
                    : i == state.phase() ? Progress.NOW : Progress.NEXT;
            lines.add(new PhaseLine(phase.title(), progress, phase.planned()));
        }
        return lines;
    }

    private static List<ExchangeLine> exchanges(List<ExchangeLine> over, RoundState state) {
        List<ExchangeLine> lines = new ArrayList<>(over);
        if (state.open() != null) {
            Exchange open = state.open();
            lines.add(new ExchangeLine(open.number(), open.commitment(), State.OPEN, null));
        }
        return lines;
    }

    private ExchangeLine line(Exchange exchange) {
        if (exchange.end() instanceof End.HandedBack back) {
            State state = exchange.closedAt() == null ? State.HANDED_BACK : lateHandBacks.of(exchange);
            return new ExchangeLine(
                    exchange.number(), exchange.commitment(), state, back.at().minus(exchange.openedAt()));
        }
        State state = exchange.end() instanceof End.CutOff ? State.CUT_OFF : State.ENDED;
        return new ExchangeLine(exchange.number(), exchange.commitment(), state, null);
    }

    private static Duration notNegative(Duration duration) {
        return duration.isNegative() ? Duration.ZERO : duration;
    }
}
