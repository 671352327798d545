package io.mockround.app.cli;

import io.mockround.app.AppContext;
import io.mockround.app.ProblemPresenter;
import io.mockround.journal.OpenTake;
import io.mockround.messages.Messages;
import io.mockround.recording.LiveTake.Meter;
import io.mockround.recording.MicrophoneChoice;
import io.mockround.recording.MicrophoneState;
import io.mockround.rehearsal.Memos;
import io.mockround.rehearsal.RunningMemo;
import io.mockround.rehearsal.RunningMemo.Spoken;
import io.mockround.report.SessionReport;
import io.mockround.speech.SpeechModel;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "record",
        description = {
            "Record a voice memo from the microphone until Ctrl-C, then review it.",
            "A second Ctrl-C ends the program; what was recorded is kept."
        })
final class RecordCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private CommonOptions options;

    @Option(
            names = "--device",
            paramLabel = "NAME",
            description = "The microphone, as `mockround devices` names it. Default: the one chosen in the window.")
    private String device;

    @Option(names = "--seconds", paramLabel = "N", description = "End after N seconds of sound, 1 to 36000.")
    private Integer seconds;

    private MicrophoneState microphone = MicrophoneState.WORKING;

    @Spec
    private CommandSpec command;

    RecordCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (seconds != null && (seconds < 1 || seconds > Memos.LONGEST.toSeconds())) {
            throw new ParameterException(command.commandLine(), Messages.text("usage.seconds", seconds));
        }
        try (AppContext app = options.openUnrecovered()) {
            SpeechModel model = app.chosenModel();
            Optional<Spoken> spoken = record(app); // who wants to speak does not wait for what was left behind
            options.recover(app);
            if (spoken.isEmpty()) {
                console.note(Messages.text("record.nothing"));
                return CommandLineFace.COULD_NOT_BE_DONE;
            }
            if (spoken.get().stoppedBy() != null) {
                console.note(ProblemPresenter.sentence(spoken.get().stoppedBy()));
            }
            try (OpenTake open = spoken.get().open()) {
                SessionReport report = spoken.get().review(app.takes(), model, console.progress());
                open.settle();
                new ReportPrinter(console, options).print(report);
            }
            return 0;
        }
    }

    private Optional<Spoken> record(AppContext app) throws InterruptedException {
        ExecutorService threads = Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, "capture");
            thread.setDaemon(true);
            return thread;
        });
        try {
            RunningMemo memo = app.memos(threads).begin(device == null ? remembered(app) : device, atMost());
            FirstInterrupt interrupted = new FirstInterrupt(memo::end);
            try {
                console.note(Messages.text(seconds == null ? "record.begun" : "record.begunFor", seconds));
                return memo.record(meter -> show(memo, meter));
            } finally {
                interrupted.close();
            }
        } finally {
            threads.shutdown();
        }
    }

    /** The microphone of the settings while it is there; null for the default one. */
    private String remembered(AppContext app) {
        MicrophoneChoice choice = MicrophoneChoice.of(
                app.microphones().names(), app.settings().load().microphone());
        if (choice.gone() != null) {
            console.note(Messages.text("note.microphoneGone", choice.gone()));
        }
        return choice.name();
    }

    private Duration atMost() {
        return seconds == null ? Memos.LONGEST : Duration.ofSeconds(seconds);
    }

    private void show(RunningMemo memo, Meter meter) {
        if (memo.microphone() != microphone) {
            microphone = memo.microphone();
            console.note(Messages.text("record.microphone." + microphone.name()));
        }
        console.recording(meter);
    }
}
