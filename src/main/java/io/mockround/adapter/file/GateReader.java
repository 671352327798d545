package io.mockround.adapter.file;

import io.mockround.deck.GateRules;
import java.time.Duration;
import java.util.List;

/** {@code gate}, of a template or of one phase: {@code none}, or numbers that take the standard's where they are left out. */
final class GateReader {

    private static final String NONE = "none";
    private static final List<String> KEYS = List.of(
            "answerSeconds",
            "fullAnswerSeconds",
            "openOnPause",
            "elaborationSeconds",
            "graceSeconds",
            "overrunToleranceSeconds",
            "afterCutOff");
    private static final List<String> PAUSE_KEYS = List.of("afterSpeechSeconds", "pauseSeconds");

    private record Pause(Duration afterSpeech, Duration length) {

        static final Pause STANDARD = new Pause(GateRules.STANDARD.pauseAfterSpeech(), GateRules.STANDARD.pause());
        static final Pause NEVER = new Pause(GateRules.STANDARD.pauseAfterSpeech(), null);
    }

    private GateReader() {}

    static GateRules read(YamlValue value) {
        if (!isMapOrNone(value, "the numbers of a gate, or \"none\"")) {
            return GateRules.NONE;
        }
        YamlMap map = value.map("a gate", KEYS);
        GateRules standard = GateRules.STANDARD;
        Pause pause = map.chosen("openOnPause").map(GateReader::pause).orElse(Pause.STANDARD);
        return new GateRules(
                true,
                map.optional("answerSeconds").map(GateReader::someSeconds).orElse(standard.answer()),
                map.optional("fullAnswerSeconds").map(GateReader::someSeconds).orElse(null),
                pause.afterSpeech,
                pause.length,
                seconds(map, "elaborationSeconds", standard.elaboration()),
                seconds(map, "graceSeconds", standard.grace()),
                seconds(map, "overrunToleranceSeconds", standard.overrunTolerance()),
                map.optional("afterCutOff")
                        .map(then -> then.word(List.of("commit", "next")).equals("commit"))
                        .orElse(standard.commitAfterCutOff()));
    }

    private static Pause pause(YamlValue value) {
        if (!isMapOrNone(value, "the pause that opens the gate, or \"none\"")) {
            return Pause.NEVER;
        }
        YamlMap map = value.map("openOnPause", PAUSE_KEYS);
        return new Pause(
                seconds(map, "afterSpeechSeconds", Pause.STANDARD.afterSpeech),
                seconds(map, "pauseSeconds", Pause.STANDARD.length));
    }

    private static boolean isMapOrNone(YamlValue value, String expected) {
        if (value.isMap()) {
            return true;
        }
        if (!value.text(expected).equals(NONE)) {
            throw value.unknown(expected, List.of(NONE));
        }
        return false;
    }

    /** Without any time to answer, exchanges would follow each other in no time for ever. */
    private static Duration someSeconds(YamlValue value) {
        Duration seconds = value.seconds();
        if (seconds.isZero()) {
            throw value.wrong("no time to answer", "a number of seconds above 0");
        }
        return seconds;
    }

    private static Duration seconds(YamlMap map, String key, Duration standard) {
        return map.optional(key).map(YamlValue::seconds).orElse(standard);
    }
}
