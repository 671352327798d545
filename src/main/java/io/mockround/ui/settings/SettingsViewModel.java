package io.mockround.ui.settings;

import io.mockround.analysis.FillerList;
import io.mockround.messages.Messages;
import io.mockround.settings.GateSettings;
import io.mockround.settings.RoundSettings;
import io.mockround.settings.Settings;
import io.mockround.settings.SettingsStore;
import io.mockround.settings.Strictness;
import io.mockround.settings.ThresholdSettings;
import io.mockround.settings.WindowSettings;
import io.mockround.settings.WindowSettings.MotionChoice;
import io.mockround.settings.WindowSettings.RingChoice;
import io.mockround.settings.WindowSettings.ThemeChoice;
import io.mockround.ui.common.Navigator;
import io.mockround.ui.common.Work;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/**
 * What the settings screen shows. Every change is saved at once and can be taken back, the newest first. One that cannot be saved is told, and
 * what is saved is shown again. Lives on the FX thread; knows no controls.
 */
public final class SettingsViewModel {

    private final SettingsStore store;
    private final Consumer<Settings> changed;
    private final Work work;
    private final Navigator navigator;
    private final List<Setting<Settings, ?>> all = new ArrayList<>();
    private final Map<String, Setting<Settings, FillerList>> fillers = new HashMap<>();
    private final Deque<Runnable> done = new ArrayDeque<>();
    private final ReadOnlyStringWrapper saved = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();

    private final Setting<Settings, ThemeChoice> theme =
            window("theme", WindowSettings::theme, WindowSettings::withTheme);
    private final Setting<Settings, MotionChoice> motion =
            window("motion", WindowSettings::motion, WindowSettings::withMotion);
    private final Setting<Settings, RingChoice> ring = window("ring", WindowSettings::ring, WindowSettings::withRing);
    private final Setting<Settings, Integer> elaboration =
            gate("elaboration", GateSettings::elaborationSeconds, GateSettings::withElaboration);
    private final Setting<Settings, Integer> answer =
            gate("answer", GateSettings::answerSeconds, GateSettings::withAnswer);
    private final Setting<Settings, Integer> tolerance =
            gate("tolerance", GateSettings::toleranceSeconds, GateSettings::withTolerance);
    private final Setting<Settings, Strictness> strictness =
            rounds("strictness", RoundSettings::strictness, RoundSettings::withStrictness);
    private final Setting<Settings, Boolean> voice = rounds("voice", RoundSettings::voice, RoundSettings::withVoice);
    private final Setting<Settings, Integer> volume =
            rounds("volume", RoundSettings::volumePercent, RoundSettings::withVolumePercent);
    private final Setting<Settings, Boolean> muted = rounds("muted", RoundSettings::muted, RoundSettings::withMuted);
    private final Setting<Settings, List<String>> handBackKeys =
            rounds("handBackKeys", RoundSettings::handBackKeys, RoundSettings::withHandBackKeys);

    private final Setting<Settings, ThresholdSettings> thresholds =
            setting("thresholds", Settings::thresholds, Settings::withThresholds);

    /** As last read or saved. */
    private Settings current = Settings.INITIAL;

    /** @param changed told the settings after each change, on the FX thread */
    public SettingsViewModel(SettingsStore store, Consumer<Settings> changed, Work work, Navigator navigator) {
        this.store = store;
        this.changed = changed;
        this.work = work;
        this.navigator = navigator;
    }

    /** Asks for what is saved. */
    public void load() {
        work.call(store::load, this::show, navigator::tell);
    }

    /** Takes the newest change back. */
    public void undo() {
        if (!done.isEmpty()) {
            done.pop().run();
        }
    }

    /** The speech models have a page of their own. */
    public void models() {
        navigator.models();
    }

    public Setting<Settings, ThemeChoice> theme() {
        return theme;
    }

    public Setting<Settings, MotionChoice> motion() {
        return motion;
    }

    /** When the small ring stands over other programs. */
    public Setting<Settings, RingChoice> ring() {
        return ring;
    }

    /** How long the gate is open, in seconds; null as the template says. */
    public Setting<Settings, Integer> elaboration() {
        return elaboration;
    }

    /** The budget of an answer, in seconds; null as the template says. */
    public Setting<Settings, Integer> answer() {
        return answer;
    }

    /** Speech after closing that still counts as held, in seconds; null as the template says. */
    public Setting<Settings, Integer> tolerance() {
        return tolerance;
    }

    public Setting<Settings, Strictness> strictness() {
        return strictness;
    }

    public Setting<Settings, Boolean> voice() {
        return voice;
    }

    /** 0 to 100. */
    public Setting<Settings, Integer> volume() {
        return volume;
    }

    public Setting<Settings, Boolean> muted() {
        return muted;
    }

    /** By the names of {@link io.mockround.ui.round.HandBackKeys}. */
    public Setting<Settings, List<String>> handBackKeys() {
        return handBackKeys;
    }

    /** A person's own fillers of a language. */
    public Setting<Settings, FillerList> fillers(String language) {
        return fillers.computeIfAbsent(language, its -> {
            Setting<Settings, FillerList> setting =
                    setting("fillers", settings -> settings.fillers(its), Settings::withFillers);
            setting.show(current);
            return setting;
        });
    }

    /** From where on something is flagged. */
    public Setting<Settings, ThresholdSettings> thresholds() {
        return thresholds;
    }

    /** What was saved last; empty before. */
    public ReadOnlyStringProperty savedProperty() {
        return saved.getReadOnlyProperty();
    }

    /** Whether there is a change to take back. */
    public ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    /** Something beside the settings was saved, such as the weekly plan. */
    void noteSaved(String what, Runnable undo) {
        done.push(undo);
        tellSaved("settings.saved", what);
    }

    /** Something was taken back. */
    void noteUndone(String what) {
        tellSaved("settings.undone", what);
    }

    private void tellSaved(String key, String what) {
        saved.set(Messages.text(key, what));
        undoable.set(!done.isEmpty());
    }

    private <T> Setting<Settings, T> window(
            String key, Function<WindowSettings, T> part, BiFunction<WindowSettings, T, WindowSettings> with) {
        return setting(
                key,
                settings -> part.apply(settings.window()),
                (settings, value) -> settings.withWindow(with.apply(settings.window(), value)));
    }

    private <T> Setting<Settings, T> rounds(
            String key, Function<RoundSettings, T> part, BiFunction<RoundSettings, T, RoundSettings> with) {
        return setting(
                key,
                settings -> part.apply(settings.rounds()),
                (settings, value) -> settings.withRounds(with.apply(settings.rounds(), value)));
    }

    private <T> Setting<Settings, T> gate(
            String key, Function<GateSettings, T> part, BiFunction<GateSettings, T, GateSettings> with) {
        return rounds(
                key,
                rounds -> part.apply(rounds.gate()),
                (rounds, value) -> rounds.withGate(with.apply(rounds.gate(), value)));
    }

    private <T> Setting<Settings, T> setting(
            String key, Function<Settings, T> part, BiFunction<Settings, T, Settings> with) {
        Setting<Settings, T> setting = new Setting<>(Messages.text("settings." + key), part, with, this::save);
        all.add(setting);
        return setting;
    }

    private void save(String what, Function<Settings, Settings> change, Function<Settings, Settings> undo) {
        update(change::apply, () -> noteSaved(what, () -> update(undo::apply, () -> noteUndone(what))));
    }

    private void update(UnaryOperator<Settings> change, Runnable then) {
        work.call(
                () -> store.update(change),
                now -> {
                    show(now);
                    changed.accept(now);
                    then.run();
                },
                failure -> {
                    navigator.tell(failure);
                    load();
                });
    }

    private void show(Settings now) {
        current = now;
        all.forEach(setting -> setting.show(now));
    }
}
