package io.mockround.settings;

/**
 * A person's choices. Immutable.
 *
 * @param model the folder of the speech model in use, or null while none was chosen
 */
public record Settings(String model) {

    public static final Settings INITIAL = new Settings(null);

    public Settings withModel(String folder) {
        return new Settings(folder);
    }
}
