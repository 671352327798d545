package io.mockround.problem;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** An expected failure: the facts of it, without words. Each has a sentence in {@code messages.properties}. */
public sealed interface Problem {

    /** There is nothing at this path. */
    record FileMissing(Path file) implements Problem {}

    /** A file was wanted, a folder is there. */
    record FileIsFolder(Path file) implements Problem {}

    /** The file is there but the system will not let us read it. */
    record FileUnreadable(Path file, String detail) implements Problem {}

    /** The file holds no bytes. */
    record AudioEmpty(Path file) implements Problem {}

    /** The content is not audio this program can read. {@code looksLike} names what it seems to be, or is empty. */
    record AudioUnknown(Path file, String looksLike) implements Problem {}

    /** Audio, but stored in a way that cannot be read yet; {@code encoding} says which. */
    record AudioUnsupported(Path file, String encoding) implements Problem {}

    /** The file ends before the first sample of sound. */
    record AudioWithoutSound(Path file) implements Problem {}

    /** Audio of a kind that can be read, but none of it could be decoded. */
    record AudioDamaged(Path file) implements Problem {}

    /** A film, or an audio file's container, without a track of sound. */
    record AudioWithoutTrack(Path file) implements Problem {}

    /** Cut off before the index without which nothing in it can be found. */
    record AudioWithoutIndex(Path file) implements Problem {}

    /** Encrypted: only the players it was sold for can play it. */
    record AudioEncrypted(Path file) implements Problem {}

    /** The process that decodes the file ended, or made no progress; {@code how} says which. */
    record AudioDecoderDied(Path file, String how) implements Problem {}

    /** The data folder cannot be made or written to. Nothing was stored. */
    record DataFolderUnusable(Path folder, String detail) implements Problem {}

    /** A take could not be written further; what {@code recording} holds so far is kept. */
    record TakeUnwritable(Path recording, String detail) implements Problem {}

    /** What lay where a recording grows could not be read as one; nothing of it was deleted: it is at {@code aside} now. */
    record TakeSetAside(Path aside, String detail) implements Problem {}

    /** There is room for less than a minute of sound: no recording was begun. */
    record NoRoomToRecord(Path folder) implements Problem {}

    /** The disk is almost full: the recording was ended, all of it is kept; {@code saved} is its length. */
    record DiskAlmostFull(Path folder, Duration saved) implements Problem {}

    /** Nothing came from the microphone while a memo was to be recorded: nothing is kept. */
    record NothingRecorded() implements Problem {}

    /** The program ran out of memory while it recorded; what was written, {@code saved} long, is recovered at the next start. */
    record OutOfMemory(Duration saved) implements Problem {}

    /** A file could not be imported for want of room or of rights; nothing of it was kept. */
    record ImportUnwritable(Path file, String detail) implements Problem {}

    /** An export could not be written; what stood there before still does. */
    record ExportUnwritable(Path file, String detail) implements Problem {}

    /** What was to be written for other programs would lie over, or among, what this one keeps in its {@code folder}. */
    record ExportIntoDataFolder(Path file, Path folder) implements Problem {}

    /** The one after them could not be written; those before are whole. */
    record ExportsEnded(int written, int of, Problem why) implements Problem {}

    /** No microphone could be opened; {@code device} is its name, or empty for the default one. */
    record MicrophoneUnavailable(String device) implements Problem {}

    /** The disk the database lies on has no room for what was to be done; it is as it was. */
    record DatabaseDiskFull(Path database) implements Problem {}

    /** The database cannot be opened or used, and its disk is not full. */
    record DatabaseUnusable(Path database, String detail) implements Problem {}

    /** The database was written by a newer version of the program; it is left as it is. */
    record DatabaseNewer(Path database, int found, int known) implements Problem {}

    /** No session has this id, or several do. */
    record SessionUnknown(String id) implements Problem {}

    /** What is to be deleted must be named by its id; the latest has this one. */
    record SessionNotNamed(String latest) implements Problem {}

    /** A title of so many characters is more than the most. */
    record TitleTooLong(int characters, int most) implements Problem {}

    /** The session has no exchange of this number, or the exchange no such point. */
    record PointUnknown(String session, int exchange, int point) implements Problem {}

    /** The retrospective of the session has no question of this number. */
    record QuestionUnknown(String session, int number) implements Problem {}

    /** Larger than a picture of a board may be. */
    record PhotoTooLarge(Path file, int mostMegabytes) implements Problem {}

    /** Neither a JPEG nor a PNG picture, whatever its name says. */
    record PhotoUnknown(Path file) implements Problem {}

    /** Several sessions start with these characters. */
    record SessionAmbiguous(String id, List<String> candidates) implements Problem {}

    /** There is no speech model at this place. */
    record ModelMissing(Path folder) implements Problem {}

    /** The words of a session cannot be found: its recording or its round's journal is gone, or it is worked on. */
    record WordsUnavailable(String session) implements Problem {}

    /** The model's files are not what its manifest says; it was not opened. */
    record ModelDamaged(Path folder, String file, String detail) implements Problem {}

    /** The recogniser could not open the model, although its files are there. */
    record ModelRefused(Path folder, String detail) implements Problem {}

    /** The model's files look right, but the recogniser failed with it on a second of sound. */
    record ModelFailsTrial(Path folder, String detail) implements Problem {}

    /** What was named to be installed is neither a file, a folder, an address nor the name of a model. */
    record ModelSourceUnknown(String text, String nearest) implements Problem {}

    /** The model is installed already. */
    record ModelThere(String name, Path folder) implements Problem {}

    /** The same model is being installed at this moment, here or by another copy of the program. */
    record ModelInstallRunning(String name) implements Problem {}

    /** The disk has no room for the model; {@code free} is what may be used of it, in bytes. */
    record ModelRoom(String name, long needed, long free, Path folder) implements Problem {}

    /** A model could not be written to the disk, for another reason than want of room. */
    record ModelUnwritable(Path folder, String detail) implements Problem {}

    /** Something could not be fetched; {@code detail} depends on the fault. */
    record DownloadFailed(String address, DownloadFault fault, String detail) implements Problem {}

    /** An archive was not unpacked; {@code detail} depends on the fault. Nothing of it is kept. */
    record ArchiveRefused(String archive, ArchiveFault fault, String detail) implements Problem {}

    /** A text file (template, deck, scenario) is wrong at one place. Line and column count from 1; {@code nearest} may be empty. */
    record DocumentWrong(Path file, int line, int column, String found, String expected, String nearest)
            implements Problem {}

    /** The settings file could not be written; the former settings stand. */
    record SettingsUnwritable(Path file, String detail) implements Problem {}

    /** The story bank could not be written; the former stands. */
    record StoriesUnwritable(Path file, String detail) implements Problem {}

    /** No device to play through, or it is taken. The take itself is untouched. */
    record LoudspeakerUnavailable() implements Problem {}
}
