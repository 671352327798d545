package io.mockround.ui.common;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** Light and dark: AtlantaFX's Primer with our tokens over it. */
public enum Theme {
    LIGHT("light"),
    DARK("dark");

    private static final String ASSETS = "/io/mockround/assets/fonts/";
    private static final List<String> FONTS =
            List.of("Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf", "JetBrainsMono-Medium.ttf");

    private final String styleClass;

    Theme(String styleClass) {
        this.styleClass = styleClass;
    }

    /** Loads the bundled fonts. Once, before the first scene. */
    public static void loadFonts() {
        for (String font : FONTS) {
            InputStream stream = Theme.class.getResourceAsStream(ASSETS + font);
            Font.loadFont(Objects.requireNonNull(stream, font), 14);
        }
    }

    /** Dresses a scene; may be called again to change. */
    public void apply(Scene scene) {
        String primer =
                this == DARK ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet();
        if (!primer.equals(Application.getUserAgentStylesheet())) { // else all windows would be styled anew for nothing
            Application.setUserAgentStylesheet(primer);
        }
        String css = Objects.requireNonNull(Theme.class.getResource("/io/mockround/theme.css"))
                .toExternalForm();
        if (!scene.getStylesheets().contains(css)) {
            scene.getStylesheets().add(css);
        }
        scene.getRoot().getStyleClass().removeAll(LIGHT.styleClass, DARK.styleClass);
        scene.getRoot().getStyleClass().add(styleClass);
    }
}
