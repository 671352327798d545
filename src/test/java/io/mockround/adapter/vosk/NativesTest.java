package io.mockround.adapter.vosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class NativesTest {

    private static final List<String> FILES = List.of("win32-x86-64/helper.dll", "win32-x86-64/libvosk.dll");

    @TempDir
    private Path temp;

    private Path library;

    @BeforeEach
    void pack() throws IOException {
        library = temp.resolve("library.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(library))) {
            for (String name : FILES) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(("the content of " + name).getBytes());
                zip.closeEntry();
            }
        }
    }

    @Test
    void unpacksWhatIsNeededSideBySideForItsOwnerOnly() throws IOException {
        Path folder = unpack();

        assertThat(folder.resolve("libvosk.dll")).hasContent("the content of win32-x86-64/libvosk.dll");
        assertThat(folder.resolve("helper.dll")).hasContent("the content of win32-x86-64/helper.dll");
        assertThat(folder).isDirectoryNotContaining("glob:**unpacking*");
    }

    @Test
    void unpacksItOnce() throws IOException {
        Path file = unpack().resolve("libvosk.dll");
        FileTime first = FileTime.fromMillis(0);
        Files.setLastModifiedTime(file, first);

        unpack();

        assertThat(Files.getLastModifiedTime(file)).isEqualTo(first);
    }

    @Test
    void usesNoFileWhoseContentIsAnotherEvenOfTheSameLength() throws IOException {
        Path file = unpack().resolve("libvosk.dll");
        Files.writeString(file, "THE CONTENT OF win32-x86-64/libvosk.dll");

        unpack();

        assertThat(file).hasContent("the content of win32-x86-64/libvosk.dll");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "files have no modes there")
    void usesNoFolderThatOthersMayWriteTo() throws IOException {
        Files.setPosixFilePermissions(unpack(), PosixFilePermissions.fromString("rwxrwxrwx"));

        assertThatThrownBy(this::unpack).isInstanceOf(IOException.class).hasMessageContaining("others");
    }

    @Test
    void saysThatThereIsNoneForAPlatform() {
        assertThatThrownBy(() -> Natives.unpacked(library, Natives.files("linux-aarch64"), temp))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("linux-aarch64/libvosk.so");
    }

    @Test
    void knowsWhatThisPlatformNeeds() {
        assertThat(Natives.files("win32-x86-64")).hasSize(4).last().isEqualTo("win32-x86-64/libvosk.dll");
        assertThat(Natives.files("darwin-aarch64")).containsExactly("darwin/libvosk.dylib");
        assertThat(Path.of(Natives.folder())).isDirectory(); // of the real library, in this user's cache
    }

    private Path unpack() throws IOException {
        return Natives.unpacked(library, FILES, temp.resolve("caches"));
    }
}
