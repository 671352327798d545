package io.mockround.app.cli;

import io.mockround.app.AppContext;
import io.mockround.history.SearchHit;
import io.mockround.history.SearchWords;
import io.mockround.messages.Messages;
import io.mockround.messages.Times;
import io.mockround.report.ReportJson;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "search",
        description = {
            "Where words were said, in all transcripts.",
            "Several words stand near each other; \"in quotes\" they are a phrase; cach* is every word that begins so (three letters or more).",
            "What you wrote of a session is searched as well, its tags and the title you gave it too."
        })
final class SearchCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private CommonOptions options;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "WORDS", arity = "1..*", description = "What was said.")
    private List<String> words;

    SearchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        String asked =
                String.join(" ", words.stream().map(SearchCommand::phrase).toList());
        if (asked.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new ParameterException(spec.commandLine(), Messages.text("search.noWords"));
        }
        if (SearchWords.hasShortBeginning(asked)) {
            throw new ParameterException(
                    spec.commandLine(), Messages.text("search.shortBeginning", SearchWords.LEAST_BEGINNING));
        }
        try (AppContext app = options.open()) {
            List<SearchHit> hits = app.store().search(asked);
            if (options.json()) {
                console.say(ReportJson.pretty(Map.of("hits", hits)));
            } else if (hits.isEmpty()) {
                console.say(Messages.text("search.none", asked));
            } else {
                say(hits);
            }
            return 0;
        }
    }

    /** An argument of several words was put in quotes for the shell: it is a phrase. */
    private static String phrase(String argument) {
        return argument.contains(" ") && !argument.contains("\"") ? '"' + argument + '"' : argument;
    }

    private void say(List<SearchHit> hits) {
        String shown = "";
        for (SearchHit hit : hits) {
            if (!hit.id().equals(shown)) {
                console.say(Messages.text(
                        "search.session", hit.title(), hit.startedAt().substring(0, 10), hit.id()));
                shown = hit.id();
            }
            console.say(Messages.text("search.hit", Times.clock(hit.atMs()), hit.snippet()));
        }
    }
}
