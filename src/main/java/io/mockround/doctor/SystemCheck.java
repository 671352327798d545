package io.mockround.doctor;

import io.mockround.messages.Messages;
import java.util.Locale;
import java.util.Set;

/**
 * Whether there is a recogniser for this operating system and processor: libvosk 0.3.45 comes for Linux and Windows on x86-64, and for macOS on
 * all its processors (PLATFORM.md).
 *
 * @param os as {@code os.name} has it
 * @param processor as {@code os.arch} has it
 */
public record SystemCheck(String os, String processor) implements Check {

    /** One processor, two names. */
    private static final Set<String> X86_64 = Set.of("amd64", "x86_64");

    @Override
    public String name() {
        return "system";
    }

    @Override
    public State look() {
        return hasRecogniser()
                ? State.ok(Messages.text("doctor.system", os, processor))
                : State.notOk(Messages.text("doctor.systemWithoutRecogniser", os, processor));
    }

    private boolean hasRecogniser() {
        String system = os.toLowerCase(Locale.ROOT);
        return system.startsWith("mac")
                || (system.startsWith("linux") || system.startsWith("windows")) && X86_64.contains(processor);
    }
}
