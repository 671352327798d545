package io.mockround.app.cli;

import io.mockround.adapter.file.CheckedDocument;
import io.mockround.app.ProblemPresenter;
import io.mockround.messages.Messages;
import io.mockround.problem.Problem.DocumentWrong;
import io.mockround.report.ReportJson;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Prints what a check has found. Mistakes go to standard error, as every reason for exit status 1 does. */
final class CheckPrinter {

    private final Console console;
    private final boolean json;

    CheckPrinter(Console console, boolean json) {
        this.console = console;
        this.json = json;
    }

    /** @return the exit status */
    int print(Path file, CheckedDocument checked) {
        if (json) {
            console.say(ReportJson.pretty(document(file, checked)));
        } else {
            checked.mistakes().forEach(mistake -> console.note(ProblemPresenter.sentence(mistake)));
            checked.doubts()
                    .forEach(doubt -> console.note(Messages.text("decks.doubt", ProblemPresenter.sentence(doubt))));
            if (checked.isRight()) {
                console.say(Messages.text("decks.ok", file));
            }
        }
        if (checked.isRight()) {
            return 0;
        }
        console.note(Messages.text("decks.mistakes", file, checked.mistakes().size()));
        return CommandLineFace.COULD_NOT_BE_DONE;
    }

    private static Map<String, Object> document(Path file, CheckedDocument checked) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("file", file.toString());
        document.put("ok", checked.isRight());
        document.put("mistakes", entries(checked.mistakes()));
        document.put("warnings", entries(checked.doubts()));
        return document;
    }

    static List<Map<String, Object>> entries(List<DocumentWrong> found) {
        return found.stream().map(CheckPrinter::entry).toList();
    }

    private static Map<String, Object> entry(DocumentWrong wrong) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("line", wrong.line());
        entry.put("column", wrong.column());
        entry.put("message", Messages.text("decks.mistake", wrong.found(), wrong.expected()));
        entry.put("expected", wrong.expected());
        entry.put("nearest", wrong.nearest().isEmpty() ? null : wrong.nearest());
        return entry;
    }
}
