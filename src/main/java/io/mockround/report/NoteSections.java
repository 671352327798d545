package io.mockround.report;

import io.mockround.messages.Messages;
import io.mockround.report.ReportSections.Line;
import io.mockround.report.ReportSections.Section;
import io.mockround.report.Retrospective.Asked;
import io.mockround.report.SelfReview.Question;
import java.util.ArrayList;
import java.util.List;

/** What a person said of a session, section by section. */
final class NoteSections {

    private static final String PLAIN = "  ";
    private static final String MORE = "     ";

    private NoteSections() {}

    /** Those that say something. */
    static List<Section> of(Notes notes) {
        List<Section> sections = new ArrayList<>();
        notes.retrospective().ifKnown(page -> {
            add("report.questionsAsked", asked(page), sections);
            add("report.interview", interview(page), sections);
        });
        add("report.own", own(notes), sections);
        notes.answers().ifKnown(answers -> add("report.selfReview", answers(answers), sections));
        return sections;
    }

    private static void add(String key, List<Line> lines, List<Section> sections) {
        if (!lines.isEmpty()) {
            sections.add(new Section(key, Messages.text(key), lines));
        }
    }

    private static List<Line> asked(Retrospective page) {
        List<Line> lines = new ArrayList<>();
        for (Asked asked : page.questions()) {
            String went =
                    asked.went().map(its -> Messages.text("went." + its.name())).or("");
            lines.add(new Line(String.format("%3d  ", asked.n()), (asked.question() + went).strip()));
            asked.reaction().ifKnown(text -> lines.add(new Line(MORE, Messages.text("report.reaction", text))));
            asked.differently().ifKnown(text -> lines.add(new Line(MORE, Messages.text("report.differently", text))));
        }
        return lines;
    }

    private static List<Line> interview(Retrospective page) {
        List<Line> lines = new ArrayList<>();
        page.outcome().ifKnown(its -> plain(Messages.text("interviewOutcome." + its.name()), lines));
        page.minutes().ifKnown(its -> plain(Messages.text("report.minutes", its), lines));
        page.differently().ifKnown(its -> plain(Messages.text("report.differently", its), lines));
        return lines;
    }

    private static List<Line> own(Notes notes) {
        List<Line> lines = new ArrayList<>();
        notes.result().ifKnown(its -> plain(Messages.text("result." + its.name()), lines));
        notes.failureMode().ifKnown(its -> plain(Messages.text("failureMode." + its.name()), lines));
        notes.insight().ifKnown(its -> plain(its, lines));
        notes.photo().ifKnown(its -> plain(Messages.text("report.photo", its), lines));
        return lines;
    }

    private static List<Line> answers(SelfReview answers) {
        List<Line> lines = new ArrayList<>();
        for (Question question : Question.values()) {
            answers.to(question).ifKnown(answer -> {
                plain(Messages.text("selfReview." + question.name()), lines);
                lines.add(new Line(MORE, answer));
            });
        }
        return lines;
    }

    private static void plain(String text, List<Line> lines) {
        lines.add(new Line(PLAIN, text));
    }
}
