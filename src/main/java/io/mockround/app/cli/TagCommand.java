package io.mockround.app.cli;

import io.mockround.app.AppContext;
import io.mockround.messages.Messages;
import io.mockround.report.Notes;
import io.mockround.report.ReportJson;
import io.mockround.report.SessionReport;
import io.mockround.report.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "tag", description = "Put words of your own on a session; without any, its tags are listed.")
final class TagCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private CommonOptions options;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "ID", description = "The session's id, the beginning of it, or latest.")
    private String id;

    @Parameters(index = "1..*", paramLabel = "TAG", arity = "0..*", description = "Such as acme, or \"second try\".")
    private List<String> tags = List.of();

    @Option(names = "--remove", description = "Take them off instead.")
    private boolean remove;

    TagCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (tags.stream().map(Words::tidy).anyMatch(String::isEmpty)) {
            throw new ParameterException(spec.commandLine(), Messages.text("usage.tag"));
        }
        try (AppContext app = options.open()) {
            SessionReport report = SessionLookup.find(app.store(), id);
            if (!tags.isEmpty()) {
                noteMissing(tagsOf(report));
                report = app.notes().tag(report.session().id(), wanted(tagsOf(report)));
            }
            List<String> now = tagsOf(report);
            if (options.json()) {
                console.say(ReportJson.pretty(Map.of("session", report.session().id(), "tags", now)));
            } else {
                String title = report.session().title();
                console.say(
                        now.isEmpty()
                                ? Messages.text("tag.none", title)
                                : Messages.text("tag.now", title, String.join(", ", now)));
            }
            return 0;
        }
    }

    /** What is to be taken off and is not on it. */
    private void noteMissing(List<String> before) {
        if (remove) {
            tags.stream()
                    .filter(tag -> before.stream().noneMatch(tag::equalsIgnoreCase))
                    .forEach(tag -> console.note(Messages.text("tag.notThere", tag)));
        }
    }

    private List<String> wanted(List<String> before) {
        List<String> wanted = new ArrayList<>(before);
        if (remove) {
            wanted.removeIf(tag -> tags.stream().anyMatch(tag::equalsIgnoreCase));
        } else {
            wanted.addAll(tags);
        }
        return wanted;
    }

    private static List<String> tagsOf(SessionReport report) {
        return report.notes().or(Notes.NONE).tags().or(List.of());
    }
}
