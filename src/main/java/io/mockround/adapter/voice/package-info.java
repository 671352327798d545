/**
 * Speech engines of the operating systems, each run as a program of its own.
 *
 * <p>What is to be said goes in by standard input, never on a command line that others can list. Start at
 * {@link io.mockround.adapter.voice.SystemVoices}.
 */
package io.mockround.adapter.voice;
