package io.mockround.ui.rounds;

/**
 * One of several values, in words.
 *
 * @param value null for what the program chooses
 */
public record Option<T>(T value, String text) {

    @Override
    public String toString() {
        return text;
    }
}
