package io.mockround.analysis;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells questions that ask for a choice from those that ask for a fact: only the former can be answered in a committed way (PRACTICES R4).
 * A question is one when it offers a choice, or when it asks what is to be done. Asking what happens, how much or why asks for a fact.
 */
final class TradeOffQuestions {

    private static final Pattern OFFERS_CHOICE = Pattern.compile(
            "\\b(?:or|versus|vs|which|choose|pick|prefer|trade offs?|instead of|rather than|alternatives?|options?|worth it)\\b");

    /** "How long do you keep the logs" asks for a decision, "how long does it take" for a fact. */
    private static final String HOW_MUCH_TO_DO =
            "(?: \\w+){0,2} (?:do|would|should|will) (?:you|we|i) (?:keep|retain|wait|set|allow|give|make|use|run|choose|pick|take|retry|cache|store|need)\\b";

    private static final Pattern ASKS_WHAT_TO_DO = Pattern.compile(
            "\\bhow (?:much|many|often|long|far|big|large|fast)" + HOW_MUCH_TO_DO
                    + "|\\bhow (?:do|does|would|will|should|can|could) (?!much|many|often|long|far|big|large|fast)"
                    + "|\\bwhere (?:to|do|does|would|should|will|can|could)\\b"
                    + "|\\bwhen (?:do|would|should) (?:you|we|i)\\b|^who (?!is|was|has|does)[a-z]+s\\b"
                    + "|\\b(?:what|who) (?:would|should|will|do|could) (?:you|we|i)\\b(?! (?:lose|see|remember|learn|notice"
                    + "|mean|know|think happens|measure|say))"
                    + "|(?:^|, | and )(?:would|should|do|does|will|is|are|can|could) (?:you|we|i|the|it|this|that|every|each|all)\\b");

    private static final Pattern ASKS_FOR_A_FACT = Pattern.compile(
            "\\b(?:what (?:happens|would happen|will happen)|(?<!and )why|how (?:much|many|often|long|far|big|large|fast)(?!"
                    + HOW_MUCH_TO_DO
                    + ")"
                    + "|tell me about|describe|explain|walk me through|what does it cost|what did|how did (?!you (?:choose|decide|pick))|which one wins)\\b");

    private static final Pattern SENTENCE_END = Pattern.compile("[.?!;:]+(?: |$)");

    private TradeOffQuestions() {}

    /** @param question as the deck writes it: any of its sentences may ask for the choice */
    static boolean isOne(String question) {
        return SENTENCE_END.splitAsStream(question.toLowerCase(Locale.ROOT)).anyMatch(TradeOffQuestions::asksForOne);
    }

    private static boolean asksForOne(String sentence) {
        String plain = PlainText.of(sentence);
        boolean asksWhatToDo = ASKS_WHAT_TO_DO.matcher(sentence.strip()).find();
        return plain.contains(" or ") && asksWhatToDo
                || !ASKS_FOR_A_FACT.matcher(plain).find()
                        && (OFFERS_CHOICE.matcher(plain).find() || asksWhatToDo);
    }
}
