package io.mockround.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.adapter.codec.AudioFiles;
import io.mockround.history.SessionStart;
import io.mockround.history.SessionStore;
import io.mockround.journal.Journals;
import io.mockround.recording.AudioFile;
import io.mockround.recording.Pcm;
import io.mockround.report.SessionReport;
import io.mockround.report.SessionReport.Type;
import io.mockround.support.Journalled;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Recovery is itself killed, before or after each call it makes; the next one ends where an undisturbed one does. */
class KilledRecoveryTest {

    private static final String ROUND = "20261121-101112-abcd";
    private static final String NAMELESS = "20261121-111213-beef";

    @TempDir
    private Path temp;

    @Test
    void theNextRunEndsWhereAnUndisturbedOneDoes() throws IOException {
        Remains undisturbed = remains("undisturbed");
        undisturbed.recovery().run();
        Map<String, String> expected = outcome(undisturbed);

        int kills = 0;
        boolean wasKilled = true;
        while (wasKilled) {
            Remains remains = remains("killed" + kills);
            wasKilled = runUntilKilled(remains, kills);
            if (wasKilled) {
                kills++;
                remains.recovery().run();
            }
            assertThat(outcome(remains)).as("killed at call " + kills).isEqualTo(expected);
        }
        assertThat(kills).as("calls before and after which it was killed").isGreaterThan(30);
    }

    private Remains remains(String name) throws IOException {
        Remains remains = new Remains(temp.resolve(name));
        remains.store.begin(Journalled.start(ROUND));
        remains.journals.keep(Journalled.round(ROUND));
        remains.killedAfter(ROUND, 8 * Pcm.SAMPLE_RATE_HZ);
        remains.killedAfter(NAMELESS, 20_000);
        remains.store.begin(new SessionStart(
                "import", Type.MEMO, "memo", "Import", OffsetDateTime.parse("2026-11-21T10:00:00+01:00"), null, "ab"));
        remains.killedAfter("import", 20_000);
        Files.writeString(remains.part("unreadable"), "text");
        remains.journals.keep(Journalled.round("unreadable"));
        return remains;
    }

    /** @return whether there was a call of that number */
    private static boolean runUntilKilled(Remains remains, int call) {
        Fate fate = new Fate(call);
        try {
            remains.recovery(
                            fate.over(SessionStore.class, remains.store),
                            fate.over(Journals.class, remains.journals),
                            fate.over(AudioFile.class, new AudioFiles()))
                    .run();
            return false;
        } catch (Killed e) {
            return true;
        }
    }

    /** What is there in the end, but for the folder's own name and for when it was written. */
    private static Map<String, String> outcome(Remains remains) {
        Map<String, String> outcome = new TreeMap<>();
        remains.everything().forEach((name, content) -> {
            boolean isSound = name.endsWith(".wav");
            outcome.put(name, isSound ? content.substring(0, content.indexOf(' ')) : "there");
        });
        for (String id : List.of(ROUND, NAMELESS)) {
            SessionReport report = remains.store.find(id).orElseThrow();
            outcome.put(
                    id,
                    report.session().lasting(0, 0).title()
                            + report.exchanges()
                            + report.marks()
                            + report.session().startedAt()
                            + report.session().status());
        }
        outcome.put("journal", remains.journals.find(ROUND).orElseThrow().toString());
        outcome.put("never kept", remains.store.neverKept().toString());
        return outcome;
    }

    /** What ends a process cannot be caught by it. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    private static final class Fate {

        private final int killedAt;
        private int calls;

        Fate(int killedAt) {
            this.killedAt = killedAt;
        }

        /** Even numbers kill before the call, odd ones after it. */
        <T> T over(Class<T> port, T real) {
            return port.cast(Proxy.newProxyInstance(
                    port.getClassLoader(), new Class<?>[] {port}, (proxy, method, arguments) -> {
                        strike();
                        try {
                            Object result = method.invoke(real, arguments);
                            strike();
                            return result;
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    }));
        }

        private void strike() {
            if (calls++ == killedAt) {
                throw new Killed();
            }
        }
    }
}
