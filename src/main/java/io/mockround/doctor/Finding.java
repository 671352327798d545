package io.mockround.doctor;

/** What a check found, as the document has it; see {@link Check}. */
public record Finding(String name, boolean ok, String detail) {}
