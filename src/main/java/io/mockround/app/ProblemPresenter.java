package io.mockround.app;

import io.mockround.messages.Messages;
import io.mockround.messages.Sizes;
import io.mockround.messages.Times;
import io.mockround.problem.Problem;
import io.mockround.review.FileReview;
import java.util.ArrayList;
import java.util.List;

/** Turns problems into words: what happened, what is safe, what to do. The words are in {@code messages.properties}. */
public final class ProblemPresenter {

    private ProblemPresenter() {}

    /** One sentence or two, without a line break. */
    public static String sentence(Problem problem) {
        if (problem instanceof Problem.FileMissing p) {
            return Messages.text("problem.fileMissing", p.file());
        } else if (problem instanceof Problem.FileIsFolder p) {
            return Messages.text("problem.fileIsFolder", p.file());
        } else if (problem instanceof Problem.FileUnreadable p) {
            return Messages.text("problem.fileUnreadable", p.file(), p.detail());
        } else if (problem instanceof Problem.AudioEmpty p) {
            return Messages.text("problem.audioEmpty", p.file());
        } else if (problem instanceof Problem.AudioUnknown p) {
            String key = p.looksLike().isEmpty() ? "problem.audioUnknown" : "problem.audioLooksLike";
            return Messages.text(key, p.file(), p.looksLike());
        } else if (problem instanceof Problem.AudioUnsupported p) {
            return Messages.text("problem.audioUnsupported", p.file(), p.encoding());
        } else if (problem instanceof Problem.AudioWithoutSound p) {
            return Messages.text("problem.audioWithoutSound", p.file());
        } else if (problem instanceof Problem.AudioDamaged p) {
            return Messages.text("problem.audioDamaged", p.file());
        } else if (problem instanceof Problem.AudioWithoutTrack p) {
            return Messages.text("problem.audioWithoutTrack", p.file());
        } else if (problem instanceof Problem.AudioWithoutIndex p) {
            return Messages.text("problem.audioWithoutIndex", p.file());
        } else if (problem instanceof Problem.AudioEncrypted p) {
            return Messages.text("problem.audioEncrypted", p.file());
        } else if (problem instanceof Problem.AudioDecoderDied p) {
            return Messages.text("problem.audioDecoderDied", p.file(), p.how());
        } else if (problem instanceof Problem.DataFolderUnusable p) {
            return Messages.text("problem.dataFolderUnusable", p.folder(), p.detail());
        } else if (problem instanceof Problem.TakeUnwritable p) {
            return Messages.text("problem.takeUnwritable", p.recording(), p.detail());
        } else if (problem instanceof Problem.TakeSetAside p) {
            return Messages.text("problem.takeSetAside", p.aside(), p.detail());
        } else if (problem instanceof Problem.NoRoomToRecord p) {
            return Messages.text("problem.noRoomToRecord", p.folder());
        } else if (problem instanceof Problem.DiskAlmostFull p) {
            return Messages.text(
                    "problem.diskAlmostFull", p.folder(), Times.clock(p.saved().toMillis()));
        } else if (problem instanceof Problem.NothingRecorded) {
            return Messages.text("record.nothing");
        } else if (problem instanceof Problem.OutOfMemory p) {
            return Messages.text("problem.outOfMemory", Times.clock(p.saved().toMillis()));
        } else if (problem instanceof Problem.ImportUnwritable p) {
            return Messages.text("problem.importUnwritable", p.file(), p.detail());
        } else if (problem instanceof Problem.ExportUnwritable p) {
            return Messages.text("problem.exportUnwritable", p.file(), p.detail());
        } else if (problem instanceof Problem.ExportIntoDataFolder p) {
            return Messages.text("problem.exportIntoDataFolder", p.file(), p.folder());
        } else if (problem instanceof Problem.ExportsEnded p) {
            return Messages.text("problem.exportsEnded", sentence(p.why()), p.written(), p.of());
        } else if (problem instanceof Problem.MicrophoneUnavailable p) {
            String key = p.device().isEmpty() ? "problem.noMicrophone" : "problem.microphoneUnavailable";
            return Messages.text(key, p.device());
        } else if (problem instanceof Problem.DatabaseDiskFull p) {
            return Messages.text(
                    "problem.databaseDiskFull", p.database().toAbsolutePath().getParent());
        } else if (problem instanceof Problem.DatabaseUnusable p) {
            return Messages.text("problem.databaseUnusable", p.database(), p.detail());
        } else if (problem instanceof Problem.DatabaseNewer p) {
            return Messages.text("problem.databaseNewer", p.database(), p.found(), p.known());
        } else if (problem instanceof Problem.SessionUnknown p) {
            return Messages.text("problem.sessionUnknown", p.id());
        } else if (problem instanceof Problem.SessionAmbiguous p) {
            return Messages.text("problem.sessionAmbiguous", p.id(), String.join(", ", p.candidates()));
        } else if (problem instanceof Problem.SessionNotNamed p) {
            return Messages.text("problem.sessionNotNamed", p.latest());
        } else if (problem instanceof Problem.TitleTooLong p) {
            return Messages.text("problem.titleTooLong", p.most(), p.characters());
        } else if (problem instanceof Problem.PointUnknown p) {
            return Messages.text("problem.pointUnknown", p.session(), p.exchange(), p.point());
        } else if (problem instanceof Problem.QuestionUnknown p) {
            return Messages.text("problem.questionUnknown", p.session(), p.number());
        } else if (problem instanceof Problem.PhotoTooLarge p) {
            return Messages.text("problem.photoTooLarge", p.file(), p.mostMegabytes());
        } else if (problem instanceof Problem.PhotoUnknown p) {
            return Messages.text("problem.photoUnknown", p.file());
        } else if (problem instanceof Problem.ModelMissing p) {
            return Messages.text("problem.modelMissing", p.folder());
        } else if (problem instanceof Problem.WordsUnavailable p) {
            return Messages.text("problem.wordsUnavailable", p.session());
        } else if (problem instanceof Problem.ModelDamaged p) {
            return Messages.text("problem.modelDamaged", p.folder(), p.file(), p.detail());
        } else if (problem instanceof Problem.ModelRefused p) {
            return Messages.text("problem.modelRefused", p.folder(), p.detail());
        } else if (problem instanceof Problem.ModelFailsTrial p) {
            return Messages.text("problem.modelFailsTrial", p.folder(), p.detail());
        } else if (problem instanceof Problem.ModelSourceUnknown p) {
            String key = p.nearest().isEmpty() ? "problem.modelSourceUnknown" : "problem.modelSourceUnknownNearest";
            return Messages.text(key, p.text(), p.nearest());
        } else if (problem instanceof Problem.ModelThere p) {
            return Messages.text("problem.modelThere", p.name(), p.folder());
        } else if (problem instanceof Problem.ModelInstallRunning p) {
            return Messages.text("problem.modelInstallRunning", p.name());
        } else if (problem instanceof Problem.ModelRoom p) {
            return Messages.text(
                    "problem.modelRoom", p.name(), Sizes.text(p.needed()), Sizes.text(p.free()), p.folder());
        } else if (problem instanceof Problem.ModelUnwritable p) {
            return Messages.text("problem.modelUnwritable", p.folder(), p.detail());
        } else if (problem instanceof Problem.DownloadFailed p) {
            return Messages.text("problem.download." + p.fault().name(), p.address(), p.detail());
        } else if (problem instanceof Problem.ArchiveRefused p) {
            return Messages.text("problem.archive." + p.fault().name(), p.archive(), p.detail());
        } else if (problem instanceof Problem.DocumentWrong p) {
            String key = p.nearest().isEmpty() ? "problem.documentWrong" : "problem.documentWrongNearest";
            return Messages.text(
                    key,
                    p.file(),
                    Integer.toString(p.line()),
                    Integer.toString(p.column()),
                    p.found(),
                    p.expected(),
                    p.nearest());
        } else if (problem instanceof Problem.SettingsUnwritable p) {
            return Messages.text("problem.settingsUnwritable", p.file(), p.detail());
        } else if (problem instanceof Problem.StoriesUnwritable p) {
            return Messages.text("problem.storiesUnwritable", p.file(), p.detail());
        } else if (problem instanceof Problem.LoudspeakerUnavailable) {
            return Messages.text("problem.loudspeakerUnavailable");
        }
        throw new IllegalStateException("no words for " + problem);
    }

    /** What is said of a file that could not be read as a whole; empty when it could. */
    public static String damage(String file, FileReview.Result result) {
        List<String> sentences = new ArrayList<>();
        if (result.cutOff().isKnown()) {
            sentences.add(cutOff(
                    file,
                    result.report().session().durationMs(),
                    result.cutOff().orNull()));
        }
        if (result.silencedMs() > 0) {
            sentences.add(Messages.text("note.silenced", file, Times.seconds(result.silencedMs())));
        }
        return String.join(" ", sentences);
    }

    private static String cutOff(String file, long readMs, long promisedMs) {
        return promisedMs > readMs
                ? Messages.text("note.cutOff", file, Times.clock(readMs), Times.clock(promisedMs))
                : Messages.text("note.cutOffSomewhere", file, Times.clock(readMs));
    }
}
