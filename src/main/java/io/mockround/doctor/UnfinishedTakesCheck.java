package io.mockround.doctor;

import io.mockround.files.DataFolder;
import io.mockround.files.IoReason;
import io.mockround.messages.Messages;
import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** How many recordings were cut short and not yet recovered. */
public record UnfinishedTakesCheck(DataFolder folder) implements Check {

    @Override
    public String name() {
        return "unfinished-takes";
    }

    @Override
    public State look() {
        Path takes = folder.takes();
        if (!Files.isDirectory(takes)) {
            return State.ok(Messages.text("doctor.unfinishedNone"));
        }
        try (Stream<Path> files = Files.list(takes)) {
            long unfinished =
                    files.filter(file -> file.toString().endsWith(".wav.part")).count();
            return unfinished == 0
                    ? State.ok(Messages.text("doctor.unfinishedNone"))
                    : State.notOk(Messages.text("doctor.unfinished", unfinished));
        } catch (IOException e) {
            throw new ProblemException(new Problem.DataFolderUnusable(folder.root(), IoReason.of(e)), e);
        }
    }
}
