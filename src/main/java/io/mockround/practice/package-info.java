/**
 * Practising over weeks: the log, the weekly plan, how well topics are known, what is due today.
 *
 * <p>Pure rules over what {@link io.mockround.practice.PracticeStore} keeps. Start at {@link io.mockround.practice.LogLine} and
 * {@link io.mockround.practice.Week}.
 */
package io.mockround.practice;
