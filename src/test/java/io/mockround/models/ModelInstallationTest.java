package io.mockround.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mockround.adapter.archive.ZipArchives;
import io.mockround.adapter.download.HttpDownloads;
import io.mockround.adapter.vosk.ModelFolder;
import io.mockround.files.FileClaim;
import io.mockround.problem.ArchiveFault;
import io.mockround.problem.DownloadFault;
import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import io.mockround.speech.SpeechModel;
import io.mockround.support.ModelServer;
import io.mockround.support.ModelZips;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way of a model with the real client and the real unpacking; only the trial in the child is left out. */
class ModelInstallationTest {

    private static final String NAME = "vosk-model-small-en-us-0.99";
    private static final long ROOMY = 1L << 40;

    @TempDir
    private Path temp;

    private final ModelServer server = new ModelServer();
    private final Properties known = new Properties();
    private long free = ROOMY;
    private Path models;
    private Path zip;
    private ModelInstallation installation;

    @BeforeEach
    void offer() throws IOException {
        models = temp.resolve("data/models");
        zip = ModelZips.starter(temp, NAME);
        server.list(zip);
        installation = new ModelInstallation(
                models,
                new HttpDownloads(server.address("/model-list.json"), Duration.ofSeconds(60)),
                new ZipArchives(),
                ModelInstallationTest::examine,
                new KnownArchives(known),
                file -> free);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void installsWhatTheListOffersAndLeavesNothingElse() throws IOException {
        Log log = new Log();

        ExaminedModel installed = installation.install(new ModelSource.Listed(NAME), log);

        assertThat(installed.model().folder()).isEqualTo(models.resolve(NAME));
        assertThat(log.found.name()).isEqualTo(NAME);
        assertThat(log.steps)
                .containsExactly(
                        InstallProgress.Step.ASKING,
                        InstallProgress.Step.DOWNLOADING,
                        InstallProgress.Step.CHECKING,
                        InstallProgress.Step.UNPACKING,
                        InstallProgress.Step.EXAMINING);
        assertThat(inModels()).containsExactly(NAME);
        assertThat(Receipt.of(models.resolve(NAME)).orElseThrow().firstChanged(models.resolve(NAME)))
                .isEmpty();
    }

    @Test
    void isCalledOffAtOnceWhileTheMakersListStalls() {
        server.stall("/model-list.json");
        Log log = new Log();
        log.callOffAt = 0;

        assertThatThrownBy(() -> installation.install(new ModelSource.Listed(NAME), log))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void goesOnWithADownloadThatWasCalledOff() throws IOException {
        Log log = new Log();
        log.callOffAt = 200_000;
        assertThatThrownBy(() -> installation.install(new ModelSource.Listed(NAME), log))
                .isInstanceOf(CancellationException.class);
        Path part = models.resolve(".incoming").resolve(NAME + ".zip.part");
        long there = Files.size(part);
        assertThat(there).isBetween(200_000L, Files.size(zip) - 1);

        installation.install(new ModelSource.Listed(NAME), new Log());

        assertThat(server.asked).last().isEqualTo("/" + NAME + ".zip bytes=" + there + "-");
        assertThat(inModels()).containsExactly(NAME);
    }

    @Test
    void keepsNothingWhoseMd5Differs() throws IOException {
        String entry = server.entry(NAME, Files.size(zip), "0".repeat(32), "small");
        server.file("/model-list.json", ("[" + entry + "]").getBytes(StandardCharsets.UTF_8));

        assertThat(problem(new ModelSource.Listed(NAME)))
                .isEqualTo(
                        new Problem.DownloadFailed(server.address("/" + NAME + ".zip"), DownloadFault.CHECKSUM, "MD5"));
        assertThat(left()).isEmpty();
        assertThat(inModels()).isEmpty();
    }

    @Test
    void keepsNothingWhoseSha256DiffersFromTheOneKnownHere() throws IOException {
        known.setProperty(NAME, "0".repeat(64));

        assertThat(problem(new ModelSource.Listed(NAME)))
                .isEqualTo(new Problem.DownloadFailed(
                        server.address("/" + NAME + ".zip"), DownloadFault.CHECKSUM, "SHA256"));
        assertThat(left()).isEmpty();
    }

    @Test
    void beginsNothingForWhichThereIsNoRoom() throws IOException {
        free = ModelRoomCheck.LEFT_ALONE + 2 * Files.size(zip);

        Problem.ModelRoom problem = (Problem.ModelRoom) problem(new ModelSource.Listed(NAME));

        assertThat(problem.needed()).isEqualTo(3 * Files.size(zip));
        assertThat(problem.free()).isEqualTo(2 * Files.size(zip));
        assertThat(server.asked).containsExactly("/model-list.json");
    }

    @Test
    void stopsBeforeTheDiskIsFullAndKeepsWhatArrived() throws IOException {
        Log log = new Log();
        log.whenDownloading = () -> free = ModelRoomCheck.LEFT_ALONE + 10;

        assertThatThrownBy(() -> installation.install(new ModelSource.Listed(NAME), log))
                .satisfies(e -> assertThat(problemOf(e)).isInstanceOf(Problem.ModelRoom.class));

        assertThat(left()).containsExactly(NAME + ".zip.part", NAME + ".zip.part.json");
        assertThat(models.resolve(".incoming").resolve(NAME + ".zip.part"))
                .satisfies(part -> assertThat(Files.size(part)).isLessThan(Files.size(zip)));
        free = ROOMY;
        installation.install(new ModelSource.Listed(NAME), new Log());
        assertThat(inModels()).containsExactly(NAME);
    }

    @Test
    void keepsAWholeDownloadForWhichThereIsNoRoomToUnpack() throws IOException {
        Log log = new Log();
        log.whenChecking = () -> free = ModelRoomCheck.LEFT_ALONE + 10;

        assertThatThrownBy(() -> installation.install(new ModelSource.Listed(NAME), log))
                .satisfies(e -> assertThat(problemOf(e)).isInstanceOf(Problem.ModelRoom.class));

        assertThat(left()).containsExactly(NAME + ".zip.part", NAME + ".zip.part.json");
        free = ROOMY;
        installation.install(new ModelSource.Listed(NAME), new Log());
        assertThat(server.asked).containsExactly("/model-list.json", "/" + NAME + ".zip", "/model-list.json");
    }

    @Test
    void looksForRoomAgainOnceItKnowsHowLargeTheModelIs() throws IOException {
        free = ModelRoomCheck.LEFT_ALONE + new ZipArchives().unpackedBytes(zip) - 1;

        assertThat(problem(new ModelSource.Archive(zip))).isInstanceOf(Problem.ModelRoom.class);
        assertThat(left()).isEmpty();
    }

    @Test
    void refusesASecondInstallationOfTheSameModelAtOnce() throws IOException {
        Files.createDirectories(models.resolve(".incoming"));
        try (FileClaim first = FileClaim.again(models.resolve(".incoming").resolve(NAME + ".lock"))
                .orElseThrow()) {
            assertThat(problem(new ModelSource.Listed(NAME))).isEqualTo(new Problem.ModelInstallRunning(NAME));
            first.settle();
        }
    }

    @Test
    void saysThatItIsThereWithoutAskingTheNetwork() {
        installation.install(new ModelSource.Archive(zip), new Log());

        assertThat(problem(new ModelSource.Listed(NAME))).isEqualTo(new Problem.ModelThere(NAME, models.resolve(NAME)));
        assertThat(problem(new ModelSource.Archive(zip))).isInstanceOf(Problem.ModelThere.class);
        assertThat(server.asked).isEmpty();
    }

    @Test
    void putsAWholeModelInThePlaceOfADamagedOne() throws IOException {
        installation.install(new ModelSource.Archive(zip), new Log());
        Path words = models.resolve(NAME).resolve("graph/words.txt");
        Files.writeString(words, "");

        installation.install(new ModelSource.Archive(zip), new Log());

        assertThat(words).hasSameBinaryContentAs(ModelZips.STARTER.resolve("graph/words.txt"));
        assertThat(inModels()).containsExactly(NAME);
    }

    @Test
    void usesNothingOfTheRoomThatRecordingsNeedAlsoWhereTheSizeIsUnknown() throws IOException {
        server.answer("/unknown.zip", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(Files.readAllBytes(zip));
            exchange.close();
        });
        free = ModelRoomCheck.LEFT_ALONE;

        assertThat(problem(new ModelSource.Address(server.address("/unknown.zip"))))
                .isInstanceOf(Problem.ModelRoom.class);
        assertThat(server.asked).isEmpty();
    }

    @Test
    void leavesTheArchiveOfAPersonAlone() {
        installation.install(new ModelSource.Archive(zip), new Log());

        assertThat(zip).isRegularFile();
    }

    @Test
    void installsNothingThatFailsItsExamination() throws IOException {
        Path folder = ModelZips.copyOfStarter(temp.resolve("broken"));
        Files.delete(folder.resolve("graph/phones/word_boundary.int"));

        assertThat(problem(new ModelSource.Folder(folder))).isInstanceOf(Problem.ModelDamaged.class);
        assertThat(left()).isEmpty();
    }

    @Test
    void keepsNoDownloadThatIsNoModel() throws IOException {
        byte[] page = "<html>not a model</html>".getBytes(StandardCharsets.UTF_8);
        server.file("/page.zip", page);

        Problem problem = problem(new ModelSource.Address(server.address("/page.zip")));

        assertThat(((Problem.ArchiveRefused) problem).fault()).isEqualTo(ArchiveFault.NOT_AN_ARCHIVE);
        assertThat(left()).isEmpty();
    }

    @Test
    void looksForAModelAtTheTopAndInTheOneFolderThereOnly() throws IOException {
        Path nested = ModelZips.starter(temp, "outer/inner".replace('/', '-'));
        Path zipInZip = zipOf("twice.zip", "vosk-model.zip", Files.readAllBytes(nested));
        Path empty = zipOf("nothing.zip", "readme.txt", new byte[] {1});

        assertThat(((Problem.ArchiveRefused) problem(new ModelSource.Archive(zipInZip))).fault())
                .isEqualTo(ArchiveFault.NESTED);
        assertThat(((Problem.ArchiveRefused) problem(new ModelSource.Archive(empty))).fault())
                .isEqualTo(ArchiveFault.NO_MODEL);
        assertThat(left()).isEmpty();
    }

    @Test
    void removesWhatAnEndedProgramLeftInTheMiddle() throws IOException {
        Path half = models.resolve(".incoming").resolve(NAME + ".unpacked/half/am");
        Files.createDirectories(half);
        Files.writeString(half.resolve("final.mdl"), "half");

        installation.install(new ModelSource.Archive(zip), new Log());

        assertThat(inModels()).containsExactly(NAME);
        assertThat(models.resolve(NAME).resolve("half")).doesNotExist();
    }

    @Test
    void saysWhenTheFolderCannotBeWritten() throws IOException {
        Files.createDirectories(temp.resolve("data"));
        Files.writeString(models, "a file where the folder should be");

        assertThat(problem(new ModelSource.Archive(zip))).isInstanceOf(Problem.ModelUnwritable.class);
    }

    private Path zipOf(String name, String entry, byte[] content) throws IOException {
        Path file = temp.resolve(name);
        try (var out = new java.util.zip.ZipOutputStream(Files.newOutputStream(file))) {
            out.putNextEntry(new java.util.zip.ZipEntry(entry));
            out.write(content);
            out.closeEntry();
        }
        return file;
    }

    private Problem problem(ModelSource source) {
        Throwable failure =
                org.assertj.core.api.Assertions.catchThrowable(() -> installation.install(source, new Log()));
        return problemOf(failure);
    }

    private static Problem problemOf(Throwable failure) {
        assertThat(failure).isInstanceOf(ProblemException.class);
        return ((ProblemException) failure).problem();
    }

    /** Everything in the models' folder but lock files' folders. */
    private List<String> left() throws IOException {
        return Files.exists(models)
                ? ModelZips.files(models).stream()
                        .map(file -> file.getFileName().toString())
                        .toList()
                : List.of();
    }

    private List<String> inModels() throws IOException {
        try (var entries = Files.list(models)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }

    private static ExaminedModel examine(Path folder) {
        SpeechModel model = ModelFolder.open(folder);
        return new ExaminedModel(model, List.of(), true);
    }

    private static final class Log implements InstallProgress {
        private final List<Step> steps = new ArrayList<>();
        private OfferedModel found;
        private long callOffAt = Long.MAX_VALUE;
        private long done;
        private Runnable whenDownloading = () -> {};
        private Runnable whenChecking = () -> {};

        @Override
        public void found(OfferedModel model) {
            found = model;
        }

        @Override
        public void at(Step step, long bytes, long of) {
            if (!steps.contains(step)) {
                steps.add(step);
            }
            if (step == Step.CHECKING) {
                whenChecking.run();
            }
            if (step == Step.DOWNLOADING) {
                done = bytes;
                whenDownloading.run();
            }
        }

        @Override
        public void checkpoint() {
            if (done >= callOffAt) {
                throw new CancellationException();
            }
        }
    }
}
