package io.mockround.app.cli;

import java.lang.reflect.Proxy;

/**
 * Makes the first Ctrl-C, or the first polite request to end, do something else than end the program; the second ends it. The platform has no
 * public way to do so; {@code sun.misc.Signal} is one of the exceptions it supports (JEP 260), but it cannot be named in source compiled
 * with all warnings as errors, hence by reflection.
 */
final class FirstInterrupt implements AutoCloseable {

    private static final String[] SIGNALS = {"INT", "TERM"};

    private final Object[] before = new Object[SIGNALS.length];

    /** @param action runs on a thread of its own */
    FirstInterrupt(Runnable action) {
        try {
            Class<?> handlerType = Class.forName("sun.misc.SignalHandler");
            Object handler = Proxy.newProxyInstance(
                    FirstInterrupt.class.getClassLoader(), new Class<?>[] {handlerType}, (proxy, method, given) -> {
                        close();
                        action.run();
                        return null;
                    });
            for (int i = 0; i < SIGNALS.length; i++) {
                before[i] = handle(SIGNALS[i], handler);
            }
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("a Java without jdk.unsupported", e);
        }
    }

    /** From here on Ctrl-C ends the program again. */
    @Override
    public void close() {
        for (int i = 0; i < SIGNALS.length; i++) {
            handle(SIGNALS[i], before[i]);
        }
    }

    private static Object handle(String name, Object handler) {
        try {
            Class<?> signalType = Class.forName("sun.misc.Signal");
            Object signal = signalType.getConstructor(String.class).newInstance(name);
            return signalType
                    .getMethod("handle", signalType, Class.forName("sun.misc.SignalHandler"))
                    .invoke(null, signal, handler);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot hear the signal " + name, e);
        }
    }
}
