package io.mockround.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventDispatcher;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * How long the FX thread is held: by the keys and presses it handles, by the work that is brought back to it, by styles and layout. The mouse's
 * moves are left out: there are so many that the rest would not be seen. Lives on the FX thread.
 */
public final class FxHandlers {

    /** A picture of sixty a second. */
    private static final double FRAME_MS = 16;

    private static final int TOLD = 6;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final List<Held> handlers = new ArrayList<>();
    private final List<Held> layouts = new ArrayList<>();
    private Held layout;

    /** The time it took and the processor's time in it, in ms; while it lasts, when it began. */
    private record Held(String by, double ms, double cpuMs) {

        static Held now(String by) {
            return new Held(by, System.nanoTime() / 1e6, THREADS.getCurrentThreadCpuTime() / 1e6);
        }

        Held done() {
            Held now = now(by);
            return new Held(by, now.ms - ms, now.cpuMs - cpuMs);
        }
    }

    /** Runs it on the FX thread, in the place of {@code Platform::runLater}. On any thread. */
    public void execute(Runnable work) {
        String by = work.getClass().getSimpleName().replaceAll("\\$\\$Lambda.*", "");
        Platform.runLater(() -> timed("brought back by " + by, () -> {
            work.run();
            return null;
        }));
    }

    /** On any thread but the FX thread. */
    public void watch(Scene scene) {
        onFx(() -> {
            EventDispatcher usual = scene.getEventDispatcher();
            scene.setEventDispatcher((event, tail) -> isHandled(event)
                    ? timed(name(event), () -> usual.dispatchEvent(event, tail))
                    : usual.dispatchEvent(event, tail));
            scene.addPreLayoutPulseListener(() -> layout = Held.now("layout"));
            scene.addPostLayoutPulseListener(() -> {
                if (layout != null) {
                    layouts.add(layout.done());
                }
            });
        });
    }

    /** What was held until now does not count. On any thread but the FX thread. */
    public void forget() {
        onFx(() -> {
            handlers.clear();
            layouts.clear();
        });
    }

    /** The bar is on the processor's time: what else the machine does is not the handlers' fault. On any thread but the FX thread. */
    public void tell(Bars bars) {
        onFx(() -> {
            bars.note("handlers", handlers.size());
            bars.atMost("99th percentile, processor time", percentile(handlers, Held::cpuMs), FRAME_MS, FRAME_MS / 2);
            bars.note("99th percentile, time passed", percentile(handlers, Held::ms));
            bars.note(
                    "styles and layout of a pulse, 99th percentile, processor time", percentile(layouts, Held::cpuMs));
            handlers.stream()
                    .sorted(Comparator.comparingDouble(Held::cpuMs).reversed())
                    .limit(TOLD)
                    .forEach(held -> bars.note("slowest: " + held.by(), held.cpuMs()));
        });
    }

    private <T> T timed(String by, Supplier<T> work) {
        Held held = Held.now(by);
        T result = work.get();
        handlers.add(held.done());
        return result;
    }

    private static boolean isHandled(Event event) {
        EventType<?> type = event.getEventType();
        return event instanceof KeyEvent
                || type == MouseEvent.MOUSE_PRESSED
                || type == MouseEvent.MOUSE_RELEASED
                || type == MouseEvent.MOUSE_CLICKED;
    }

    private static String name(Event event) {
        String target = event.getTarget() instanceof Node node && node.getId() != null ? " on " + node.getId() : "";
        String key = event instanceof KeyEvent pressed ? " " + pressed.getCode() : "";
        return event.getEventType() + key + target;
    }

    private static double percentile(List<Held> all, ToDoubleFunction<Held> of) {
        double[] sorted = all.stream().mapToDouble(of).sorted().toArray();
        return sorted[(int) Math.ceil(0.99 * sorted.length) - 1];
    }

    private static void onFx(Runnable work) {
        CompletableFuture.runAsync(work, Platform::runLater).join();
    }
}
