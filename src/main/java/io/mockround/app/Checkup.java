package io.mockround.app;

import io.mockround.adapter.file.SettingsFile;
import io.mockround.adapter.javasound.JavaSoundLoudspeaker;
import io.mockround.adapter.javasound.JavaSoundMicrophones;
import io.mockround.adapter.javasound.JavaSoundSpeech;
import io.mockround.adapter.sqlite.SqliteHealth;
import io.mockround.adapter.voice.SystemVoices;
import io.mockround.adapter.vosk.ModelFolder;
import io.mockround.adapter.vosk.VoskRecognizer;
import io.mockround.doctor.Check;
import io.mockround.doctor.ClockCheck;
import io.mockround.doctor.DataFolderCheck;
import io.mockround.doctor.DatabaseCheck;
import io.mockround.doctor.DiskCheck;
import io.mockround.doctor.Doctor;
import io.mockround.doctor.Finding;
import io.mockround.doctor.JavaCheck;
import io.mockround.doctor.LoudspeakerCheck;
import io.mockround.doctor.MicrophoneCheck;
import io.mockround.doctor.ModelCheck;
import io.mockround.doctor.RecogniserCheck;
import io.mockround.doctor.SystemCheck;
import io.mockround.doctor.UnfinishedTakesCheck;
import io.mockround.doctor.VoiceCheck;
import io.mockround.files.DataFolder;
import io.mockround.files.DiskSpace;
import io.mockround.messages.Messages;
import io.mockround.problem.ProblemException;
import io.mockround.recording.DiskRoom;
import io.mockround.settings.SettingsStore;
import io.mockround.speech.SpeechModel;
import io.mockround.time.MonotonicClock;
import io.mockround.voice.SpeechEngine;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * What the {@code doctor} command looks at. It opens each thing by itself, without {@link AppContext}: that does not come to be where the data
 * folder or the history is broken, and then the doctor is needed most.
 */
public final class Checkup {

    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(200);

    private Checkup() {}

    /**
     * Looks at everything.
     *
     * @param dataFolder null for the usual one
     * @param chosenModel as for {@link AppContext}
     */
    public static List<Finding> run(Path dataFolder, String chosenModel) {
        Path root = dataFolder == null ? AppPaths.dataFolder() : dataFolder;
        return new Doctor(Checkup::words)
                .examine(checks(new DataFolder(root.toAbsolutePath().normalize()), chosenModel));
    }

    /** The data folder comes first: it is made there where it is missing, as by every command. */
    private static List<Check> checks(DataFolder folder, String chosenModel) {
        SettingsStore settings = new SettingsFile(folder.settings());
        Bundled bundled = new Bundled(folder.root().resolve("bundled"));
        Supplier<SpeechModel> chosen = () -> ChosenModel.open(chosenModel, settings, bundled);
        Supplier<SpeechModel> starter = () -> ModelFolder.open(bundled.starterModel());
        return List.of(
                new DataFolderCheck(folder.root()),
                new DiskCheck(new DiskRoom(DiskSpace.REAL, nearestThere(folder.root()))),
                new DatabaseCheck(new SqliteHealth(folder.database())),
                new UnfinishedTakesCheck(folder),
                new ModelCheck(chosen, starter),
                new RecogniserCheck(new VoskRecognizer(), () -> orElse(chosen.get(), starter)),
                new MicrophoneCheck(
                        new JavaSoundMicrophones(), () -> settings.load().microphone()),
                new LoudspeakerCheck(new JavaSoundLoudspeaker()),
                new VoiceCheck(() -> SystemVoices.find(new JavaSoundSpeech()).map(SpeechEngine::name)),
                new ClockCheck(InstantSource.system(), MonotonicClock.SYSTEM, () -> LockSupport.parkNanos(PAUSE_NANOS)),
                new SystemCheck(System.getProperty("os.name"), System.getProperty("os.arch")),
                new JavaCheck(System.getProperty("java.version"), System.getProperty("java.vendor")));
    }

    /** The folder, or the one above it that is there: on the same disk. */
    private static Path nearestThere(Path folder) {
        Path there = folder;
        while (Files.notExists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        return there;
    }

    private static SpeechModel orElse(SpeechModel chosen, Supplier<SpeechModel> starter) {
        return chosen == null ? starter.get() : chosen;
    }

    private static String words(RuntimeException failure) {
        return failure instanceof ProblemException problem
                ? ProblemPresenter.sentence(problem.problem())
                : Messages.text("problem.unexpected", failure.getClass().getSimpleName(), FailureCode.of(failure));
    }
}
