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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules of one answer (PRACTICES R3, R4, R5): one position, nothing opened after it, committed where a choice was asked, handed back. */
final class AnswerFlags {

    /** More would make the sentence one that nobody reads to its end; the report has them all. */
    private static final int POSITIONS_QUOTED = 3;

    /** Enough to know one's own words again. */
    private static final int WORDS_QUOTED = 6;

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
            flags.add(Flags.target(
                    "positionsPerExchange",
                    positions.size(),
                    1,
                    Messages.text(
                            "flag.positions",
                            exchange.n(),
                            positions.size(),
                            quoted(positions).map(AnswerFlags::quote).collect(Collectors.joining(", "))),
                    Maybe.of(positions.get(0).startMs())));
        }
    }

    /** All of them, or the first ones and the last: what stands between is where the mind was changed. */
    private static Stream<PositionPart> quoted(List<PositionPart> positions) {
        int left = Math.max(0, positions.size() - POSITIONS_QUOTED);
        int last = positions.size() - 1;
        return Stream.concat(positions.subList(0, last - left).stream(), Stream.of(positions.get(last)));
    }

    private static String quote(PositionPart position) {
        String[] words = position.text().split(" ");
        String shown = String.join(" ", List.of(words).subList(0, Math.min(words.length, WORDS_QUOTED)));
        String cut = words.length > WORDS_QUOTED ? " …" : "";
        return Messages.text("flag.position", shown + cut, Times.clock(position.startMs()));
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
