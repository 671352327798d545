package io.mockround.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.support.InMemorySessionStore;
import io.mockround.support.Sessions;
import io.mockround.ui.common.LongWork;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChangedTest {

    private final List<String> told = new ArrayList<>();
    private final List<String> changed = new ArrayList<>();
    private final LongWork.Steps steps = (status, share) -> told.add(status + " " + share);
    private List<HistoryRow> rows;

    @BeforeEach
    void begin() {
        InMemorySessionStore store = new InMemorySessionStore();
        Sessions.weeks(store);
        rows = store.newestFirst().stream().limit(4).map(HistoryRow::of).toList();
    }

    @Test
    void tellsWhichOfThemHasItsTurn() {
        Changed all = Changed.all(rows, "history.deletingAll", steps, row -> changed.add(row.id()));

        assertThat(all).isEqualTo(new Changed(4, 4, List.of(), false));
        assertThat(changed).hasSize(4);
        assertThat(told).hasSize(4).contains("Deleting 3 of 4: “" + rows.get(2).title() + "” 0.5");
    }

    @Test
    void oneThatFailsKeepsNoOtherFromIt() {
        IllegalStateException bug = new IllegalStateException("a bug");

        Changed most = Changed.all(rows, "history.deletingAll", steps, row -> {
            if (row == rows.get(1)) {
                throw bug;
            }
            changed.add(row.id());
        });

        assertThat(most).isEqualTo(new Changed(3, 4, List.of(bug), false));
        assertThat(changed).hasSize(3);
    }

    @Test
    void whatIsStoppedLeavesTheOthersAsTheyAre() {
        Changed some = Changed.all(
                rows,
                "history.deletingAll",
                (status, share) -> {
                    if (share >= 0.5) {
                        throw new CancellationException();
                    }
                },
                row -> changed.add(row.id()));

        assertThat(some).isEqualTo(new Changed(2, 4, List.of(), true));
        assertThat(changed).hasSize(2);
    }
}
