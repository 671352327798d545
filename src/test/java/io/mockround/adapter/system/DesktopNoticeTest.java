package io.mockround.adapter.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DesktopNoticeTest {

    /** What a shell, AppleScript or PowerShell would take for more than words, and a tool for an option. */
    private static final String HOSTILE = "--icon=x \"; do shell script \"touch /tmp/x\" $(touch x) `touch x` '; rm x";

    @TempDir
    private Path temp;

    @Test
    void handsTheTextOverAsOneArgumentWhateverIsInIt() throws IOException {
        Path heard = temp.resolve("heard");
        Path tool = tool("printf '%s\\n' \"$@\" > '" + heard + "'");
        List<String> command = new ArrayList<>(DesktopNotice.command("Linux", HOSTILE));
        command.set(0, tool.toString());

        assertThat(DesktopNotice.show(command, HOSTILE)).isTrue();

        assertThat(heard).hasContent("--app-name=Mockround\n--\nMockround\n" + HOSTILE);
        assertThat(temp.resolve("x")).doesNotExist();
    }

    @Test
    void handsTheTextOverInTheEnvironmentWhereAScriptIsTheArgument() throws IOException {
        Path heard = temp.resolve("heard");
        Path tool = tool("printf '%s\\n' \"$MOCKROUND_NOTICE\" > '" + heard + "'");

        assertThat(DesktopNotice.show(List.of(tool.toString()), HOSTILE)).isTrue();

        assertThat(heard).hasContent(HOSTILE);
    }

    @Test
    void noScriptHasTheTextInIt() {
        assertThat(DesktopNotice.command("Windows 11", HOSTILE)).noneMatch(part -> part.contains("touch"));
        assertThat(DesktopNotice.command("Mac OS X", HOSTILE)).last().isEqualTo(HOSTILE);
        assertThat(DesktopNotice.command("Mac OS X", HOSTILE))
                .filteredOn(part -> part.contains("touch"))
                .hasSize(1);
    }

    @Test
    void saysWhenThereIsNoSuchToolOrItRefuses() throws IOException {
        assertThat(DesktopNotice.show(List.of(temp.resolve("none").toString()), "words"))
                .isFalse();
        assertThat(DesktopNotice.show(List.of(tool("exit 1").toString()), "words"))
                .isFalse();
    }

    private Path tool(String script) throws IOException {
        Path tool = temp.resolve("tool");
        Files.writeString(tool, "#!/bin/sh\n" + script + "\n");
        return Files.setPosixFilePermissions(tool, PosixFilePermissions.fromString("rwx------"));
    }
}
