package io.mockround.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mockround.files.DataFolder;
import io.mockround.history.SessionStart;
import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import io.mockround.recording.Gap;
import io.mockround.recording.WavRecorder;
import io.mockround.report.SessionReport.Source;
import io.mockround.report.SessionReport.Status;
import io.mockround.report.SessionReport.Type;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenTakeTest {

    @TempDir
    private Path temp;

    private final Deque<Runnable> toDo = new ArrayDeque<>();
    private final List<TakeJournal> written = new ArrayList<>();
    private boolean isDiskFull;
    private DataFolder folder;
    private OpenTakes takes;

    @BeforeEach
    void open() {
        folder = DataFolder.open(temp);
        Journals journals = new Journals() {
            @Override
            public void keep(TakeJournal journal) {
                if (isDiskFull) {
                    throw new ProblemException(new Problem.TakeUnwritable(temp, "no space left"));
                }
                written.add(journal);
            }

            @Override
            public Optional<TakeJournal> find(String sessionId) {
                return Optional.empty();
            }
        };
        takes = new OpenTakes(folder, journals, toDo::add);
    }

    @Test
    void theNewestJournalWinsAndNobodyWaitsForIt() {
        try (OpenTake take = takes.begin(() -> "a")) {
            take.note(journal(1));
            take.note(journal(2));
            take.note(journal(3));
            assertThat(written).isEmpty();

            work();
            assertThat(written).containsExactly(journal(3));

            take.note(journal(4));
            work();
            assertThat(written).containsExactly(journal(3), journal(4));
        }
    }

    @Test
    void whatIsWrittenAlreadyIsNotWrittenAgain() {
        try (OpenTake take = takes.begin(() -> "a")) {
            for (int i = 0; i < 1_000; i++) {
                take.note(journal(1));
                work();
            }
            assertThat(written).hasSize(1);
        }
    }

    @Test
    void nothingIsWrittenAfterTheEnd() {
        try (OpenTake take = takes.begin(() -> "a")) {
            take.note(journal(1));
            take.keep(journal(2).ended(Status.COMPLETE));
            work();
            take.note(journal(3));
            work();

            assertThat(written).containsExactly(journal(2).ended(Status.COMPLETE));
        }
    }

    @Test
    void aFullDiskStopsNoRecordingAndIsTriedAgainAtTheNextChange() {
        try (OpenTake take = takes.begin(() -> "a")) {
            isDiskFull = true;
            take.keep(journal(1));
            take.note(journal(2));
            work();
            isDiskFull = false;
            take.note(journal(3));
            work();

            assertThat(written).containsExactly(journal(3));
        }
    }

    @Test
    void aTakeIsOpenOnce() {
        try (OpenTake take = takes.begin(() -> "a")) {
            assertThat(takes.open("a")).isEmpty();
            assertThat(take.take()).isEqualTo(folder.take("a"));
        }
        try (OpenTake again = takes.open("a").orElseThrow()) {
            assertThat(again.id()).isEqualTo("a");
        }
    }

    @Test
    void aNameThatHasBeenUsedInAnyWayIsNotGivenAgain() throws IOException {
        Files.createFile(folder.take("finished"));
        Files.createFile(WavRecorder.partOf(folder.take("growing")));
        Files.createFile(folder.journal("noted"));
        Files.createFile(folder.takeLock("locked"));
        Iterator<String> names =
                List.of("finished", "growing", "noted", "locked", "free").iterator();

        try (OpenTake take = takes.begin(names::next)) {
            assertThat(take.id()).isEqualTo("free");
        }
        assertThat(folder.takeLock("finished")).doesNotExist();
    }

    @Test
    void saysThatNothingCanBeWrittenThere() throws IOException {
        Files.delete(folder.takes());

        assertThatThrownBy(() -> takes.begin(() -> "a")).isInstanceOf(ProblemException.class);
    }

    private void work() {
        while (!toDo.isEmpty()) {
            toDo.remove().run();
        }
    }

    private static TakeJournal journal(int gaps) {
        SessionStart start = new SessionStart(
                "a", Type.MEMO, "memo", "Memo", OffsetDateTime.parse("2026-11-21T10:00:00+01:00"), null, null);
        List<Gap> list = new ArrayList<>();
        for (int i = 0; i < gaps; i++) {
            list.add(new Gap(i * 1_000L, i * 1_000L + 500, Gap.Cause.MICROPHONE_LOST));
        }
        return TakeJournal.memo(start, Source.MICROPHONE).with(null, list);
    }
}
