package io.mockround.practice;

import io.mockround.messages.Days;
import io.mockround.messages.Messages;
import io.mockround.practice.Due.Why;
import java.time.LocalDate;

/** Says what is due. Here, because the command line and the window say the same. */
public final class DueSentences {

    private DueSentences() {}

    public static String of(Due due, LocalDate today) {
        return due.why() == Why.CALIBRATE
                ? Messages.text("today.CALIBRATE." + Due.daysTo(due.since(), today))
                : Messages.text("today." + due.why().name(), due.what(), Days.day(due.since(), today));
    }
}
