package io.mockround.app.cli;

import io.mockround.adapter.file.CheckedDocument;
import io.mockround.app.AppContext;
import io.mockround.messages.Messages;
import io.mockround.stories.Coverage.Telling;
import io.mockround.stories.Reading;
import io.mockround.stories.StoryBank;
import io.mockround.stories.StoryDeck;
import io.mockround.stories.StoryImports.Preview;
import io.mockround.stories.Tellings;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "stories", description = "Your story bank: import it from Markdown, see what was told and when.")
final class StoriesCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private CommonOptions options;

    StoriesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return list(options);
    }

    @Command(
            name = "list",
            description = "List the stories, and for each question type its stories, when they were last told and how "
                    + "long they ran.")
    int list(@Mixin CommonOptions its) {
        try (AppContext app = its.open()) {
            StoryBank bank = app.stories().bank();
            List<Telling> tellings = Tellings.of(app.store().askedFrom(StoryDeck.ID));
            new StoryPrinter(console, its.json()).bank(bank, tellings);
            return 0;
        }
    }

    @Command(name = "check", description = "Check a document of stories: what is wrong, left out or missing, by line.")
    int check(@Mixin CommonOptions its, @Parameters(paramLabel = "FILE.md", description = "The document.") Path file) {
        try (AppContext app = its.open()) {
            return new CheckPrinter(console, its.json()).print(file, check(app, file));
        }
    }

    static CheckedDocument check(AppContext app, Path file) {
        Reading reading = app.stories().read(file);
        return new CheckedDocument(reading.mistakes(), reading.unclear());
    }

    @Command(
            name = "import",
            description =
                    "Show what is understood of a document of stories, and take it in. The document is not changed; "
                            + "importing it again updates its stories.")
    int take(
            @Mixin CommonOptions its,
            @Option(names = "--yes", description = "Import without asking.") boolean isConfirmed,
            @Parameters(paramLabel = "FILE.md", description = "The document.") Path file) {
        try (AppContext app = its.open()) {
            Preview preview = app.stories().preview(file);
            StoryPrinter printer = new StoryPrinter(console, its.json());
            if (!its.json()) {
                printer.preview(file, preview);
            }
            Optional<String> refusal = refusal(file, preview, isConfirmed);
            if (refusal.isEmpty()) {
                app.stories().take(preview);
            }
            printer.imported(file, preview, refusal.isEmpty());
            refusal.ifPresent(console::note);
            return refusal.isEmpty() ? 0 : CommandLineFace.COULD_NOT_BE_DONE;
        }
    }

    /** Why it is not imported. */
    private Optional<String> refusal(Path file, Preview preview, boolean isConfirmed) {
        if (preview.reading().stories().isEmpty()) {
            return Optional.of(Messages.text("stories.noStory", file));
        }
        if (isConfirmed) {
            return Optional.empty();
        }
        Optional<Boolean> answer = console.answer(Messages.text("stories.question"));
        if (answer.isEmpty()) {
            return Optional.of(Messages.text("stories.unconfirmed"));
        }
        return answer.get() ? Optional.empty() : Optional.of(Messages.text("stories.declined"));
    }
}
