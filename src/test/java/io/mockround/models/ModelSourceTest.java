package io.mockround.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelSourceTest {

    @TempDir
    private Path temp;

    @Test
    void tellsAddressesFilesFoldersAndNamesApart() throws IOException {
        Path zip = Files.createFile(temp.resolve("model.zip"));

        assertThat(ModelSource.of("https://localhost/a.zip"))
                .isEqualTo(new ModelSource.Address("https://localhost/a.zip"));
        assertThat(ModelSource.of("FILE:///a.zip")).isInstanceOf(ModelSource.Address.class);
        assertThat(ModelSource.of(zip.toString())).isEqualTo(new ModelSource.Archive(zip));
        assertThat(ModelSource.of(temp.toString())).isEqualTo(new ModelSource.Folder(temp));
        assertThat(ModelSource.of("vosk-model-de-0.21")).isEqualTo(new ModelSource.Listed("vosk-model-de-0.21"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"models/none", "none.zip", "none.ZIP"})
    void saysThatAFileIsMissing(String text) {
        assertThatThrownBy(() -> ModelSource.of(text))
                .isInstanceOf(ProblemException.class)
                .extracting(e -> ((ProblemException) e).problem())
                .isInstanceOf(Problem.FileMissing.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words", "-x", "", ".incoming"})
    void takesNothingElseForAName(String text) {
        assertThatThrownBy(() -> ModelSource.of(text.isEmpty() ? "?" : text)).isInstanceOf(ProblemException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "vosk-model-de-0.21.zip,vosk-model-de-0.21",
        "My Model.ZIP,My-Model",
        "..,model",
        "../../evil,evil",
        "modèle,mod-le",
        "'',model"
    })
    void makesAFolderNameOfAnyName(String file, String name) {
        assertThat(ModelNames.of(file)).isEqualTo(name);
        assertThat(ModelNames.isName(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", ".incoming", "a/b", "a\\b", "", "a.", " a"})
    void refusesNamesThatLeadElsewhere(String name) {
        assertThat(ModelNames.isName(name)).isFalse();
    }
}
