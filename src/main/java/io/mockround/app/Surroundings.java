package io.mockround.app;

import io.mockround.settings.Settings;
import io.mockround.settings.SystemLook;
import io.mockround.time.MonotonicClock;
import io.mockround.voice.Voice;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * What the window has of the computer it runs on, beside sound and threads.
 *
 * @param atStart the settings as the window is to begin with
 * @param voice the interviewer's
 * @param look asked in the background how the system wants programs to look
 * @param folders shows a folder in the system's own program, in the background; false when it cannot
 * @param hand the clock by which hands are fast or slow
 * @param notices shows a sentence as a notice of the system, in the background; false when it cannot
 */
record Surroundings(
        Settings atStart,
        Voice voice,
        Supplier<SystemLook> look,
        Predicate<Path> folders,
        MonotonicClock hand,
        Predicate<String> notices) {}
