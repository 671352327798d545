package io.mockround.ui.home;

import io.mockround.history.SessionStore;
import io.mockround.history.SessionSummary;
import io.mockround.messages.Messages;
import io.mockround.recording.Pcm;
import io.mockround.ui.common.Navigator;
import io.mockround.ui.common.Work;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What the home screen shows: what can be begun, the last sessions, whether all is ready. Lives on the FX thread; knows no controls. */
public final class HomeViewModel {

    private static final int SHOWN = 3;
    private static final long BYTES_PER_MINUTE = 60L * Pcm.SAMPLE_RATE_HZ * Pcm.BYTES_PER_SAMPLE;
    private static final long MINUTES_PER_HOUR = 60;

    /** From here on minutes are no help to the eye. */
    private static final long TOLD_IN_HOURS = 10 * MINUTES_PER_HOUR;

    private final SessionStore store;
    private final Callable<Readiness> readiness;
    private final ImportViewModel imports;
    private final MicrophoneViewModel microphone;
    private final InstantSource clock;
    private final ZoneId zone;
    private final Work work;
    private final Navigator navigator;

    private final ObservableList<LastSession> sessions = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper firstRun = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper modelMissing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper model = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper room = new ReadOnlyStringWrapper("");

    /** @param readiness asked on the background thread */
    public HomeViewModel(
            SessionStore store,
            Callable<Readiness> readiness,
            ImportViewModel imports,
            MicrophoneViewModel microphone,
            InstantSource clock,
            ZoneId zone,
            Work work,
            Navigator navigator) {
        this.store = store;
        this.readiness = readiness;
        this.imports = imports;
        this.microphone = microphone;
        this.clock = clock;
        this.zone = zone;
        this.work = work;
        this.navigator = navigator;
    }

    /** Asks for everything the screen shows. */
    public void load() {
        loadSessions();
        loadReadiness();
        microphone.look();
    }

    /** Asks whether all is ready, when there may be another model. */
    public void loadReadiness() {
        work.call(readiness, this::show, navigator::tell);
    }

    /** Asks for the last sessions alone, when there may be a new one. */
    public void loadSessions() {
        work.call(this::lastSessions, this::show, navigator::tell);
    }

    public void recordMemo() {
        navigator.memo();
    }

    public void drill() {
        navigator.round("seven-minute-drill");
    }

    /** Starts a round of a template, its prompt drawn unseen. */
    public void start(String templateId) {
        navigator.round(templateId);
    }

    /** Lets template, deck, prompt and length be chosen. */
    public void chooseRound() {
        navigator.rounds();
    }

    public void models() {
        navigator.models();
    }

    public void open(LastSession session) {
        navigator.review(session.id());
    }

    public void allSessions() {
        navigator.history();
    }

    public ImportViewModel imports() {
        return imports;
    }

    public MicrophoneViewModel microphone() {
        return microphone;
    }

    /** The last three, newest first. */
    public ObservableList<LastSession> sessions() {
        return sessions;
    }

    /** There was no session yet; false until that is known. */
    public ReadOnlyBooleanProperty firstRunProperty() {
        return firstRun.getReadOnlyProperty();
    }

    /** No speech model was chosen; false until that is known. */
    public ReadOnlyBooleanProperty modelMissingProperty() {
        return modelMissing.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty modelProperty() {
        return model.getReadOnlyProperty();
    }

    /** Free disk as time of recording. */
    public ReadOnlyStringProperty roomProperty() {
        return room.getReadOnlyProperty();
    }

    private List<LastSession> lastSessions() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        return store.newestFirst().stream()
                .limit(SHOWN)
                .map(SessionSummary::id)
                .map(store::find)
                .flatMap(Optional::stream)
                .map(report -> LastSession.of(report, today))
                .toList();
    }

    private void show(List<LastSession> found) {
        sessions.setAll(found);
        firstRun.set(found.isEmpty());
    }

    private void show(Readiness ready) {
        modelMissing.set(!ready.isModelChosen());
        model.set(ready.model());
        long minutes = ready.freeBytes() / BYTES_PER_MINUTE;
        room.set(
                minutes < TOLD_IN_HOURS
                        ? Messages.text("home.room.minutes", minutes)
                        : Messages.text("home.room.hours", minutes / MINUTES_PER_HOUR));
    }
}
