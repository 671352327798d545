package io.mockround.adapter.system;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a small program of the system says: its first words, or nothing when it is not there, refuses or hangs. */
@FunctionalInterface
interface DesktopAnswer {

    Optional<String> to(List<String> command);

    /** Asks this computer. Waits for a second at most. */
    static Optional<String> ofThisComputer(List<String> command) {
        Logger log = LoggerFactory.getLogger(DesktopAnswer.class);
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            if (!process.waitFor(1, TimeUnit.SECONDS)) { // the answers are shorter than any pipe
                process.destroyForcibly();
                return Optional.empty();
            }
            byte[] said = process.getInputStream().readNBytes(4_096);
            return process.exitValue() == 0
                    ? Optional.of(new String(said, StandardCharsets.UTF_8).strip())
                    : Optional.empty();
        } catch (IOException e) {
            log.debug("{} is not there", command.get(0));
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
