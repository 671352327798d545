package io.mockround.problem;

/** Why something could not be fetched. Each has a sentence, {@code problem.download.NAME}. */
public enum DownloadFault {
    /** No network, no such host, nobody listens there. */
    NO_CONNECTION,
    /** The server could not prove who it is, or speaks no TLS we accept. */
    NOT_SECURE,
    /** It was to be fetched unprotected from another computer. */
    PLAIN_ADDRESS,
    BAD_ADDRESS,
    /** Nothing arrived for too long; detail: for how many seconds. */
    STALLED,
    /** The server sends us to another host; detail: which. */
    REDIRECTED_ELSEWHERE,
    /** The server sends us on too often. */
    REDIRECT_LOOP,
    NOT_FOUND,
    /** Another answer of no use; detail: its status. */
    REFUSED,
    /** The server's own trouble; detail: its status. */
    SERVER_ERROR,
    /** A page for people instead of a file. */
    WEB_PAGE,
    /** Not as many bytes as the list, or the server, says; detail: both. */
    WRONG_SIZE,
    /** The connection ended in the middle. */
    CUT_OFF,
    /** Whole, but not what it should be; detail: which checksum. */
    CHECKSUM,
    /** Larger than any model. */
    TOO_LARGE,
    /** The list of models cannot be understood. */
    LIST_UNREADABLE
}
