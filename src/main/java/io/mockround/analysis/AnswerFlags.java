package io.mockround.analysis;

import io.mockround.messages.Messages;
import io.mockround.messages.Times;
import io.mockround.report.Flag;
import io.mockround.report.Maybe;
import io.mockround.report.SessionReport.CommittedPart;
import io.mockround.report.SessionReport.ExchangePart;
import io.mockround.report.SessionReport.PositionPart;
import io.mockround.report.SessionReport.ThreadPart;
import java.util.ArrayList;
import java.util.List;

/** The rules of one answer (PRACTICES R3, R4, R5): one position, nothing opened after it, committed where a choice was asked, handed back. */
final class AnswerFlags {

    private AnswerFlags() {}

    static List<Flag> of(List<ExchangePart> exchanges) {
        List<Flag> flags = new ArrayList<>();
        exchanges.forEach(exchange -> positions(exchange, flags));
        exchanges.forEach(exchange -> threads(exchange, flags));
        exchanges.forEach(exchange -> exchange.committed().ifKnown(committed -> committed(exchange, committed, flags)));
        exchanges.forEach(exchange -> handBack(exchange, flags));
        return flags;
    }

    private static void positions(ExchangePart exchange, List<Flag> flags) {
        List<PositionPart> positions = exchange.positions().or(List.of());
        if (positions.size() > 1) {
            PositionPart first = positions.get(0);
            PositionPart last = positions.get(positions.size() - 1);
            flags.add(Flags.target(
                    "positionsPerExchange",
                    positions.size(),
                    1,
                    Messages.text(
                            "flag.positions",
                            exchange.n(),
                            positions.size(),
                            first.text(),
                            Times.clock(first.startMs()),
                            last.text(),
                            Times.clock(last.startMs())),
                    Maybe.of(first.startMs())));
        }
    }

    private static void threads(ExchangePart exchange, List<Flag> flags) {
        List<ThreadPart> threads = exchange.threads().or(List.of());
        if (!threads.isEmpty()) {
            ThreadPart first = threads.get(0);
            flags.add(Flags.target(
                    "threads",
                    threads.size(),
                    0,
                    Messages.text(
                            "flag.threads", exchange.n(), threads.size(), first.text(), Times.clock(first.startMs())),
                    Maybe.of(first.startMs())));
        }
    }

    /** The missing hand-back has a flag of its own, whatever was asked. */
    private static void committed(ExchangePart exchange, CommittedPart committed, List<Flag> flags) {
        List<String> missing = new ArrayList<>();
        missing(committed.options(), "options", missing);
        missing(committed.pick(), "pick", missing);
        missing(committed.reason(), "reason", missing);
        if (!missing.isEmpty()) {
            List<Maybe<Boolean>> parts =
                    List.of(committed.options(), committed.pick(), committed.reason(), committed.handBack());
            flags.add(Flags.target(
                    "committed",
                    parts.stream().filter(part -> part.or(false)).count(),
                    parts.size(),
                    Messages.text("flag.committed", exchange.n(), String.join(", ", missing)),
                    Maybe.of(exchange.askedMs())));
        }
    }

    private static void missing(Maybe<Boolean> part, String name, List<String> missing) {
        if (!part.or(true)) {
            missing.add(Messages.text("part." + name));
        }
    }

    private static void handBack(ExchangePart exchange, List<Flag> flags) {
        if (exchange.handedBackMs().isKnown()
                && exchange.outcome().isKnown()
                && !exchange.handBackSaid().or(true)) {
            flags.add(Flags.target(
                    "handBackSaid", 0, 1, Messages.text("flag.handBackUnsaid", exchange.n()), exchange.handedBackMs()));
        }
    }
}
