package io.mockround.ui.review;

import io.mockround.analysis.LoopAnalysis;
import io.mockround.analysis.Peaks;
import io.mockround.recording.PcmStream;
import io.mockround.report.LoopPart;
import io.mockround.report.Maybe;
import io.mockround.report.SessionReport;
import io.mockround.report.SessionReport.ExchangePart;
import io.mockround.report.SessionReport.PointPart;
import io.mockround.support.Reports;
import io.mockround.support.SampleReports;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Reports of our own making, and a take's outline to go with them. */
final class SampleReviews {

    private SampleReviews() {}

    /** Three minutes: two questions, one of them cut off with three positions. */
    static SessionReport round() {
        SessionReport report = SampleReports.read("round.json");
        List<ExchangePart> exchanges = new ArrayList<>(report.exchanges().orNull());
        exchanges.set(
                0,
                exchanges
                        .get(0)
                        .withPoints(List.of(
                                new PointPart("names what a lost write costs here", false),
                                new PointPart("one option, one reason", false),
                                new PointPart("says when it would change the choice", false))));
        return report.withExchanges(Maybe.of(exchanges));
    }

    static SessionReport pendingMemo() {
        return SampleReports.read("memo-pending.json");
    }

    /** The same memo once its words are known. */
    static SessionReport memo() {
        return SampleReports.read("memo.json");
    }

    /** A loop that ended after its first round, whose words are not there yet. */
    static SessionReport pendingLoop() {
        SessionReport part = pendingMemo();
        LoopPart place = new LoopPart(
                part.session().id(),
                "Full loop",
                "loop",
                "full-loop",
                part.session().startedAt(),
                1,
                3,
                "Design round",
                0,
                1_500_000,
                0);
        return LoopAnalysis.report(List.of(Reports.inLoop(part, place)), List.of());
    }

    static SessionReport failedRound() {
        return SampleReports.read("round-failed.json");
    }

    static Peaks peaks(SessionReport report) {
        return Peaks.read(new Murmur(report));
    }

    /** Noise that swells like speech and rests in the report's silences. */
    private static final class Murmur implements PcmStream {

        private final SessionReport report;
        private final Random random = new Random(7);
        private long ms;
        private double swell = 0.2;

        Murmur(SessionReport report) {
            this.report = report;
        }

        @Override
        public int read(short[] into) {
            if (ms >= report.session().durationMs()) {
                return 0;
            }
            for (int from = 0; from < into.length; from += 160) {
                murmur(into, from, Math.min(into.length, from + 160));
            }
            return into.length;
        }

        private void murmur(short[] into, int from, int to) {
            boolean silent = report.silences().stream().anyMatch(s -> s.startMs() <= ms && ms < s.endMs());
            swell = Math.max(0.03, Math.min(0.5, swell + 0.1 * (random.nextDouble() - 0.5)));
            double loud = silent ? 0.002 : swell;
            for (int i = from; i < to; i++) {
                into[i] = (short) (32_767 * loud * (2 * random.nextDouble() - 1));
            }
            ms += Peaks.STEP_MS;
        }

        @Override
        public boolean endedEarly() {
            return false;
        }

        @Override
        public long promisedMs() {
            return report.session().durationMs();
        }

        @Override
        public void close() {}
    }
}
