package io.mockround.recovery;

import io.mockround.analysis.Analysis;
import io.mockround.files.DataFolder;
import io.mockround.history.SessionStore;
import io.mockround.journal.Journals;
import io.mockround.journal.TakeJournal;
import io.mockround.report.SessionReport;
import io.mockround.review.Rehearsed;
import io.mockround.review.TakeReview;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reviews sessions of an earlier version of the analysis anew, from their sound, so that trends hold like against like. A session whose sound
 * or round is gone keeps its report and stays out of the trends.
 */
public final class OlderAnalyses {

    private static final Logger LOG = LoggerFactory.getLogger(OlderAnalyses.class);

    private final DataFolder folder;
    private final SessionStore store;
    private final Journals journals;
    private final TakeReview takes;

    public OlderAnalyses(DataFolder folder, SessionStore store, Journals journals, TakeReview takes) {
        this.folder = folder;
        this.store = store;
        this.journals = journals;
        this.takes = takes;
    }

    /**
     * Reviews them one after the other, the oldest first: each is held against those before it. Takes about a second for ten minutes of sound.
     *
     * @return how many were reviewed anew
     */
    public int renew() {
        return (int) store.analysedBefore(Analysis.VERSION).stream()
                .filter(this::renew)
                .count();
    }

    private boolean renew(String id) {
        try {
            Optional<SessionReport> former = store.find(id);
            Optional<TakeJournal> journal = journals.find(id);
            Path take = folder.take(id);
            if (former.isEmpty() || Files.notExists(take) || journal.isEmpty() && MissingWords.hasRound(former.get())) {
                return false;
            }
            takes.again(former.get(), Rehearsed.of(journal));
            return true;
        } catch (RuntimeException e) { // the others are not to suffer; it is tried again at the next start
            LOG.warn("a session could not be analysed anew: {}", e.getClass().getSimpleName());
            return false;
        }
    }
}
