package io.mockround.adapter.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mockround.analysis.FillerList;
import io.mockround.problem.ProblemException;
import io.mockround.settings.GateSettings;
import io.mockround.settings.RecentFiles;
import io.mockround.settings.RoundSettings;
import io.mockround.settings.Settings;
import io.mockround.settings.Strictness;
import io.mockround.settings.ThresholdSettings;
import io.mockround.settings.WindowPlace;
import io.mockround.settings.WindowSettings;
import io.mockround.settings.WindowSettings.MotionChoice;
import io.mockround.settings.WindowSettings.RingChoice;
import io.mockround.settings.WindowSettings.ThemeChoice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {

    @TempDir
    private Path folder;

    @Test
    void keepsEveryChoice() {
        Settings settings = Settings.INITIAL.withModel("/models/english").withMicrophone("USB headset [plughw:1,0]");
        file().save(settings);

        assertThat(file().load()).isEqualTo(settings);
    }

    @Test
    void changingOneChoiceKeepsTheOther() {
        file().save(Settings.INITIAL.withMicrophone("Headset"));
        file().save(file().load().withModel("/models/english"));

        assertThat(file().load()).isEqualTo(new Settings("/models/english", "Headset", List.of()));
    }

    @Test
    void readsTheSettingsOfAnEarlierVersion() throws IOException {
        Files.writeString(path(), "{\"model\":\"/models/english\"}");

        assertThat(file().load()).isEqualTo(new Settings("/models/english", null, List.of()));
    }

    @Test
    void keepsHowRoundsAreToBe() {
        Settings settings = Settings.INITIAL.withRounds(new RoundSettings(false, 0, true, Strictness.FIRM));
        file().save(settings);

        assertThat(file().load()).isEqualTo(settings);
        assertThat(file().load().withModel("/m").withMicrophone("Headset").rounds())
                .isEqualTo(settings.rounds());
    }

    @Test
    void readsWhatIsLeftOutOfRoundsAsUsual() throws IOException {
        Files.writeString(path(), "{\"rounds\": {\"volumePercent\": 400}}");

        assertThat(file().load().rounds()).isEqualTo(new RoundSettings(true, 100, false, null));
    }

    @Test
    void readsTheFillersOfAPersonOfEachLanguage() throws IOException {
        Files.writeString(path(), """
                {"fillers": [
                  {"language": "en", "add": ["So", "to  be honest"], "remove": ["basically"], "force": ["like"]},
                  {"language": "de", "add": ["halt"]}]}""");

        assertThat(file().load().fillers("en"))
                .isEqualTo(new FillerList("en", List.of("so", "to be honest"), List.of("basically"), List.of("like")));
        assertThat(file().load().fillers("de").add()).containsExactly("halt");
        assertThat(file().load().fillers("fr")).isEqualTo(FillerList.standard("fr"));
    }

    @Test
    void keepsThePersonsFillersWhenAnotherChoiceChanges() {
        FillerList own = new FillerList("en", List.of("so"), List.of(), List.of());
        file().save(new Settings(null, null, List.of(own)));
        file().save(file().load().withModel("/models/english").withMicrophone("Headset"));

        assertThat(file().load().fillers("en")).isEqualTo(own);
    }

    @Test
    void keepsFromWhereOnSomethingIsFlaggedWhateverElseChanges() {
        ThresholdSettings own = new ThresholdSettings(3, null, 7, 20, 8);
        file().save(Settings.INITIAL.withThresholds(own));
        file().update(before -> before.withModel("/m")
                .withMicrophone("Headset")
                .withRounds(RoundSettings.INITIAL.withVoice(false))
                .withWindow(WindowSettings.INITIAL.withTheme(ThemeChoice.DARK))
                .withRecent(RecentFiles.NONE)
                .withFillers(new FillerList("de", List.of("halt"), List.of(), List.of())));

        assertThat(file().load().thresholds()).isEqualTo(own);
    }

    @Test
    void readsThresholdsOutOfBoundsAsTheNearestAndThoseLeftOutAsRecommended() throws IOException {
        Files.writeString(path(), "{\"thresholds\": {\"insideSeconds\": 0, \"filledPausesPerMinute\": 99}}");

        assertThat(file().load().thresholds()).isEqualTo(new ThresholdSettings(2, null, null, null, 12));
    }

    @Test
    void keepsHowTheWindowIsToBe() {
        WindowSettings window = new WindowSettings(
                ThemeChoice.DARK,
                MotionChoice.REDUCED,
                RingChoice.ALWAYS,
                new WindowPlace(10, 20, 1180, 740, true),
                new WindowPlace(1, 2, 176, 176, false));
        RoundSettings rounds = RoundSettings.INITIAL
                .withGate(new GateSettings(90, 30, 0))
                .withHandBackKeys(List.of("F13", "BUTTON_BACK"));
        file().save(Settings.INITIAL.withWindow(window).withRounds(rounds));

        assertThat(file().load().window()).isEqualTo(window);
        assertThat(file().load().rounds()).isEqualTo(rounds);
    }

    @Test
    void keepsWhichFilesWereImportedLatelyWhateverElseChanges() {
        RecentFiles recent = RecentFiles.NONE.with(folder.resolve("Walk home.wav"));
        file().save(Settings.INITIAL.withRecent(recent));
        file().update(before -> before.withModel("/m")
                .withMicrophone("Headset")
                .withRounds(RoundSettings.INITIAL.withGate(new GateSettings(90, 30, 0)))
                .withWindow(WindowSettings.INITIAL.withTheme(ThemeChoice.DARK))
                .withFillers(new FillerList("de", List.of("halt"), List.of(), List.of())));

        assertThat(file().load().recent()).isEqualTo(recent);
    }

    @Test
    void readsWhatAnEarlierVersionDidNotKnowAsUsual() throws IOException {
        Files.writeString(path(), "{\"rounds\": {\"voice\": false}, \"window\": {\"theme\": \"DARK\"}}");

        assertThat(file().load().window()).isEqualTo(WindowSettings.INITIAL.withTheme(ThemeChoice.DARK));
        assertThat(file().load().rounds().handBackKeys()).containsExactly("PAGE_DOWN");
        assertThat(file().load().rounds().gate()).isEqualTo(GateSettings.OF_THE_TEMPLATE);
        assertThat(file().load().thresholds()).isEqualTo(ThresholdSettings.AS_RECOMMENDED);
    }

    @Test
    void keepsBothOfTwoChangesMadeAtOnce() throws Exception {
        SettingsFile file = file();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        Future<?> microphones = threads.submit(() -> times(20, i -> file.update(s -> s.withMicrophone("m" + i))));
        Future<?> models = threads.submit(() -> times(20, i -> file.update(s -> s.withModel("/m" + i))));
        microphones.get();
        models.get();
        threads.shutdown();

        assertThat(file.load().microphone()).isEqualTo("m19");
        assertThat(file.load().model()).isEqualTo("/m19");
    }

    @Test
    void anOwnListThatChangesNothingIsNoListAnyMore() {
        FillerList german = new FillerList("de", List.of("halt"), List.of(), List.of());
        FillerList english = new FillerList("en", List.of("so"), List.of(), List.of());
        Settings both = Settings.INITIAL.withFillers(german).withFillers(english);

        assertThat(both.fillers()).containsExactly(german, english);
        assertThat(both.withFillers(FillerList.standard("de")).fillers()).containsExactly(english);
    }

    private static void times(int count, IntConsumer work) {
        IntStream.range(0, count).forEach(work);
    }

    @Test
    void setsFillersAsideThatAreNoList() throws IOException {
        Files.writeString(path(), "{\"fillers\": \"so\"}");

        assertThat(file().load()).isEqualTo(Settings.INITIAL);
        assertThat(folder.resolve("settings.json.unreadable")).exists();
    }

    @Test
    void setsUnreadableSettingsAside() throws IOException {
        Files.writeString(path(), "{\"model\":");

        assertThat(file().load()).isEqualTo(Settings.INITIAL);
        assertThat(folder.resolve("settings.json.unreadable")).hasContent("{\"model\":");
    }

    @Test
    void saysThatSettingsCouldNotBeWritten() throws IOException {
        Path inTheWay = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> new SettingsFile(inTheWay.resolve("settings.json")).save(Settings.INITIAL))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("SettingsUnwritable");
    }

    private SettingsFile file() {
        return new SettingsFile(path());
    }

    private Path path() {
        return folder.resolve("settings.json");
    }
}
