package io.mockround.support;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mockround.recording.Gap;
import io.mockround.report.Flag;
import io.mockround.report.LoopPart;
import io.mockround.report.Maybe;
import io.mockround.report.ReportJson;
import io.mockround.report.SessionReport;
import io.mockround.report.SessionReport.FillerClass;
import io.mockround.speech.SpeechModel;
import io.mockround.speech.Transcript;
import io.mockround.speech.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reports to store and print in tests. */
public final class Reports {

    private Reports() {}

    public static SessionReport memo(String id, String startedAt, double fillersPerMinute) {
        return new SessionReport(
                SessionReport.SCHEMA,
                new SessionReport.SessionPart(
                        id,
                        SessionReport.Type.MEMO,
                        "memo",
                        "Walk home",
                        startedAt,
                        SessionReport.Status.COMPLETE,
                        61_500,
                        58_000,
                        "/takes/" + id + ".wav",
                        Maybe.notApplicable(),
                        Maybe.notApplicable(),
                        SessionReport.Source.FILE),
                1,
                new SessionReport.ModelPart("starter", SpeechModel.Purpose.SYNTHETIC, List.of("um", "uh")),
                Transcript.done(List.of(new Word("um", 500, 900, 0.98), new Word("we", 950, 1_100, 1))),
                List.of(new SessionReport.SilencePart(
                        20_000,
                        23_500,
                        Maybe.unknown(),
                        Maybe.of(false),
                        false,
                        Maybe.notApplicable(),
                        Maybe.notApplicable(),
                        Maybe.of("um we"))),
                List.of(new SessionReport.FillerPart(
                        "um", FillerClass.FILLED_PAUSE, 500, 900, SessionReport.Evidence.HEARD)),
                List.of(),
                List.of(new Gap(30_000, 30_500, Gap.Cause.MICROPHONE_LOST)),
                Maybe.notApplicable(),
                Maybe.notApplicable(),
                Maybe.notApplicable(),
                Maybe.notApplicable(),
                Maybe.notApplicable(),
                Maybe.notApplicable(),
                Maybe.notApplicable(),
                Maybe.notApplicable(),
                Maybe.notApplicable(),
                new SessionReport.MetricsPart(
                        40_000,
                        0.05,
                        3_500,
                        Maybe.of(120.0),
                        Maybe.of(fillersPerMinute),
                        Maybe.of(fillersPerMinute),
                        Maybe.of(2.5),
                        Maybe.notApplicable(),
                        Maybe.notApplicable(),
                        Maybe.notApplicable(),
                        Maybe.notApplicable()),
                List.of(new Flag(
                        "filledPausesPerMinute",
                        fillersPerMinute,
                        Maybe.of(5.0),
                        Maybe.notApplicable(),
                        Flag.Basis.NORM,
                        Flag.Verdict.USUAL,
                        "Filled pauses: 1.0 a minute.",
                        Maybe.of("Laske & DiGennaro Reed 2024"),
                        Maybe.of(500L))));
    }

    /** A memo of so many words: a filler at every twentieth, a silence after every fourth hundred. 30,000 take three hours. */
    public static SessionReport spokenOn(int words) {
        List<Word> said = new ArrayList<>();
        List<SessionReport.SilencePart> silences = new ArrayList<>();
        List<SessionReport.FillerPart> fillers = new ArrayList<>();
        long ms = 0;
        for (int i = 0; i < words; i++) {
            boolean isFiller = i % 20 == 7;
            said.add(new Word(isFiller ? "um" : "word" + i, ms, ms + 250, 0.9));
            if (isFiller) {
                fillers.add(new SessionReport.FillerPart(
                        "um", FillerClass.FILLED_PAUSE, ms, ms + 250, SessionReport.Evidence.BOTH));
            }
            ms += 350;
            if (i % 400 == 399) {
                silences.add(new SessionReport.SilencePart(
                        ms,
                        ms + 2_500,
                        Maybe.unknown(),
                        Maybe.of(false),
                        false,
                        Maybe.notApplicable(),
                        Maybe.notApplicable(),
                        Maybe.notApplicable()));
                ms += 2_500;
            }
        }
        long durationMs = ms;
        return edited(memo("hours", "2026-11-18T18:20:00+01:00", 3), document -> {
            ((ObjectNode) document.get("session")).put("durationMs", durationMs);
            document.set("transcript", tree(ReportJson.compact(Transcript.done(said))));
            document.set("silences", tree(ReportJson.compact(silences)));
            document.set("fillers", tree(ReportJson.compact(fillers)));
        });
    }

    /** The same session, with other words said. */
    public static SessionReport withTranscript(SessionReport report, Transcript transcript) {
        return edited(report, document -> document.set("transcript", tree(ReportJson.compact(transcript))));
    }

    /** The same report as that of a loop's round. */
    public static SessionReport inLoop(SessionReport report, LoopPart place) {
        return edited(
                report,
                document -> document.set(
                        "session", tree(ReportJson.compact(report.session().in(place)))));
    }

    /** The same report with its document changed. */
    public static SessionReport edited(SessionReport report, Consumer<ObjectNode> change) {
        ObjectNode document = (ObjectNode) tree(ReportJson.compact(report));
        change.accept(document);
        return ReportJson.read(document.toString());
    }

    private static JsonNode tree(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
