package io.mockround.files;

import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder everything lies in, and what lies where. */
public record DataFolder(Path root) {

    /**
     * Makes the folder where it is missing, for its owner only, and sees that it can be written to.
     *
     * @throws ProblemException when it cannot be used; nothing is left behind
     */
    public static DataFolder open(Path root) {
        DataFolder folder = new DataFolder(root.toAbsolutePath().normalize());
        try {
            OwnerOnly.createFolders(folder.takes());
            Path probe = Files.createTempFile(folder.root, ".probe", null);
            Files.delete(probe);
        } catch (IOException e) {
            throw new ProblemException(new Problem.DataFolderUnusable(folder.root, IoReason.of(e)), e);
        }
        return folder;
    }

    /** The recordings, one {@code ID.wav} each, and what belongs to each of them. */
    public Path takes() {
        return root.resolve("takes");
    }

    public Path take(String sessionId) {
        return takes().resolve(sessionId + ".wav");
    }

    /** What is known of a take beside its sound. */
    public Path journal(String sessionId) {
        return takes().resolve(sessionId + ".journal.json");
    }

    /** Held by the program that works on a take; left behind, and held by nobody, when that was ended before its work was done. */
    public Path takeLock(String sessionId) {
        return takes().resolve(sessionId + ".lock");
    }

    /** Where takes are put that could not be read. */
    public Path setAside() {
        return takes().resolve("set-aside");
    }

    public Path database() {
        return root.resolve("mockround.db");
    }

    /** Speech models unpacked by the program. */
    public Path models() {
        return root.resolve("models");
    }

    /** The user's own templates. Made by the user. */
    public Path templates() {
        return root.resolve("templates");
    }

    /** The user's own decks. Made by the user. */
    public Path decks() {
        return root.resolve("decks");
    }

    /** The user's stories, as they were understood. */
    public Path stories() {
        return root.resolve("stories.json");
    }

    public Path settings() {
        return root.resolve("settings.json");
    }

    public Path importLock() {
        return root.resolve("import.lock");
    }

    public Path log() {
        return root.resolve("mockround.log");
    }
}
