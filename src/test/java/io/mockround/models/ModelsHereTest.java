package io.mockround.models;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.settings.Settings;
import io.mockround.settings.SettingsStore;
import io.mockround.speech.SpeechModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelsHereTest {

    @TempDir
    private Path temp;

    @Test
    void findsInstalledOnesThenThoseInVosksPlaces() throws IOException {
        Path ours = model(temp.resolve("models/b"), "am/final.mdl");
        Path theirs = model(temp.resolve("cache/a"), "final.mdl");
        model(temp.resolve("models/.incoming/half"), "am/final.mdl");
        Files.createDirectories(temp.resolve("cache/no-model"));
        Path itself = model(temp.resolve("single"), "am/final.mdl");

        ModelsHere here = new ModelsHere(
                temp.resolve("models"),
                List.of(temp.resolve("cache"), temp.resolve("none"), itself, temp.resolve("models")));

        assertThat(here.all())
                .containsExactly(
                        new ModelHere("b", ours, true),
                        new ModelHere("a", theirs, false),
                        new ModelHere("single", itself, false));
        assertThat(here.folderOf("a")).isEqualTo(theirs);
        assertThat(here.folderOf(temp.toString())).isEqualTo(temp);
        assertThat(here.folderOf("none")).isEqualTo(Path.of("none"));
    }

    @Test
    void looksWhereVoskItselfLooks() {
        Path home = temp.resolve("home");

        assertThat(VoskPlaces.of(Map.of("VOSK_MODEL_PATH", "/srv/vosk", "LOCALAPPDATA", "/local"), home))
                .containsExactly(
                        Path.of("/srv/vosk"),
                        Path.of("/usr/share/vosk"),
                        Path.of("/local/vosk"),
                        home.resolve("AppData/Local/vosk"),
                        home.resolve(".cache/vosk"));
        assertThat(VoskPlaces.of(Map.of("VOSK_MODEL_PATH", " "), home)).hasSize(3);
        assertThat(VoskPlaces.of(Map.of("VOSK_MODEL_PATH", "\0"), home)).hasSize(3);
    }

    @Test
    void tellsWhoWaitsForAModelOnceTheChoiceIsSaved() {
        List<String> order = new ArrayList<>();
        SettingsStore settings = new SettingsStore() {
            private Settings saved = Settings.INITIAL;

            @Override
            public Settings load() {
                return saved;
            }

            @Override
            public void save(Settings next) {
                saved = next;
                order.add("saved");
            }

            @Override
            public Settings update(UnaryOperator<Settings> change) {
                save(change.apply(saved));
                return saved;
            }
        };
        ModelChoice choice = new ModelChoice(settings);
        choice.whenChosen(model -> order.add(model.name()));

        choice.choose(new SpeechModel(temp, "chosen", SpeechModel.Purpose.REAL_VOICES));

        assertThat(order).containsExactly("saved", "chosen");
        assertThat(choice.isChosen(temp)).isTrue();
        assertThat(choice.isChosen(temp.resolve("other"))).isFalse();
    }

    private static Path model(Path folder, String file) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.createFile(folder.resolve(file));
        return folder;
    }
}
