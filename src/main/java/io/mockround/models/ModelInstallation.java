package io.mockround.models;

import io.mockround.files.DiskSpace;
import io.mockround.files.FileClaim;
import io.mockround.files.IoReason;
import io.mockround.files.OwnerOnly;
import io.mockround.models.InstallProgress.Step;
import io.mockround.problem.ArchiveFault;
import io.mockround.problem.DownloadFault;
import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Puts a model into the models' folder: fetched, checked, unpacked beside, examined, and only then moved into place, whole, in one step.
 * Whatever fails on the way leaves nothing behind but a download that can go on. Blocks for as long as that takes; any thread.
 */
public final class ModelInstallation {

    /** Where things lie that are not models yet. A name {@link ModelNames} refuses. */
    static final String INCOMING = ".incoming";

    /** A model has some dozens. */
    private static final int FILES_AT_MOST = 10_000;

    private static final Pattern ARCHIVE = Pattern.compile("(?i).*\\.(zip|tar|tgz|gz|7z|rar|xz|bz2)");

    private final Path models;
    private final Downloads downloads;
    private final Archives archives;
    private final ModelExaminer examiner;
    private final KnownArchives known;
    private final ModelRoomCheck room;

    /** @param models need not be there yet */
    public ModelInstallation(
            Path models,
            Downloads downloads,
            Archives archives,
            ModelExaminer examiner,
            KnownArchives known,
            DiskSpace disk) {
        this.models = models;
        this.downloads = downloads;
        this.archives = archives;
        this.examiner = examiner;
        this.known = known;
        this.room = new ModelRoomCheck(disk, models);
    }

    /**
     * Installs it. It is not chosen by that: see {@link ModelChoice}.
     *
     * @throws ProblemException when it cannot be installed; nothing was
     * @throws java.util.concurrent.CancellationException when it was called off; a download goes on from there next time
     */
    public ExaminedModel install(ModelSource source, InstallProgress progress) {
        if (source instanceof ModelSource.Listed listed) {
            refuseIfThere(listed.name()); // before the network is asked
            progress.at(Step.ASKING, 0, 0);
            OfferedModel offered = downloads.catalogue(progress::checkpoint).named(listed.name());
            progress.found(offered);
            return claimed(offered.name(), incoming -> fetched(incoming, offered, progress));
        }
        if (source instanceof ModelSource.Address address) {
            String name = ModelNames.of(lastSegment(address.address()));
            OfferedModel unlisted = new OfferedModel(name, "", "", "", 0, address.address(), null);
            return claimed(name, incoming -> fetched(incoming, unlisted, progress));
        }
        if (source instanceof ModelSource.Archive archive) {
            String name = ModelNames.of(String.valueOf(archive.file().getFileName()));
            return claimed(name, incoming -> unpacked(name, archive.file(), incoming, progress));
        }
        Path folder = ((ModelSource.Folder) source).folder().toAbsolutePath().normalize();
        String name = ModelNames.of(String.valueOf(folder.getFileName()));
        return claimed(name, incoming -> copied(name, folder, incoming, progress));
    }

    /** Does the work while nobody else installs a model of this name; what is left in its workshop afterwards is removed. */
    private ExaminedModel claimed(String name, Work work) {
        Incoming incoming = new Incoming(models.resolve(INCOMING), name);
        try {
            OwnerOnly.createFolders(incoming.folder());
            try {
                return whileClaimed(incoming, work);
            } finally {
                deleteIfEmpty(incoming.folder());
            }
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private ExaminedModel whileClaimed(Incoming incoming, Work work) throws IOException {
        try (FileClaim claim = FileClaim.again(incoming.lock())
                .orElseThrow(() -> new ProblemException(new Problem.ModelInstallRunning(incoming.name())))) {
            try {
                refuseIfThere(incoming.name());
                return work.in(incoming);
            } finally {
                Tree.delete(incoming.workshop());
                Tree.delete(incoming.damaged());
                claim.settle();
            }
        }
    }

    private interface Work {
        ExaminedModel in(Incoming incoming) throws IOException;
    }

    /** What lies in the folder of things to come, for one model. */
    private record Incoming(Path folder, String name) {

        Path lock() {
            return folder.resolve(name + ".lock");
        }

        Path archive() {
            return folder.resolve(name + ".zip.part");
        }

        /** What the new one takes the place of. */
        Path damaged() {
            return folder.resolve(name + ".damaged");
        }

        Path workshop() {
            return folder.resolve(name + ".unpacked");
        }
    }

    private ExaminedModel fetched(Incoming incoming, OfferedModel model, InstallProgress progress) throws IOException {
        Path archive = incoming.archive();
        long there = Files.exists(archive) ? Files.size(archive) : 0;
        long wanted = model.bytes() * (1 + ModelRoomCheck.UNPACKED_OVER_PACKED) - there;
        room.forBytes(model.name(), Math.max(1, wanted));
        progress.at(Step.DOWNLOADING, there, model.bytes());
        downloads.fetch(model.address(), archive, model.bytes(), arriving(model.name(), progress));
        try {
            check(archive, model, progress);
            ExaminedModel installed = unpacked(model.name(), archive, incoming, progress);
            downloads.forget(archive);
            return installed;
        } catch (ProblemException e) {
            if (!(e.problem() instanceof Problem.ModelRoom)) {
                downloads.forget(archive); // whole and wrong: to go on from there would never mend it
            }
            throw e;
        }
    }

    private Downloads.Arriving arriving(String model, InstallProgress progress) {
        return new Downloads.Arriving() {
            @Override
            public void at(long bytes, long of) {
                room.forBytes(model, Math.max(1, of - bytes)); // others write to this disk too
                progress.at(Step.DOWNLOADING, bytes, of);
            }

            @Override
            public void checkpoint() {
                progress.checkpoint();
            }
        };
    }

    private void check(Path archive, OfferedModel model, InstallProgress progress) throws IOException {
        progress.at(Step.CHECKING, 0, 0);
        for (Checksum sum : List.of(
                new Checksum(Checksum.Kind.MD5, model.md5()),
                new Checksum(
                        Checksum.Kind.SHA256,
                        model.md5() == null ? null : known.sha256(model.name()).orElse(null)))) {
            if (!sum.fits(archive, progress::checkpoint)) {
                throw new ProblemException(new Problem.DownloadFailed(
                        model.address(), DownloadFault.CHECKSUM, sum.kind().name()));
            }
        }
    }

    private ExaminedModel unpacked(String name, Path archive, Incoming incoming, InstallProgress progress)
            throws IOException {
        room.forBytes(name, archives.unpackedBytes(archive));
        fresh(incoming.workshop());
        archives.unpack(archive, incoming.workshop(), progress);
        Path model = modelIn(incoming.workshop(), archive);
        return placed(incoming, model, progress);
    }

    private ExaminedModel copied(String name, Path folder, Incoming incoming, InstallProgress progress)
            throws IOException {
        if (!ModelsHere.looksLikeModel(folder)) {
            throw new ProblemException(new Problem.ModelMissing(folder));
        }
        List<Path> files = Tree.files(folder);
        long bytes = 0;
        for (Path file : files) {
            bytes += Files.size(file);
        }
        if (files.size() > FILES_AT_MOST) {
            throw new ProblemException(new Problem.ArchiveRefused(
                    folder.toString(), ArchiveFault.TOO_MANY_FILES, Integer.toString(FILES_AT_MOST)));
        }
        room.forBytes(name, bytes);
        fresh(incoming.workshop());
        long done = 0;
        for (Path file : files) {
            progress.checkpoint();
            Tree.copy(file, folder, incoming.workshop());
            done += Files.size(file);
            progress.at(Step.UNPACKING, done, bytes);
        }
        return placed(incoming, incoming.workshop(), progress);
    }

    /** Examined where it lies, and moved only when it is fit for use: half a model is never in the models' folder. */
    private ExaminedModel placed(Incoming incoming, Path model, InstallProgress progress) throws IOException {
        progress.at(Step.EXAMINING, 0, 0);
        ExaminedModel examined = examiner.examine(model);
        progress.checkpoint();
        Receipt.write(model);
        Path place = models.resolve(incoming.name());
        if (Files.exists(place)) { // damaged, or we were not here: it goes with the workshop
            Tree.delete(incoming.damaged());
            Files.move(place, incoming.damaged(), StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(model, place, StandardCopyOption.ATOMIC_MOVE);
        return examined.movedTo(place.toAbsolutePath().normalize(), incoming.name());
    }

    /** At the top of what was unpacked, or in the one folder there; nothing else is searched. */
    private static Path modelIn(Path workshop, Path archive) throws IOException {
        if (ModelsHere.looksLikeModel(workshop)) {
            return workshop;
        }
        try (Stream<Path> top = Files.list(workshop)) {
            List<Path> found = top.filter(ModelsHere::looksLikeModel).toList();
            if (found.size() == 1) {
                return found.get(0);
            }
        }
        boolean holdsArchives = Tree.files(workshop).stream()
                .anyMatch(file -> ARCHIVE.matcher(file.getFileName().toString()).matches());
        throw new ProblemException(new Problem.ArchiveRefused(
                String.valueOf(archive.getFileName()),
                holdsArchives ? ArchiveFault.NESTED : ArchiveFault.NO_MODEL,
                ""));
    }

    /** One that can be used stays; one that is damaged is replaced, or nobody could ever mend it. */
    private void refuseIfThere(String name) {
        Path place = models.resolve(name);
        if (Files.exists(place) && isFitForUse(place)) {
            throw new ProblemException(new Problem.ModelThere(name, place));
        }
    }

    private boolean isFitForUse(Path place) {
        try {
            examiner.examine(place);
            return true;
        } catch (ProblemException e) {
            return false;
        }
    }

    private static void fresh(Path workshop) throws IOException {
        Tree.delete(workshop); // of a program that was ended in the middle
        OwnerOnly.createFolders(workshop);
    }

    private static void deleteIfEmpty(Path folder) throws IOException {
        try {
            Files.deleteIfExists(folder);
        } catch (DirectoryNotEmptyException e) {
            // another model is on its way, or waits to go on
        }
    }

    private ProblemException unwritable(IOException failure) {
        return new ProblemException(new Problem.ModelUnwritable(models, IoReason.of(failure)), failure);
    }

    private static String lastSegment(String address) {
        String path = address.replaceAll("[?#].*$", "").replaceAll("/+$", "");
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
