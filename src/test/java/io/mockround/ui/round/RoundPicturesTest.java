package io.mockround.ui.round;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.messages.LongerTexts;
import io.mockround.rehearsal.RoundSnapshot.ExchangeLine;
import io.mockround.rehearsal.RoundSnapshot.Finishing;
import io.mockround.rehearsal.RoundSnapshot.PhaseLine;
import io.mockround.rehearsal.RoundSnapshot.Progress;
import io.mockround.rehearsal.RoundSnapshot.Stage;
import io.mockround.rehearsal.RoundSnapshot.State;
import io.mockround.rehearsal.VoiceState;
import io.mockround.support.Golden;
import io.mockround.support.Legibility;
import io.mockround.support.Pictures;
import io.mockround.support.Screens;
import io.mockround.ui.common.Theme;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.image.WritableImage;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Pictures of every stage, to be looked at, in target/pictures; and that none of their texts is cut. */
@ExtendWith(ApplicationExtension.class)
class RoundPicturesTest {

    private static final List<int[]> SIZES = List.of(new int[] {1180, 740}, new int[] {1100, 700});

    /** Those that are held against committed pictures. */
    private static final Set<String> GOLDEN = Set.of("elaborating", "amber", "closed", "lost", "break", "narration");

    /** What is cut or too faint. */
    private final List<String> cut = new ArrayList<>();

    private javafx.stage.Stage window;
    private RoundView view;

    @Start
    void show(javafx.stage.Stage stage) {
        Theme.loadFonts();
        window = stage;
    }

    @Test
    void drawsEveryStageWithNoTextCut(FxRobot robot) {
        cut.clear();
        for (Map.Entry<String, Snap> shown : shown().entrySet()) {
            for (Theme theme : Theme.values()) {
                for (int[] size : SIZES) {
                    String name = "round-%s-%s-%d"
                            .formatted(shown.getKey(), theme.name().toLowerCase(Locale.ROOT), size[0]);
                    draw(name, shown.getValue(), theme, size, robot);
                }
            }
        }
        assertThat(cut).isEmpty();
    }

    @Test
    void everyTextHalfAsLongAgainStillFits(FxRobot robot) {
        cut.clear();
        LongerTexts.during(() -> {
            for (String state : List.of("starting", "elaborating", "closed", "lost", "partner", "abandoned")) {
                String name = "round-longer-" + state + "-light-1100";
                draw(name, shown().get(state), Theme.LIGHT, SIZES.get(1), robot);
            }
        });
        assertThat(cut).isEmpty();
    }

    private void draw(String name, Snap snap, Theme theme, int[] size, FxRobot robot) {
        robot.interact(() -> {
            RoundViewModel model = new RoundViewModel(new FakeRound(snap.take()), () -> 0);
            view = new RoundView(model, HandBackKeys.of(Set.of()));
            if (name.contains("abandoning")) {
                model.abandonPressed();
            }
            Scene scene = new Scene(view, size[0], size[1]);
            theme.apply(scene);
            window.setScene(scene);
            window.setWidth(size[0]);
            window.setHeight(size[1]);
            window.show();
        });
        Screens.awaitSize(window, size[0], size[1]);
        robot.interact(() -> {
            look(name, size);
            view.close();
        });
    }

    private void look(String name, int[] size) {
        view.applyCss();
        view.layout();
        view.layout();
        WritableImage picture = view.getScene().snapshot(null);
        Pictures.write(picture, name);
        Legibility.faint(view).forEach(text -> cut.add(name + ": " + text));
        if (GOLDEN.contains(shownAs(name)) && size[0] == 1180) {
            Golden.check(picture, name.replace("-1180", ""));
        }
        view.lookupAll(".label, .button").stream()
                .filter(node -> node instanceof Labeled && node.isVisible())
                .map(Labeled.class::cast)
                .filter(RoundPicturesTest::isCut)
                .forEach(label -> cut.add(name + ": " + label.getText()));
    }

    private static String shownAs(String name) {
        return name.split("-")[1];
    }

    /** A label that does not fit draws fewer characters than it has, or an ellipsis. */
    private static boolean isCut(Labeled label) {
        return label.lookupAll(".text").stream()
                .filter(node -> node.getParent() == label)
                .anyMatch(node -> !((Text) node).getText().equals(label.getText()));
    }

    private static Map<String, Snap> shown() {
        Map<String, Snap> shown = new LinkedHashMap<>();
        shown.put(
                "starting",
                Snap.at(Stage.STARTING).question(null).exchanges(List.of()).recorded(0, 0));
        shown.put(
                "presenting",
                Snap.at(Stage.PRESENTING).question(null).exchanges(List.of()).ring(48_000, 60_000));
        shown.put("asking", Snap.at(Stage.ASKING).ring(228_000, 360_000).voice(VoiceState.SPEAKING));
        shown.put("muted", Snap.at(Stage.ANSWERING).ring(23_000, 45_000).voice(VoiceState.MUTED));
        shown.put("voice-failed", Snap.at(Stage.ANSWERING).ring(23_000, 45_000).voice(VoiceState.FAILED));
        shown.put("answering", Snap.at(Stage.ANSWERING).ring(23_000, 45_000).answer("About three hundred."));
        shown.put("elaborating", Snap.at(Stage.ELABORATING));
        shown.put("amber", Snap.at(Stage.ELABORATING).ring(8_000, 60_000).deaf());
        shown.put("closed", Snap.at(Stage.CLOSED).ring(2_700, 5_000));
        shown.put(
                "committing",
                Snap.at(Stage.COMMITTING)
                        .question("One sentence: which is it?")
                        .ring(11_000, 15_000)
                        .exchanges(exchanges()));
        shown.put("responding", Snap.at(Stage.RESPONDING).ring(200_000, 360_000));
        shown.put("abandoning", Snap.at(Stage.ELABORATING).recorded(751, 730));
        shown.put("lost", Snap.at(Stage.ELABORATING).lost().deaf());
        shown.put(
                "break",
                Snap.at(Stage.BREAK)
                        .question(null)
                        .statement("Next: System design, 45 minutes. Stand up; nothing is recorded until then.")
                        .ring(214_000, 300_000));
        shown.put(
                "narration",
                Snap.at(Stage.PRESENTING)
                        .narration()
                        .question(null)
                        .exchanges(List.of())
                        .phases(List.of(new PhaseLine("Narration", Progress.NOW, Duration.ofMinutes(20))))
                        .ring(948_000, 1_200_000));
        shown.put("partner", Snap.at(Stage.ASKING).finishing(Finishing.NOW).ring(948_000, 1_800_000));
        shown.put("finished", Snap.at(Stage.FINISHED));
        shown.put("abandoned", Snap.at(Stage.ABANDONED));
        shown.put("long", longTexts(Stage.ELABORATING));
        shown.put("long-presenting", longTexts(Stage.PRESENTING).question(null).ring(3_847_000, 5_000_000));
        return shown;
    }

    private static Snap longTexts(Stage stage) {
        List<PhaseLine> phases = List.of(
                new PhaseLine("Scope, scale and constraints", Progress.DONE, Duration.ofMinutes(5)),
                new PhaseLine("Data model and the interfaces", Progress.DONE, Duration.ofMinutes(8)),
                new PhaseLine("Read path and write path, separately", Progress.NOW, Duration.ofMinutes(12)),
                new PhaseLine("Bottlenecks, one for each path", Progress.NEXT, Duration.ofSeconds(450)),
                new PhaseLine("Failure and operations", Progress.NEXT, Duration.ofMinutes(10)),
                new PhaseLine("Wrap up", Progress.NEXT, Duration.ofMinutes(5)));
        return Snap.at(stage)
                .statement(
                        "Design the notification service of a marketplace with fifty thousand users and three thousand"
                                + " messages a day: e-mail, push and text, each with its own provider that fails in its own way; people"
                                + " choose what they want to hear about and when; a message that matters must arrive once, and one that"
                                + " does not may be dropped. Two engineers will run it beside their other work, there is a budget of four"
                                + " hundred a month, and whatever you choose has to be explained to the people who answer the telephone.")
                .question(
                        "Your queue has delivered the same “payment failed” message to one customer eleven times in a"
                                + " quarter of an hour, because the provider answers with a timeout although it has accepted the"
                                + " message. Support has the customer on the line. What do you change tonight, and what next week?")
                .answer("Up to you. Take whatever you would take if you were the one who had to answer for it.")
                .phases(phases)
                .exchanges(exchanges());
    }

    private static List<ExchangeLine> exchanges() {
        return List.of(
                new ExchangeLine(1, false, State.HANDED_BACK, Duration.ofSeconds(31)),
                new ExchangeLine(2, false, State.OVERRAN, Duration.ofSeconds(107)),
                new ExchangeLine(3, false, State.CUT_OFF, null),
                new ExchangeLine(4, true, State.ENDED, null),
                new ExchangeLine(5, false, State.HELD, Duration.ofSeconds(106)),
                new ExchangeLine(6, false, State.CUT_OFF, null),
                new ExchangeLine(7, true, State.OPEN, null));
    }
}
