/**
 * The command line: one class per command, each turning options into one call and its result into text or JSON. What can go wrong becomes
 * one sentence in {@link io.mockround.app.ProblemPresenter}.
 */
package io.mockround.app.cli;
