package io.mockround.ui.home;

import io.mockround.messages.Messages;
import io.mockround.recording.LevelCheck;
import io.mockround.recording.MicrophoneChoice;
import io.mockround.recording.MicrophoneMonitor;
import io.mockround.recording.MicrophoneMonitor.Reading;
import io.mockround.recording.MicrophoneMonitor.State;
import io.mockround.recording.Microphones;
import io.mockround.ui.common.Navigator;
import io.mockround.ui.common.Work;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Which microphone, how loud, and whether it is fit to record with. Lives on the FX thread, for as long as the screen is shown. */
public final class MicrophoneViewModel implements AutoCloseable {

    /** How a finding is to be taken. */
    public enum Tone {
        QUIET,
        GOOD,
        WARN
    }

    /** The bottom of the level bar: a quiet room. */
    private static final double LOWEST_DBFS = -60;

    private final Microphones microphones;
    private final MicrophoneMonitor monitor;
    private final Callable<String> preferred;
    private final Consumer<String> remember;
    private final Work work;
    private final Navigator navigator;

    private final ObservableList<String> names = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper chosen = new ReadOnlyStringWrapper();
    private final ReadOnlyBooleanWrapper missing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper checkable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper level = new ReadOnlyDoubleWrapper();
    private final ReadOnlyStringWrapper finding = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Tone> tone = new ReadOnlyObjectWrapper<>(Tone.QUIET);
    private boolean isChecking;
    /** Said until there is more to say: that the chosen one is not there. */
    private String whichIsMissed = "";

    /**
     * @param preferred the microphone of the settings, or null for the system's default; asked on the background thread
     * @param remember told the name that was chosen, on the background thread
     */
    public MicrophoneViewModel(
            Microphones microphones,
            Callable<String> preferred,
            Consumer<String> remember,
            Work work,
            Navigator navigator) {
        this.microphones = microphones;
        this.monitor = new MicrophoneMonitor(microphones);
        this.preferred = preferred;
        this.remember = remember;
        this.work = work;
        this.navigator = navigator;
    }

    /** Looks which microphones there are and listens to one; also when one was plugged in since. */
    public void look() {
        work.call(() -> new Found(microphones.names(), preferred.call()), this::show, navigator::tell);
    }

    /** Listens to this one from here on. */
    public void choose(String name) {
        if (name == null || name.equals(chosen.get())) {
            return;
        }
        whichIsMissed = "";
        listenTo(name);
        work.call(
                () -> {
                    remember.accept(name);
                    return name;
                },
                done -> {},
                navigator::tell);
    }

    /** Begins the check of three seconds, unless it runs. */
    public void check() {
        if (checkable.get() && !isChecking) {
            isChecking = true;
            monitor.check();
            sample();
        }
    }

    /** Takes over what the microphone is like now. Called as often as the screen is drawn. */
    public void sample() {
        if (chosen.get() == null) {
            return;
        }
        Reading reading = monitor.reading();
        level.set(Math.max(0, Math.min(1, 1 - reading.levelDbfs() / LOWEST_DBFS)));
        if (reading.state() == State.LOST) {
            isChecking = false;
            checkable.set(false);
            say(Messages.text("home.microphone.lost"), Tone.WARN);
            return;
        }
        isChecking &= reading.verdict() == null;
        checkable.set(reading.state() == State.LISTENING);
        if (isChecking) {
            say(Messages.text("home.microphone.speak"), Tone.QUIET);
        } else if (reading.verdict() != null) {
            say(
                    Messages.text("home.microphone." + reading.verdict().name()),
                    reading.verdict() == LevelCheck.Verdict.GOOD ? Tone.GOOD : Tone.WARN);
        } else {
            say(whichIsMissed, whichIsMissed.isEmpty() ? Tone.QUIET : Tone.WARN);
        }
    }

    /** Lets go of the microphone. */
    @Override
    public void close() {
        monitor.close();
    }

    /** For whoever opens the microphone next. */
    public MicrophoneMonitor monitor() {
        return monitor;
    }

    public ObservableList<String> names() {
        return names;
    }

    public ReadOnlyStringProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** There is none at all. */
    public ReadOnlyBooleanProperty missingProperty() {
        return missing.getReadOnlyProperty();
    }

    /** Also while it is being checked: a button that is disabled then would lose the focus of who pressed it. */
    public ReadOnlyBooleanProperty checkableProperty() {
        return checkable.getReadOnlyProperty();
    }

    /** From 0, a quiet room, to 1, full scale. */
    public ReadOnlyDoubleProperty levelProperty() {
        return level.getReadOnlyProperty();
    }

    /** What the check found, or what is wrong. */
    public ReadOnlyStringProperty findingProperty() {
        return finding.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Tone> toneProperty() {
        return tone.getReadOnlyProperty();
    }

    private void show(Found found) {
        MicrophoneChoice choice = MicrophoneChoice.of(found.names(), found.preferred());
        chosen.set(null);
        names.setAll(found.names());
        missing.set(found.names().isEmpty());
        checkable.set(false);
        level.set(0);
        whichIsMissed = choice.gone() == null ? "" : Messages.text("home.microphone.gone", choice.gone());
        if (found.names().isEmpty()) {
            say(Messages.text("home.microphone.none"), Tone.WARN);
        } else {
            listenTo(choice.name() == null ? found.names().get(0) : choice.name());
        }
    }

    private void listenTo(String name) {
        chosen.set(name);
        isChecking = false;
        monitor.listen(name);
        sample();
    }

    private void say(String text, Tone how) {
        finding.set(text);
        tone.set(how);
    }

    private record Found(List<String> names, String preferred) {}
}
