package io.mockround.problem;

/** Why an archive was not unpacked. Each has a sentence, {@code problem.archive.NAME}; the detail is the entry that is wrong. */
public enum ArchiveFault {
    NOT_AN_ARCHIVE,
    /** Cut off, or its checksums do not fit. */
    DAMAGED,
    /** An entry would lie outside of the folder it is unpacked into. */
    OUTSIDE,
    /** A name some system cannot have, or reads as something else. */
    BAD_NAME,
    /** A link or a device instead of a file. */
    LINK,
    /** Two entries with one name, or with names that differ in case only. */
    TWICE,
    ENCRYPTED,
    /** Packed by a method that is not known here. */
    UNKNOWN_METHOD,
    TOO_MANY_FILES,
    /** It would grow out of all proportion. */
    BOMB,
    /** It holds other archives instead of a model. */
    NESTED,
    NO_MODEL
}
