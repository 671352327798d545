package io.mockround.ui.history;

import io.mockround.messages.Messages;
import io.mockround.ui.common.LongWork;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/**
 * What came of changing several sessions, one after the other.
 *
 * @param done how many were changed
 * @param failures of those that could not be: they keep no other from it
 * @param wasCalledOff before all had their turn
 */
record Changed(int done, int wanted, List<Exception> failures, boolean wasCalledOff) {

    /** @param status the key of what is being done, given a number, of how many, and a title */
    static Changed all(List<HistoryRow> rows, String status, LongWork.Steps steps, Consumer<HistoryRow> change) {
        List<Exception> failures = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            HistoryRow row = rows.get(i);
            try {
                steps.at(Messages.text(status, i + 1, rows.size(), row.title()), (double) i / rows.size());
                change.accept(row);
            } catch (CancellationException e) {
                return new Changed(i - failures.size(), rows.size(), failures, true);
            } catch (RuntimeException e) { // told to the person
                failures.add(e);
            }
        }
        return new Changed(rows.size() - failures.size(), rows.size(), failures, false);
    }
}
