package io.mockround.analysis;

import io.mockround.report.Maybe;
import io.mockround.report.SessionReport.MilestonePart;
import io.mockround.report.SessionReport.RescuePart;
import io.mockround.round.RoundRecord;
import io.mockround.round.RoundRecord.Rescue;
import java.util.List;
import java.util.stream.Stream;

/** How the ropes of a round were taken (PRACTICES R8): how soon somebody spoke, and whether the milestone came that it was thrown for. */
final class RescueAnswers {

    private final RoundRecord round;
    private final SpeechActivity speech;
    private final List<MilestonePart> milestones;

    /** @param milestones empty where no transcript tells of them */
    RescueAnswers(RoundRecord round, SpeechActivity speech, List<MilestonePart> milestones) {
        this.round = round;
        this.speech = speech;
        this.milestones = milestones;
    }

    List<RescuePart> parts() {
        return round.rescues().stream().map(this::part).toList();
    }

    private RescuePart part(Rescue rescue) {
        return new RescuePart(
                rescue.at().toMillis(),
                rescue.text(),
                rescue.phase(),
                Maybe.ofNullable(rescue.exchange()),
                Maybe.ofNullable(rescue.milestone()),
                timeToFirstWord(rescue),
                rescue.milestone() == null ? Maybe.notApplicable() : reached(rescue.milestone()));
    }

    private Maybe<Long> timeToFirstWord(Rescue rescue) {
        long atMs = rescue.at().toMillis();
        long endMs = endOfWhatWasOpen(rescue);
        return speech.speech().stream()
                .filter(span -> span.endMs() > atMs && span.startMs() < endMs)
                .findFirst()
                .map(span -> Maybe.of(Math.max(0, span.startMs() - atMs)))
                .orElse(Maybe.unknown());
    }

    private long endOfWhatWasOpen(Rescue rescue) {
        Stream<Long> ends = rescue.exchange() == null
                ? round.phases().stream()
                        .filter(phase -> phase.id().equals(rescue.phase()))
                        .map(phase -> phase.endedAt().toMillis())
                : round.exchanges().stream()
                        .map(RoundRecord.AskedExchange::exchange)
                        .filter(exchange -> exchange.number() == rescue.exchange())
                        .map(exchange -> exchange.end().at().toMillis());
        return ends.findFirst().orElse(round.endedAt().toMillis());
    }

    private Maybe<Long> reached(String milestone) {
        return milestones.stream()
                .filter(part -> part.id().equals(milestone))
                .findFirst()
                .map(MilestonePart::atMs)
                .orElse(Maybe.unknown());
    }
}
