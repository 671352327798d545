package io.mockround.child;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One of the children of this program and how it is started: from a JAR, from Maven, or from an application image.
 *
 * @param argument the first argument by which an application image is told to be this child
 * @param main has the child's {@code main}
 * @param needed one class of every library the child loads; found where the classes come from, since launchers hide their class paths
 * @param options for its Java
 */
public record ChildProgram(String argument, Class<?> main, List<Class<?>> needed, List<String> options) {

    public ChildProgram {
        needed = List.copyOf(needed);
        options = List.copyOf(options);
    }

    /** What starts it. Its pipes are the caller's. */
    public ProcessBuilder processBuilder() {
        String applicationImage = System.getProperty("jpackage.app-path");
        ProcessBuilder builder =
                new ProcessBuilder(applicationImage == null ? javaCommand() : List.of(applicationImage, argument));
        Map<String, String> environment = builder.environment();
        environment.remove("_JPACKAGE_LAUNCHER"); // else an image started by an image finds no classes
        if (applicationImage != null) { // its launcher takes no options of Java; every Java takes them from here
            environment.merge("JAVA_TOOL_OPTIONS", String.join(" ", options), (given, ours) -> given + " " + ours);
        }
        return builder;
    }

    private List<String> javaCommand() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:+UseSerialGC");
        command.add(
                "-XX:+SuppressFatalErrorMessage"); // an abort is told as its exit code, not as a dump of memory in a
        // folder
        if (Runtime.version().feature() >= 24) {
            command.add("--enable-native-access=ALL-UNNAMED");
        }
        command.addAll(options);
        command.add("-cp");
        command.add(classPath());
        command.add(main.getName());
        return command;
    }

    private String classPath() {
        return needed.stream().map(ChildProgram::location).distinct().collect(Collectors.joining(File.pathSeparator));
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
