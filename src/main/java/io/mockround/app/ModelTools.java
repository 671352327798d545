package io.mockround.app;

import io.mockround.adapter.archive.ZipArchives;
import io.mockround.adapter.download.HttpDownloads;
import io.mockround.adapter.vosk.VoskModelExaminer;
import io.mockround.files.DataFolder;
import io.mockround.files.DiskSpace;
import io.mockround.models.Downloads;
import io.mockround.models.KnownArchives;
import io.mockround.models.ModelChoice;
import io.mockround.models.ModelExaminer;
import io.mockround.models.ModelInstallation;
import io.mockround.models.ModelsHere;
import io.mockround.models.VoskPlaces;
import io.mockround.settings.SettingsStore;
import io.mockround.speech.SpeechRecognizer;
import java.nio.file.Path;

/**
 * What gets speech models, examines them and makes one the one in use, for every face.
 *
 * @param downloads what the network offers; asked only when a person asks
 * @param choice where a model becomes the one in use; whoever waits for one listens here
 */
public record ModelTools(
        ModelExaminer examiner,
        Downloads downloads,
        ModelInstallation installation,
        ModelsHere here,
        ModelChoice choice) {

    static ModelTools of(DataFolder folder, SpeechRecognizer recognizer, SettingsStore settings) {
        ModelExaminer examiner = new VoskModelExaminer(recognizer);
        Downloads downloads = new HttpDownloads(AppPaths.modelList(), HttpDownloads.PATIENCE);
        return new ModelTools(
                examiner,
                downloads,
                new ModelInstallation(
                        folder.models(),
                        downloads,
                        new ZipArchives(),
                        examiner,
                        KnownArchives.bundled(),
                        DiskSpace.REAL),
                new ModelsHere(
                        folder.models(), VoskPlaces.of(System.getenv(), Path.of(System.getProperty("user.home")))),
                new ModelChoice(settings));
    }
}
