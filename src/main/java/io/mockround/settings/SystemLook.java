package io.mockround.settings;

/** What the system asks programs to look like; false where it does not say. */
public record SystemLook(boolean dark, boolean reducedMotion) {

    /** What a system that says nothing is taken for. */
    public static final SystemLook USUAL = new SystemLook(false, false);
}
