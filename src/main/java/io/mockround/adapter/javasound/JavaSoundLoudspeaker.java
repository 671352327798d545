package io.mockround.adapter.javasound;

import io.mockround.doctor.Loudspeaker;
import io.mockround.problem.ProblemException;

/** The loudspeaker that {@link JavaSoundPlayer} plays through. */
public final class JavaSoundLoudspeaker implements Loudspeaker {

    @Override
    public boolean opens() {
        try {
            JavaSoundPlayer.openLine().close();
            return true;
        } catch (ProblemException e) {
            return false;
        }
    }
}
