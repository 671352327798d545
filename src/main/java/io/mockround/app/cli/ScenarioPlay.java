package io.mockround.app.cli;

import io.mockround.app.AppContext;
import io.mockround.deck.ResolvedScenario;
import io.mockround.report.SessionReport;
import io.mockround.speech.SpeechModel;
import java.nio.file.Path;

/** Plays a scenario and prints its report. Where no model for real voices is chosen the starter model hears it. */
final class ScenarioPlay {

    private final Console console;
    private final CommonOptions options;
    private final AppContext app;

    ScenarioPlay(Console console, CommonOptions options, AppContext app) {
        this.console = console;
        this.options = options;
        this.app = app;
    }

    int play(Path file) {
        ResolvedScenario scenario = app.documents().scenario(file);
        SpeechModel chosen = app.chosenModel();
        SpeechModel model = chosen == null ? app.starterModel() : chosen;
        SessionReport report = app.simulation().play(scenario, app.allDecks(), model, console.progress());
        new ReportPrinter(console, options).print(report);
        return 0;
    }
}
