package io.mockround.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ImportSummaryTest {

    private final ImportSummary summary = new ImportSummary();

    @Test
    void saysNothingOfWhatWentAsItShould() {
        done("");
        done("");

        assertThat(summary.sentences()).isEmpty();
    }

    @Test
    void ofOneFileItSaysItsReasonAlone() {
        refused("a.wav");

        assertThat(summary.sentences()).isEqualTo("a.wav is no sound.");
    }

    @Test
    void countsWhatIsNewAndWhatWasHere() {
        done("");
        done("b.m4a is cut off.");
        summary.imported(new Importing.Imported("s1", true, ""));
        refused("c.wav");

        assertThat(summary.sentences())
                .isEqualTo("2 of 4 files are imported, 1 was here already. b.m4a is cut off. c.wav is no sound.");
    }

    @Test
    void namesThoseThatAreTooManyForASentenceEach() {
        done("");
        for (String name : new String[] {"a.wav", "b.wav", "c.wav", "d.wav", "e.wav"}) {
            refused(name);
        }

        assertThat(summary.sentences())
                .isEqualTo("1 of 6 files is imported. a.wav is no sound. b.wav is no sound. c.wav is no sound."
                        + " Not imported either: d.wav, e.wav.");
    }

    private void done(String damage) {
        summary.imported(new Importing.Imported("s1", false, damage));
    }

    private void refused(String name) {
        summary.refused(Path.of("memos", name), name + " is no sound.");
    }
}
