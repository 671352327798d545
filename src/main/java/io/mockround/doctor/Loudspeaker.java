package io.mockround.doctor;

/** The system's loudspeaker. */
@FunctionalInterface
public interface Loudspeaker {

    /**
     * Opens it as for playing, and gives it back; nothing is heard.
     *
     * @return false when there is none, or another program holds it
     */
    boolean opens();
}
