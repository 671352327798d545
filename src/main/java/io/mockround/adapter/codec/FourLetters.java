package io.mockround.adapter.codec;

/** The four letters by which AIFF and MP4 name things. They may be any bytes. */
final class FourLetters {

    private FourLetters() {}

    /** The letters in quotes; what a terminal might take for a command is a question mark. */
    static String readable(String fourLetters) {
        return "\"" + fourLetters.strip().replaceAll("[^\\x20-\\x7E]", "?") + "\"";
    }
}
