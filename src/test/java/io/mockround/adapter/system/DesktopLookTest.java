package io.mockround.adapter.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.mockround.settings.SystemLook;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DesktopLookTest {

    private static final String DARK_SCHEME = "color-scheme";

    @Test
    void linuxAsksThePortalFirst() {
        assertThat(look("Linux", Map.of("gdbus", "(<<uint32 1>>,)", "gsettings " + DARK_SCHEME, "'default'")))
                .isEqualTo(new SystemLook(true, false));
        assertThat(look("Linux", Map.of("gdbus", "(<<uint32 2>>,)", "gsettings " + DARK_SCHEME, "'prefer-dark'"))
                        .dark())
                .isFalse();
    }

    @Test
    void linuxWithoutAPortalAsksGnome() {
        assertThat(look("Linux", Map.of("gsettings " + DARK_SCHEME, "'prefer-dark'", "enable-animations", "false")))
                .isEqualTo(new SystemLook(true, true));
        assertThat(look("Linux", Map.of("gsettings " + DARK_SCHEME, "'default'", "enable-animations", "true")))
                .isEqualTo(SystemLook.USUAL);
    }

    @Test
    void macAndWindowsAreReadFromTheirDefaults() {
        assertThat(look("Mac OS X", Map.of("AppleInterfaceStyle", "Dark", "reduceMotion", "1")))
                .isEqualTo(new SystemLook(true, true));
        String key = "HKEY_CURRENT_USER\\X\n    ";
        assertThat(look(
                        "Windows 11",
                        Map.of(
                                "AppsUseLightTheme", key + "AppsUseLightTheme    REG_DWORD    0x0",
                                "MinAnimate", key + "MinAnimate    REG_SZ    0")))
                .isEqualTo(new SystemLook(true, true));
        assertThat(look("Windows 11", Map.of("AppsUseLightTheme", key + "AppsUseLightTheme    REG_DWORD    0x1")))
                .isEqualTo(SystemLook.USUAL);
    }

    @Test
    void aSystemThatSaysNothingIsTakenForTheUsual() {
        for (String os : List.of("Linux", "Mac OS X", "Windows 11", "FreeBSD")) {
            assertThat(look(os, Map.of())).isEqualTo(SystemLook.USUAL);
        }
    }

    @Test
    void aProgramThatIsNotThereOrRefusesSaysNothing() {
        assertThat(DesktopAnswer.ofThisComputer(List.of("no-such-program-of-mockround")))
                .isEmpty();
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        assertThat(DesktopAnswer.ofThisComputer(List.of(java, "-no-such-option")))
                .isEmpty();
    }

    @Test
    void saysWhetherAFolderCouldBeShown() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();

        assertThat(FolderOpener.open("no-such-program-of-mockround", Path.of(".")))
                .isFalse();
        assertThat(FolderOpener.open(java, Path.of("NoSuchClass"))).isFalse();
        assertThat(FolderOpener.open(java, Path.of("-version"))).isTrue();
        assertThat(List.of("Linux", "Mac OS X", "Windows 11").stream().map(FolderOpener::command))
                .containsExactly("xdg-open", "open", "explorer.exe");
    }

    /** Answers a command that holds all words of a key. */
    private static SystemLook look(String os, Map<String, String> answers) {
        return new DesktopLook(
                        os,
                        command -> answers.entrySet().stream()
                                .sorted((one, other) ->
                                        other.getKey().length() - one.getKey().length())
                                .filter(answer -> command.containsAll(
                                        List.of(answer.getKey().split(" "))))
                                .map(Map.Entry::getValue)
                                .findFirst()
                                .or(Optional::empty))
                .look();
    }
}
