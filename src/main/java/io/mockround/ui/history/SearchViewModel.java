package io.mockround.ui.history;

import io.mockround.history.SearchHit;
import io.mockround.history.SearchWords;
import io.mockround.history.SessionStore;
import io.mockround.messages.Messages;
import io.mockround.ui.common.Navigator;
import io.mockround.ui.common.Work;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Looks for words in all transcripts as they are typed. Lives on the FX thread. */
public final class SearchViewModel {

    private final SessionStore store;
    private final Work work;
    private final Navigator navigator;
    private final ObservableList<SearchHit> hits = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper searching = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper found = new ReadOnlyStringWrapper("");

    /** The newest words, and whether they are being looked for: others typed meanwhile wait, and only the last of them are asked for. */
    private String wanted = "";

    private boolean isAsking;

    public SearchViewModel(SessionStore store, Work work, Navigator navigator) {
        this.store = store;
        this.work = work;
        this.navigator = navigator;
    }

    /** @param words none for no search */
    public void search(String words) {
        wanted = words.strip();
        searching.set(!wanted.isEmpty());
        if (wanted.isEmpty()) {
            hits.clear();
            found.set("");
        } else if (!isAsking) {
            ask();
        }
    }

    /** Opens the session where it was said. */
    public void open(SearchHit hit) {
        navigator.review(hit.id(), hit.atMs());
    }

    public ObservableList<SearchHit> hits() {
        return hits;
    }

    /** Whether there are words to look for. */
    public ReadOnlyBooleanProperty searchingProperty() {
        return searching.getReadOnlyProperty();
    }

    /** How much was found, in words. */
    public ReadOnlyStringProperty foundProperty() {
        return found.getReadOnlyProperty();
    }

    private void ask() {
        String asked = wanted;
        isAsking = true;
        work.call(() -> store.search(asked), all -> answered(asked, all), failure -> {
            isAsking = false;
            navigator.tell(failure);
        });
    }

    private void answered(String asked, List<SearchHit> all) {
        isAsking = false;
        if (asked.equals(wanted)) {
            hits.setAll(all);
            found.set(
                    all.isEmpty() && SearchWords.hasShortBeginning(asked)
                            ? Messages.text("search.shortBeginning", SearchWords.LEAST_BEGINNING)
                            : Messages.text("history.found", all.size()));
        } else if (!wanted.isEmpty()) {
            ask();
        }
    }
}
