package io.mockround.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.doctor.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

class DoctorCommandTest {

    private static final Finding DISK = new Finding("disk", true, "room");
    private static final Finding MICROPHONE = new Finding("microphone", false, "none\nof it");

    @Test
    void alignsItsColumnsAndKeepsEachFindingOnOneLine() {
        assertThat(DoctorCommand.table(List.of(DISK, MICROPHONE)))
                .containsExactly(
                        "ok      Disk        room",
                        "NOT OK  Microphone  none?of it",
                        "1 of 2 are not as they should be; each line says what to do.");
    }

    @Test
    void saysSoWhenAllIsWell() {
        assertThat(DoctorCommand.table(List.of(DISK))).last().isEqualTo("Everything is as it should be.");
    }
}
