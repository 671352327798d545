package io.mockround.analysis;

import io.mockround.deck.MilestoneNames;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * By which words the well-known milestones are reached (PRACTICES R7, R12, R13), for templates that name one without cues of their own. Words
 * that only belong to the subject weigh little, several of them together, or one that says the thing itself, are enough. The words are in the
 * resource {@value #RESOURCE}, which says how it is written.
 */
final class MilestoneCues {

    private static final String RESOURCE = "milestone-cues.txt";

    /** A clause, what was put off taken out. */
    record Heard(String text, long pauseAfterMs, boolean handsBack) {}

    private static final Pattern SECTION = Pattern.compile("\\[([\\w-]+)]");
    private static final Pattern WORDS = Pattern.compile("([A-Z_]+) = (.*)");
    private static final Pattern CUE = Pattern.compile("(-?[\\d.]+) (.*)");

    private static final Map<String, List<Sign<Heard>>> CUES = read();

    private MilestoneCues() {}

    /** Whether cues are known for this milestone. */
    static boolean knows(String id) {
        return CUES.containsKey(MilestoneNames.of(id));
    }

    static boolean isReached(String id, Heard heard) {
        return Sign.areEnough(CUES.get(MilestoneNames.of(id)), heard);
    }

    private static Map<String, List<Sign<Heard>>> read() {
        Map<String, List<Sign<Heard>>> cues = new HashMap<>();
        Map<String, String> words = new HashMap<>();
        List<Sign<Heard>> open = new ArrayList<>();
        for (String line : lines()) {
            Matcher section = SECTION.matcher(line);
            Matcher named = WORDS.matcher(line);
            Matcher cue = CUE.matcher(line);
            if (section.matches()) {
                open = cues.computeIfAbsent(section.group(1), id -> new ArrayList<>());
            } else if (named.matches()) {
                words.put(named.group(1), filled(named.group(2), words));
            } else if (cue.matches()) {
                open.add(has(Double.parseDouble(cue.group(1)), filled(cue.group(2), words)));
            } else {
                throw new IllegalStateException(RESOURCE + " has a line that is none: " + line);
            }
        }
        cues.get(MilestoneNames.CLARIFY)
                .add(new Sign<>(1, heard -> heard.pauseAfterMs() >= 1_500)); // the interviewer answers
        cues.get(MilestoneNames.CLARIFY).add(new Sign<>(-5, Heard::handsBack));
        return cues;
    }

    /** Comments left out, lines that go on put together. */
    private static List<String> lines() {
        List<String> lines = new ArrayList<>();
        text().lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            if (line.startsWith(" ")) {
                lines.add(lines.remove(lines.size() - 1) + line.strip());
            } else {
                lines.add(line);
            }
        });
        return lines;
    }

    private static String filled(String regex, Map<String, String> words) {
        String filled = regex;
        for (Map.Entry<String, String> word : words.entrySet()) {
            filled = filled.replace("{" + word.getKey() + "}", word.getValue());
        }
        return filled;
    }

    private static String text() {
        try (InputStream stream = MilestoneCues.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("there is no " + RESOURCE);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sign<Heard> has(double weight, String pattern) {
        Pattern compiled = Pattern.compile(pattern);
        return new Sign<>(weight, heard -> compiled.matcher(heard.text()).find());
    }
}
