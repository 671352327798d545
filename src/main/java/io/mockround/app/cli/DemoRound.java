package io.mockround.app.cli;

import io.mockround.app.AppContext;
import io.mockround.files.IoReason;
import io.mockround.messages.Messages;
import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The demo round, played in a data folder of its own that is thrown away, unless one is given. */
final class DemoRound {

    private final Console console;
    private final CommonOptions options;

    DemoRound(Console console, CommonOptions options) {
        this.console = console;
        this.options = options;
    }

    int play() {
        if (options.hasDataFolder()) {
            try (AppContext app = options.open()) {
                return play(app);
            }
        }
        Path folder = temporaryFolder();
        WhenInterrupted interrupted = new WhenInterrupted(() -> delete(folder));
        try (AppContext app = options.openIn(folder)) {
            return play(app);
        } finally {
            interrupted.close();
            delete(folder);
        }
    }

    private int play(AppContext app) {
        return new ScenarioPlay(console, options, app).play(app.demoScenario());
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("mockround-demo");
        } catch (IOException e) {
            Path place = Path.of(System.getProperty("java.io.tmpdir"));
            throw new ProblemException(new Problem.DataFolderUnusable(place, IoReason.of(e)), e);
        }
    }

    private void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        } catch (IOException e) {
            console.note(Messages.text("note.temporaryLeft", folder));
        }
    }
}
