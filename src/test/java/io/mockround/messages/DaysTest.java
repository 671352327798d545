package io.mockround.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DaysTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");

    @Test
    void theYearIsToldWhereItIsNotThisOne() {
        assertThat(Days.day(LocalDate.parse("2026-11-18"), TODAY)).isEqualTo("Wed 18 Nov");
        assertThat(Days.day(LocalDate.parse("2025-12-31"), TODAY)).isEqualTo("Wed 31 Dec 2025");
        assertThat(Days.day(LocalDate.parse("2027-01-02"), TODAY)).isEqualTo("Sat 2 Jan 2027");
    }
}
