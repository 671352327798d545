package io.mockround.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.app.Main;
import io.mockround.support.Clips;
import io.mockround.support.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

/**
 * A whole session where there is no network at all: a network namespace of its own, in which not even the loopback interface is up. Linux gives
 * one to root, and mostly to others too; where it does not, this test is aborted and says so. The recogniser's child runs in it as well.
 */
@Tag("slow")
@Tag("faults")
class OfflineIT {

    @TempDir
    private Path temp;

    @Test
    void aWholeSessionNeedsNoNetwork(TestReporter reporter) throws Exception {
        List<String> alone = namespace(reporter);
        Path data = temp.resolve("data");
        Path memo = Clips.narration(temp.resolve("memo.wav"), 0, 20);

        assertThat(run(alone, List.of("sh", "-c", "cat /proc/net/route /proc/net/ipv6_route; cat /proc/net/dev")))
                .as("no route, no device but the loopback")
                .contains("lo:")
                .doesNotContain("eth", "\t00000000\t");
        assertThat(run(alone, program("demo", "--data", data))).contains("The gate was kept 3 of 5 times");
        assertThat(run(alone, program("review", memo, "--model", "starter", "--data", data)))
                .contains("TRANSCRIPT");
        assertThat(run(alone, program("search", "cache", "--data", data))).contains("cache");
        assertThat(run(alone, program("trends", "--data", data))).contains("Fillers a minute");
        Path page = temp.resolve("page.html");
        run(alone, program("export", "latest", "--format", "html", "--out", page, "--data", data));
        assertThat(page).isNotEmptyFile();
    }

    private static List<String> namespace(TestReporter reporter) throws Exception {
        for (String how : List.of("-rn", "-n")) {
            if (isAllowed(List.of("unshare", how, "true"))) {
                return List.of("unshare", how);
            }
        }
        String told =
                "NOT PROVEN HERE: this system gives no network namespace (unshare -rn), so nothing was run without a network";
        reporter.publishEntry(told);
        System.out.println(told);
        throw new TestAbortedException(told);
    }

    private static boolean isAllowed(List<String> command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static List<String> program(Object... arguments) {
        List<String> command = new ArrayList<>(Program.java());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        List.of(arguments).forEach(argument -> command.add(argument.toString()));
        return command;
    }

    /** @return what it wrote */
    private String run(List<String> alone, List<String> command) throws Exception {
        List<String> all = new ArrayList<>(alone);
        all.addAll(command);
        Path out = Files.createTempFile(temp, "out", ".txt");
        Process process = new ProcessBuilder(all)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        assertThat(process.waitFor()).as(Files.readString(out)).isZero();
        return Files.readString(out);
    }
}
