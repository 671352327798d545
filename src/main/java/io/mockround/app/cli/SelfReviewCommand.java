package io.mockround.app.cli;

import io.mockround.app.AppContext;
import io.mockround.messages.Messages;
import io.mockround.messages.Times;
import io.mockround.notes.Evidence;
import io.mockround.report.Notes;
import io.mockround.report.ReportJson;
import io.mockround.report.SelfReview;
import io.mockround.report.SelfReview.Question;
import io.mockround.report.SessionReport;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "self-review",
        description = {
            "Four questions instead of a general impression, each with what the report knows about it.",
            "Answers given here are kept with the session; an empty one is taken back."
        })
final class SelfReviewCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private CommonOptions options;

    @Parameters(paramLabel = "ID", description = "The session's id, the beginning of it, or latest.")
    private String id;

    @Option(names = "--communication", paramLabel = "TEXT", description = "Where did communication drop?")
    private String communication;

    @Option(
            names = "--approach",
            paramLabel = "TEXT",
            description = "Was each approach reasonable before it was started?")
    private String approach;

    @Option(names = "--readability", paramLabel = "TEXT", description = "Was it readable without explanation?")
    private String readability;

    @Option(names = "--accuracy", paramLabel = "TEXT", description = "Was the analysis accurate?")
    private String accuracy;

    SelfReviewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (AppContext app = options.open()) {
            SessionReport report = SessionLookup.find(app.store(), id);
            for (Map.Entry<Question, String> given : given().entrySet()) {
                report = app.notes().answer(report.session().id(), given.getKey(), given.getValue());
            }
            SelfReview answers = report.notes().or(Notes.NONE).answers().or(SelfReview.NONE);
            if (options.json()) {
                console.say(ReportJson.pretty(document(report, answers)));
            } else {
                say(report, answers);
            }
            return 0;
        }
    }

    private Map<Question, String> given() {
        Map<Question, String> given = new EnumMap<>(Question.class);
        given.put(Question.COMMUNICATION, communication);
        given.put(Question.APPROACH, approach);
        given.put(Question.READABILITY, readability);
        given.put(Question.ACCURACY, accuracy);
        given.values().removeIf(answer -> answer == null);
        return given;
    }

    private void say(SessionReport report, SelfReview answers) {
        for (Question question : Question.values()) {
            console.say(Messages.text("selfReview." + question.name()));
            for (Evidence evidence : Evidence.of(report, question)) {
                String at = evidence.atMs().map(Times::clock).or("");
                console.say(String.format(Locale.ROOT, "%9s  %s", at, evidence.sentence()));
            }
            console.say("  " + answers.to(question).or(Messages.text("selfReview.unanswered")));
        }
    }

    private static Map<String, Object> document(SessionReport report, SelfReview answers) {
        List<Map<String, Object>> questions = new ArrayList<>();
        for (Question question : Question.values()) {
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("question", question);
            document.put("text", Messages.text("selfReview." + question.name()));
            document.put("evidence", Evidence.of(report, question));
            document.put("answer", answers.to(question).orNull());
            questions.add(document);
        }
        return Map.of("session", report.session().id(), "questions", questions);
    }
}
