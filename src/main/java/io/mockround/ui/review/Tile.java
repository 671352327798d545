package io.mockround.ui.review;

/**
 * One number on top.
 *
 * @param key which one, as in {@code messages.properties}
 * @param note what it is held against; may be empty
 * @param word the grade in a word, beside its colour; empty where there is none
 * @param atMs the moment to listen to, or null
 */
record Tile(String key, String label, String value, String note, Grade grade, String word, Long atMs) {}
