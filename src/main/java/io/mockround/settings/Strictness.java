package io.mockround.settings;

import java.time.Duration;

/** How soon after the gate has closed the interviewer cuts in (PRACTICES, gate rule 5). */
public enum Strictness {
    PATIENT(Duration.ofSeconds(5)),
    FIRM(Duration.ofSeconds(2)),
    STRICT(Duration.ZERO);

    private final Duration grace;

    Strictness(Duration grace) {
        this.grace = grace;
    }

    public Duration grace() {
        return grace;
    }
}
