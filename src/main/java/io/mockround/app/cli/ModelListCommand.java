package io.mockround.app.cli;

import io.mockround.app.AppContext;
import io.mockround.app.ProblemPresenter;
import io.mockround.messages.Messages;
import io.mockround.messages.Sizes;
import io.mockround.models.ModelHere;
import io.mockround.models.OfferedModel;
import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import io.mockround.report.ReportJson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "list",
        description = "The models on this computer, and those their maker offers: asks the network, sends nothing.")
final class ModelListCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private CommonOptions options;

    @Option(
            names = "--language",
            paramLabel = "L",
            description = "Only those of this language, such as en, en-us or German.")
    private String language;

    ModelListCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (AppContext app = options.open()) {
            List<ModelHere> here = app.models().here().all();
            List<OfferedModel> offered = null;
            try {
                offered = app.models().downloads().catalogue(() -> {}).in(language);
            } catch (ProblemException e) { // what is here can be shown all the same
                console.note(unasked(e.problem()));
            }
            if (options.json()) {
                console.say(ReportJson.pretty(document(app, here, offered)));
            } else {
                print(app, here, offered);
            }
            return offered == null ? CommandLineFace.COULD_NOT_BE_DONE : 0;
        }
    }

    /** Nothing was to be installed: what is told of a download would be beside the point. */
    private static String unasked(Problem problem) {
        return problem instanceof Problem.DownloadFailed failed
                ? Messages.text("model.list.unasked", failed.address())
                : ProblemPresenter.sentence(problem);
    }

    private void print(AppContext app, List<ModelHere> here, List<OfferedModel> offered) {
        for (ModelHere model : here) {
            String place =
                    Messages.text(model.installed() ? "model.list.installed" : "model.list.found", model.folder());
            String use = app.models().choice().isChosen(model.folder()) ? Messages.text("model.list.inUse") : "";
            console.say(Messages.text("model.list.here", model.name(), place, use));
        }
        if (here.isEmpty()) {
            console.say(Messages.text("model.list.noneHere"));
        }
        if (offered == null) {
            return;
        }
        console.say(Messages.text(offered.isEmpty() ? "model.list.noneOffered" : "model.list.offered"));
        for (OfferedModel model : offered) {
            console.say(Messages.text(
                    "model.list.offer", model.name(), model.languageText(), model.size(), Sizes.text(model.bytes())));
        }
    }

    private static Map<String, Object> document(AppContext app, List<ModelHere> here, List<OfferedModel> offered) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("here", here.stream().map(model -> of(app, model)).toList());
        document.put(
                "offered",
                offered == null
                        ? null
                        : offered.stream().map(ModelListCommand::of).toList());
        return document;
    }

    private static Map<String, Object> of(AppContext app, ModelHere model) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", model.name());
        fields.put("folder", model.folder().toString());
        fields.put("installed", model.installed());
        fields.put("inUse", app.models().choice().isChosen(model.folder()));
        return fields;
    }

    private static Map<String, Object> of(OfferedModel model) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", model.name());
        fields.put("language", model.language());
        fields.put("languageText", model.languageText());
        fields.put("size", model.size());
        fields.put("bytes", model.bytes());
        return fields;
    }
}
