package io.mockround.adapter.file;

import io.mockround.problem.Problem.DocumentWrong;
import io.mockround.problem.ProblemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Finds every mistake of a file with the readers that stop at the first: each is passed over and the document read again, until it can be
 * read to its end.
 */
final class DocumentCheck {

    /** Of so many nobody reads more; those that follow are told once these are mended. */
    static final int MOST_MISTAKES = 100;

    /** Values read in all: what keeps a file of 2 MB full of mistakes within a second. A deck of twenty prompts has some three thousand. */
    private static final int MOST_READ = 1_000_000;

    private final Documents documents;

    DocumentCheck(Documents documents) {
        this.documents = documents;
    }

    CheckedDocument check(Path file) {
        YamlValue root;
        try {
            root = YamlFile.read(file, "a template, a deck or a scenario");
        } catch (ProblemException e) {
            if (e.problem() instanceof DocumentWrong mistake) { // no YAML: nothing behind it can be read
                return new CheckedDocument(List.of(mistake), List.of());
            }
            throw e;
        }
        return switch (DocumentKind.of(root.keysWritten())) {
            case DECK -> check(root, List.of(DeckReader::deck), Doubts::ofDeck);
            case SCENARIO -> check(root, scenario(), (doubts, value) -> doubts.ofScenario(value, documents));
            case TEMPLATE -> check(root, template(), Doubts::ofTemplate);
        };
    }

    private List<Consumer<YamlValue>> scenario() {
        List<Consumer<YamlValue>> readers = new ArrayList<>();
        readers.add(value -> ScenarioReader.scenario(ScenarioReader.open(value)));
        documents.references().forEach(look -> readers.add(value -> look.accept(ScenarioReader.open(value))));
        return readers;
    }

    private List<Consumer<YamlValue>> template() {
        return List.of(
                value -> TemplateReader.template(TemplateReader.open(value)),
                value -> documents.rounds(TemplateReader.open(value)));
    }

    /** Doubts are looked for where there are no mistakes: they might be about something that only looks doubtful for them. */
    private static CheckedDocument check(
            YamlValue root, List<Consumer<YamlValue>> readers, BiConsumer<Doubts, YamlValue> doubtful) {
        List<DocumentWrong> mistakes = new ArrayList<>();
        int passes = Math.max(3, MOST_READ / root.values());
        for (Consumer<YamlValue> reader : readers) {
            boolean isReadToTheEnd = false;
            while (!isReadToTheEnd && passes-- > 0 && mistakes.size() < MOST_MISTAKES) {
                isReadToTheEnd = read(root, reader, mistakes);
            }
        }
        Doubts doubts = new Doubts();
        if (mistakes.isEmpty()) {
            doubtful.accept(doubts, root);
        }
        return new CheckedDocument(inOrder(mistakes), inOrder(doubts.all()));
    }

    /** @return whether nothing more can be found */
    private static boolean read(YamlValue root, Consumer<YamlValue> reader, List<DocumentWrong> mistakes) {
        try {
            reader.accept(root);
            return true;
        } catch (DocumentMistake mistake) {
            if (!mistake.isConsequence()) {
                mistakes.add(told(root.file(), mistake));
            }
            boolean isTheWhole = mistake.node() == root.node() && mistake.missingKey() == null;
            return isTheWhole || !root.passedOver().add(mistake);
        }
    }

    private static DocumentWrong told(Path file, DocumentMistake mistake) {
        if (mistake.problem() instanceof DocumentWrong wrong && wrong.file().equals(file)) {
            return wrong;
        }
        String where = mistake.problem() instanceof DocumentWrong wrong
                ? "a file that is wrong itself (line %d, column %d)".formatted(wrong.line(), wrong.column())
                : "a file that cannot be read";
        return Mistake.wrong(
                file, mistake.node().getStartMark(), where, "a file without mistakes", Mistake.NOTHING_NEAR);
    }

    private static List<DocumentWrong> inOrder(List<DocumentWrong> found) {
        return found.stream()
                .sorted(Comparator.comparingInt(DocumentWrong::line).thenComparingInt(DocumentWrong::column))
                .toList();
    }
}
