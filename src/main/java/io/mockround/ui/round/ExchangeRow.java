package io.mockround.ui.round;

import io.mockround.messages.Messages;
import io.mockround.messages.Times;
import io.mockround.rehearsal.RoundSnapshot.ExchangeLine;
import io.mockround.rehearsal.RoundSnapshot.State;

/** An exchange as it stands in the list: "Question 2", "handed back after 0:31". */
public record ExchangeRow(String title, String outcome, State state) {

    static ExchangeRow of(ExchangeLine line) {
        String after = line.handedBackAfter() == null
                ? ""
                : Times.clock(line.handedBackAfter().toMillis());
        return new ExchangeRow(
                title(line), Messages.text("round.exchange." + line.state().name(), after), line.state());
    }

    private static String title(ExchangeLine line) {
        return line.commitment()
                ? Messages.text("round.exchange.commitment")
                : Messages.text("round.label.question", line.number());
    }
}
