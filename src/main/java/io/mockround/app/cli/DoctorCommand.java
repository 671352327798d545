package io.mockround.app.cli;

import io.mockround.doctor.Finding;
import io.mockround.messages.Messages;
import io.mockround.report.ReportJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "doctor",
        description = {
            "Look whether everything the program needs is as it should be. Repairs nothing.",
            "The exit status is 0 whatever is found: looking was done. Scripts read `ok` of --json."
        })
final class DoctorCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private CommonOptions options;

    DoctorCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Finding> findings = options.checkUp();
        if (options.json()) {
            console.say(ReportJson.pretty(Map.of("checks", findings)));
        } else {
            table(findings).forEach(console::say);
        }
        return 0;
    }

    /** A line for each, and one for all. */
    static List<String> table(List<Finding> findings) {
        int marks = Math.max(mark(true).length(), mark(false).length());
        int titles = findings.stream()
                .mapToInt(finding -> title(finding).length())
                .max()
                .orElse(0);
        List<String> lines = new ArrayList<>();
        for (Finding finding : findings) {
            lines.add(padded(mark(finding.ok()), marks) + "  " + padded(title(finding), titles) + "  "
                    + Console.line(finding.detail()));
        }
        long wrong = findings.stream().filter(finding -> !finding.ok()).count();
        lines.add(
                wrong == 0 ? Messages.text("doctor.allOk") : Messages.text("doctor.someNotOk", wrong, findings.size()));
        return lines;
    }

    private static String mark(boolean ok) {
        return Messages.text(ok ? "doctor.ok" : "doctor.notOk");
    }

    private static String title(Finding finding) {
        return Messages.text("doctor.title." + finding.name());
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }
}
