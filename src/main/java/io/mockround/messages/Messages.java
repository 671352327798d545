package io.mockround.messages;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;

/** Looks texts up. Immutable and thread-safe. */
public final class Messages {

    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("io.mockround.messages", Locale.ROOT, Messages.class.getClassLoader());

    /** Nothing but in tests, which let every text be longer. */
    private static volatile UnaryOperator<String> shown = UnaryOperator.identity();

    private Messages() {}

    static void through(UnaryOperator<String> change) {
        shown = change;
    }

    /**
     * The text of a key, its {@code {0}}, {@code {1}} … filled in.
     *
     * @throws java.util.MissingResourceException for a key that is not in {@code messages.properties}: a bug
     */
    public static String text(String key, Object... arguments) {
        return shown.apply(new MessageFormat(BUNDLE.getString(key), Locale.ENGLISH).format(arguments));
    }
}
