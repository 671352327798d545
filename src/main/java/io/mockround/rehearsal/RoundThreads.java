package io.mockround.rehearsal;

import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;

/**
 * The threads a live round runs on, each its own.
 *
 * @param capture owns the microphone's line for the length of a round
 * @param audio writes the take
 * @param recognizer talks to the recogniser's process
 * @param round owns the round's state
 */
public record RoundThreads(Executor capture, Executor audio, Executor recognizer, ScheduledExecutorService round) {}
