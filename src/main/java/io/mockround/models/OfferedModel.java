package io.mockround.models;

import io.mockround.messages.Messages;
import io.mockround.messages.Sizes;

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
        String name, String language, String languageText, String size, long bytes, String address, String md5) {

    /** {@code vosk-model-small-en-us-0.15: US English, small, 41 MB; licence: Apache 2.0}. */
    public String about() {
        String licence = Messages.text(name.equals(Catalogue.USUAL) ? "model.licence.usual" : "model.licence.other");
        return Messages.text("model.about", name, languageText, size, Sizes.text(bytes), licence);
    }
}
