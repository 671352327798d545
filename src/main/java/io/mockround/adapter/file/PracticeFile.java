package io.mockround.adapter.file;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.mockround.files.WholeFile;
import io.mockround.practice.LogLine;
import io.mockround.practice.LogTable;
import io.mockround.practice.PracticeBook;
import io.mockround.practice.PracticeCopy;
import io.mockround.practice.TopicMark;
import io.mockround.report.Notes.FailureMode;
import io.mockround.report.Notes.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The practice book as a JSON file, for its owner only: written beside, forced, moved into place. */
public final class PracticeFile implements PracticeCopy {

    private static final Logger LOG = LoggerFactory.getLogger(PracticeFile.class);

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Path file;

    public PracticeFile(Path file) {
        this.file = file;
    }

    @Override
    public Optional<PracticeBook> read() {
        try {
            return Optional.of(
                    MAPPER.readValue(Files.readAllBytes(file), Document.class).book());
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (JacksonException | DateTimeException | IllegalArgumentException | NullPointerException e) {
            setAside();
            return Optional.empty();
        } catch (IOException e) {
            LOG.warn("the practice book could not be read: {}", e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    @Override
    public void write(PracticeBook book) {
        try {
            WholeFile.replace(file, MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(Document.of(book)));
        } catch (NoSuchFileException e) { // a demo's folder that is gone already: nothing is left to keep
            LOG.info("the practice book could not be written: the folder is gone");
        } catch (IOException e) {
            LOG.warn("the practice book could not be written: {}", e.getClass().getSimpleName());
        }
    }

    private void setAside() {
        try {
            Files.move(
                    file, file.resolveSibling(file.getFileName() + ".unreadable"), StandardCopyOption.REPLACE_EXISTING);
            LOG.warn("an unreadable practice book was set aside");
        } catch (IOException e) {
            LOG.warn(
                    "an unreadable practice book could not be set aside: {}",
                    e.getClass().getSimpleName());
        }
    }

    /** As it stands in the file: days in ISO-8601, choices as the practice log writes them. */
    private record Document(Map<String, Integer> plan, String interview, List<Topic> topics, List<Line> log) {

        static Document of(PracticeBook book) {
            return new Document(
                    book.plan(),
                    book.interview() == null ? null : book.interview().toString(),
                    book.topics().stream().map(Topic::of).toList(),
                    book.byHand().stream().map(Line::of).toList());
        }

        PracticeBook book() {
            if (plan.values().stream().anyMatch(perWeek -> perWeek < 1)) {
                throw new IllegalArgumentException("a plan of nothing");
            }
            return new PracticeBook(
                    new TreeMap<>(plan),
                    interview == null ? null : LocalDate.parse(interview),
                    topics.stream().map(Topic::toMark).toList(),
                    log.stream().map(Line::line).toList());
        }
    }

    private record Topic(String topic, String mark, String since) {

        static Topic of(TopicMark topic) {
            return new Topic(
                    topic.topic(), LogTable.written(topic.mark()), topic.since().toString());
        }

        TopicMark toMark() {
            return new TopicMark(requireNonNull(topic), value(TopicMark.Mark.class, mark), LocalDate.parse(since));
        }
    }

    private record Line(
            String date,
            String kind,
            String prompt,
            String difficulty,
            Double minutes,
            String result,
            String failureMode,
            String insight) {

        static Line of(LogLine line) {
            return new Line(
                    line.day().toString(),
                    line.kind(),
                    line.prompt(),
                    line.difficulty(),
                    line.minutes(),
                    LogTable.written(line.result()),
                    LogTable.written(line.failureMode()),
                    line.insight());
        }

        LogLine line() {
            return new LogLine(
                    null,
                    LocalDate.parse(date),
                    requireNonNull(kind),
                    requireNonNull(prompt),
                    requireNonNull(difficulty),
                    minutes,
                    result.isEmpty() ? null : value(Result.class, result),
                    failureMode.isEmpty() ? null : value(FailureMode.class, failureMode),
                    requireNonNull(insight));
        }
    }

    private static <E extends Enum<E>> E value(Class<E> type, String written) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> LogTable.written(value).equals(written))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("an unknown choice"));
    }
}
