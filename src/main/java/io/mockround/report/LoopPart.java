package io.mockround.report;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place of a session in a loop: several rounds after each other, with breaks between them. Each round is a session with a take of its own,
 * and tells enough of the loop for the loop's own report to be made of its parts alone.
 *
 * <p>Loop time is counted from the first sample of the first round; breaks are part of it.
 *
 * @param id the loop's session
 * @param title the loop's
 * @param kind the loop's
 * @param template the loop's
 * @param startedAt when the loop began, ISO-8601 with offset
 * @param part which round of it this is, from 1
 * @param of how many there are
 * @param round title of this round's own template
 * @param atMs loop time at which it began
 * @param plannedMs how long it was planned to last
 * @param breakMs how long the break before it was planned to last; 0 where there was none
 */
public record LoopPart(
        String id,
        String title,
        String kind,
        String template,
        String startedAt,
        int part,
        int of,
        String round,
        long atMs,
        long plannedMs,
        long breakMs) {

    private static final Pattern ID_OF_PART = Pattern.compile("(\\d{8}-\\d{6}-[0-9a-f]{4})-\\d+");

    /** How the session of this part is called: as the loop, with the part's number behind, so that whoever lists names sees what belongs together. */
    public String sessionId() {
        return beginningOfIds(id) + part;
    }

    /** With what the names of all parts of a loop begin. */
    public static String beginningOfIds(String loop) {
        return loop + "-";
    }

    /** The loop that a session of this name is a part of; empty where it is none. */
    public static Optional<String> loopOf(String sessionId) {
        Matcher part = ID_OF_PART.matcher(sessionId);
        return part.matches() ? Optional.of(part.group(1)) : Optional.empty();
    }
}
