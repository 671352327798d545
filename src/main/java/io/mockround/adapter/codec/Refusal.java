package io.mockround.adapter.codec;

import io.mockround.problem.Problem;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;

/** Why a file gives no sound: the words that cross from the decoding child to the program. */
enum Refusal {
    /** The content is no audio; the detail names what it looks like, or is empty. */
    UNKNOWN {
        @Override
        Problem problem(Path file, String detail) {
            return new Problem.AudioUnknown(file, detail);
        }
    },
    /** The detail names the encoding. */
    UNSUPPORTED {
        @Override
        Problem problem(Path file, String detail) {
            return new Problem.AudioUnsupported(file, detail);
        }
    },
    /** It ends before its first sample. */
    WITHOUT_SOUND {
        @Override
        Problem problem(Path file, String detail) {
            return new Problem.AudioWithoutSound(file);
        }
    },
    /** Not one of its packets could be decoded. */
    DAMAGED {
        @Override
        Problem problem(Path file, String detail) {
            return new Problem.AudioDamaged(file);
        }
    },
    /** A film without sound. */
    WITHOUT_TRACK {
        @Override
        Problem problem(Path file, String detail) {
            return new Problem.AudioWithoutTrack(file);
        }
    },
    /** Cut off before the index that says where in the file the sound lies. */
    WITHOUT_INDEX {
        @Override
        Problem problem(Path file, String detail) {
            return new Problem.AudioWithoutIndex(file);
        }
    },
    /** Sold for certain players only. */
    ENCRYPTED {
        @Override
        Problem problem(Path file, String detail) {
            return new Problem.AudioEncrypted(file);
        }
    },
    /** The disk or the system refused; the detail says how. */
    UNREADABLE {
        @Override
        Problem problem(Path file, String detail) {
            return new Problem.FileUnreadable(file, detail);
        }
    };

    abstract Problem problem(Path file, String detail);

    RefusedSoundException because(String detail) {
        return new RefusedSoundException(this, detail);
    }

    /** What a failure to read comes to. */
    static RefusedSoundException of(IOException failure) {
        if (failure instanceof RefusedSoundException refused) {
            return refused;
        }
        if (failure instanceof EOFException) {
            return WITHOUT_SOUND.because("");
        }
        String detail = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        return UNREADABLE.because(detail);
    }
}
