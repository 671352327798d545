package io.mockround.adapter.codec;

/** Audio in an encoding this package does not read; the message names the encoding. Never leaves the package. */
final class UnsupportedSoundException extends Exception {

    private static final long serialVersionUID = 1L;

    UnsupportedSoundException(String encoding) {
        super(encoding);
    }
}
