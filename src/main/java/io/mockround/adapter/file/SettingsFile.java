package io.mockround.adapter.file;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.mockround.files.IoReason;
import io.mockround.files.WholeFile;
import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import io.mockround.settings.Settings;
import io.mockround.settings.SettingsStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The settings as a JSON file: written beside, forced, moved into place. */
public final class SettingsFile implements SettingsStore {

    private static final Logger LOG = LoggerFactory.getLogger(SettingsFile.class);

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Path file;

    public SettingsFile(Path file) {
        this.file = file;
    }

    @Override
    public Settings load() {
        if (!Files.exists(file)) {
            return Settings.INITIAL;
        }
        try {
            return MAPPER.readValue(Files.readAllBytes(file), Settings.class);
        } catch (JacksonException e) {
            setAside();
            return Settings.INITIAL;
        } catch (IOException e) {
            LOG.warn("settings could not be read: {}", e.getClass().getSimpleName());
            return Settings.INITIAL;
        }
    }

    @Override
    public void save(Settings settings) {
        try {
            WholeFile.replace(file, MAPPER.writeValueAsBytes(settings));
        } catch (IOException e) {
            throw new ProblemException(new Problem.SettingsUnwritable(file, IoReason.of(e)), e);
        }
    }

    @Override
    public synchronized Settings update(UnaryOperator<Settings> change) {
        Settings changed = change.apply(load());
        save(changed);
        return changed;
    }

    private void setAside() {
        try {
            Files.move(
                    file, file.resolveSibling(file.getFileName() + ".unreadable"), StandardCopyOption.REPLACE_EXISTING);
            LOG.warn("unreadable settings were set aside");
        } catch (IOException e) {
            LOG.warn(
                    "unreadable settings could not be set aside: {}",
                    e.getClass().getSimpleName());
        }
    }
}
