package io.mockround.app.cli;

import io.mockround.app.AppContext;
import io.mockround.app.RecoveryPresenter;
import io.mockround.messages.Messages;
import io.mockround.recovery.MissingWords;
import io.mockround.recovery.MissingWords.Which;
import io.mockround.recovery.Recovery;
import io.mockround.report.ReportJson;
import io.mockround.report.SessionReport;
import io.mockround.speech.SpeechModel;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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

    @Option(
            names = "--transcribe",
            description = {
                "Also find the words of every session whose transcript is pending or failed, the newest first.",
                "Ctrl-C stops it: what is done is kept, the rest waits."
            })
    private boolean transcribe;

    RecoverCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (AppContext app = options.openUnrecovered()) {
            Recovery.Result result = app.recovery().run();
            tell(result);
            boolean haveWords = addWords(app, result);
            return result.failures().isEmpty() && haveWords ? 0 : CommandLineFace.COULD_NOT_BE_DONE;
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

    private boolean addWords(AppContext app, Recovery.Result result) {
        Which which = transcribe ? Which.PENDING_AND_FAILED : Which.CUT_SHORT;
        SpeechModel model = app.chosenModel();
        if (model == null) {
            boolean isAskedInVain =
                    transcribe && !app.missingWords().waiting(which).isEmpty();
            if (isAskedInVain || !result.recovered().isEmpty()) {
                console.note(Messages.text("recovery.wordsPending", Messages.text("transcript.pending")));
            }
            return !isAskedInVain;
        }
        MissingWords.Result words =
                app.missingWords().add(which, model, app.whileNothingIsRecorded(console.progress()));
        words.reports().forEach(this::tell);
        words.failures().forEach(failure -> console.note(RecoveryPresenter.failure(failure)));
        return words.failures().isEmpty()
                && words.reports().stream()
                        .allMatch(report -> report.transcript().isDone());
    }

    private void tell(SessionReport report) {
        String title = report.session().title();
        String id = report.session().id();
        console.note(
                report.transcript().isDone()
                        ? Messages.text("recovery.wordsAdded", title, id)
                        : Messages.text(
                                "words.failed", title, id, report.transcript().reason()));
    }
}
