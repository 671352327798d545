package io.mockround.models;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Where Vosk's own programs keep models, in the order in which they look (MODEL_DIRS of its Python package, and on Windows the folder that
 * stands for it where it was moved).
 */
public final class VoskPlaces {

    private VoskPlaces() {}

    /** Folders of models, or models themselves; none need be there. */
    public static List<Path> of(Map<String, String> environment, Path home) {
        List<Path> places = new ArrayList<>();
        path(environment.get("VOSK_MODEL_PATH")).forEach(places::add);
        places.add(Path.of("/usr/share/vosk"));
        path(environment.get("LOCALAPPDATA"))
                .map(folder -> folder.resolve("vosk"))
                .forEach(places::add);
        places.add(home.resolve("AppData").resolve("Local").resolve("vosk"));
        places.add(home.resolve(".cache").resolve("vosk"));
        return places.stream().distinct().toList();
    }

    private static Stream<Path> path(String text) {
        try {
            return text == null || text.isBlank() ? Stream.empty() : Stream.of(Path.of(text));
        } catch (InvalidPathException e) {
            return Stream.empty(); // somebody else's variable
        }
    }
}
