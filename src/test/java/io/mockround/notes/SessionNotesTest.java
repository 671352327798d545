package io.mockround.notes;

import static io.mockround.support.ExchangeParts.exchange;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mockround.files.DataFolder;
import io.mockround.files.OwnerOnly;
import io.mockround.history.SessionDeletion;
import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import io.mockround.report.Maybe;
import io.mockround.report.Notes;
import io.mockround.report.Notes.FailureMode;
import io.mockround.report.Notes.Result;
import io.mockround.report.SelfReview;
import io.mockround.report.SelfReview.Question;
import io.mockround.report.SessionReport;
import io.mockround.report.SessionReport.Outcome;
import io.mockround.report.SessionReport.PointPart;
import io.mockround.round.Question.Origin;
import io.mockround.support.InMemorySessionStore;
import io.mockround.support.Sessions;
import io.mockround.support.SmallPictures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionNotesTest {

    private static final SessionReport ROUND = Sessions.round(
            "a", "2026-11-20T18:00:00+01:00", exchange(1, Origin.PROMPT, "Design a cache.", Outcome.OVERRAN));

    @TempDir
    private Path temp;

    private final InMemorySessionStore store = new InMemorySessionStore();
    private DataFolder folder;
    private SessionNotes notes;

    @BeforeEach
    void begin() {
        folder = DataFolder.open(temp.resolve("data"));
        notes = new SessionNotes(store, folder);
        store.keep(ROUND);
    }

    @Test
    void ticksAPointAndTakesTheTickBack() {
        assertThat(points(notes.tick("a", 1, 1, true))).containsExactly(new PointPart("names a number", true));
        assertThat(points(store.find("a").orElseThrow())).containsExactly(new PointPart("names a number", true));
        assertThat(points(notes.tick("a", 1, 1, false))).containsExactly(new PointPart("names a number", false));
    }

    @Test
    void saysWhichPointThereIsNot() {
        assertThatThrownBy(() -> notes.tick("a", 1, 2, true))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem()).isEqualTo(new Problem.PointUnknown("a", 1, 2)));
        assertThatThrownBy(() -> notes.tick("a", 2, 1, true)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> notes.tick("nobody", 1, 1, true))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem()).isEqualTo(new Problem.SessionUnknown("nobody")));
    }

    @Test
    void anAnalysisMadeAnewLeavesWhatThePersonSaid() {
        notes.tick("a", 1, 1, true);
        notes.went("a", Result.WITH_A_HINT, FailureMode.COULD_NOT_EXPLAIN, "Draw it first");
        notes.answer("a", Question.COMMUNICATION, "After the second question");

        SessionReport kept = store.keep(ROUND);

        assertThat(points(kept)).containsExactly(new PointPart("names a number", true));
        assertThat(kept.notes().orNull())
                .isEqualTo(Notes.of(Result.WITH_A_HINT, FailureMode.COULD_NOT_EXPLAIN, "Draw it first")
                        .with(SelfReview.NONE.with(Question.COMMUNICATION, "After the second question")));
    }

    @Test
    void leavesWhatIsNotSaidAgainAndTakesBackWhatIsEmptied() {
        notes.went("a", Result.ALONE, null, "one");
        notes.went("a", null, FailureMode.IMPLEMENTATION_ERROR, "  two\n lines ");
        assertThat(said()).isEqualTo(Notes.of(Result.ALONE, FailureMode.IMPLEMENTATION_ERROR, "two lines"));

        assertThat(notes.went("a", null, null, "").notes().orNull().insight()).isEqualTo(Maybe.notApplicable());
        notes.answer("a", Question.APPROACH, "yes");
        assertThat(notes.answer("a", Question.APPROACH, " ").notes().orNull().answers())
                .isEqualTo(Maybe.notApplicable());
    }

    @Test
    void keepsAPhotoForItsOwnerOnlyAndDeletesItWithTheSession() throws IOException {
        Path photo = Files.write(temp.resolve("board.whatever"), SmallPictures.png());

        notes.photo("a", photo);

        Path kept = Path.of(said().photo().orNull());
        assertThat(kept).hasBinaryContent(SmallPictures.png()).hasParent(folder.takes());
        assertThat(OwnerOnly.isPrivate(kept)).isTrue();

        new SessionDeletion(folder, store).delete("a");
        assertThat(kept).doesNotExist();
        assertThat(photo).exists();
    }

    @Test
    void anotherPhotoTakesTheFirstOnesPlaceWhateverItsKind() throws IOException {
        Path png = Files.write(temp.resolve("board.png"), SmallPictures.png());
        Path jpg = Files.write(temp.resolve("board.jpg"), SmallPictures.jpeg());

        Path first = Path.of(notes.photo("a", png).notes().orNull().photo().orNull());
        Path second = Path.of(notes.photo("a", jpg).notes().orNull().photo().orNull());

        assertThat(first).doesNotExist();
        assertThat(second).hasBinaryContent(SmallPictures.jpeg());

        notes.withoutPhoto("a");
        assertThat(second).doesNotExist();
        assertThat(store.find("a").orElseThrow().notes()).isEqualTo(Maybe.notApplicable());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "cut png", "cut jpeg", "no width", "script"})
    void takesNoFileForAPictureThatIsNone(String what) throws IOException {
        byte[] content = switch (what) {
            case "cut png" -> Arrays.copyOf(SmallPictures.png(), SmallPictures.png().length - 3);
            case "cut jpeg" -> Arrays.copyOf(SmallPictures.jpeg(), SmallPictures.jpeg().length - 2);
            case "no width" -> SmallPictures.pngWithoutWidth();
            case "script" -> "<svg><script>alert(1)</script></svg>".getBytes();
            default -> "a photo".getBytes();
        };
        Path file = Files.write(temp.resolve("board.png"), content);

        assertThatThrownBy(() -> notes.photo("a", file))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.problem()).isEqualTo(new Problem.PhotoUnknown(file)));
        assertThat(said()).isEqualTo(Notes.NONE);
    }

    @Test
    void takesNoPictureThatIsTooLarge() throws IOException {
        byte[] large = Arrays.copyOf(SmallPictures.jpeg(), BoardPhoto.MOST_MEGABYTES * 1_000_000 + 1);
        Path file = Files.write(temp.resolve("board.jpg"), large);

        assertThatThrownBy(() -> notes.photo("a", file))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem()).isEqualTo(new Problem.PhotoTooLarge(file, 10)));
    }

    private Notes said() {
        return store.find("a").orElseThrow().notes().or(Notes.NONE);
    }

    private static List<PointPart> points(SessionReport report) {
        return report.exchanges().orNull().get(0).points().orNull();
    }
}
