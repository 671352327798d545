package io.mockround.ui.home;

/**
 * What a recording would meet.
 *
 * @param model the speech model in use and what it knows, as a sentence
 * @param isModelChosen false while transcripts wait for one
 * @param freeBytes on the disk of the data folder
 */
public record Readiness(String model, boolean isModelChosen, long freeBytes) {}
