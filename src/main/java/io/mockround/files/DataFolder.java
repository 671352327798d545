package io.mockround.files;

import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folder everything lies in, and what lies where. */
public record DataFolder(Path root) {

    private static final String TAKE = ".wav";
    private static final String REPORT = ".report.json";

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
        return takes().resolve(sessionId + TAKE);
    }

    /** What is known of a take beside its sound. */
    public Path journal(String sessionId) {
        return takes().resolve(sessionId + ".journal.json");
    }

    /** The session's report, so that the history can be made again from what lies beside the takes. */
    public Path report(String sessionId) {
        return takes().resolve(sessionId + REPORT);
    }

    /** The outline of the take's sound, made again whenever it is missing. */
    public Path peaks(String sessionId) {
        return takes().resolve(sessionId + ".peaks");
    }

    /** The picture of what was drawn in a session; {@code ending} is one of {@code jpg} and {@code png}. */
    public Path photo(String sessionId, String ending) {
        return takes().resolve(sessionId + ".photo." + ending);
    }

    /** Wherever a session's picture may lie. */
    public List<Path> photos(String sessionId) {
        return List.of(photo(sessionId, "jpg"), photo(sessionId, "png"));
    }

    /** The ids of the sessions whose report lies beside their take. */
    public List<String> reported() throws IOException {
        return idsOf(REPORT);
    }

    /** The ids of the sessions whose recording is finished. */
    public List<String> recorded() throws IOException {
        return idsOf(TAKE);
    }

    private List<String> idsOf(String ending) throws IOException {
        try (Stream<Path> files = Files.list(takes())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .sorted()
                    .toList();
        }
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

    /** Copies of the database, a week of them. */
    public Path backups() {
        return root.resolve("backups");
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

    /** What the user said about their practice, beside the history that has it too. */
    public Path practice() {
        return root.resolve("practice.json");
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
