package io.mockround.stories;

import io.mockround.stories.Block.Heading;
import io.mockround.stories.Block.Text;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A story while its lines are read. */
final class StoryDraft {

    /** Text without a label is the short version up to here: 30 s at 150 words a minute are 75, and nobody counts them. */
    private static final int MOST_WORDS_OF_BRIEF = 100;

    private static final int MOST_TYPES = 50;

    private static final String NUMBERING = "^(?:story\\s*#?\\d*|#?\\d+)\\s*[.:)–—-]\\s*";

    private final int line;
    private final int level;
    private final String title;
    private final Notes notes;
    private final Map<Part, StringBuilder> texts = new EnumMap<>(Part.class);
    private final Set<Part> covered = EnumSet.noneOf(Part.class);
    private final List<String> types = new ArrayList<>();
    private final FollowUpLines followUps = new FollowUpLines();
    private final StringBuilder unlabelled = new StringBuilder();
    private int unlabelledLine;
    private Part part;
    private int partDepth;
    private boolean isUnknown;

    StoryDraft(Heading heading, Notes notes) {
        this.line = heading.line();
        this.level = heading.level();
        this.notes = notes;
        String bare = heading.text().replaceFirst("(?i)" + NUMBERING, "").strip();
        this.title = bare.isEmpty() ? heading.text().strip() : bare;
    }

    int line() {
        return line;
    }

    int level() {
        return level;
    }

    /** What follows is this part, until the next begins. */
    void begin(List<Part> next, int depth) {
        part = next.get(0);
        covered.addAll(next);
        partDepth = depth;
        isUnknown = false;
    }

    void beginUnknown(Heading heading) {
        part = null;
        isUnknown = true;
        notes.unclear(
                heading.line(),
                "the heading " + Notes.quoted(heading.text()) + ", which is no part of a story: left out with its text",
                "a part of a story");
    }

    void add(Text text) {
        Optional<Label> label = mayBeLabel(text) ? Label.of(text) : Optional.empty();
        if (label.isPresent()) {
            begin(label.get().parts(), text.depth());
            if (!label.get().rest().isBlank()) {
                put(new Text(text.line(), "", label.get().rest(), text.depth(), false));
            }
        } else {
            put(text);
        }
    }

    /** A question may well begin with "Result:"; only what stands no deeper than the questions' own label ends them. */
    private boolean mayBeLabel(Text text) {
        return part != Part.FOLLOW_UPS || text.depth() <= partDepth && !FollowUpLines.isAnswer(text);
    }

    private void put(Text text) {
        if (isUnknown) {
            return; // told at its heading
        }
        if (part == null) {
            unlabelledLine = unlabelled.length() == 0 ? text.line() : unlabelledLine;
            append(unlabelled, text);
        } else if (part == Part.TYPES) {
            types.addAll(split(text.whole()));
        } else if (part == Part.FOLLOW_UPS) {
            followUps.add(text);
        } else {
            append(texts.computeIfAbsent(part, its -> new StringBuilder()), text);
        }
    }

    private static void append(StringBuilder to, Text text) {
        if (to.length() > 0) {
            to.append(text.continues() ? ' ' : '\n');
        }
        to.append(text.whole());
    }

    static List<String> split(String types) {
        return Arrays.stream(types.split("[,;|·]"))
                .map(type -> type.replaceAll("^[\\s#]+|[\\s.]+$", ""))
                .filter(type -> !type.isEmpty())
                .toList();
    }

    /** Empty where there is nothing to tell. */
    Optional<Story> story() {
        place(unlabelled.toString());
        if (texts.isEmpty()) {
            notes.mistake(
                    line, "the story " + Notes.quoted(title) + " without a text", "a short or a full version", "");
            return Optional.empty();
        }
        Story story = new Story(
                idOf(title),
                title,
                types.stream().distinct().limit(MOST_TYPES).toList(),
                text(Part.BRIEF),
                text(Part.SITUATION),
                text(Part.TASK),
                text(Part.ACTION),
                text(Part.RESULT),
                text(Part.FULL),
                followUps.all());
        tellWhatIsMissing(story);
        return Optional.of(story);
    }

    private void place(String text) {
        if (text.isBlank()) {
            return;
        }
        Part fits = text.split("\\s+").length > MOST_WORDS_OF_BRIEF ? Part.FULL : Part.BRIEF;
        boolean isTaken = texts.containsKey(fits);
        notes.unclear(
                unlabelledLine,
                isTaken
                        ? "text below the title beside a version with a label: left out"
                        : "text without a label, taken for the " + (fits == Part.BRIEF ? "short" : "full") + " version",
                "a label such as \"Short version:\"");
        if (!isTaken) {
            texts.put(fits, new StringBuilder(text));
        }
    }

    private void tellWhatIsMissing(Story story) {
        List<String> missing = new ArrayList<>();
        if (story.brief().isEmpty()) {
            missing.add("a short version");
        }
        if (story.full().isEmpty()) {
            Part.STAR.stream()
                    .filter(star -> !covered.contains(star))
                    .map(star ->
                            (star == Part.ACTION ? "an " : "a ") + star.name().toLowerCase(Locale.ROOT))
                    .forEach(missing::add);
        }
        if (story.followUps().isEmpty()) {
            missing.add("follow-up questions");
        }
        if (!missing.isEmpty()) {
            notes.unclear(
                    line, "the story " + Notes.quoted(title) + " lacks " + String.join(", ", missing), "all its parts");
        }
    }

    private String text(Part its) {
        return texts.getOrDefault(its, new StringBuilder()).toString();
    }

    /** Letters without their accents, digits and hyphens: what can be typed as {@code prompt: …}. */
    private static String idOf(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        return plain.isEmpty() ? "story" : plain;
    }
}
