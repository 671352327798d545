package io.mockround.app.cli;

import io.mockround.app.AppContext;
import io.mockround.messages.Days;
import io.mockround.messages.Messages;
import io.mockround.practice.LogTable;
import io.mockround.practice.TopicMark;
import io.mockround.report.ReportJson;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "topics", description = "How well you know your topics: strong, shaky or blank, by your own word.")
final class TopicsCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private CommonOptions options;

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "TOPIC",
            arity = "0..1",
            description = "Such as caching, or \"consistent hashing\".")
    private String topic;

    @Parameters(index = "1", paramLabel = "MARK", arity = "0..1", description = "strong, shaky or blank.")
    private TopicMark.Mark mark;

    @Option(names = "--remove", description = "Take the topic's mark away.")
    private boolean remove;

    TopicsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (topic != null && (mark == null) != remove) {
            throw new ParameterException(spec.commandLine(), Messages.text("usage.topic"));
        }
        try (AppContext app = options.open()) {
            if (topic != null) {
                app.practice().mark(topic, mark, LocalDate.now());
            }
            say(app.practice().topics());
            return 0;
        }
    }

    private void say(List<TopicMark> topics) {
        if (options.json()) {
            console.say(ReportJson.pretty(Map.of(
                    "topics",
                    topics.stream()
                            .map(each -> Map.of(
                                    "topic", each.topic(),
                                    "mark", LogTable.written(each.mark()),
                                    "since", each.since().toString()))
                            .toList())));
        } else if (topic != null) {
            console.say(
                    remove
                            ? Messages.text("topics.unmarked", topic)
                            : Messages.text("topics.marked", topic, LogTable.written(mark)));
        } else if (topics.isEmpty()) {
            console.say(Messages.text("topics.none"));
        } else {
            topics.forEach(each -> console.say(Messages.text(
                    "topics.line",
                    each.topic(),
                    LogTable.written(each.mark()),
                    Days.day(each.since(), LocalDate.now()))));
        }
    }
}
