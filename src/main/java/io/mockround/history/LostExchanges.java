package io.mockround.history;

import io.mockround.messages.Messages;
import io.mockround.report.Retrospective.Asked;
import io.mockround.report.Retrospective.Went;
import io.mockround.report.SessionReport.EarlierPart;
import io.mockround.report.SessionReport.ExchangePart;
import io.mockround.report.SessionReport.Outcome;
import io.mockround.report.SessionReport.PromptPart;
import io.mockround.round.Question.About;
import io.mockround.round.Question.Earlier;
import io.mockround.round.Question.Origin;
import io.mockround.round.Repeat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What went wrong on an earlier day and was not repeated well yet (PRACTICES R21). Lost is an exchange that was cut off, overran, or held more
 * than one position. Once it was asked again and not broken off, that repeat stands for it: well answered nothing is left, lost again it is
 * asked again on the day after. What pressed an answer, and the commitment, make no sense without that answer and are not asked again; nor is
 * what a partner asked, whose words nobody knows. A question of a real interview that went badly is lost as well. Pure.
 */
public final class LostExchanges {

    /** Who pauses for a week begins afresh: older losses are no longer yesterday's. */
    private static final int DAYS = 7;

    private static final Set<Origin> STANDALONE = Set.of(Origin.PROMPT, Origin.FOLLOW_UP, Origin.REPEAT);

    /** What a question of a real interview belongs to. */
    private static final About INTERVIEW = new About("interview", Messages.text("interviewer.interview"));

    private LostExchanges() {}

    /** The first day whose losses still count. */
    public static LocalDate since(LocalDate today) {
        return today.minusDays(DAYS);
    }

    /** The same as an instant: a session belongs to the day of its own offset, a day more covers all of them. */
    public static Instant startingFrom(LocalDate today, ZoneId zone) {
        return since(today).minusDays(1).atStartOfDay(zone).toInstant();
    }

    /**
     * The latest session's first, each session's in the order asked.
     *
     * @param sessions from {@link #since} on, oldest first, today's included
     */
    public static List<Repeat> of(List<PastExchanges> sessions, LocalDate today) {
        Set<Earlier> repeated = new HashSet<>();
        List<PastExchanges> earlierDays = new ArrayList<>();
        for (PastExchanges session : sessions) {
            session.exchanges().stream()
                    .filter(exchange -> !isAbandoned(exchange))
                    .forEach(exchange -> exchange.repeatOf().ifKnown(of -> repeated.add(earlier(of))));
            if (dayOf(session).isBefore(today)) {
                earlierDays.add(session);
            }
        }
        earlierDays.sort(Comparator.comparing(LostExchanges::startOf).reversed());
        List<Repeat> lost = new ArrayList<>();
        for (PastExchanges session : earlierDays) {
            for (ExchangePart exchange : session.exchanges()) {
                Earlier itself = new Earlier(session.session(), exchange.n());
                if (isLost(exchange) && STANDALONE.contains(exchange.origin()) && !repeated.contains(itself)) {
                    exchange.prompt().ifKnown(prompt -> lost.add(repeat(exchange, prompt, itself)));
                }
            }
            for (Asked asked : session.questions()) {
                Earlier itself = new Earlier(session.session(), asked.n());
                if (asked.went().orNull() == Went.STRUGGLING && !repeated.contains(itself)) {
                    lost.add(new Repeat(asked.question(), List.of(), INTERVIEW, itself));
                }
            }
        }
        return lost;
    }

    private static boolean isLost(ExchangePart exchange) {
        Outcome outcome = exchange.outcome().orNull();
        return outcome == Outcome.CUT_OFF
                || outcome == Outcome.OVERRAN
                || !isAbandoned(exchange) && exchange.positions().or(List.of()).size() > 1;
    }

    private static boolean isAbandoned(ExchangePart exchange) {
        return exchange.outcome().orNull() == Outcome.ABANDONED;
    }

    /** A follow-up is asked of a design that is not on the table any more: it says which. */
    private static Repeat repeat(ExchangePart exchange, PromptPart prompt, Earlier itself) {
        String text = exchange.origin() == Origin.FOLLOW_UP
                ? Messages.text("interviewer.repeated", prompt.title(), exchange.question())
                : exchange.question();
        List<String> points = exchange.points().or(List.of()).stream()
                .map(point -> point.text())
                .toList();
        return new Repeat(text, points, new About(prompt.id(), prompt.title()), itself);
    }

    private static Earlier earlier(EarlierPart part) {
        return new Earlier(part.session(), part.exchange());
    }

    private static LocalDate dayOf(PastExchanges session) {
        return OffsetDateTime.parse(session.startedAt()).toLocalDate();
    }

    private static long startOf(PastExchanges session) {
        return OffsetDateTime.parse(session.startedAt()).toInstant().toEpochMilli();
    }
}
