package io.mockround.app;

import java.util.Locale;

/** A short code of a bug that is the same whenever the same place fails, to be looked for in the log. */
public final class FailureCode {

    private FailureCode() {}

    public static String of(Throwable failure) {
        int hash = failure.getClass().getName().hashCode();
        for (StackTraceElement element : failure.getStackTrace()) {
            if (element.getClassName().startsWith("io.mockround")) {
                hash = 31 * hash + (element.getClassName() + element.getMethodName()).hashCode();
            }
        }
        return String.format(Locale.ROOT, "%06X", hash & 0xFFFFFF);
    }
}
