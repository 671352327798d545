package io.mockround.messages;

import java.util.function.UnaryOperator;

/** Every text of the program half as long again, as in some other language. */
public final class LongerTexts {

    private LongerTexts() {}

    /** For as long as this runs. */
    public static void during(Runnable shown) {
        Messages.through(LongerTexts::longer);
        try {
            shown.run();
        } finally {
            Messages.through(UnaryOperator.identity());
        }
    }

    private static String longer(String text) {
        int half = text.length() / 2;
        return half == 0 ? text : text + " " + text.substring(0, half).strip();
    }
}
