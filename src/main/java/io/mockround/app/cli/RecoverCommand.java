package io.mockround.app.cli;

import io.mockround.app.AppContext;
import io.mockround.app.RecoveryPresenter;
import io.mockround.messages.Messages;
import io.mockround.recovery.MissingWords;
import io.mockround.recovery.Recovery;
import io.mockround.report.ReportJson;
import io.mockround.report.SessionReport;
import io.mockround.speech.SpeechModel;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "recover",
        description = {
            "Repair recordings that were cut short and review them. Every other command does so at its start, from sound;",
            "this one also adds the words that are missing because a review was cut short."
        })
final class RecoverCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private CommonOptions options;

    RecoverCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (AppContext app = options.openUnrecovered()) {
            Recovery.Result result = app.recovery().run();
            tell(result);
            MissingWords.Result words = addWords(app, result);
            return result.failures().isEmpty() && words.failures().isEmpty() ? 0 : CommandLineFace.COULD_NOT_BE_DONE;
        }
    }

    private void tell(Recovery.Result result) {
        if (options.json()) {
            console.say(ReportJson.pretty(Map.of(
                    "recovered",
                    result.recovered().stream()
                            .map(report -> report.session().id())
                            .toList())));
        } else if (RecoveryPresenter.sentences(result).isEmpty()) {
            console.say(Messages.text("recovery.nothing"));
        } else {
            result.recovered().forEach(report -> console.say(RecoveryPresenter.recovered(report)));
        }
        RecoveryPresenter.beside(result).forEach(console::note);
        result.busy().forEach(id -> console.note(Messages.text("recovery.busy", id)));
    }

    private MissingWords.Result addWords(AppContext app, Recovery.Result result) {
        SpeechModel model = app.chosenModel();
        if (model == null) {
            result.recovered().stream()
                    .limit(1)
                    .forEach(report ->
                            console.note(Messages.text("recovery.wordsPending", Messages.text("transcript.pending"))));
            return new MissingWords.Result(List.of(), List.of());
        }
        MissingWords.Result words = app.missingWords().add(model, console.progress());
        for (SessionReport report : words.reports()) {
            console.note(Messages.text(
                    "recovery.wordsAdded",
                    report.session().title(),
                    report.session().id()));
        }
        words.failures().forEach(failure -> console.note(RecoveryPresenter.failure(failure)));
        return words;
    }
}
