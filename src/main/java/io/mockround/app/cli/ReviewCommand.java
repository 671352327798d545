package io.mockround.app.cli;

import io.mockround.app.AppContext;
import io.mockround.app.ProblemPresenter;
import io.mockround.messages.Messages;
import io.mockround.problem.ProblemException;
import io.mockround.report.ReportJson;
import io.mockround.report.SessionReport;
import io.mockround.review.FileReview;
import io.mockround.speech.SpeechModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "review",
        description = {
            "Import audio files and review them. The same content twice is one session.",
            "Without a model for real voices the transcript stays pending; --model starter transcribes all the same."
        })
final class ReviewCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private CommonOptions options;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "WAV, AIFF, FLAC, MP3, Ogg (Vorbis, Opus) or M4A/AAC files.")
    private List<Path> files;

    ReviewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (AppContext app = options.open()) {
            SpeechModel model = app.chosenModel();
            List<SessionReport> reports = new ArrayList<>();
            for (Path file : files) {
                review(app, file, model, reports);
            }
            if (options.json() && files.size() > 1) {
                console.say(ReportJson.pretty(reports));
            }
            return reports.size() == files.size() ? 0 : CommandLineFace.COULD_NOT_BE_DONE;
        }
    }

    /** A file that cannot be read does not keep the others from being reviewed. */
    private void review(AppContext app, Path file, SpeechModel model, List<SessionReport> reports) {
        try {
            FileReview.Result result = app.fileReview().review(file, model, console.progress());
            reports.add(result.report());
            ReportPrinter printer = new ReportPrinter(console, options);
            if (options.json() && files.size() > 1) {
                printer.noteTranscript(result.report());
            } else {
                printer.print(result.report());
            }
            if (result.known()) {
                console.note(Messages.text(
                        "note.known", file, result.report().session().id()));
            }
            String damage = ProblemPresenter.damage(file.toString(), result);
            if (!damage.isEmpty()) {
                console.note(damage);
            }
        } catch (ProblemException e) {
            if (files.size() == 1) {
                throw e;
            }
            console.note(ProblemPresenter.sentence(e.problem()));
        }
    }
}
