package io.mockround.ui.keys;

import io.mockround.messages.Messages;
import java.util.Arrays;
import java.util.List;

/** The keys of one screen, in words (CONTRACT, "Keys in the window"). */
enum KeySection {
    EVERYWHERE("settings", "keys", "back", "search", "tab", "enter"),
    ROUND("handBack", "answerGiven", "clarifyingQuestion", "tellMeMore", "asked", "mark", "finish", "sound", "abandon"),
    MEMO("stop", "mark"),
    REVIEW("play", "far", "near", "flags", "filler", "silence", "speed", "zoom", "find", "found", "closeFind"),
    HISTORY("open", "rename", "delete"),
    CHARTS("along", "across", "ends", "open"),
    SETTINGS("undo");

    private final List<String> actions;

    KeySection(String... actions) {
        this.actions = List.of(actions);
    }

    String title() {
        return Messages.text("keys." + name());
    }

    List<Line> lines() {
        return actions.stream().map(this::line).toList();
    }

    static List<Line> all() {
        return Arrays.stream(values())
                .flatMap(section -> section.lines().stream())
                .toList();
    }

    private Line line(String action) {
        String key = "keys." + name() + "." + action;
        return new Line(Arrays.asList(Messages.text(key + ".keys").split(" \\| ")), Messages.text(key));
    }

    /**
     * One action.
     *
     * @param keys each of them, or each combination
     */
    record Line(List<String> keys, String action) {}
}
