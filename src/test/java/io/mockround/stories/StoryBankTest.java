package io.mockround.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.stories.StoryBank.Change;
import io.mockround.stories.StoryBank.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoryBankTest {

    @Test
    void putsADocumentInThePlaceOfItsFormerSelf() {
        StoryBank bank = StoryBank.EMPTY
                .with(document("a.md", story("one", "x"), story("two", "x")))
                .with(document("b.md", story("three", "x")))
                .with(document("a.md", story("two", "y"), story("four", "x")));

        assertThat(bank.stories()).containsExactly(story("two", "y"), story("four", "x"), story("three", "x"));
    }

    @Test
    void keepsAStoryOnceAsItWasImportedLast() {
        StoryBank bank = StoryBank.EMPTY
                .with(document("a.md", story("one", "x"), story("two", "x")))
                .with(document("b.md", story("two", "y")))
                .with(document("c.md", story("one", "z")));

        assertThat(bank.stories()).containsExactly(story("two", "y"), story("one", "z"));
        assertThat(bank.documents()).extracting(Document::name).containsExactly("b.md", "c.md");
    }

    @Test
    void isTheSameAfterASecondImport() {
        Document document = document("a.md", story("one", "x"));
        StoryBank once = StoryBank.EMPTY.with(document);

        assertThat(once.with(document)).isEqualTo(once);
        assertThat(once.changeTo(once.with(document)))
                .isEqualTo(new Change(List.of(), List.of(), List.of("one"), List.of()));
    }

    @Test
    void tellsWhatAnImportChanges() {
        StoryBank before =
                StoryBank.EMPTY.with(document("a.md", story("one", "x"), story("two", "x"), story("three", "x")));
        StoryBank after = before.with(document("a.md", story("one", "x"), story("two", "y"), story("four", "x")));

        assertThat(before.changeTo(after))
                .isEqualTo(new Change(List.of("four"), List.of("two"), List.of("one"), List.of("three")));
    }

    @Test
    void namesEachQuestionTypeOnceAndTheTypicalOnesWhereNoneIsNamed() {
        StoryBank bank = StoryBank.EMPTY
                .with(new Document("a.md", List.of(story("one", "x")), List.of("Conflict", "Trade-off")))
                .with(new Document("b.md", List.of(story("two", "x")), List.of("conflict", "trade off", "Failure")));

        assertThat(bank.types()).containsExactly("Conflict", "Trade-off", "Failure");
        assertThat(StoryBank.EMPTY.types()).contains("conflict", "failure").hasSizeGreaterThan(10);
    }

    private static Document document(String name, Story... stories) {
        return new Document(name, List.of(stories), List.of());
    }

    private static Story story(String id, String brief) {
        return new Story(id, id, List.of(), brief, "", "", "", "", "", List.of());
    }
}
