package io.mockround.adapter.vosk;

import io.mockround.messages.Messages;

/** What is wrong with a file of a model: words for the middle of a sentence. */
final class Flaw extends Exception {

    private static final long serialVersionUID = 1L;

    private final String file;

    private Flaw(String file, String detail) {
        super(detail);
        this.file = file;
    }

    /** @param key below {@code model.flaw} */
    static Flaw in(String file, String key, Object... arguments) {
        return new Flaw(file, Messages.text("model.flaw." + key, arguments));
    }

    /** Relative to the model. */
    String file() {
        return file;
    }
}
