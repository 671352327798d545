/**
 * What can be found out about a recording from its sound and its words.
 *
 * <p>Pure: it is handed samples and times and returns values; must not know files, threads, clocks or problems. Start at
 * {@link io.mockround.analysis.SpeechDetector} and {@link io.mockround.analysis.SpeechActivity}. Decision: a detector of our own that
 * follows noise and voice; rejected: a fixed threshold (F1 .63 on human speech where this reaches .99) and a neural one (a native library).
 */
package io.mockround.analysis;
