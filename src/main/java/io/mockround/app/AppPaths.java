package io.mockround.app;

import io.mockround.adapter.download.HttpDownloads;
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

    /** The maker's list of models; {@code -Dmockround.model.list}, else {@code $MOCKROUND_MODEL_LIST}, names a mirror's. */
    static String modelList() {
        String chosen = System.getProperty("mockround.model.list", System.getenv("MOCKROUND_MODEL_LIST"));
        return chosen == null || chosen.isBlank() ? HttpDownloads.MAKERS_LIST : chosen;
    }
}
