package io.mockround.app.cli;

import io.mockround.app.FailureCode;
import io.mockround.app.ProblemPresenter;
import io.mockround.messages.Messages;
import io.mockround.practice.LogTable;
import io.mockround.practice.TopicMark;
import io.mockround.problem.ProblemException;
import io.mockround.report.Notes;
import io.mockround.report.Retrospective;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** The command {@code mockround} and its subcommands; exit status as CONTRACT has it: 0 done, 1 could not be done, 2 wrong usage. */
public final class CommandLineFace {

    private static final Logger LOG = LoggerFactory.getLogger(CommandLineFace.class);

    static final int COULD_NOT_BE_DONE = 1;
    private static final int WRONG_USAGE = 2;
    static final int INTERRUPTED = 130;

    private CommandLineFace() {}

    /** @return the exit status */
    public static int run(String... args) {
        PrintStream out = stream(FileDescriptor.out);
        PrintStream err = stream(FileDescriptor.err);
        Console console = new Console(out, err);
        WhenInterrupted interrupted = new WhenInterrupted(() -> console.note(Messages.text("note.interrupted")));
        int status = commandLine(console).execute(args);
        interrupted.close();
        return status;
    }

    static CommandLine commandLine(Console console) {
        CommandLine commandLine = new CommandLine(new StartCommand(console));
        List<Object> commands = List.of(
                new DemoCommand(console),
                new SimulateCommand(console),
                new RecordCommand(console),
                new ReviewCommand(console),
                new SessionsCommand(console),
                new ShowCommand(console),
                new DeleteCommand(console),
                new RenameCommand(console),
                new TagCommand(console),
                new TrendsCommand(console),
                new SearchCommand(console),
                new ExportCommand(console),
                new AttemptsCommand(console),
                new TickCommand(console),
                new SelfReviewCommand(console),
                new PhotoCommand(console),
                new RetroCommand(console),
                new PlanCommand(console),
                new TopicsCommand(console),
                new TodayCommand(console),
                new DecksCommand(console),
                new StoriesCommand(console),
                new RecoverCommand(console),
                new DevicesCommand(console),
                new DoctorCommand(console),
                new GenerateCompletion());
        commands.forEach(command -> commandLine.addSubcommand(command));
        commandLine.addSubcommand(new CommandLine(new LogCommand(console))
                .addSubcommand(new LogAddCommand(console))
                .addSubcommand(new LogNoteCommand(console))
                .addSubcommand(new LogImportCommand(console)));
        commandLine.addSubcommand(new CommandLine(new ModelCommand(console))
                .addSubcommand(new ModelListCommand(console))
                .addSubcommand(new ModelInstallCommand(console)));
        commandLine.setOut(new PrintWriter(console.out(), true));
        commandLine.setErr(new PrintWriter(console.err(), true));
        commandLine.setExecutionExceptionHandler((failure, command, parsed) -> failed(console, failure, parsed));
        commandLine.setParameterExceptionHandler((mistake, given) -> wrongUsage(console, mistake));
        commandLine.registerConverter(Path.class, CommandLineFace::path);
        commandLine.registerConverter(LocalDate.class, CommandLineFace::day);
        commandLine.registerConverter(Notes.Result.class, written(Notes.Result.class));
        commandLine.registerConverter(Notes.FailureMode.class, written(Notes.FailureMode.class));
        commandLine.registerConverter(Retrospective.Outcome.class, written(Retrospective.Outcome.class));
        commandLine.registerConverter(Retrospective.Went.class, written(Retrospective.Went.class));
        commandLine.registerConverter(TopicMark.Mark.class, written(TopicMark.Mark.class));
        commandLine.setUsageHelpWidth(100);
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        return commandLine;
    }

    /** One sentence and where to read on; the whole usage would bury it. */
    private static int wrongUsage(Console console, ParameterException mistake) {
        CommandLine command = mistake.getCommandLine();
        console.note(UsageSentences.of(mistake));
        console.note(Messages.text("note.help", command.getCommandSpec().qualifiedName()));
        return WRONG_USAGE;
    }

    /** A choice as the log writes it: {@code with-a-hint}. */
    private static <E extends Enum<E>> ITypeConverter<E> written(Class<E> type) {
        return text -> Arrays.stream(type.getEnumConstants())
                .filter(value -> LogTable.written(value).equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(Messages.text(
                        "usage.choice",
                        text,
                        Arrays.stream(type.getEnumConstants())
                                .map(LogTable::written)
                                .collect(Collectors.joining(", ")))));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException(Messages.text("usage.day", text));
        }
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new TypeConversionException(Messages.text("usage.unreadableName", name));
        }
    }

    private static int failed(Console console, Exception failure, ParseResult parsed) {
        boolean debug = parsed.originalArgs().contains("--debug");
        if (failure instanceof ProblemException problem) {
            console.note(ProblemPresenter.sentence(problem.problem()));
        } else {
            LOG.error("unexpected failure", failure);
            console.note(
                    Messages.text("problem.unexpected", failure.getClass().getSimpleName(), FailureCode.of(failure)));
        }
        if (debug) {
            failure.printStackTrace(console.err());
        }
        return COULD_NOT_BE_DONE;
    }

    /** UTF-8, also where the locale is none; on Windows what the console understands. */
    private static PrintStream stream(FileDescriptor descriptor) {
        boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("win");
        Charset charset = windows ? Charset.defaultCharset() : StandardCharsets.UTF_8;
        return new PrintStream(new FileOutputStream(descriptor), true, charset);
    }

    /** What all commands share: the version comes from the JAR's manifest. */
    public static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = CommandLineFace.class.getPackage().getImplementationVersion();
            return new String[] {"mockround " + (version == null ? "development" : version)};
        }
    }
}
