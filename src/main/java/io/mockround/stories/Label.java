package io.mockround.stories;

import io.mockround.stories.Block.Text;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that begins by saying which part of a story follows: {@code **Situation:** …}, {@code Situation – …}, {@code S: …}.
 *
 * @param parts never empty; several where they are told as one
 * @param rest what follows on the same line; may be empty
 */
record Label(List<Part> parts, String rest) {

    /** Longer beginnings are sentences. */
    private static final int LONGEST = 40;

    private static final Pattern PLAIN =
            Pattern.compile("([^:–—]{1," + LONGEST + "}?)\\s*(?::|\\s[-–—]\\s|[–—])\\s*(.*)");
    private static final Pattern SEPARATOR = Pattern.compile("^[\\s:–—-]+");

    static Optional<Label> of(Text line) {
        if (!line.emphasised().isEmpty() && line.emphasised().length() <= LONGEST) {
            List<Part> emphasised = Part.allNamed(line.emphasised());
            if (!emphasised.isEmpty()) {
                return Optional.of(
                        new Label(emphasised, SEPARATOR.matcher(line.text()).replaceFirst("")));
            }
        }
        Matcher plain = PLAIN.matcher(line.whole());
        List<Part> parts = plain.matches() ? Part.allNamed(plain.group(1)) : List.of();
        return parts.isEmpty() ? Optional.empty() : Optional.of(new Label(parts, plain.group(2)));
    }
}
