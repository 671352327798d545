package io.mockround.analysis;

/** What a piece of a committed answer is (PRACTICES R4). */
enum Commitment {
    OTHER,
    OPTIONS,
    PICK,
    REASON
}
