package io.mockround.adapter.system;

import io.mockround.settings.SystemLook;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How the desktop asks programs to look. JavaFX can tell from version 22 on; ours is the long-term one before, so the system's own tools are
 * asked: {@code gdbus} and {@code gsettings} of Linux desktops, {@code defaults} of macOS, {@code reg} of Windows. Waits for them, for some
 * seconds at worst: in the background only.
 */
public final class DesktopLook {

    private static final List<String> MAC_DARK = List.of("defaults", "read", "-g", "AppleInterfaceStyle");
    private static final List<String> MAC_MOTION =
            List.of("defaults", "read", "com.apple.universalaccess", "reduceMotion");
    private static final List<String> WINDOWS_LIGHT = List.of(
            "reg",
            "query",
            "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize",
            "/v",
            "AppsUseLightTheme");
    private static final List<String> WINDOWS_MOTION =
            List.of("reg", "query", "HKCU\\Control Panel\\Desktop\\WindowMetrics", "/v", "MinAnimate");

    /** The portal's answer is {@code (<<uint32 1>>,)}: 1 is dark, 2 light, 0 no preference. All desktops with a portal answer it. */
    private static final List<String> PORTAL_DARK = List.of(
            "gdbus",
            "call",
            "--session",
            "--timeout=1",
            "--dest=org.freedesktop.portal.Desktop",
            "--object-path=/org/freedesktop/portal/desktop",
            "--method=org.freedesktop.portal.Settings.Read",
            "org.freedesktop.appearance",
            "color-scheme");

    private static final List<String> GNOME_DARK =
            List.of("gsettings", "get", "org.gnome.desktop.interface", "color-scheme");
    private static final List<String> GNOME_MOTION =
            List.of("gsettings", "get", "org.gnome.desktop.interface", "enable-animations");

    private final String os;
    private final DesktopAnswer answer;

    DesktopLook(String os, DesktopAnswer answer) {
        this.os = os.toLowerCase(Locale.ROOT);
        this.answer = answer;
    }

    /** This computer's. */
    public static SystemLook ofThisComputer() {
        return new DesktopLook(System.getProperty("os.name"), DesktopAnswer::ofThisComputer).look();
    }

    SystemLook look() {
        if (os.startsWith("mac")) {
            return new SystemLook(says(MAC_DARK, "Dark"::equals), says(MAC_MOTION, "1"::equals));
        } else if (os.startsWith("windows")) {
            return new SystemLook(
                    says(WINDOWS_LIGHT, said -> said.endsWith("0x0")),
                    says(WINDOWS_MOTION, said -> said.endsWith(" 0")));
        }
        Optional<String> portal = answer.to(PORTAL_DARK);
        boolean isDark = portal.isPresent()
                ? portal.get().contains("uint32 1")
                : says(GNOME_DARK, said -> said.contains("prefer-dark"));
        return new SystemLook(isDark, says(GNOME_MOTION, "false"::equals));
    }

    private boolean says(List<String> command, Predicate<String> wanted) {
        return answer.to(command).filter(wanted).isPresent();
    }
}
