package io.mockround.analysis;

import java.util.List;

/**
 * What speaks for and against the last words before a wait being a question about the task: its form, direct or not, and whether anything
 * but a short remark follows. What is asked about is not looked at. None decides alone; {@link CueWeights} says how much each counts.
 */
final class ClarifyingCues {

    private static final String AUX =
            "is|are|was|were|do|does|did|can|could|should|will|would|may|must|has|have|shall|am|might";

    private static final String SUBJECT =
            "i|we|you|they|he|she|it|that|this|these|those|there|the|a|an|any|anything|anyone|anybody|some|somebody|someone|something|all|both|each|every|everybody|everyone|everything|our|your|their|his|her|its|my|one|two|people|users|customers|only|*s !(@preposition)|*ers|*ors";

    private static final String OPENER =
            "[@opener|@opener @opener|and also|sorry|wait|right|first thing|first|also|then|um|hm|yeah|i mean|one more thing|another thing|sir|please|maybe|roughly|exactly|in general]";

    private static final String TO_TELL =
            "know|understand|ask|clarify|confirm|check|learn|hear|be sure|make sure|get a feeling|get a sense|get an idea|have a number";

    static final List<Cue> ALL = Cue.table("""
            # its form
            aux-first           last     ^ OPENER (AUX) (SUBJECT)
            aux-noun            last     ^ OPENER (AUX) !(SUBJECT|not|also|be|been|always|never)
            aux-within          closing  * * <!(what|who|which|that|how|why|where|when|i|we|you|they|it|he|she|there|not|and then|*ing) (AUX) (i|we|you|they|he|she|it|there|these|those|that|somebody|someone|people|the|a|any)
            does-within         closing  (do|does|did|is there|are there|has there|must|may) (i|we|you|they|he|she|it|there|these|those|that|somebody|someone|people|the|a|any|*s)
            wh-first            last     ^ OPENER (what|which|who|whose|where|when|how|whom)
            wh-inverted         closing  (what|which|who|whose|where|when|how) [*] [*] [*] [*] (AUX) (SUBJECT)
            wh-subject          closing  ^ OPENER (who|what|which|whose|how many|how much) [*] [*] [*] (is|are|was|has|does|do|can|may|gets|*s|get|come|go)
            who-is              closing  (who's|what's|how's|where's|when's|who (is|are|can|may|will|should|gets|@verbs))
            how-much            closing  (how|roughly how|for how) (@quantity|@adjective|precise|stale|heavy|fat|full|many|much|soon|*)
            by-which            closing  (in|for|to|on|by|from|at|since|until|of|with|per|every) (which|what|whom|when|how)
            what-if             closing  (what (if|about|happens)|how about|say i|say somebody|suppose|if (a|the|somebody|someone|i|two|one|we|they) *)
            # asking to be told
            tell-me             closing  ((can|could|would|will|may|might|do|please|maybe) [you|somebody|someone|i|we] [please|just|maybe|happen to] (tell|say|give|put|clarify|confirm|share|describe|explain|remind|know|ask|get|have|specify|quantify)|(tell|give|help|remind) me)
            want-to-know        closing  (i'd|i would|i|we|i'm|i've|let me|may i|can i|must) [*] [*] [*] (TO_TELL|curious|wondering|missing|unsure|unclear)
            not-known           closing  ((haven't|don't|didn't|not|isn't|never) [*] [*] (understood|know|clear|sure|seen|said|mentioned|heard)|do we know|do you know|any idea|any numbers|missing|an idea of|a figure|a number|order of magnitude|because that decides|that decides|depends on|it matters)
            you-mean            closing  (do you mean|you mean|when you say|when we say|you said|by that|you mentioned|are we (talking|looking)|is it|are you)
            or-else             last     * * or (AUX|is|are|do|does|more|less|something|whatever|only|just|strictly|not|the|a|some|like|even|can|could|would|one|any|both|all|[*] [*] [*])
            confirm             closing  (i take it|i suppose|i guess|i reckon|i assume|i presume|presumably|i imagine|is that (right|correct|fair|so|true)|correct|right|or not|or are there|or is there|yes or no|i understand (that|it)) [*] [*] [*] [*] [*] [*] [*] [*] [*] [*]
            of-the-task         closing  (roughly|typically|normally|usually|per (day|second|month|year|hour|user)|each day|every day|a day|allowed|supposed|required|in scope|expected|expect|at most|at the peak|exactly|maximum|minimum|limit|already|need to|have to|safe to|okay to|fine|acceptable|permitted)
            # who speaks on, decides, or answers himself
            states              last     ^ OPENER (i|i'm|i'd|i'll|i've|we|we'd|we'll|it|it's|that|that's|then|they|he|she|you|the|a|my|our|in|since|so|because|yes|no|well|probably|@number|let's|if so|nobody|everybody|one) !(take|want|need|would|haven't|must|am|suppose|guess|reckon)
            answers             last     ^ OPENER (yes|no|well|because|since|probably|maybe|i think|i'd|we|he|she|they|you|it|by|then|in|that's|it's|there's|ah|if|a|the|good|something|honestly|order|@number) [*] [*]
            decides             closing  (i'll|i'd|i would|i will|we'd|we'll|let's|i'm going to|i'm gonna|i'm not|my (first|answer|guess|idea|number)|i've|i could|i am going) !(love|like|want|need|be safe|to know|understand|[*] (know|understand|like))
            rhetoric            closing  (why not|who (wants|cares|knows|needs)|why would|isn't (it|there|that)|aren't they|won't they|don't they|doesn't it|didn't they|how hard|who does not|wouldn't (it|they|that)|is nothing|do i even|the question is|first question|what would a|what would the)
            to-myself           closing  (let me (see|think)|where (was|were) (i|we)|what was i|i wonder|ask (myself|ourselves)|i'd ask|ah yes|hm|hmm)
            do-we               closing  (how|what|where|which|why|when|do|should|so) (do|would|should|shall|can|did) (we|i) !(know|need to|have|expect|assume|get|pay|owe|support|want|make|grant)
            past                closing  (asked|said|told|was like|@verbed|my (last|old)|at my|years ago)
            aside               last     (i ask|i'm thinking|i mean|just so|because that|that decides|is enough|so that i|i wouldn't|for example|or something|i'm asking|please|it matters|order of)
            # how it stands
            rule                words    -
            hand-back           words    -
            quoted              words    -
            asks-earlier        words    -
            asks-last           words    -
            asks-nowhere        words    -
            one-clause          words    -
            after-half-a-second  words    -
            answer-after-asking  words    -
            asks-your-wish      closing  (do|would|should|shall|which [*] would|what would) (you|i|we) [*] [rather|really] (want|like|prefer|rather|go|continue|look|zoom|dig|move|stop|carry)
            told-inside         closing  ^ OPENER (i|we|i'd|i'll|we'd|it|that|they|the *) [*] [*] [*] [*] [*] [*] (on|of|by|for|over|after|upon|counts|decides|shows|stores|keeps) (how|what|which|who) [*] [*] (the|they|we|it|i|he|she|people|users) !(... or)
            embedded            closing  (on|of|by|for|over|after|upon|counts|decides|tells|know|shows|matter|stores|keeps|see) (how|what|which|who|where) [*] [*] (the|they|we|it|i|he|she|people|users)
            any-of              last     ^ OPENER [is there|are there|do we have|have we] any
            words-4             words    -
            remark-after-asking  words    -
            choice-after-asking  words    -
            words-20            words    -
            after-much          words    -
            """.replace("OPENER", OPENER)
            .replace("AUX", AUX)
            .replace("SUBJECT", SUBJECT)
            .replace("TO_TELL", TO_TELL));

    /** A clause that asks, by its form. */
    static final Phrasing ASKS =
            Phrasing.of("""
            ^ OPENER [OPENER] ((AUX) (*)|(what|which|who|whose|where|when|how|whom|what's|who's|where's)|(in|for|to|on|by|from|at|since|until|of|with|every) (which|what|whom|when|how|how many))
            |(what|which|who|whose|where|when|how) [*] [*] [*] (AUX) (SUBJECT)
            |<!(what|who|which|that|how|why|where|when|i|we|you|they|it|he|she|there|not|*ing) (do|does|did|is|are|must|may|should|could|can|would|will|has|have) (i|we|you|they|he|she|it|there|these|those|somebody|someone|people)
            |<!(what|who|which|that|how|why|where|when|i|we|you|they|it|he|she|there|not|*ing|users|people) (do|does|did|must|may|should|could|can) (both|all|the|a|an|our|your|every|each|any|two|users|customers|*s)
            |how (many|much|often|long|far|old)|(not|isn't|un) clear|unclear|(wondering|wonder|know|clear|sure) [to me|yet] (if|whether|what|how|who|which)|^ OPENER any|(a|one|quick|my) question|to be sure|is what|what roughly
            |(tell|give|help|remind) me|(i'd|i would) [*] (like|love|want) to (know|understand|have)|let me [just] (ask|check)|i take it""".replace("OPENER", OPENER).replace("AUX", AUX).replace("SUBJECT", SUBJECT));

    /** Where the question's own words may begin inside a clause. */
    static final Phrasing ASKS_IN_IT = Phrasing.of(
            "(what|which|who|where|when|how|@ask-aux) [*] [*] [*] (we|you|they|i|it|the|a|users|people)|(do|does|did|is|are|can|should) (i|we|you|they|it|there|the)");

    /** What the candidate may add to a question that he has asked. */
    static final Phrasing REMARK = Phrasing.of(
            "^ [@opener] (i ask|i'm (asking|thinking)|i mean|just so|because|that (decides|matters|would|changes)|this (decides|matters)|so that|i wouldn't|for example|order of|a rough|roughly|ballpark|please|it matters|say|like|a|an|one|two|dozens|hundreds|thousands)");

    private ClarifyingCues() {}
}
