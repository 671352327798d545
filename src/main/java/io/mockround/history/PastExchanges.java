package io.mockround.history;

import io.mockround.report.Retrospective.Asked;
import io.mockround.report.SessionReport.ExchangePart;
import java.util.List;

/**
 * The exchanges of a kept round, or the questions of an interview that was written down.
 *
 * @param startedAt ISO-8601 with offset
 */
public record PastExchanges(String session, String startedAt, List<ExchangePart> exchanges, List<Asked> questions) {

    public PastExchanges {
        exchanges = List.copyOf(exchanges);
        questions = List.copyOf(questions);
    }

    public PastExchanges(String session, String startedAt, List<ExchangePart> exchanges) {
        this(session, startedAt, exchanges, List.of());
    }
}
