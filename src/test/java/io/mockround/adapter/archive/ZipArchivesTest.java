package io.mockround.adapter.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mockround.adapter.archive.ZipArchives.Limits;
import io.mockround.models.InstallProgress;
import io.mockround.problem.ArchiveFault;
import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import io.mockround.support.ModelZips;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a ZIP of strangers can try. */
class ZipArchivesTest {

    private static final int LINK = 0120777;
    private static final int DEVICE = 0020666;

    @TempDir
    private Path temp;

    private final ZipArchives archives = new ZipArchives();
    private Path into;

    @BeforeEach
    void makeRoom() throws IOException {
        into = Files.createDirectories(temp.resolve("into"));
    }

    @Test
    void unpacksAModelByteForByte() throws IOException {
        Path zip = ModelZips.starter(temp, "model");

        archives.unpack(zip, into, InstallProgress.NONE);

        for (Path file : ModelZips.files(ModelZips.STARTER)) {
            assertThat(into.resolve("model")
                            .resolve(ModelZips.STARTER.relativize(file).toString()))
                    .hasSameBinaryContentAs(file);
        }
        long bytes = 0;
        for (Path file : ModelZips.files(into)) {
            bytes += Files.size(file);
        }
        assertThat(archives.unpackedBytes(zip)).isEqualTo(bytes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../outside",
                "model/../../outside",
                "/etc/outside",
                "..\\outside",
                "model\\..\\..\\outside",
                "C:/outside",
                "c:outside",
                "//server/share/outside",
                "model/.."
            })
    void writesNothingOutside(String name) throws IOException {
        assertThat(refusal(Zips.named(temp.resolve("a.zip"), "model/ok", name))).isEqualTo(ArchiveFault.OUTSIDE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"model/nul", "CON.txt", "ab:c", "what?", "end.", "space ", "a//b", "./a", "a\u0007b", "com1.fst"
            })
    void refusesNamesThatNotEverySystemCanHave(String name) throws IOException {
        assertThat(refusal(Zips.named(temp.resolve("a.zip"), name))).isEqualTo(ArchiveFault.BAD_NAME);
    }

    @Test
    void refusesNamesDeeperOrLongerThanAnyModels() throws IOException {
        assertThat(refusal(Zips.named(temp.resolve("a.zip"), "a/".repeat(30) + "b")))
                .isEqualTo(ArchiveFault.BAD_NAME);
        assertThat(refusal(Zips.named(temp.resolve("b.zip"), "a".repeat(400)))).isEqualTo(ArchiveFault.BAD_NAME);
    }

    @Test
    void refusesLinksAndDevices() throws IOException {
        for (int mode : new int[] {LINK, DEVICE}) {
            Path zip = Zips.zip(temp.resolve(mode + ".zip"), out -> {
                ZipArchiveEntry entry = new ZipArchiveEntry("model/final.mdl");
                entry.setUnixMode(mode);
                Zips.add(out, entry, "/etc/passwd".getBytes());
            });
            assertThat(refusal(zip)).isEqualTo(ArchiveFault.LINK);
        }
    }

    @Test
    void refusesTwoEntriesInOnePlace() throws IOException {
        assertThat(refusal(Zips.named(temp.resolve("a.zip"), "model/a", "model/a")))
                .isEqualTo(ArchiveFault.TWICE);
        assertThat(refusal(Zips.named(temp.resolve("b.zip"), "model/a", "Model/A")))
                .isEqualTo(ArchiveFault.TWICE);
        assertThat(refusal(Zips.named(temp.resolve("c.zip"), "caf\u00e9", "cafe\u0301")))
                .isEqualTo(ArchiveFault.TWICE);
        assertThat(refusal(Zips.named(temp.resolve("d.zip"), "model", "model/a")))
                .isEqualTo(ArchiveFault.TWICE);
        assertThat(refusal(Zips.named(temp.resolve("e.zip"), "model/a", "model")))
                .isEqualTo(ArchiveFault.TWICE);
    }

    @Test
    void refusesABombByItsIndex() throws IOException {
        Path zip = Zips.zip(
                temp.resolve("bomb.zip"),
                out -> Zips.add(out, new ZipArchiveEntry("model/zeros"), new byte[40_000_000]));

        assertThat(Files.size(zip)).isLessThan(50_000);
        assertThat(refusal(zip)).isEqualTo(ArchiveFault.BOMB);
    }

    @Test
    void refusesABombThatLiesAboutItsSize() throws IOException {
        Path zip = Zips.zip(
                temp.resolve("bomb.zip"),
                out -> Zips.add(out, new ZipArchiveEntry("model/zeros"), new byte[40_000_000]));
        Zips.patch(zip, 24, 22, Integer.BYTES, 1000);

        assertThatThrownBy(() -> archives.unpack(zip, into, InstallProgress.NONE))
                .isInstanceOf(ProblemException.class)
                .extracting(e -> ((ProblemException) e).problem())
                .isEqualTo(new Problem.ArchiveRefused("bomb.zip", ArchiveFault.BOMB, "model/zeros"));
        assertThat(written()).isLessThanOrEqualTo(1 << 16);
    }

    @Test
    void hasAnAbsoluteLimitToo() throws IOException {
        ZipArchives small = new ZipArchives(new Limits(100, 50_000, 1000, 10));
        Path zip = Zips.zip(
                temp.resolve("large.zip"), out -> Zips.add(out, new ZipArchiveEntry("model/zeros"), new byte[60_000]));

        assertThatThrownBy(() -> small.unpackedBytes(zip))
                .satisfies(e -> assertThat(faultOf(e)).isEqualTo(ArchiveFault.BOMB));
    }

    @Test
    void refusesTensOfThousandsOfFilesBeforeReadingTheirIndex() throws IOException {
        Path zip = Zips.zip(temp.resolve("many.zip"), out -> {
            for (int i = 0; i < 70_000; i++) {
                Zips.add(
                        out,
                        new ZipArchiveEntry("model/a-file-with-a-name-of-some-length-so-that-it-counts-" + i),
                        new byte[0]);
            }
        });

        assertThat(refusal(zip)).isEqualTo(ArchiveFault.TOO_MANY_FILES);
        assertThat(ZipEnd.indexBytes(zip).orElseThrow()).isGreaterThan(Limits.OF_MODELS.indexBytes());
    }

    @Test
    void readsNoIndexThatIsTooLargeHoweverFewItsFiles() throws IOException {
        ZipArchives small = new ZipArchives(new Limits(2, 50_000, 1000, 10));
        Path zip = Zips.zip(temp.resolve("wordy.zip"), out -> {
            ZipArchiveEntry entry = new ZipArchiveEntry("model/a");
            entry.setComment("x".repeat(2000));
            Zips.add(out, entry, new byte[1]);
        });

        assertThatThrownBy(() -> small.unpackedBytes(zip))
                .satisfies(e -> assertThat(faultOf(e)).isEqualTo(ArchiveFault.TOO_MANY_FILES));
    }

    @Test
    void refusesMoreFilesThanAnyModelHas() throws IOException {
        Path zip = Zips.zip(temp.resolve("many.zip"), out -> {
            for (int i = 0; i < 10_001; i++) {
                Zips.add(out, new ZipArchiveEntry("m/" + i), new byte[0]);
            }
        });

        assertThat(ZipEnd.indexBytes(zip).orElseThrow()).isLessThan(Limits.OF_MODELS.indexBytes());
        assertThat(refusal(zip)).isEqualTo(ArchiveFault.TOO_MANY_FILES);
    }

    @Test
    void refusesWhatIsEncryptedOrPackedInAnUnknownWay() throws IOException {
        Path encrypted = Zips.named(temp.resolve("encrypted.zip"), "model/a");
        Zips.patch(encrypted, 8, 6, Short.BYTES, 0x0801);
        Path strange = Zips.named(temp.resolve("strange.zip"), "model/a");
        Zips.patch(strange, 10, 8, Short.BYTES, 98); // PPMd

        assertThat(refusal(encrypted)).isEqualTo(ArchiveFault.ENCRYPTED);
        assertThat(refusal(strange)).isEqualTo(ArchiveFault.UNKNOWN_METHOD);
    }

    @Test
    void refusesWhatIsNoZip() throws IOException {
        Path page = Files.writeString(temp.resolve("page.zip"), "<html>Please sign in</html>");
        Path empty = Files.writeString(temp.resolve("empty.zip"), "");

        assertThat(refusal(page)).isEqualTo(ArchiveFault.NOT_AN_ARCHIVE);
        assertThat(refusal(empty)).isEqualTo(ArchiveFault.NOT_AN_ARCHIVE);
    }

    @Test
    void refusesOneThatIsCutOffAnywhere() throws IOException {
        byte[] whole = Files.readAllBytes(ModelZips.starter(temp, "model"));
        for (int kept : new int[] {whole.length - 1, whole.length - 30, whole.length / 2, 1000, 4}) {
            Path cut = Files.write(temp.resolve("cut.zip"), java.util.Arrays.copyOf(whole, kept));
            assertThatThrownBy(() -> {
                        archives.unpackedBytes(cut);
                        archives.unpack(cut, into, InstallProgress.NONE);
                    })
                    .as("cut at %d", kept)
                    .isInstanceOf(ProblemException.class);
        }
    }

    @Test
    void findsADamagedByte() throws IOException {
        Path zip = ModelZips.starter(temp, "model");
        byte[] whole = Files.readAllBytes(zip);
        whole[whole.length / 3] ^= 1;
        Files.write(zip, whole);

        assertThatThrownBy(() -> archives.unpack(zip, into, InstallProgress.NONE))
                .satisfies(e -> assertThat(faultOf(e)).isIn(ArchiveFault.DAMAGED, ArchiveFault.BOMB));
    }

    @Test
    void findsContentThatDoesNotFitItsChecksumWhereNothingElseTells() throws IOException {
        Path zip = Zips.zip(temp.resolve("stored.zip"), out -> {
            out.setMethod(java.util.zip.ZipEntry.STORED);
            ZipArchiveEntry entry = new ZipArchiveEntry("model/a");
            entry.setSize(4);
            entry.setCrc(0x9BE3E0A3L); // of "1234"
            Zips.add(out, entry, "1234".getBytes());
        });
        byte[] bytes = Files.readAllBytes(zip);
        bytes[new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("1234")] = '2';
        Files.write(zip, bytes);

        assertThatThrownBy(() -> archives.unpack(zip, into, InstallProgress.NONE))
                .satisfies(e -> assertThat(faultOf(e)).isEqualTo(ArchiveFault.DAMAGED));
    }

    @Test
    void leavesOutWhatMacOsAdds() throws IOException {
        Path zip = Zips.named(temp.resolve("mac.zip"), "model/a", "__MACOSX/model/._a");

        archives.unpack(zip, into, InstallProgress.NONE);

        assertThat(ModelZips.files(into)).containsExactly(into.resolve("model/a"));
    }

    @Test
    void stopsWhenItIsCalledOff() throws IOException {
        InstallProgress calledOff = new InstallProgress() {
            @Override
            public void at(Step step, long done, long of) {}

            @Override
            public void checkpoint() {
                throw new CancellationException();
            }
        };

        Path zip = ModelZips.starter(temp, "model");

        assertThatThrownBy(() -> archives.unpack(zip, into, calledOff)).isInstanceOf(CancellationException.class);
    }

    /** Both when it is looked at and when it is unpacked; nothing is written. */
    private ArchiveFault refusal(Path zip) throws IOException {
        ArchiveFault[] faults = new ArchiveFault[2];
        assertThatThrownBy(() -> archives.unpackedBytes(zip)).satisfies(e -> faults[0] = faultOf(e));
        assertThatThrownBy(() -> archives.unpack(zip, into, InstallProgress.NONE))
                .satisfies(e -> faults[1] = faultOf(e));
        assertThat(faults[0]).isEqualTo(faults[1]);
        assertThat(ModelZips.files(temp).stream()
                        .filter(file -> !file.toString().endsWith(".zip")))
                .isEmpty();
        return faults[0];
    }

    private long written() throws IOException {
        try (Stream<Path> files = Files.walk(into)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    private static ArchiveFault faultOf(Throwable e) {
        return ((Problem.ArchiveRefused) ((ProblemException) e).problem()).fault();
    }
}
