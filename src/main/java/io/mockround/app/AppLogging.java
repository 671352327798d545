package io.mockround.app;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.FileAppender;
import io.mockround.files.OwnerOnly;
import java.io.IOException;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;

/** Where the log goes: a file in the data folder, and nowhere else. Events, sizes and durations; never anything that was said. */
final class AppLogging {

    private AppLogging() {}

    /** Logs nothing until {@link #to}. */
    static void silence() {
        context().reset();
    }

    /** Logs to this file from now on; without a log where it cannot be made. */
    static void to(Path file) {
        LoggerContext context = context();
        context.reset();
        try {
            OwnerOnly.createFile(file);
        } catch (IOException e) {
            return;
        }
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern("%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %-5level [%thread] %logger{0} %msg%n");
        encoder.start();
        FileAppender<ILoggingEvent> appender = new FileAppender<>();
        appender.setContext(context);
        appender.setFile(file.toString());
        appender.setEncoder(encoder);
        appender.start();
        Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.INFO);
        root.addAppender(appender);
    }

    private static LoggerContext context() {
        return (LoggerContext) LoggerFactory.getILoggerFactory();
    }
}
