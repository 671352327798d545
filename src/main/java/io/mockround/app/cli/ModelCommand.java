package io.mockround.app.cli;

import io.mockround.adapter.vosk.ModelFolder;
import io.mockround.app.AppContext;
import io.mockround.files.IoReason;
import io.mockround.messages.Messages;
import io.mockround.models.ExaminedModel;
import io.mockround.models.Receipt;
import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import io.mockround.recovery.MissingWords;
import io.mockround.report.ReportJson;
import io.mockround.speech.SpeechModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "model", description = "The speech model: which is in use, and choosing or installing another.")
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
            ExaminedModel examined =
                    app.models().examiner().examine((chosen == null ? app.starterModel() : chosen).folder());
            if (its.json()) {
                console.say(ReportJson.pretty(document(examined)));
                return 0;
            }
            sentences(examined).forEach(console::say);
            if (chosen == null) {
                console.say(Messages.text("model.noneChosen"));
            }
            return 0;
        }
    }

    @Command(name = "use", description = "Use this model from now on.")
    int use(
            @Mixin CommonOptions its,
            @Parameters(
                            paramLabel = "DIR",
                            description =
                                    "An unpacked Vosk model, the name of one that `mockround model list` shows, starter, or none: transcripts then wait.")
                    String model) {
        try (AppContext app = its.open()) {
            if (model.equals("none")) {
                app.models().choice().chooseNone();
                console.say(
                        its.json()
                                ? ReportJson.pretty(Collections.singletonMap("model", null))
                                : Messages.text("model.usedNone"));
                return 0;
            }
            Path folder = model.equals("starter")
                    ? app.starterModel().folder()
                    : app.models().here().folderOf(model);
            ExaminedModel examined = app.models().examiner().examine(folder);
            app.models().choice().choose(examined.model());
            chosen(console, its, app, examined);
            return 0;
        }
    }

    @Command(name = "verify", description = "Check every file of the model in use, and try it.")
    int verify(@Mixin CommonOptions its) {
        try (AppContext app = its.open()) {
            SpeechModel chosen = app.chosenModel(); // opening a model checks it
            SpeechModel model = chosen == null ? app.starterModel() : chosen;
            boolean isHeldAgainstSums = unchanged(model) || ModelFolder.hasManifest(model.folder());
            app.models().examiner().examine(model.folder());
            console.say(
                    its.json()
                            ? ReportJson.pretty(Map.of("ok", true))
                            : Messages.text(isHeldAgainstSums ? "model.ok" : "model.okUnverified", model.name()));
            return 0;
        }
    }

    /** @return false where it is not known what the files were */
    private static boolean unchanged(SpeechModel model) {
        try {
            Optional<Receipt> receipt = Receipt.of(model.folder());
            Optional<String> changed =
                    receipt.isPresent() ? receipt.get().firstChanged(model.folder()) : Optional.empty();
            if (changed.isPresent()) {
                throw new ProblemException(
                        new Problem.ModelDamaged(model.folder(), changed.get(), Messages.text("model.flaw.changed")));
            }
            return receipt.isPresent();
        } catch (IOException e) {
            throw new ProblemException(new Problem.ModelDamaged(model.folder(), Receipt.NAME, IoReason.of(e)), e);
        }
    }

    /** What is told of a model that was just chosen. */
    static void chosen(Console console, CommonOptions its, AppContext app, ExaminedModel examined) {
        if (its.json()) {
            console.say(ReportJson.pretty(document(examined)));
        } else {
            console.say(Messages.text("model.used", examined.model().name()));
            sentences(examined).forEach(console::say);
        }
        int waiting = app.missingWords().waiting(MissingWords.Which.PENDING).size();
        if (waiting > 0) {
            console.note(Messages.text("words.waiting", waiting));
        }
    }

    static List<String> sentences(ExaminedModel examined) {
        SpeechModel model = examined.model();
        return List.of(
                Messages.text("model." + model.purpose().name(), model.name(), model.folder()),
                examined.knows(),
                examined.repeats());
    }

    static Map<String, Object> document(ExaminedModel examined) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("model", examined.model().name());
        document.put("fillersKnown", examined.fillersKnown());
        document.put("purpose", examined.model().purpose());
        document.put("deterministic", examined.deterministic());
        return document;
    }
}
