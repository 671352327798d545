package io.mockround.analysis;

import io.mockround.speech.Word;
import java.util.List;

/** Tells somebody else's question from the candidate's own: "and my manager asked me where …", but "let me ask you where …". */
final class QuotedQuestions {

    /** So many words before a question say whose it is. */
    private static final int WORDS_BEFORE = 6;

    /** After a pause between clauses (Campione and Véronis 2002: 0.2 to 1 s is usual) a noun has not called what follows by its name. */
    private static final long CLAUSE_GAP_MS = 300;

    private static final String WHOM =
            "[me|us|him|her|them|you|myself|that|then|just|@be|(the|my|our|a|every|their|his|her) * [*]]";

    private static final Phrasing SAID = Phrasing.atEnd("""
            (asked|asks|asking|says|said|saying|told|tells|wondered|wondering|wonder|wrote|replied|shouted|goes|went|was like) WHOM
            |(will|would|might|could|should|they|people|users|customers|managers|interviewers|who|the [*] *
            |!(to|let|can|may|so|i'd|i'll|could|i|just|must|wanted|want|like|me|simply) *)
            ask [me|us|him|her|them|myself|that|(the|my|our|a) * [*]]
            |(question|questions) [then|here|now|really|always|usually|i get] (is|was|becomes|remains|are|were)
            |ask (myself|ourselves|him|her|them|us|the *|my *|our *)""".replace("WHOM", WHOM));

    /** What carries a text. */
    private static final Phrasing TITLED = Phrasing.atEnd("""
            (writes|called|titled|labelled|reads|reading|message|dialog|banner|button|popup|label|survey|phrase|prompt|page
            |screen|text) WHOM""".replace("WHOM", WHOM));

    /** A question to the interviewer all the same. */
    private static final Phrasing ASKS_YOU = Phrasing.atEnd("""
            ask you [then|now|this|is]|(question|questions) (to|for) you [now|then] (is|would be|are)
            |my [next|only|last|first] question [to you|then|now|back|for you] (is|would be)|my question
            |i'm wondering|i was wondering|i wonder|just wondering|you said|you told (me|us)
            |as i (said|mentioned)|may i ask|can i ask|let me ask|i'd ask|i would ask""");

    private QuotedQuestions() {}

    /** @param first the question's first word */
    static boolean isQuoted(List<Word> words, int first) {
        String before = Phrasing.text(words.subList(Math.max(0, first - WORDS_BEFORE), first));
        return (SAID.isIn(before) || TITLED.isIn(before) && !isAfterPause(words, first)) && !ASKS_YOU.isIn(before);
    }

    private static boolean isAfterPause(List<Word> words, int first) {
        return words.get(first).startMs() - words.get(first - 1).endMs() >= CLAUSE_GAP_MS;
    }
}
