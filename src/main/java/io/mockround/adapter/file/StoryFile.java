package io.mockround.adapter.file;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.mockround.files.IoReason;
import io.mockround.files.WholeFile;
import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import io.mockround.stories.StoryBank;
import io.mockround.stories.StoryStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The story bank as a JSON file: written beside, forced, moved into place. */
public final class StoryFile implements StoryStore {

    private static final Logger LOG = LoggerFactory.getLogger(StoryFile.class);

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Path file;

    public StoryFile(Path file) {
        this.file = file;
    }

    @Override
    public StoryBank load() {
        try {
            StoryBank bank = MAPPER.readValue(Files.readAllBytes(file), StoryBank.class);
            return bank == null ? StoryBank.EMPTY : bank;
        } catch (NoSuchFileException e) {
            return StoryBank.EMPTY;
        } catch (JacksonException e) {
            setAside();
            return StoryBank.EMPTY;
        } catch (IOException e) {
            throw new ProblemException(new Problem.FileUnreadable(file, IoReason.of(e)), e);
        }
    }

    @Override
    public void save(StoryBank bank) {
        try {
            WholeFile.replace(file, MAPPER.writeValueAsBytes(bank));
        } catch (IOException e) {
            throw new ProblemException(new Problem.StoriesUnwritable(file, IoReason.of(e)), e);
        }
    }

    private void setAside() {
        try {
            Files.move(
                    file, file.resolveSibling(file.getFileName() + ".unreadable"), StandardCopyOption.REPLACE_EXISTING);
            LOG.warn("an unreadable story bank was set aside");
        } catch (IOException e) {
            LOG.warn(
                    "an unreadable story bank could not be set aside: {}",
                    e.getClass().getSimpleName());
        }
    }
}
