package io.mockround.ui.models;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.models.Catalogue;
import io.mockround.models.InstallProgress.Step;
import io.mockround.models.ModelSource;
import io.mockround.models.OfferedModel;
import io.mockround.problem.DownloadFault;
import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import io.mockround.support.NavigatorLog;
import io.mockround.ui.common.Work;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The screen of the speech models and an installation, without a toolkit. */
class ModelsViewModelTest {

    private final FakeShelf shelf = new FakeShelf();
    private final NavigatorLog navigator = new NavigatorLog();
    private final Deque<Runnable> background = new ArrayDeque<>();
    private final Work direct = new Work(Runnable::run, Runnable::run);
    private long nanos;
    private final InstallViewModel installation =
            new InstallViewModel(shelf, () -> nanos, new Work(background::add, Runnable::run), shelf);
    private final ModelsViewModel models = new ModelsViewModel(shelf, installation, direct, navigator);

    @Test
    void tellsWhatIsInUseAndWhatItKnows() {
        shelf.chosen = FakeShelf.model("vosk-model-small-en-us-0.15", List.of());

        models.load();

        assertThat(models.inUseProperty().get()).isEqualTo("vosk-model-small-en-us-0.15");
        assertThat(models.facts())
                .containsExactly(
                        "For real voices.",
                        "It knows neither um nor uh: they are told from sound alone.",
                        "It adds a little noise to what it hears, so a word here and there may differ when the same sound is heard again.");
    }

    @Test
    void saysThatTheBundledOneStandsInWhereNoneWasChosen() {
        models.load();

        assertThat(models.inUseProperty().get()).contains("None for real voices");
        assertThat(models.facts()).singleElement().asString().contains("bundled one", "synthetic voices only");
    }

    @Test
    void asksTheNetworkOnlyWhenToldTo() {
        models.load();
        assertThat(shelf.asked).containsExactly("here");

        models.askMaker();

        assertThat(shelf.asked).containsExactly("here", "offered");
    }

    @Test
    void showsOneLanguageAtATimeAndUsEnglishFirst() {
        OfferedModel german = FakeShelf.offer("vosk-model-small-de-0.15", "German", 45);
        OfferedModel english = FakeShelf.offer("vosk-model-small-en-us-0.15", "US English", 41);
        shelf.offered = new Catalogue(List.of(german, english)).models();

        models.askMaker();

        assertThat(models.languages()).containsExactly("German", "US English");
        assertThat(models.languageProperty().get()).isEqualTo("US English");
        assertThat(models.offered()).containsExactly(english);
        models.choose("German");
        assertThat(models.offered()).containsExactly(german);
        assertThat(models.askedProperty().get()).isTrue();
    }

    @Test
    void canAskAgainAfterTheNetworkFailed() {
        shelf.isOnline = false;

        models.askMaker();

        assertThat(navigator.told).hasSize(1);
        assertThat(models.askingProperty().get()).isFalse();
        assertThat(models.askedProperty().get()).isFalse();
    }

    @Test
    void usesAModelOfThisComputer() {
        models.load();

        models.use(models.here().get(0));

        assertThat(shelf.asked).contains("use " + Path.of("/found"));
        assertThat(models.inUseProperty().get()).isEqualTo("found");
        assertThat(navigator.notes).hasSize(1);
    }

    @Test
    void showsHowFarAnInstallationIsHowFastAndHowLongYet() {
        List<String> shown = new ArrayList<>();
        List<Double> shares = new ArrayList<>();
        shelf.installing = progress -> {
            for (int second = 0; second <= 4; second++) {
                nanos = second * 1_000_000_000L;
                progress.at(Step.DOWNLOADING, second * 3_000_000L, 42_000_000);
                shown.add(installation.statusProperty().get());
                shares.add(installation.progressProperty().get());
            }
        };

        installation.getUsual();
        assertThat(installation.runningProperty().get()).isTrue();
        background.remove().run();

        assertThat(shelf.asked).contains(new ModelSource.Listed("vosk-model-small-en-us-0.15").toString());
        assertThat(shown).last().isEqualTo("Downloading: 12 MB of 42 MB, 3.0 MB/s, 0:10 left");
        assertThat(shares.get(2)).isEqualTo(1.0 / 7);
        assertThat(installation.runningProperty().get()).isFalse();
        assertThat(shelf.notes)
                .containsExactly("The speech model vosk-model is installed and used from now on."
                        + " It knows neither um nor uh: they are told from sound alone.");
    }

    @Test
    void looksAgainWhenAModelHasArrived() {
        models.load();

        models.get(FakeShelf.offer("vosk-model", "US English", 1));
        background.remove().run();

        assertThat(models.inUseProperty().get()).isEqualTo("vosk-model");
    }

    @Test
    void installsOneAtATime() {
        installation.getUsual();
        installation.getUsual();

        assertThat(background).hasSize(1);
    }

    @Test
    void canBeCalledOffAndGoneOnWith() {
        shelf.installing = progress -> {
            progress.at(Step.DOWNLOADING, 1, 2);
            installation.cancel();
            progress.at(Step.DOWNLOADING, 2, 2);
        };
        installation.getUsual();
        background.remove().run();
        assertThat(shelf.notes).containsExactly("Called off. What has arrived is kept: Get goes on from there.");
        assertThat(installation.installedProperty().get()).isNull();
        assertThat(installation.runningProperty().get()).isFalse();
        shelf.installing = progress -> progress.at(Step.DOWNLOADING, 2, 2);

        installation.getUsual();
        background.remove().run();

        assertThat(installation.installedProperty().get()).isNotNull();
    }

    @Test
    void tellsWhatWentWrong() {
        ProblemException failure =
                new ProblemException(new Problem.DownloadFailed("https://localhost", DownloadFault.STALLED, "30"));
        shelf.installing = progress -> {
            throw failure;
        };

        installation.getUsual();
        background.remove().run();

        assertThat(shelf.told).containsExactly(failure);
        assertThat(installation.runningProperty().get()).isFalse();
    }

    @Test
    void listensNoMoreOnceItsScreenIsLeft() {
        models.close();

        installation.getUsual();
        background.remove().run();

        assertThat(shelf.asked).doesNotContain("here");
    }
}
