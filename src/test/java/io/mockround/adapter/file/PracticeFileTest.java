package io.mockround.adapter.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.files.OwnerOnly;
import io.mockround.practice.FiledPracticeStore;
import io.mockround.practice.LogLine;
import io.mockround.practice.PracticeBook;
import io.mockround.practice.TopicMark;
import io.mockround.practice.TopicMark.Mark;
import io.mockround.report.Notes.FailureMode;
import io.mockround.report.Notes.Result;
import io.mockround.support.InMemoryPractice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The practice book's file, and the store that writes it after each change. */
class PracticeFileTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-20");
    private static final LogLine LINE = new LogLine(
            null, DAY, "coding", "two sums", "", 42.3, Result.NOT_SOLVED, FailureMode.COULD_NOT_EXPLAIN, "Draw “it”");
    private static final LogLine BARE = new LogLine(null, DAY, "coding", "three sums", "", null, null, null, "");

    @TempDir
    private Path folder;

    private final InMemoryPractice practice = new InMemoryPractice();

    @Test
    void readsWhatItWroteAndKeepsItForItsOwner() {
        PracticeBook book = new PracticeBook(
                Map.of("coding", 3, "system-design", 1),
                DAY,
                List.of(new TopicMark("caching", Mark.SHAKY, DAY)),
                List.of(LINE, BARE));
        file().write(book);

        assertThat(file().read()).contains(book);
        assertThat(OwnerOnly.isPrivate(folder.resolve("practice.json"))).isTrue();
        file().write(PracticeBook.EMPTY);
        assertThat(file().read()).contains(PracticeBook.EMPTY);
    }

    @Test
    void hasNothingToTellWhereThereIsNone() {
        assertThat(file().read()).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void setsAsideWhatItCannotRead() throws IOException {
        for (String damaged : List.of(
                "{\"plan\": {",
                "null",
                "{}",
                "{\"plan\": {\"coding\": 0}, \"topics\": [], \"log\": []}",
                "{\"plan\": {}, \"interview\": \"tomorrow\", \"topics\": [], \"log\": []}",
                "{\"plan\": {}, \"topics\": [{\"topic\": \"a\", \"mark\": \"wobbly\", \"since\": \"2026-11-20\"}], \"log\": []}",
                "{\"plan\": {}, \"topics\": [], \"log\": [{\"date\": \"2026-11-20\", \"result\": \"\", \"failureMode\": \"\"}]}")) {
            Path file = Files.writeString(folder.resolve("practice.json"), damaged);

            assertThat(file().read()).as(damaged).isEmpty();
            assertThat(folder.resolve("practice.json.unreadable")).as(damaged).hasContent(damaged);
            assertThat(file).doesNotExist();
        }
    }

    @Test
    void isWrittenAfterEveryChange() {
        FiledPracticeStore filed = new FiledPracticeStore(practice, file());

        List<Runnable> changes = List.of(
                () -> filed.add(LINE),
                () -> filed.addAll(List.of(LINE, BARE)),
                () -> filed.remove(BARE),
                () -> filed.replace(LINE, BARE),
                () -> filed.mark("caching", Mark.BLANK, DAY),
                () -> filed.mark("caching", null, DAY),
                () -> filed.plan("coding", 2),
                () -> filed.interview(DAY),
                () -> filed.replaceAll(PracticeBook.EMPTY));
        for (int i = 0; i < changes.size(); i++) {
            PracticeBook before = practice.book();
            changes.get(i).run();

            assertThat(practice.book()).as("change %d", i).isNotEqualTo(before);
            assertThat(file().read()).as("change %d", i).contains(practice.book());
        }
    }

    @Test
    void isBroughtBackWholeIntoAHistoryMadeAgain() {
        new FiledPracticeStore(practice, file()).plan("coding", 2);
        InMemoryPractice backup = new InMemoryPractice();
        backup.plan("coding", 1);
        backup.add(LINE);

        assertThat(new FiledPracticeStore(backup, file()).bringBack()).isTrue();

        assertThat(backup.book()).isEqualTo(practice.book());
    }

    @Test
    void withoutOneAHistoryMadeAgainKeepsWhatItHas() {
        practice.plan("coding", 1);

        assertThat(new FiledPracticeStore(practice, file()).bringBack()).isFalse();

        assertThat(practice.plan()).containsEntry("coding", 1);
    }

    @Test
    void isMadeWhereAnEarlierVersionKeptNoneAndNotForWhoSaidNothing() {
        new FiledPracticeStore(practice, file()).keepInStep();
        assertThat(folder).isEmptyDirectory();

        practice.plan("coding", 1);
        new FiledPracticeStore(practice, file()).keepInStep();

        assertThat(file().read()).contains(practice.book());
    }

    @Test
    void isWrittenAnewWhereAnEarlierVersionHasChangedTheStoreSince() {
        new FiledPracticeStore(practice, file()).plan("coding", 1);
        practice.plan("coding", 2);

        new FiledPracticeStore(practice, file()).keepInStep();

        assertThat(file().read()).contains(practice.book());
    }

    @Test
    void comesBackWhereTheHistoryWasLostAndNotWhatThePersonTookOut() {
        FiledPracticeStore filed = new FiledPracticeStore(practice, file());
        filed.plan("coding", 1);
        InMemoryPractice lost = new InMemoryPractice();
        new FiledPracticeStore(lost, file()).keepInStep();
        assertThat(lost.book()).isEqualTo(practice.book());

        filed.plan("coding", 0);
        filed.keepInStep();
        assertThat(practice.book()).isEqualTo(PracticeBook.EMPTY);
        assertThat(file().read()).contains(PracticeBook.EMPTY);
    }

    private PracticeFile file() {
        return new PracticeFile(folder.resolve("practice.json"));
    }
}
