package io.mockround.round;

import static io.mockround.support.Templates.exchanges;
import static io.mockround.support.Templates.presenting;
import static io.mockround.support.Templates.seconds;
import static io.mockround.support.Templates.template;
import static io.mockround.support.Templates.ungated;
import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.deck.GateRules;
import io.mockround.deck.RoundTemplate;
import io.mockround.round.Exchange.Opener;
import io.mockround.round.Exchange.Opening;
import io.mockround.round.RoundState.Answering;
import io.mockround.round.RoundState.Asking;
import io.mockround.round.RoundState.Committing;
import io.mockround.round.RoundState.Elaborating;
import io.mockround.round.RoundState.Finished;
import io.mockround.round.RoundState.GateClosed;
import io.mockround.round.RoundState.Presenting;
import io.mockround.round.RoundState.Responding;
import io.mockround.support.Templates;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every event does in every state, written out. Each exchange has been open for two seconds, and
 * questions are spoken: the next one is asked before it opens.
 *
 * <p>In a cell: a state's name, the round moves there; {@code noted}, it stays and the event is kept; a reason, it stays and the event is
 * listed with that reason; {@code listed}, with whatever reason; {@code -}, it stays and nothing is listed.
 */
class RoundStateTableTest {

    private static final String EVENTS = """
            state       | HandBack         | HandBackHeard | AnswerGiven      | Spoke | Paused      | Silent | ClarificationHeard | Asked         | ClarifyingQuestion | TellMeMore        | Mark       | Finish       | Abandon
            Presenting  | NO_QUESTION_OPEN | -             | NO_QUESTION_OPEN | -     | -           | -      | noted              | listed        | noted              | NO_LONGER_VERSION | noted      | MORE_TO_COME | Finished
            Asking      | NO_QUESTION_OPEN | -             | NO_QUESTION_OPEN | -     | -           | -      | noted              | Answering     | noted              | NO_LONGER_VERSION | noted      | MORE_TO_COME | Finished
            Answering   | Asking           | Asking        | Elaborating      | -     | Elaborating | -      | noted              | ALREADY_ASKED | noted              | NO_LONGER_VERSION | noted      | MORE_TO_COME | Finished
            Elaborating | Asking           | Asking        | NOT_ANSWERING    | -     | -           | -      | noted              | ALREADY_ASKED | noted              | NO_LONGER_VERSION | noted      | MORE_TO_COME | Finished
            GateClosed  | Asking           | Asking        | NOT_ANSWERING    | -     | -           | -      | noted              | ALREADY_ASKED | noted              | NO_LONGER_VERSION | noted      | MORE_TO_COME | Finished
            Responding  | Asking           | Asking        | NOT_ANSWERING    | -     | -           | -      | noted              | ALREADY_ASKED | noted              | NO_LONGER_VERSION | noted      | MORE_TO_COME | Finished
            Committing  | Asking           | Asking        | NOT_ANSWERING    | -     | -           | -      | noted              | ALREADY_ASKED | noted              | NO_LONGER_VERSION | noted      | MORE_TO_COME | Finished
            Finished    | ROUND_OVER       | -             | ROUND_OVER       | -     | -           | -      | -                  | ROUND_OVER    | ROUND_OVER         | ROUND_OVER        | ROUND_OVER | ROUND_OVER   | ROUND_OVER
            """;

    /** When time alone changes a state, and what it then is; seconds of the round. Here questions are only shown. */
    private static final String TIME = """
            state       | due     | becomes
            Presenting  | 300.000 | Presenting
            Asking      | 300.000 | Presenting
            Answering   | 143.000 | Elaborating
            Elaborating | 159.000 | GateClosed
            GateClosed  | 104.500 | Committing
            Responding  | 300.000 | Presenting
            Committing  | 113.000 | Answering
            Finished    | never   | Finished
            """;

    private static final Duration NOW = seconds(100);

    private static final RoundTemplate TEMPLATE =
            template(exchanges("deep-dive", 300), ungated("story", 0), presenting("wrap", 60));

    private static final RoundRules SPOKEN = RoundRules.of(TEMPLATE, true);

    private static final RoundRules SHOWN = RoundRules.of(TEMPLATE, false);

    private static final Course COURSE = new Course(0, seconds(300), 1, 1, null);

    /** A question asked two seconds ago, after which eight seconds of speech were heard: enough for a pause to open the gate. */
    private static final Exchange OPEN =
            new Exchange(1, "deep-dive", GateRules.STANDARD, false, seconds(98), seconds(8), null, null, null);

    private static final Exchange ELABORATED = OPEN.gateOpened(seconds(99), Opener.KEY);

    private static final Exchange CLOSED = new Exchange(
            1,
            "deep-dive",
            GateRules.STANDARD,
            false,
            seconds(30),
            seconds(8),
            new Opening(seconds(39.5), Opener.PAUSE),
            seconds(99.5),
            null);

    private static final Exchange WITHOUT_GATE =
            new Exchange(1, "deep-dive", GateRules.NONE, false, seconds(98), Duration.ZERO, null, null, null);

    private static final Exchange COMMITMENT =
            new Exchange(2, "deep-dive", GateRules.NONE, true, seconds(98), Duration.ZERO, null, null, null);

    private static final List<RoundState> STATES = List.of(
            new Presenting(COURSE),
            new Asking(COURSE, false),
            new Answering(COURSE, OPEN),
            new Elaborating(COURSE, ELABORATED),
            new GateClosed(COURSE, CLOSED),
            new Responding(COURSE, WITHOUT_GATE),
            new Committing(new Course(0, seconds(300), 1, 2, null), COMMITMENT),
            new Finished(seconds(90), true));

    private static final List<RoundEvent> ALL_EVENTS = List.of(
            new RoundEvent.HandBack(),
            new RoundEvent.HandBackHeard(seconds(98.5)),
            new RoundEvent.AnswerGiven(),
            new RoundEvent.Spoke(seconds(98.2), seconds(98.8)),
            new RoundEvent.Paused(seconds(1.2)),
            new RoundEvent.Silent(seconds(98.8)),
            new RoundEvent.ClarificationHeard(seconds(98.2), seconds(98.8)),
            new RoundEvent.Asked(),
            new RoundEvent.ClarifyingQuestion(),
            new RoundEvent.TellMeMore(),
            new RoundEvent.Mark("here"),
            new RoundEvent.Finish(),
            new RoundEvent.Abandon());

    /** One cell of the table. */
    record Cell(RoundState state, RoundEvent event, String expected) {
        @Override
        public String toString() {
            return "%s, %s: %s".formatted(name(state), name(event), expected);
        }
    }

    @Test
    void everyStateAndEveryEventIsInTheTable() {
        List<List<String>> table = rows(EVENTS);

        assertThat(column(table)).containsExactlyInAnyOrderElementsOf(permitted(RoundState.class));
        assertThat(table.get(0).stream().skip(1).toList())
                .containsExactlyInAnyOrderElementsOf(permitted(RoundEvent.class));
        assertThat(column(rows(TIME))).containsExactlyInAnyOrderElementsOf(permitted(RoundState.class));
        assertThat(STATES)
                .extracting(RoundStateTableTest::name)
                .containsExactlyInAnyOrderElementsOf(permitted(RoundState.class));
        assertThat(ALL_EVENTS)
                .extracting(RoundStateTableTest::name)
                .containsExactlyInAnyOrderElementsOf(permitted(RoundEvent.class));
    }

    static Stream<Cell> cells() {
        List<List<String>> table = rows(EVENTS);
        List<Cell> cells = new ArrayList<>();
        for (int row = 1; row < table.size(); row++) {
            for (int column = 1; column < table.get(row).size(); column++) {
                RoundState state = byName(STATES, table.get(row).get(0));
                RoundEvent event = byName(ALL_EVENTS, table.get(0).get(column));
                cells.add(new Cell(state, event, table.get(row).get(column)));
            }
        }
        return cells.stream();
    }

    @ParameterizedTest
    @MethodSource("cells")
    void anEventDoesWhatTheTableSays(Cell cell) {
        Decision decision = Round.advance(cell.state(), cell.event(), NOW, SPOKEN);

        assertThat(result(cell, decision)).isEqualTo(cell.expected());
        assertThat(decision.effects()).extracting(RoundEffect::at).allMatch(NOW::equals);
    }

    /** "Tell me more" where the gate has a longer version, and where that was asked for already. */
    private static final String TELL_ME_MORE = """
            state       | short             | promoted
            Presenting  | NO_LONGER_VERSION | NO_LONGER_VERSION
            Asking      | NO_LONGER_VERSION | NO_LONGER_VERSION
            Answering   | Answering         | NO_LONGER_VERSION
            Elaborating | Answering         | NO_LONGER_VERSION
            GateClosed  | NO_LONGER_VERSION | NO_LONGER_VERSION
            Responding  | NO_LONGER_VERSION | NO_LONGER_VERSION
            Committing  | NO_LONGER_VERSION | NO_LONGER_VERSION
            Finished    | ROUND_OVER        | ROUND_OVER
            """;

    static Stream<List<String>> longerVersions() {
        return rows(TELL_ME_MORE).stream().skip(1);
    }

    @ParameterizedTest
    @MethodSource("longerVersions")
    void tellMeMoreDoesWhatTheTableSays(List<String> row) {
        RoundState state = byName(STATES, row.get(0));

        assertThat(toldToTellMore(withLongerVersion(state, null))).isEqualTo(row.get(1));
        assertThat(toldToTellMore(withLongerVersion(state, new Exchange.Promotion(seconds(98), null))))
                .isEqualTo(row.get(2));
    }

    private static String toldToTellMore(RoundState state) {
        Decision decision = Round.advance(state, new RoundEvent.TellMeMore(), NOW, SPOKEN);
        if (decision.effects().get(0) instanceof RoundEffect.EventIgnored ignored) {
            assertThat(decision.next()).isEqualTo(state);
            return ignored.why().name();
        }
        assertThat(decision.effects()).containsExactly(new RoundEffect.Promoted(NOW));
        return name(decision.next());
    }

    /** The same state, of an exchange whose answer may take 150 s once "tell me more" was said. */
    private static RoundState withLongerVersion(RoundState state, Exchange.Promotion promotion) {
        if (state instanceof Answering answering) {
            return new Answering(COURSE, withLongerVersion(answering.exchange(), promotion));
        } else if (state instanceof Elaborating elaborating) {
            return new Elaborating(COURSE, withLongerVersion(elaborating.exchange(), promotion));
        } else if (state instanceof GateClosed closed) {
            return new GateClosed(COURSE, withLongerVersion(closed.exchange(), promotion));
        }
        return state;
    }

    private static Exchange withLongerVersion(Exchange exchange, Exchange.Promotion promotion) {
        return new Exchange(
                exchange.number(),
                exchange.phase(),
                Templates.withFullAnswer(exchange.gate(), 150),
                exchange.commitment(),
                exchange.openedAt(),
                exchange.spoken(),
                exchange.opening(),
                exchange.closedAt(),
                exchange.end(),
                promotion);
    }

    static Stream<List<String>> times() {
        return rows(TIME).stream().skip(1);
    }

    @ParameterizedTest
    @MethodSource("times")
    void timeAloneDoesWhatTheTableSays(List<String> row) {
        RoundState state = byName(STATES, row.get(0));
        if (row.get(1).equals("never")) {
            assertThat(Round.elapse(state, Duration.ofDays(1), SHOWN)).isEqualTo(Decision.stayed(state));
            return;
        }
        Duration due = seconds(Double.parseDouble(row.get(1)));

        assertThat(Round.elapse(state, due.minusMillis(1), SHOWN)).isEqualTo(Decision.stayed(state));
        Decision decision = Round.elapse(state, due, SHOWN);
        assertThat(name(decision.next())).isEqualTo(row.get(2));
        assertThat(decision.next()).isNotEqualTo(state);
        assertThat(decision.effects()).extracting(RoundEffect::at).allMatch(due::equals);
    }

    /** In the table's words. */
    private static String result(Cell cell, Decision decision) {
        if (!name(decision.next()).equals(name(cell.state()))) {
            return name(decision.next());
        }
        if (decision.effects().isEmpty()) {
            return "-";
        }
        assertThat(decision.next()).isEqualTo(cell.state());
        assertThat(decision.effects()).hasSize(1);
        if (decision.effects().get(0) instanceof RoundEffect.EventIgnored ignored) {
            assertThat(ignored.event()).isEqualTo(cell.event());
            return cell.expected().equals("listed") ? "listed" : ignored.why().name();
        }
        return "noted";
    }

    private static List<List<String>> rows(String table) {
        return table.lines()
                .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
                .toList();
    }

    private static List<String> column(List<List<String>> table) {
        return table.stream().skip(1).map(row -> row.get(0)).toList();
    }

    private static List<String> permitted(Class<?> type) {
        return Arrays.stream(type.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .toList();
    }

    private static String name(Object of) {
        return of.getClass().getSimpleName();
    }

    private static <T> T byName(List<T> all, String name) {
        return all.stream()
                .collect(Collectors.toMap(RoundStateTableTest::name, Function.identity()))
                .get(name);
    }
}
