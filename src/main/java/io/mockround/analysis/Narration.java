package io.mockround.analysis;

import io.mockround.deck.Milestone;
import io.mockround.deck.RoundTemplate;
import io.mockround.report.Maybe;
import io.mockround.report.SessionReport.ClarificationPart;
import io.mockround.report.SessionReport.ComponentPart;
import io.mockround.report.SessionReport.MilestonePart;
import io.mockround.report.SessionReport.StoryPart;
import io.mockround.speech.Transcript;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;

/** What the words of a whole round show: its milestones and their order, the components named, how a story was told. */
final class Narration {

    private static final String DESIGN = "system-design";
    private static final String CODING = "coding";
    private static final String STORY = "behavioural";

    private final Recording recording;
    private final List<ClarificationPart> clarifications;
    private final List<Span> handBacks;
    /** Null without a transcript. */
    private final Said said;

    Narration(Recording recording, List<ClarificationPart> clarifications) {
        this.recording = recording;
        this.clarifications = clarifications;
        Transcript transcript = recording.transcript();
        this.handBacks = HandBackQuestions.find(transcript.words(), 0, Long.MAX_VALUE);
        this.said = transcript.isDone() ? new Said(transcript.words(), handBacks) : null;
    }

    Maybe<List<MilestonePart>> milestones() {
        List<Milestone> wanted =
                recording.template() == null ? List.of() : recording.template().milestones();
        return Milestones.of(
                wanted,
                said,
                clarifications.stream().map(ClarificationPart::atMs).toList(),
                recording.round() == null ? List.of() : recording.round().phases());
    }

    /** Asked of designs, and of every problem that names what would be too much. */
    Maybe<List<ComponentPart>> components() {
        List<String> overkill =
                recording.prompt() == null ? List.of() : recording.prompt().overkill();
        return ifKind(
                isOf(DESIGN) || !overkill.isEmpty(),
                words -> new Components(recording.transcript().words())
                        .named(overkill, Scale.knownFromMs(words, recording.prompt(), clarifications)));
    }

    Maybe<StoryPart> story() {
        return ifKind(isOf(STORY), words -> Story.of(recording.transcript().words(), words));
    }

    /** When code began to be written, in rounds of coding; empty when none was. */
    OptionalLong codeMs() {
        return said == null || !isOf(CODING)
                ? OptionalLong.empty()
                : said.first("code").stream().mapToLong(Clause::startMs).findFirst();
    }

    private boolean isOf(String kind) {
        RoundTemplate template = recording.template();
        return template != null && template.kind().equals(kind);
    }

    private <T> Maybe<T> ifKind(boolean applies, Function<Said, T> of) {
        if (!applies) {
            return Maybe.notApplicable();
        }
        return said == null ? Maybe.unknown() : Maybe.of(of.apply(said));
    }
}
