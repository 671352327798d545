package io.mockround.history;

import io.mockround.report.SessionReport.ExchangePart;
import java.util.List;

/**
 * The exchanges of a kept round.
 *
 * @param startedAt ISO-8601 with offset
 */
public record PastExchanges(String session, String startedAt, List<ExchangePart> exchanges) {

    public PastExchanges {
        exchanges = List.copyOf(exchanges);
    }
}
