package io.mockround.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.support.Legibility;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The colours of both themes are far enough apart wherever one is text on the other. The screens' own tests look at what is really shown; what
 * they cannot see, words over tints and inks of pictures, is written here.
 */
class ThemeContrastTest {

    private static final double TEXT = 4.5;

    /** WCAG 2.2, 1.4.11: shapes that tell something, the focus's border among them. */
    private static final double SHAPE = 3;

    private static final List<String> EVERYWHERE =
            List.of("page", "panel", "stop", "tint-filler", "tint-position", "tint-first", "tint-gap");

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void everyTextStandsOutFromWhatIsBehindIt(String theme) throws IOException {
        Map<String, Color> tokens = tokens(theme);

        for (String behind : EVERYWHERE) {
            assertContrast(tokens, "text", behind, TEXT);
            assertContrast(tokens, "quiet", behind, TEXT);
        }
        for (String outcome : List.of("amber", "red", "green")) {
            assertContrast(tokens, outcome, "page", TEXT);
            assertContrast(tokens, outcome, "panel", TEXT);
        }
        assertContrast(tokens, "on-accent", "accent", TEXT);
        assertContrast(tokens, "page", "text", TEXT); // bubbles
        assertContrast(tokens, "text", "line", TEXT); // what is pressed or has the focus
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void everyShapeThatTellsSomethingStandsOut(String theme) throws IOException {
        Map<String, Color> tokens = tokens(theme);

        for (String ink : List.of("accent", "amber", "red", "green", "quiet")) {
            assertContrast(tokens, ink, "page", SHAPE);
            assertContrast(tokens, ink, "panel", SHAPE);
        }
        assertContrast(tokens, "red", "stop", SHAPE);
    }

    private static void assertContrast(Map<String, Color> tokens, String text, String behind, double least) {
        assertThat(Legibility.contrast(tokens.get(text), tokens.get(behind)))
                .as(text + " on " + behind)
                .isGreaterThanOrEqualTo(least);
    }

    private static Map<String, Color> tokens(String theme) throws IOException {
        try (InputStream css = ThemeContrastTest.class.getResourceAsStream("/io/mockround/theme.css")) {
            String text = new String(css.readAllBytes(), StandardCharsets.UTF_8);
            Matcher block =
                    Pattern.compile("(?m)^\\." + theme + " \\{([^}]*)\\}").matcher(text);
            assertThat(block.find()).isTrue();
            Map<String, Color> tokens = new HashMap<>();
            Stream.of(block.group(1).split(";"))
                    .map(line -> line.strip().split(": *"))
                    .filter(pair -> pair.length == 2)
                    .forEach(pair -> tokens.put(pair[0].substring("-mr-".length()), Color.web(pair[1])));
            return tokens;
        }
    }
}
