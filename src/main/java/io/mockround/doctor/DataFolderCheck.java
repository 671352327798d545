package io.mockround.doctor;

import io.mockround.files.DataFolder;
import io.mockround.files.OwnerOnly;
import io.mockround.messages.Messages;
import java.nio.file.Path;
import java.util.List;

/** Whether the data folder can be written to, and nobody but its owner can read what lies in it. */
public record DataFolderCheck(Path root) implements Check {

    @Override
    public String name() {
        return "data-folder";
    }

    @Override
    public State look() {
        DataFolder folder = DataFolder.open(root); // opening tries to write
        return isPrivate(folder)
                ? State.ok(Messages.text("doctor.dataFolder", folder.root()))
                : State.notOk(Messages.text("doctor.dataFolderOpen", folder.root()));
    }

    /** In a folder of others' too, as {@code --data} may name one, what matters can be private. */
    private static boolean isPrivate(DataFolder folder) {
        return OwnerOnly.isPrivate(folder.root())
                || List.of(folder.takes(), folder.database(), folder.practice(), folder.settings(), folder.log())
                        .stream()
                        .allMatch(OwnerOnly::isPrivate);
    }
}
