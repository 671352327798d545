package io.mockround.app.cli;

import io.mockround.app.AppContext;
import io.mockround.messages.Messages;
import io.mockround.models.Catalogue;
import io.mockround.models.ExaminedModel;
import io.mockround.models.InstallProgress;
import io.mockround.models.InstallReading;
import io.mockround.models.ModelSource;
import io.mockround.models.OfferedModel;
import io.mockround.time.MonotonicClock;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "install",
        description = "Install a speech model and use it from now on. An interrupted download goes on where it ended.")
final class ModelInstallCommand implements Callable<Integer> {

    /** Ten a second are enough for the eye. */
    private static final long SHOW_EVERY_NANOS = 100_000_000;

    private final Console console;

    @Mixin
    private CommonOptions options;

    @Parameters(
            arity = "0..1",
            paramLabel = "NAME|ZIP|URL|DIR",
            description =
                    "A name that `mockround model list` shows, a ZIP or a folder on this computer, or the https address of a ZIP."
                            + " Default: ${DEFAULT-VALUE}, Apache 2.0, 41 MB.")
    private String model = Catalogue.USUAL;

    ModelInstallCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        AtomicBoolean calledOff = new AtomicBoolean();
        FirstInterrupt interrupted = new FirstInterrupt(() -> calledOff.set(true));
        try (AppContext app = options.open()) {
            ExaminedModel installed =
                    app.models().installation().install(ModelSource.of(model), new OnTheTerminal(calledOff));
            console.progressDone();
            app.models().choice().choose(installed.model());
            ModelCommand.chosen(console, options, app, installed);
            return 0;
        } catch (CancellationException e) {
            console.progressDone();
            console.note(Messages.text("model.calledOff"));
            return CommandLineFace.INTERRUPTED;
        } finally {
            console.progressDone();
            interrupted.close();
        }
    }

    private final class OnTheTerminal implements InstallProgress {

        private final AtomicBoolean calledOff;
        private final InstallReading reading = new InstallReading(MonotonicClock.SYSTEM);
        private Step step;
        private long shownAtNanos;

        OnTheTerminal(AtomicBoolean calledOff) {
            this.calledOff = calledOff;
        }

        @Override
        public void found(OfferedModel offered) {
            console.progressDone();
            console.note(offered.about());
        }

        @Override
        public void at(Step now, long done, long of) {
            checkpoint();
            long nanos = MonotonicClock.SYSTEM.nanos();
            if (now != step || nanos - shownAtNanos >= SHOW_EVERY_NANOS) {
                step = now;
                shownAtNanos = nanos;
                console.progress(reading.at(now, done, of));
            }
        }

        @Override
        public void checkpoint() {
            if (calledOff.get()) {
                throw new CancellationException();
            }
        }
    }
}
