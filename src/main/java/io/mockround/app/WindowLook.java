package io.mockround.app;

import io.mockround.settings.SystemLook;
import io.mockround.settings.WindowSettings;
import io.mockround.ui.common.Theme;
import io.mockround.ui.common.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Scene;

/** Dresses the window's scenes as the settings and the system want it. On the FX thread. */
final class WindowLook {

    private final Supplier<SystemLook> asked;
    private final Work work;
    private final Consumer<Exception> failed;
    private final List<Scene> scenes = new ArrayList<>();
    private SystemLook system = SystemLook.USUAL;
    private WindowSettings wanted;

    /** @param asked in the background how the system is */
    WindowLook(WindowSettings wanted, Supplier<SystemLook> asked, Work work, Consumer<Exception> failed) {
        this.wanted = wanted;
        this.asked = asked;
        this.work = work;
        this.failed = failed;
    }

    /** Dresses this scene now and whenever it is to be dressed otherwise. */
    void dress(Scene scene) {
        scenes.add(scene);
        theme().apply(scene);
    }

    void undress(Scene scene) {
        scenes.remove(scene);
    }

    void wants(WindowSettings now) {
        wanted = now;
        apply();
    }

    /** Looks whether the system is another than before. */
    void look() {
        work.call(
                asked::get,
                now -> {
                    system = now;
                    apply();
                },
                failed);
    }

    boolean isMotionReduced() {
        return wanted.isMotionReduced(system);
    }

    private Theme theme() {
        return wanted.isDark(system) ? Theme.DARK : Theme.LIGHT;
    }

    private void apply() {
        scenes.forEach(theme()::apply);
    }
}
