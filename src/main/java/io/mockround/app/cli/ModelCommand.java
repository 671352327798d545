package io.mockround.app.cli;

import io.mockround.adapter.vosk.ModelFolder;
import io.mockround.app.AppContext;
import io.mockround.messages.Messages;
import io.mockround.recovery.MissingWords;
import io.mockround.report.ReportJson;
import io.mockround.speech.SpeechModel;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "model", description = "The speech model: which is in use, and choosing another.")
final class ModelCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private CommonOptions options;

    ModelCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return status(options);
    }

    @Command(name = "status", description = "Tell which model is in use and what it knows.")
    int status(@Mixin CommonOptions its) {
        try (AppContext app = its.open()) {
            SpeechModel chosen = app.chosenModel();
            SpeechModel model = chosen == null ? app.starterModel() : chosen;
            List<String> fillers = app.recognizer().fillersKnown(model);
            if (its.json()) {
                console.say(ReportJson.pretty(document(model, fillers)));
                return 0;
            }
            String known = fillers.isEmpty() ? Messages.text("model.noFillers") : String.join(", ", fillers);
            console.say(Messages.text("model." + model.purpose().name(), model.name(), model.folder(), known));
            if (chosen == null) {
                console.say(Messages.text("model.noneChosen"));
            }
            return 0;
        }
    }

    @Command(name = "use", description = "Use the model in this folder from now on.")
    int use(
            @Mixin CommonOptions its,
            @Parameters(paramLabel = "DIR", description = "An unpacked Vosk model.") Path folder) {
        try (AppContext app = its.open()) {
            SpeechModel model = ModelFolder.open(folder);
            List<String> fillers = app.recognizer().fillersKnown(model);
            app.settings().save(app.settings().load().withModel(model.folder().toString()));
            console.say(
                    its.json()
                            ? ReportJson.pretty(document(model, fillers))
                            : Messages.text("model.used", model.name()));
            int waiting = app.missingWords().waiting(MissingWords.Which.PENDING).size();
            if (waiting > 0) {
                console.note(Messages.text("words.waiting", waiting));
            }
            return 0;
        }
    }

    @Command(name = "verify", description = "Check the files of the model in use.")
    int verify(@Mixin CommonOptions its) {
        try (AppContext app = its.open()) {
            SpeechModel chosen = app.chosenModel(); // opening a model checks it
            SpeechModel model = chosen == null ? app.starterModel() : chosen;
            console.say(
                    its.json()
                            ? ReportJson.pretty(Map.of("ok", true))
                            : Messages.text(
                                    ModelFolder.hasManifest(model.folder()) ? "model.ok" : "model.okUnverified",
                                    model.name()));
            return 0;
        }
    }

    private static Map<String, Object> document(SpeechModel model, List<String> fillers) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("model", model.name());
        document.put("fillersKnown", fillers);
        document.put("purpose", model.purpose());
        document.put("deterministic", ModelFolder.isDeterministic(model.folder()));
        return document;
    }
}
