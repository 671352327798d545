package io.mockround.ui.models;

import io.mockround.models.ExaminedModel;
import io.mockround.models.InstallProgress;
import io.mockround.models.ModelSource;
import io.mockround.models.OfferedModel;
import io.mockround.problem.DownloadFault;
import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import io.mockround.speech.SpeechModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Models as a test wants them, and what was asked for. */
public final class FakeShelf implements ModelShelf, InstallViewModel.Outcome {

    public final List<String> asked = new ArrayList<>();
    public final List<String> notes = new ArrayList<>();
    public final List<Exception> told = new ArrayList<>();
    public List<OfferedModel> offered = List.of();
    public boolean isOnline = true;
    public ExaminedModel chosen;
    /** What happens while a model is installed. */
    public Consumer<InstallProgress> installing = progress -> {};

    public static ExaminedModel model(String name, List<String> fillers) {
        return new ExaminedModel(
                new SpeechModel(Path.of("/models", name), name, SpeechModel.Purpose.REAL_VOICES), fillers, false);
    }

    public static OfferedModel offer(String name, String language, long bytes) {
        return new OfferedModel(
                name, language.substring(0, 2), language, "small", bytes, "https://localhost/" + name, "");
    }

    @Override
    public InUse inUse() {
        ExaminedModel starter = new ExaminedModel(
                new SpeechModel(Path.of("/starter"), "starter", SpeechModel.Purpose.SYNTHETIC),
                List.of("um", "uh"),
                true);
        return new InUse(chosen == null ? starter : chosen, chosen != null);
    }

    @Override
    public List<Here> here() {
        asked.add("here");
        return List.of(
                new Here("found", Path.of("/found"), "Found in /found", false),
                new Here("starter", Path.of("/starter"), "Comes with the program", chosen == null));
    }

    @Override
    public List<OfferedModel> offered() {
        asked.add("offered");
        if (!isOnline) {
            throw new ProblemException(
                    new Problem.DownloadFailed("https://localhost", DownloadFault.NO_CONNECTION, ""));
        }
        return offered;
    }

    @Override
    public ExaminedModel use(Path folder) {
        asked.add("use " + folder);
        chosen = model(folder.getFileName().toString(), List.of());
        return chosen;
    }

    @Override
    public ExaminedModel install(ModelSource source, InstallProgress progress) {
        asked.add(source.toString());
        installing.accept(progress);
        chosen = model("vosk-model", List.of());
        return chosen;
    }

    @Override
    public void note(String sentence) {
        notes.add(sentence);
    }

    @Override
    public void tell(Exception failure) {
        told.add(failure);
    }
}
