package io.mockround.analysis;

import io.mockround.report.Maybe;
import io.mockround.report.SessionReport.ComponentPart;
import io.mockround.report.SessionReport.ExchangePart;
import io.mockround.report.SessionReport.MetricsPart;
import io.mockround.report.SessionReport.MilestonePart;
import io.mockround.report.SessionReport.SilencePart;
import io.mockround.report.SessionReport.StoryPart;
import java.util.List;
import java.util.Optional;

/** What was found in a recording, for the flags to choose from. */
record Findings(
        long durationMs,
        MetricsPart metrics,
        List<SilencePart> silences,
        Maybe<List<ExchangePart>> exchanges,
        Maybe<List<MilestonePart>> milestones,
        Optional<Jump> jump,
        Maybe<List<ComponentPart>> components,
        Maybe<StoryPart> story,
        Pace pace) {}
