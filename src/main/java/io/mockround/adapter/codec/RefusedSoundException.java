package io.mockround.adapter.codec;

import io.mockround.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Path;

/** A file gives no sound, for a reason that can be told. Never leaves the package. */
final class RefusedSoundException extends IOException {

    private static final long serialVersionUID = 1L;

    private final Refusal refusal;

    RefusedSoundException(Refusal refusal, String detail) {
        super(detail);
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }

    ProblemException problemOf(Path file) {
        return new ProblemException(refusal.problem(file, getMessage()), this);
    }
}
