package io.mockround.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.analysis.FillerList;
import io.mockround.problem.ProblemException;
import io.mockround.settings.Settings;
import io.mockround.settings.Strictness;
import io.mockround.settings.WindowSettings.ThemeChoice;
import io.mockround.support.InMemoryPractice;
import io.mockround.support.InMemorySettings;
import io.mockround.support.NavigatorLog;
import io.mockround.ui.common.Work;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SettingsViewModelTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private final InMemorySettings store = new InMemorySettings();
    private final InMemoryPractice practice = new InMemoryPractice();
    private final NavigatorLog navigator = new NavigatorLog();
    private final Work work = new Work(Runnable::run, Runnable::run);
    private final List<Settings> told = new ArrayList<>();
    private final SettingsViewModel model = new SettingsViewModel(store, told::add, work, navigator);
    private final PlanViewModel plan =
            new PlanViewModel(practice, () -> List.of("coding", "system-design"), model, () -> DAY, work, navigator);

    @BeforeEach
    void load() {
        model.load();
        plan.load();
    }

    @Test
    void savesAChoiceAtOnceAndSaysSo() {
        model.theme().choose(ThemeChoice.DARK);

        assertThat(store.load().window().theme()).isEqualTo(ThemeChoice.DARK);
        assertThat(told).containsExactly(store.load());
        assertThat(model.savedProperty().get()).isEqualTo("Saved: Colours");
    }

    @Test
    void theSameAgainIsNoChange() {
        model.theme().choose(ThemeChoice.SYSTEM);

        assertThat(told).isEmpty();
        assertThat(model.undoableProperty().get()).isFalse();
    }

    @Test
    void takesChangesBackTheNewestFirst() {
        model.elaboration().choose(90);
        model.elaboration().choose(120);
        model.strictness().choose(Strictness.STRICT);

        model.undo();
        assertThat(model.strictness().value()).isNull();
        assertThat(model.savedProperty().get()).isEqualTo("Taken back: Strictness");
        model.undo();
        assertThat(store.load().rounds().gate().elaborationSeconds()).isEqualTo(90);
        model.undo();

        assertThat(store.load()).isEqualTo(Settings.INITIAL);
        assertThat(model.undoableProperty().get()).isFalse();
    }

    @Test
    void takingBackLeavesAloneWhatSomebodyElseHasSavedMeanwhile() {
        model.voice().choose(false);
        store.update(settings -> settings.withMicrophone("Headset"));

        model.undo();

        assertThat(store.load()).isEqualTo(Settings.INITIAL.withMicrophone("Headset"));
    }

    @Test
    void tellsWhatCouldNotBeSavedAndShowsWhatIs() {
        store.isFull = true;

        model.volume().choose(10);

        assertThat(navigator.told).hasOnlyElementsOfType(ProblemException.class).hasSize(1);
        assertThat(model.volume().value()).isEqualTo(50);
        assertThat(model.savedProperty().get()).isEmpty();
        assertThat(model.undoableProperty().get()).isFalse();
    }

    @Test
    void keepsThePersonsFillersOfEachLanguage() {
        FillerList english = new FillerList("en", List.of("to be honest"), List.of(), List.of());
        model.fillers("en").choose(english);
        model.fillers("de").choose(new FillerList("de", List.of("halt"), List.of(), List.of()));

        assertThat(store.load().fillers("en")).isEqualTo(english);
        assertThat(model.fillers("de").value().add()).containsExactly("halt");

        model.undo();
        model.undo();

        assertThat(store.load().fillers()).isEmpty();
        assertThat(model.fillers("en").value()).isEqualTo(FillerList.standard("en"));
    }

    @Test
    void plansKindsAndTakesThatBackLikeAnyOtherSetting() {
        plan.plan("coding", 2);
        plan.interview(DAY);

        assertThat(practice.plan()).isEqualTo(Map.of("coding", 2));
        assertThat(practice.interview()).contains(DAY);
        assertThat(plan.planProperty().get().perWeek()).isEqualTo(Map.of("coding", 2));

        model.undo();
        model.undo();

        assertThat(practice.plan()).isEmpty();
        assertThat(practice.interview()).isEmpty();
        assertThat(plan.interviewProperty().get()).isNull();
    }

    @Test
    void listsAPlannedKindThatNoTemplateHas() {
        practice.plan("whiteboard", 1);

        plan.load();

        assertThat(plan.planProperty().get().kinds()).containsExactly("coding", "system-design", "whiteboard");
    }

    @Test
    void tellsTheSizeOfTheDataFolderAsAPersonReadsIt() {
        assertThat(sizeShown(12_345_678L)).startsWith("12.3 MB");
        assertThat(sizeShown(3_210_000_000L)).startsWith("3.2 GB");
    }

    @Test
    void saysWhereTheFolderIsThatCannotBeOpened() {
        new DataFolderViewModel(Path.of("/data"), () -> 0L, folder -> false, work, navigator).open();

        assertThat(navigator.notes).singleElement().asString().contains("/data");
    }

    private String sizeShown(long bytes) {
        DataFolderViewModel data =
                new DataFolderViewModel(Path.of("/data"), () -> bytes, folder -> true, work, navigator);
        data.load();
        return data.sizeProperty().get();
    }
}
