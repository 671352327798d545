package io.mockround.app;

import java.nio.file.Path;
import net.harawata.appdirs.AppDirsFactory;

/** Where data lies when nobody says otherwise. */
final class AppPaths {

    private AppPaths() {}

    /** {@code $MOCKROUND_DATA}, else the system's per-user data folder. */
    static Path dataFolder() {
        String chosen = System.getenv("MOCKROUND_DATA");
        if (chosen != null && !chosen.isBlank()) {
            return Path.of(chosen);
        }
        return Path.of(AppDirsFactory.getInstance().getUserDataDir("mockround", null, null));
    }
}
