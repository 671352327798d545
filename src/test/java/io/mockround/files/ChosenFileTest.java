package io.mockround.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ChosenFileTest {

    @TempDir
    private Path temp;

    @Test
    void replacesAFileWholeForItsOwnerOnlyAndLeavesNothingBeside() throws IOException {
        Path file = Files.writeString(temp.resolve("report.html"), "what was there before, and longer");

        ChosenFile.write(file, bytes("new"));

        assertThat(file).hasContent("new");
        assertThat(OwnerOnly.isPrivate(file)).isTrue();
        assertThat(temp).isDirectoryNotContaining(path -> !path.equals(file));
    }

    @Test
    void aFolderIsNoFileAndKeepsWhatIsInIt() throws IOException {
        Path folder = Files.createDirectory(temp.resolve("report.html"));
        Path inside = Files.writeString(folder.resolve("mine.txt"), "mine");

        assertUnwritable(folder);

        assertThat(inside).hasContent("mine");
        assertThat(temp).isDirectoryNotContaining(path -> !path.equals(folder));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "a link needs rights there that users do not have")
    void aLinkStaysAndWhatItLeadsToIsWritten() throws IOException {
        Path real = Files.writeString(
                Files.createDirectory(temp.resolve("elsewhere")).resolve("real.txt"), "old");
        Path link = Files.createSymbolicLink(temp.resolve("link.txt"), Path.of("elsewhere", "real.txt"));
        Path dangling = Files.createSymbolicLink(temp.resolve("dangling.txt"), Path.of("elsewhere", "new.txt"));

        ChosenFile.write(link, bytes("new"));
        ChosenFile.write(dangling, bytes("newer"));

        assertThat(link).isSymbolicLink();
        assertThat(real).hasContent("new");
        assertThat(temp.resolve("elsewhere/new.txt")).hasContent("newer");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "a link needs rights there that users do not have")
    void linksThatLeadInACircleAreToldOf() throws IOException {
        Path link = Files.createSymbolicLink(temp.resolve("a.txt"), Path.of("b.txt"));
        Files.createSymbolicLink(temp.resolve("b.txt"), Path.of("a.txt"));

        assertUnwritable(link);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "it has no /dev")
    void aDeviceIsWrittenToAndNotReplaced() throws IOException {
        Path device = Path.of("/dev/null");

        ChosenFile.write(device, bytes("new"));

        assertThat(Files.isRegularFile(device)).isFalse();
    }

    @Test
    void nothingThatTheProgramKeepsIsWrittenOver() throws IOException {
        DataFolder data = DataFolder.open(temp.resolve("data"));
        Files.writeString(data.database(), "rows");
        Files.writeString(data.take("s1"), "sound");
        Path root = data.root().toRealPath();

        for (Path kept : new Path[] {
            data.database(), data.take("s1"), data.report("s2"), data.backups().resolve("x.db")
        }) {
            assertThatThrownBy(() -> ChosenFile.write(kept, bytes("new")))
                    .isInstanceOfSatisfying(
                            ProblemException.class,
                            e -> assertThat(e.problem()).isEqualTo(new Problem.ExportIntoDataFolder(kept, root)));
        }
        ChosenFile.write(data.root().resolve("of-mine.html"), bytes("new"));

        assertThat(data.database()).hasContent("rows");
        assertThat(data.take("s1")).hasContent("sound");
        assertThat(data.report("s2")).doesNotExist();
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "a link needs rights there that users do not have")
    void norThroughALink() throws IOException {
        DataFolder data = DataFolder.open(temp.resolve("data"));
        Files.writeString(data.database(), "rows");
        Files.createSymbolicLink(temp.resolve("folder"), data.root());
        Path file = Files.createSymbolicLink(temp.resolve("file.txt"), data.database());

        for (Path way : new Path[] {file, temp.resolve("folder").resolve("mockround.db")}) {
            assertThatThrownBy(() -> ChosenFile.write(way, bytes("new")))
                    .isInstanceOfSatisfying(
                            ProblemException.class,
                            e -> assertThat(e.problem()).isInstanceOf(Problem.ExportIntoDataFolder.class));
        }
        assertThat(data.database()).hasContent("rows");
    }

    @Test
    void aCopyReplacesNothingAndIsMadeOnce() throws IOException {
        Path source = Files.writeString(temp.resolve("take"), "sound");
        Path mine = Files.writeString(temp.resolve("memo.wav"), "my own memo");
        Path page = temp.resolve("memo.html");

        Path copy = ChosenFile.copyBeside(source, mine, page);
        Path again = ChosenFile.copyBeside(source, mine, page);

        assertThat(mine).hasContent("my own memo");
        assertThat(copy.getFileName()).hasToString("memo-2.wav");
        assertThat(copy).hasContent("sound");
        assertThat(OwnerOnly.isPrivate(copy)).isTrue();
        assertThat(again).isEqualTo(copy);
        assertThat(temp).isDirectoryNotContaining(path -> path.toString().contains("part"));
    }

    @Test
    void aCopyLeavesAPlaceFreeThatIsNeeded() throws IOException {
        Path source = Files.writeString(temp.resolve("take"), "sound");
        Path page = temp.resolve("page.wav");

        assertThat(ChosenFile.copyBeside(source, page, page).getFileName()).hasToString("page-2.wav");
    }

    private static void assertUnwritable(Path file) {
        assertThatThrownBy(() -> ChosenFile.write(file, bytes("new")))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem()).isInstanceOf(Problem.ExportUnwritable.class));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
