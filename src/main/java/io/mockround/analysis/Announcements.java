package io.mockround.analysis;

import io.mockround.speech.Phrases;
import io.mockround.speech.Word;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whether a silence was announced: "let me draw this", "give me a second", "i need to think about that for a moment". */
final class Announcements {

    /** So many words are looked at; an announcement and what it is about are seldom longer. */
    static final int WORDS = 16;

    /** What an announcement is about is said in fewer: "let me think about how we would invalidate all of these". */
    private static final int REST_WORDS = 10;

    private static final String JUST =
            "(?: (?:just|quickly|maybe|please|first|really|actually|briefly|now|also|then|only))*";

    private static final String WHILE = "(?:second|seconds|sec|moment|moments|minute|minutes|bit|beat|breath|while)";

    private static final String SOME = "(?:a|one|some|another|half a|a few|two|ten|thirty|a little|just a|just one)";

    /** What is done in silence; explaining, starting and repeating are not. */
    private static final String SILENT_WORK =
            "(?:think|rethink|draw|sketch|see|check|look|read|write|type|note|jot|calculate|compute|count|remember"
                    + "|recall|consider|collect my|gather my|sort my|organi[sz]e my|figure|work (?:this|that|it|out)"
                    + "|do (?:the|a|some) (?:quick )?(?:math|maths|calculation|sum|numbers)"
                    + "|go (?:over|through) (?:this|that|it) (?:in my head|again|once|quickly)|put (?:this|that|it) (?:down"
                    + "|on the board|on paper)|pause|reflect|take (?:"
                    + SOME + " )?" + WHILE + ")";

    private static final Pattern ANNOUNCES = Pattern.compile("\\b(?:"
            + "let me" + JUST + " " + SILENT_WORK + "\\b"
            + "|let's (?:see|think)\\b"
            + "|(?:give|grant|allow) me" + JUST + " " + SOME + " (?:\\w+ )?" + WHILE + "\\b"
            + "|(?:i|i'd|i'll|i'm|i will|i would)(?: (?:need|want|have|like|going|am going|would like))?(?: to)?" + JUST
            + " " + SILENT_WORK
            + " (?=(?:for|about|through|this|that|it|first|how|what|whether|on|down|" + SOME + ")\\b)"
            + "|i(?:'ll)? (?:need|take|want|have to take)" + JUST + " " + SOME + " (?:\\w+ )?" + WHILE + "\\b"
            + "|(?:can|may|could|might|mind if) i" + JUST + " (?:take|have|get) " + SOME + " (?:\\w+ )?" + WHILE + "\\b"
            + "|bear with me|hold on|hang on|wait (?:a|one) " + WHILE + "\\b"
            + "|just (?:a|one) " + WHILE + "\\b"
            + "|(?:i'm|i am) (?:just )?(?:thinking|drawing|sketching|reading|writing (?:this|it|that) down"
            + "|trying to (?:remember|recall|think))\\b"
            + "|(?:that's|it's) (?:a )?(?:good|hard|tough|interesting|tricky) (?:question|one) let me\\b"
            + ")");

    /** "One second" with nothing around it; "the timeout is one second" announces nothing. */
    private static final Pattern ALONE = Pattern.compile(
            "^(?:okay |um |uh |so |yeah |sorry |well )*(?:a|one|just a|just one) (?:second|sec|moment|minute)(?: please)?$");

    /** Somebody else's, or not now: "she said give me a second", "if you let me think". */
    private static final Pattern NOT_OWN = Pattern.compile(
            "\\b(?:said|says|asked|asks|told|tells|like|always|would|if you|didn't|doesn't|don't|won't|to)(?: \\w+){0,2} $");

    /** The silence is over before it began: speech goes on. */
    private static final Pattern GOES_ON = Pattern.compile(
            "\\b(?:so|okay|but|well|right|yeah|i think|we could|we can|i'd|i would|there's|there are|it's|that's|because)\\b");

    private Announcements() {}

    /** @param before the words said before the silence, at least the last {@value #WORDS} where there are so many */
    static boolean isIn(List<Word> before) {
        if (before.isEmpty()) {
            return false;
        }
        List<Word> last = before.subList(Math.max(0, before.size() - WORDS), before.size());
        List<Clause> clauses = Clauses.of(last, 0, Long.MAX_VALUE);
        if (!clauses.isEmpty()
                && ALONE.matcher(clauses.get(clauses.size() - 1).text()).find()) {
            return true;
        }
        String text = Phrases.text(last);
        Matcher matcher = ANNOUNCES.matcher(text);
        while (matcher.find()) {
            String rest = text.substring(matcher.end()).strip();
            if (!NOT_OWN.matcher(text.substring(0, matcher.start())).find()
                    && rest.split(" ").length <= REST_WORDS
                    && !GOES_ON.matcher(rest).find()) {
                return true;
            }
        }
        return false;
    }
}
