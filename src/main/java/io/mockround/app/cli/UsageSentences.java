package io.mockround.app.cli;

import io.mockround.messages.Messages;
import io.mockround.problem.NearestName;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with what was typed, in a person's words: picocli speaks of indexes and types. */
final class UsageSentences {

    private static final Set<Class<?>> WHOLE = Set.of(int.class, Integer.class, long.class, Long.class);
    private static final Set<Class<?>> BROKEN = Set.of(double.class, Double.class);

    private UsageSentences() {}

    static String of(ParameterException mistake) {
        if (mistake instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        } else if (mistake instanceof MissingParameterException missing) {
            return Messages.text(
                    "usage.missing",
                    missing.getMissing().stream().map(UsageSentences::label).collect(Collectors.joining(", ")));
        } else if (mistake instanceof OverwrittenOptionException twice) {
            return Messages.text("usage.twice", name(twice.getOverwritten()));
        } else if (mistake.getCause() instanceof TypeConversionException reason && mistake.getArgSpec() != null) {
            return Messages.text("usage.value", name(mistake.getArgSpec()), unreadable(mistake, reason));
        }
        return mistake.getMessage(); // our own
    }

    private static String unmatched(UnmatchedArgumentException mistake) {
        CommandLine command = mistake.getCommandLine();
        String written = mistake.getUnmatched().get(0);
        if (mistake.isUnknownOption()) {
            Set<String> known = command.getCommandSpec().optionsMap().keySet();
            return Messages.text("usage.noOption", written) + didYouMean(written, known);
        }
        if (command.getSubcommands().isEmpty()) {
            return Messages.text(
                    "usage.tooMuch", written, command.getCommandSpec().qualifiedName());
        }
        return Messages.text("usage.noCommand", written)
                + didYouMean(written, command.getSubcommands().keySet());
    }

    private static String didYouMean(String written, Collection<String> known) {
        String nearest = NearestName.to(written, known);
        return nearest.isEmpty() ? "" : " " + Messages.text("usage.nearest", nearest);
    }

    private static String unreadable(ParameterException mistake, TypeConversionException reason) {
        ArgSpec argument = mistake.getArgSpec();
        Class<?> type =
                argument.typeInfo().isMultiValue() ? argument.typeInfo().getAuxiliaryTypes()[0] : argument.type();
        if (WHOLE.contains(type)) {
            return Messages.text("usage.whole", mistake.getValue());
        } else if (BROKEN.contains(type)) {
            return Messages.text("usage.number", mistake.getValue());
        } else if (type.isEnum() && isPicoclis(reason)) {
            return Messages.text("usage.choice", mistake.getValue(), choices(type));
        }
        return reason.getMessage();
    }

    /** Some choices have converters of ours, whose words are the log's. */
    private static boolean isPicoclis(TypeConversionException reason) {
        return reason.getMessage().startsWith("expected one of");
    }

    private static String choices(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(choice -> ((Enum<?>) choice).name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    /** Such as {@code --out FILE}, or {@code ID}. */
    private static String label(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + " " + option.paramLabel()
                : argument.paramLabel();
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
