package io.mockround.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir
    private Path temp;

    @Test
    void replacesTheContentForItsOwnerOnlyAndLeavesNothingBeside() throws IOException {
        Path file = temp.resolve("file");
        WholeFile.replace(file, new byte[1_000]);

        WholeFile.replace(file, new byte[] {1, 2, 3});

        assertThat(file).hasBinaryContent(new byte[] {1, 2, 3});
        assertThat(Files.getPosixFilePermissions(file))
                .allMatch(permission -> permission.name().startsWith("OWNER"));
        assertThat(temp).isDirectoryNotContaining(path -> !path.equals(file));
    }

    @Test
    void keepsTheFormerContentWhenTheNewOneCannotBeWritten() throws IOException {
        Path file = temp.resolve("file");
        WholeFile.replace(file, new byte[] {1, 2, 3});
        Files.createDirectory(temp.resolve("file.next"));

        assertThatThrownBy(() -> WholeFile.replace(file, new byte[] {4})).isInstanceOf(IOException.class);
        assertThat(file).hasBinaryContent(new byte[] {1, 2, 3});
        assertThat(temp.resolve("file.next")).as("what somebody else called so").isDirectory();
    }

    @Test
    void leavesNoPartBesideWhereItFails() throws IOException {
        Path folder = Files.createDirectory(temp.resolve("folder"));
        Files.createFile(folder.resolve("in it"));

        assertThatThrownBy(() -> WholeFile.replace(folder, new byte[] {4})).isInstanceOf(IOException.class);

        assertThat(temp).isDirectoryNotContaining(path -> !path.equals(folder));
    }

    @Test
    void deletesAlsoWhatAnInterruptedReplacingLeft() throws IOException {
        Path file = temp.resolve("file");
        WholeFile.replace(file, new byte[1]);
        Files.createFile(temp.resolve("file.next"));

        WholeFile.delete(file);

        assertThat(temp).isEmptyDirectory();
    }
}
