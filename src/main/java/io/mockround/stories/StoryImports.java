package io.mockround.stories;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads documents of stories and takes them into the bank. The documents themselves are only read. Used from one thread. */
public final class StoryImports {

    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} \\S");
    private static final Pattern KEY =
            Pattern.compile("(?m)^(?:id|title|prompts|phases|parts|template|deck|narration|events):(?:\\s|$)");

    private final Function<Path, String> reader;
    private final Function<String, List<Block>> markdown;
    private final StoryStore store;

    /**
     * @param reader the text of a file; throws {@link io.mockround.problem.ProblemException} where there is none
     * @param markdown takes a text apart
     */
    public StoryImports(Function<Path, String> reader, Function<String, List<Block>> markdown, StoryStore store) {
        this.reader = reader;
        this.markdown = markdown;
        this.store = store;
    }

    /**
     * A document that was read and not yet taken in.
     *
     * @param bank the bank as it would be with it
     * @param change what that changes
     */
    public record Preview(Reading reading, StoryBank bank, StoryBank.Change change) {}

    /**
     * Whether a file is meant to be a document of stories: by its ending, else by headings and the lack of the keys that decks and templates
     * begin lines with.
     */
    public boolean isMeantBy(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".md") || name.endsWith(".markdown")) {
            return true;
        }
        if (name.endsWith(".yaml") || name.endsWith(".yml")) {
            return false;
        }
        String text = reader.apply(file);
        return HEADING.matcher(text).find() && !KEY.matcher(text).find();
    }

    /** @throws io.mockround.problem.ProblemException when the file cannot be read */
    public Reading read(Path file) {
        return StoryReader.read(file, markdown.apply(reader.apply(file)));
    }

    /** @throws io.mockround.problem.ProblemException when the file cannot be read */
    public Preview preview(Path file) {
        Reading reading = read(file);
        StoryBank before = store.load();
        if (reading.stories().isEmpty()) {
            return new Preview(reading, before, before.changeTo(before));
        }
        StoryBank after =
                before.with(new StoryBank.Document(file.getFileName().toString(), reading.stories(), reading.types()));
        return new Preview(reading, after, before.changeTo(after));
    }

    /** @throws io.mockround.problem.ProblemException when the bank cannot be written; the former stands */
    public void take(Preview preview) {
        store.save(preview.bank());
    }

    public StoryBank bank() {
        return store.load();
    }
}
