package io.mockround.models;

/**
 * A model as its maker's list has it.
 *
 * @param language such as {@code en-us}
 * @param languageText such as {@code US English}
 * @param size what the maker calls it: {@code small}, {@code big}, {@code big-lgraph}
 * @param bytes of the archive
 * @param md5 of the archive, in lower-case hexadecimal
 */
public record OfferedModel(
        String name, String language, String languageText, String size, long bytes, String address, String md5) {}
