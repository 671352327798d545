package io.mockround.settings;

/**
 * A person's choices. Immutable.
 *
 * @param model the folder of the speech model in use, or null while none was chosen
 * @param microphone the name of the microphone, or null for the system's default
 */
public record Settings(String model, String microphone) {

    public static final Settings INITIAL = new Settings(null, null);

    public Settings withModel(String folder) {
        return new Settings(folder, microphone);
    }

    public Settings withMicrophone(String name) {
        return new Settings(model, name);
    }
}
