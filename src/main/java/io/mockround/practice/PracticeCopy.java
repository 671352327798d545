package io.mockround.practice;

import java.util.Optional;

/** Keeps a second copy of the practice book where damage to the history does not reach it. */
public interface PracticeCopy {

    /** @return empty where there is none, or none that can be read; that one is set aside */
    Optional<PracticeBook> read();

    /** Puts the whole book in place. That it could not be written is logged: the history has it. */
    void write(PracticeBook book);
}
