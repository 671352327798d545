package io.mockround.adapter.javasound;

import io.mockround.doctor.Loudspeaker;

/** The loudspeaker that {@link JavaSoundPlayer} plays through. */
public final class JavaSoundLoudspeaker implements Loudspeaker {

    @Override
    public void tryOut() {
        JavaSoundPlayer.openLine().close();
    }
}
