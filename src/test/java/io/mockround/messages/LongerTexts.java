package io.mockround.messages;

import java.util.function.UnaryOperator;

/** Until it is closed every text of the program is half as long again, as in some other language. */
public final class LongerTexts implements AutoCloseable {

    public LongerTexts() {
        Messages.through(LongerTexts::longer);
    }

    @Override
    public void close() {
        Messages.through(UnaryOperator.identity());
    }

    private static String longer(String text) {
        int half = text.length() / 2;
        return half == 0 ? text : text + " " + text.substring(0, half).strip();
    }
}
