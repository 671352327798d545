package io.mockround.app.cli;

import io.mockround.messages.Messages;
import io.mockround.messages.Times;
import io.mockround.problem.Problem.DocumentWrong;
import io.mockround.report.ReportJson;
import io.mockround.stories.Coverage;
import io.mockround.stories.Coverage.Covered;
import io.mockround.stories.Coverage.Telling;
import io.mockround.stories.Coverage.Told;
import io.mockround.stories.Reading;
import io.mockround.stories.Story;
import io.mockround.stories.StoryBank;
import io.mockround.stories.StoryBank.Change;
import io.mockround.stories.StoryImports.Preview;
import io.mockround.stories.StoryLength;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Prints stories, as text or as one document. */
final class StoryPrinter {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private final Console console;
    private final boolean json;

    StoryPrinter(Console console, boolean json) {
        this.console = console;
        this.json = json;
    }

    void bank(StoryBank bank, List<Telling> tellings) {
        List<Told> stories = bank.stories().stream()
                .map(story -> Coverage.told(story, tellings))
                .toList();
        List<Covered> coverage = Coverage.of(bank, tellings);
        if (json) {
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("stories", stories.stream().map(StoryPrinter::entry).toList());
            document.put("coverage", coverage.stream().map(StoryPrinter::entry).toList());
            console.say(ReportJson.pretty(document));
        } else if (stories.isEmpty()) {
            console.say(Messages.text("stories.none"));
        } else {
            stories.forEach(told -> console.say(line(told.story(), when(told))));
            console.say("");
            console.say(Messages.text("stories.types"));
            coverage.forEach(covered -> console.say("  " + line(covered)));
        }
    }

    /** What was understood, and what was not. */
    void preview(Path file, Preview preview) {
        Reading reading = preview.reading();
        if (!reading.stories().isEmpty()) {
            console.say(Messages.text("stories.understood", file));
        }
        reading.stories().forEach(story -> console.say("  " + line(story, String.join(", ", story.types()))));
        notes("stories.mistakes", reading.mistakes());
        notes("stories.notUnderstood", reading.unclear());
        Change change = preview.change();
        titles("stories.new", change.added());
        titles("stories.updated", change.updated());
        titles("stories.same", change.same());
        titles("stories.removed", change.removed());
        if (change.isNothing() && !reading.stories().isEmpty()) {
            console.say(Messages.text("stories.nothing"));
        }
    }

    void imported(Path file, Preview preview, boolean isImported) {
        if (json) {
            console.say(ReportJson.pretty(document(file, preview, isImported)));
        } else if (isImported) {
            console.say(Messages.text(
                    "stories.imported", preview.reading().stories().size()));
        }
    }

    private static Map<String, Object> document(Path file, Preview preview, boolean isImported) {
        Reading reading = preview.reading();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("file", file.toString());
        document.put("imported", isImported);
        document.put(
                "stories",
                reading.stories().stream().map(StoryPrinter::entryOfStory).toList());
        document.put("types", reading.types());
        document.put("added", preview.change().added());
        document.put("updated", preview.change().updated());
        document.put("same", preview.change().same());
        document.put("removed", preview.change().removed());
        document.put("mistakes", CheckPrinter.entries(reading.mistakes()));
        document.put("notUnderstood", CheckPrinter.entries(reading.unclear()));
        return document;
    }

    private void notes(String heading, List<DocumentWrong> notes) {
        if (!notes.isEmpty()) {
            console.say(Messages.text(heading));
            notes.forEach(note -> console.say("  "
                    + Messages.text("stories.unclear", Integer.toString(note.line()), Console.line(note.found()))));
        }
    }

    private void titles(String key, List<String> titles) {
        if (!titles.isEmpty()) {
            console.say(Messages.text(key, String.join(", ", titles)));
        }
    }

    private static String line(Story story, String end) {
        return Messages.text(
                "stories.line",
                story.id(),
                story.title(),
                versions(story),
                story.followUps().size(),
                end.isEmpty() ? "–" : end);
    }

    private static String versions(Story story) {
        List<String> versions = new ArrayList<>();
        if (!story.brief().isEmpty()) {
            versions.add(Messages.text("stories.part.BRIEF", StoryLength.briefWords(story)));
        }
        List<String> star = StoryLength.starParts(story);
        if (!star.isEmpty()) {
            versions.add(Messages.text("stories.part.STAR", StoryLength.fullWords(story), String.join(", ", star)));
        } else if (!story.full().isEmpty()) {
            versions.add(Messages.text("stories.part.FULL", StoryLength.fullWords(story)));
        }
        return String.join("; ", versions);
    }

    private static String when(Told told) {
        if (told.last() == null) {
            return Messages.text("stories.untold");
        }
        String day = DAY.format(OffsetDateTime.parse(told.last().at()));
        return Messages.text("stories.told", day, Times.clock(told.last().ranMs()), told.times());
    }

    private static String line(Covered covered) {
        String stories = covered.stories().stream()
                .map(told -> Messages.text("stories.type.story", told.story().title(), when(told)))
                .collect(Collectors.joining("; "));
        return Messages.text(
                "stories.type", covered.type(), stories.isEmpty() ? Messages.text("stories.type.none") : stories);
    }

    private static Map<String, Object> entry(Covered covered) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("type", covered.type());
        entry.put("rehearsed", covered.isRehearsed());
        entry.put(
                "stories",
                covered.stories().stream().map(StoryPrinter::entryOfTelling).toList());
        return entry;
    }

    private static Map<String, Object> entry(Told told) {
        Map<String, Object> entry = entryOfStory(told.story());
        entry.putAll(entryOfTelling(told));
        return entry;
    }

    private static Map<String, Object> entryOfTelling(Told told) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", told.story().id());
        entry.put("timesRehearsed", told.times());
        if (told.last() != null) {
            entry.put("lastRehearsedAt", told.last().at());
            entry.put("ranMs", told.last().ranMs());
        }
        return entry;
    }

    private static Map<String, Object> entryOfStory(Story story) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", story.id());
        entry.put("title", story.title());
        entry.put("types", story.types());
        entry.put("shortWords", StoryLength.briefWords(story));
        entry.put("fullWords", StoryLength.fullWords(story));
        entry.put("parts", StoryLength.starParts(story));
        entry.put("followUps", story.followUps().size());
        return entry;
    }
}
