package io.mockround.adapter.vosk;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.jna.Native;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.vosk.Model;

/** How this program starts itself as a recogniser, from a JAR, from Maven, or from an application image. */
public final class ChildCommand {

    /** The first argument by which an application image is told to be the recogniser. */
    public static final String ARGUMENT = "--recognizer-child";

    /** Everything the child loads; found where the classes come from, since launchers hide their class paths. */
    private static final List<Class<?>> NEEDED = List.of(
            RecognizerChild.class, Model.class, Native.class, ObjectMapper.class, JsonFactory.class, JsonInclude.class);

    private ChildCommand() {}

    static ProcessBuilder processBuilder() {
        String applicationImage = System.getProperty("jpackage.app-path");
        ProcessBuilder builder =
                new ProcessBuilder(applicationImage == null ? javaCommand() : List.of(applicationImage, ARGUMENT));
        builder.environment().remove("_JPACKAGE_LAUNCHER"); // else an image started by an image finds no classes
        return builder;
    }

    private static List<String> javaCommand() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-XX:+UseSerialGC");
        command.add(
                "-XX:+SuppressFatalErrorMessage"); // a native abort is told as its exit code, not as a dump of memory
        // in a folder
        if (Runtime.version().feature() >= 24) {
            command.add("--enable-native-access=ALL-UNNAMED");
        }
        command.add("-cp");
        command.add(classPath());
        command.add(RecognizerChild.class.getName());
        return command;
    }

    private static String classPath() {
        return NEEDED.stream().map(ChildCommand::location).distinct().collect(Collectors.joining(File.pathSeparator));
    }

    private static String location(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("no place for " + type, e);
        }
    }
}
