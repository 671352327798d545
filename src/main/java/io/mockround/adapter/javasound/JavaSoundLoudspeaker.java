package io.mockround.adapter.javasound;

import io.mockround.doctor.Loudspeaker;
import io.mockround.problem.ProblemException;
import java.time.Duration;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.LineUnavailableException;

/** The loudspeaker that {@link JavaSoundPlayer} plays through. */
public final class JavaSoundLoudspeaker implements Loudspeaker {

    private static final Duration ANSWERS_WITHIN = Duration.ofSeconds(10);

    private final PatientDriver driver = new PatientDriver(ANSWERS_WITHIN);

    @Override
    public boolean opens() {
        try {
            driver.ask("default", JavaSoundPlayer::openLine, DataLine::close).close();
            return true;
        } catch (LineUnavailableException | ProblemException e) {
            return false;
        }
    }
}
