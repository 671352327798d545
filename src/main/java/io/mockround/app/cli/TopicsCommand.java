package io.mockround.app.cli;

import io.mockround.app.AppContext;
import io.mockround.deck.Deck;
import io.mockround.messages.Days;
import io.mockround.messages.Messages;
import io.mockround.practice.LogTable;
import io.mockround.practice.PracticeStore;
import io.mockround.practice.TopicMark;
import io.mockround.problem.NearestName;
import io.mockround.report.ReportJson;
import io.mockround.report.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
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

    private boolean wasMarked;

    TopicsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (topic != null && (mark == null) != remove) {
            throw new ParameterException(spec.commandLine(), Messages.text("usage.topic"));
        }
        if (mark != null && Words.tidy(topic).isEmpty()) {
            throw new ParameterException(spec.commandLine(), Messages.text("usage.topicName"));
        }
        try (AppContext app = options.open()) {
            if (remove && topic != null) {
                remove(app.practice());
            } else if (topic != null) {
                topic = Words.tidy(topic);
                app.practice().mark(topic, mark, LocalDate.now());
                noteUnknown(app.allDecks());
            }
            say(app.practice().topics());
            return 0;
        }
    }

    private void remove(PracticeStore practice) {
        wasMarked = practice.topics().stream().map(TopicMark::topic).anyMatch(topic::equalsIgnoreCase);
        practice.mark(topic, null, LocalDate.now());
    }

    /** A topic may be the person's own; one that was meant to be a deck's and is not draws no prompt. */
    private void noteUnknown(List<Deck> decks) {
        Set<String> known = decks.stream()
                .flatMap(deck -> deck.prompts().stream())
                .flatMap(prompt -> prompt.topics().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        String nearest = NearestName.to(topic, known);
        if (known.stream().noneMatch(topic::equalsIgnoreCase) && !nearest.isEmpty()) {
            console.note(Messages.text("topics.nearest", topic, nearest));
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
                            ? Messages.text(wasMarked ? "topics.unmarked" : "topics.notMarked", topic)
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
