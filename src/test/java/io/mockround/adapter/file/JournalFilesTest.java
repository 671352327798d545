package io.mockround.adapter.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mockround.files.DataFolder;
import io.mockround.history.SessionStart;
import io.mockround.journal.TakeJournal;
import io.mockround.problem.ProblemException;
import io.mockround.recording.Gap;
import io.mockround.report.SessionReport.Source;
import io.mockround.report.SessionReport.Status;
import io.mockround.report.SessionReport.Type;
import io.mockround.round.Exchange;
import io.mockround.round.Exchange.End;
import io.mockround.round.OwnSound;
import io.mockround.round.OwnSound.Kind;
import io.mockround.round.RandomRounds;
import io.mockround.round.RoundRecord.Mark;
import io.mockround.support.Journalled;
import io.mockround.support.Templates;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalFilesTest {

    private static final String ID = "20261121-101112-abcd";

    @TempDir
    private Path temp;

    private DataFolder folder;
    private JournalFiles journals;

    @BeforeEach
    void open() {
        folder = DataFolder.open(temp);
        journals = new JournalFiles(folder);
    }

    @Test
    void givesBackWhatItKept() {
        TakeJournal journal = Journalled.round(ID)
                .with(Journalled.abandonedAt(8), List.of(new Gap(1_000, 2_500, Gap.Cause.MICROPHONE_LOST)))
                .ended(Status.RECOVERED);

        journals.keep(journal);

        assertThat(journals.find(ID)).contains(journal);
    }

    @Test
    void givesBackWhatTheProgramLetBeHeard() {
        TakeJournal journal = Journalled.round(ID)
                .with(
                        Journalled.abandonedAt(8)
                                .withOwnSounds(List.of(
                                        new OwnSound(Kind.VOICE, Duration.ofMillis(1_001), Duration.ofMillis(4_321)),
                                        new OwnSound(Kind.TONE, Duration.ofMillis(5_000), Duration.ofMillis(5_040)))),
                        List.of());

        journals.keep(journal);

        assertThat(journals.find(ID)).contains(journal);
    }

    @Test
    void givesBackAMemoAndKnowsNothingOfOthers() {
        SessionStart start = new SessionStart(
                ID, Type.MEMO, "memo", "Memo", OffsetDateTime.parse("2026-11-21T10:11:12-08:00"), null, null);
        TakeJournal memo =
                TakeJournal.memo(start, Source.MICROPHONE).marked(List.of(new Mark(Duration.ofMillis(1_234), "")));
        journals.keep(memo);

        assertThat(journals.find(ID)).contains(memo);
        assertThat(journals.find("other")).isEmpty();
    }

    @Test
    void roundsNothingInAnyRoundThereCanBe() {
        Set<Class<?>> ends = new HashSet<>();
        for (long seed = 0; seed < 100; seed++) {
            TakeJournal journal = TakeJournal.round(
                    Journalled.start(ID),
                    Source.SIMULATION,
                    RandomRounds.template(seed),
                    Templates.prompt("first", Templates.followUpIfUnsaid("And?", "a cue")),
                    RandomRounds.record(seed));
            journals.keep(journal);

            assertThat(journals.find(ID)).as("seed " + seed).contains(journal);
            journal.round()
                    .exchanges()
                    .forEach(asked -> ends.add(asked.exchange().end().getClass()));
        }
        assertThat(ends).containsExactlyInAnyOrder(End.class.getPermittedSubclasses());
    }

    /** A file that the first version has written; to be read by every later one. Never to be changed. */
    @Test
    void readsAJournalOfTheFirstVersion() throws IOException {
        try (InputStream stream = JournalFilesTest.class.getResourceAsStream("/io/mockround/journal/schema-1.json")) {
            Files.write(folder.journal(ID), stream.readAllBytes());
        }
        TakeJournal journal = journals.find(ID).orElseThrow();

        assertThat(journal.start()).isEqualTo(Journalled.start(ID));
        assertThat(journal.source()).isEqualTo(Source.MICROPHONE);
        assertThat(journal.status()).isEqualTo(Status.ABANDONED);
        assertThat(journal.gaps()).containsExactly(new Gap(1_000, 2_500, Gap.Cause.MICROPHONE_LOST));
        assertThat(journal.prompt().followUps())
                .singleElement()
                .satisfies(followUp -> assertThat(followUp.ifSaid()).containsExactly("leader"));
        assertThat(journal.template().phases()).hasSize(2);
        assertThat(journal.template().gate().grace()).hasSeconds(5);
        assertThat(journal.round().endedAt()).hasSeconds(8);
        assertThat(journal.round().marks()).hasSize(3);
        assertThat(journal.round().clarifications()).hasSize(1);
        assertThat(journal.round().exchanges())
                .extracting(asked -> asked.exchange().end())
                .containsExactly(
                        new End.HandedBack(Templates.seconds(4), Exchange.By.KEY),
                        new End.Abandoned(Templates.seconds(8)));
        assertThat(journal.round().exchanges().get(1).exchange().opening().by()).isEqualTo(Exchange.Opener.KEY);
    }

    @Test
    void readsAListThatAnEarlierVersionDidNotWriteAsEmpty() throws IOException {
        journals.keep(Journalled.round(ID));
        String text = Files.readString(folder.journal(ID));
        Files.writeString(
                folder.journal(ID),
                text.replace(",\"ignored\":[]", "").replace(",\"gaps\":[]", "").replace(",\"ownSounds\":[]", ""));

        assertThat(Files.readString(folder.journal(ID))).hasSizeLessThan(text.length() - 20);
        assertThat(journals.find(ID)).contains(Journalled.round(ID));
    }

    @Test
    void takesAJournalOfAnotherSessionOrANewerSchemaForNone() throws IOException {
        journals.keep(Journalled.round(ID));
        Files.copy(folder.journal(ID), folder.journal("other"));
        assertThat(journals.find(ID)).isPresent();
        assertThat(journals.find("other")).isEmpty();

        String text = Files.readString(folder.journal(ID));
        Files.writeString(folder.journal(ID), text.replace("\"schema\":1", "\"schema\":2"));
        assertThat(journals.find(ID)).isEmpty();
    }

    @Test
    void takesADamagedJournalForNoneWhateverTheDamage() throws IOException {
        journals.keep(Journalled.round(ID));
        byte[] whole = Files.readAllBytes(folder.journal(ID));
        Random random = new Random(11);
        int unread = 0;
        for (int i = 0; i < 1_000; i++) {
            byte[] damaged = i % 2 == 0
                    ? Arrays.copyOf(whole, random.nextInt(whole.length))
                    : flipped(whole, random.nextInt(whole.length), random);
            Files.write(folder.journal(ID), damaged);
            unread += journals.find(ID).isEmpty() ? 1 : 0;
        }
        assertThat(unread).isGreaterThan(500);
        for (String text : List.of("null", "{}", "[]", "\"\"", "{\"schema\":1}", "{\"schema\":1,\"journal\":{}}")) {
            Files.writeString(folder.journal(ID), text);
            assertThat(journals.find(ID)).as(text).isEmpty();
        }
    }

    @Test
    void saysThatAJournalCannotBeWrittenAndKeepsTheFormer() throws IOException {
        journals.keep(Journalled.round(ID));
        Files.createDirectory(temp.resolve("takes").resolve(ID + ".journal.json.next"));

        assertThatThrownBy(() -> journals.keep(Journalled.round(ID).ended(Status.COMPLETE)))
                .isInstanceOf(ProblemException.class);
        assertThat(journals.find(ID)).contains(Journalled.round(ID));
    }

    @Test
    void isForItsOwnerOnlyAndReadableToAPerson() throws IOException {
        journals.keep(Journalled.round(ID));

        assertThat(Files.getPosixFilePermissions(folder.journal(ID)))
                .allMatch(permission -> permission.name().startsWith("OWNER"));
        assertThat(Files.readString(folder.journal(ID), StandardCharsets.UTF_8))
                .contains(
                        "\"startedAt\":\"2026-11-21T10:11:12+01:00\"", "\"at\":\"PT6S\",\"note\":\"lost the thread\"");
    }

    private static byte[] flipped(byte[] whole, int at, Random random) {
        byte[] damaged = whole.clone();
        damaged[at] ^= (byte) (1 << random.nextInt(8));
        return damaged;
    }
}
