package io.mockround.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import io.mockround.report.Notes.FailureMode;
import io.mockround.report.Notes.Result;
import io.mockround.support.InMemoryPractice;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogTableTest {

    private static final Path FILE = Path.of("log.csv");

    private static final LogLine FULL = new LogLine(
            null,
            LocalDate.parse("2026-11-20"),
            "coding",
            "Merge \"k\" lists, sorted",
            "hard",
            42.5,
            Result.WITH_A_HINT,
            FailureMode.DID_NOT_RECOGNISE,
            "A heap;\nnot a sort, said ümit");

    private static final LogLine BARE =
            new LogLine(null, LocalDate.parse("2026-11-21"), "memo", "Walk", "", null, null, null, "");

    @Test
    void whatIsThereAlreadyIsNotAddedAgainHoweverItCameThere() {
        InMemoryPractice practice = new InMemoryPractice();
        LogLine session = new LogLine("id", LocalDate.parse("2026-11-20"), "coding", "sums", "", 45.0, null, null, "");
        LogLine asItComesIn = new LogLine(null, session.day(), "coding", "sums", "", 45.0, null, null, "");
        LogLine other = new LogLine(null, session.day(), "coding", "queues", "", null, null, null, "");

        assertThat(LogImport.add(practice, List.of(session), List.of(asItComesIn, other, other)))
                .isEqualTo(1);
        assertThat(practice.log(prompt -> "")).containsExactly(other);
    }

    @Test
    void hasTheColumnsOfTheContract() {
        assertThat(LogTable.write(List.of()))
                .isEqualTo("date,kind,prompt,difficulty,minutes,result,failure_mode,insight\r\n");
        assertThat(LogTable.write(List.of(BARE)).lines().toList().get(1)).isEqualTo("2026-11-21,memo,Walk,,,,,");
    }

    @Test
    void readsBackWhatItWrote() {
        assertThat(LogTable.read(FILE, LogTable.write(List.of(FULL, BARE)))).containsExactly(FULL, BARE);
    }

    @Test
    void readsWhatASpreadsheetMadeOfIt() {
        String text = "\uFEFFKind,Prompt,Date,Result\n\ncoding , two sums,2026-11-20,With a hint\n";

        assertThat(LogTable.read(FILE, text))
                .containsExactly(new LogLine(
                        null,
                        LocalDate.parse("2026-11-20"),
                        "coding",
                        "two sums",
                        "",
                        null,
                        Result.WITH_A_HINT,
                        null,
                        ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "date,kind|1|prompt",
                "date,kind,prompt;2026-11-20,a,b;20.11.2026,a,b|3|2026-11-21",
                "date,kind,prompt,minutes;2026-11-20,a,b,long|2|1440",
                "date,kind,prompt,minutes;2026-11-20,a,b,-1|2|1440",
                "date,kind,prompt,result;2026-11-20,a,b,maybe|2|with-a-hint",
                "date,kind,prompt;2026-11-20,\"a,b|1|date",
                "date,date,prompt;2026-11-20,a,b|1|date"
            })
    void saysInWhichLineTheMistakeIs(String text, int line, String expected) {
        assertThatThrownBy(() -> LogTable.read(FILE, text.replace(';', '\n')))
                .isInstanceOfSatisfying(ProblemException.class, e -> {
                    Problem.DocumentWrong wrong = (Problem.DocumentWrong) e.problem();
                    assertThat(wrong.line()).isEqualTo(line);
                    assertThat(wrong.expected() + wrong.found()).contains(expected);
                });
    }
}
