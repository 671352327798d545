package io.mockround.analysis;

import java.util.List;

/**
 * What speaks for and against the closing words of an answer handing the lead back, each found or not: who is spoken to, what is offered,
 * how it stands, and how much of the subject is still in it. None decides alone; {@link CueWeights} says how much each counts. The
 * classes are open: words of wanting, of going, of sufficiency and of talk itself, so that what nobody wrote down before matches as well.
 * {@link HandBackWords} adds whatever else is there.
 */
final class HandBackCues {

    /** Talk about the talk: what an interview has, whatever it is about. */
    static final String TALK =
            "answer|question|questions|example|examples|story|version|level|detail|details|depth|topic|topics|subject|part|parts|bit|piece|angle|aspect|aspects|thread|area|areas|side|corner|half|direction|way|point|points|list|sheet|agenda|time|floor|turn|pace|altitude|deep|deeper|further|weeds|rest|idea|objections|objection|doubt|doubts|concerns|concern|thoughts|thought|feedback|follow|opinion|view|flavour|curiosity|appetite|interest|moment|nod|challenge|step|steps|stage|place|spot|next|move|moves|reasoning|argument|explanation|summary|overview|sketch|code|coding|typing|dry run|permission|leave|mind|attention|focus";

    static final String WANTING =
            "want|wants|wanted|like|prefer|prefers|rather|care|fancy|wish|need|love|keen|interested|interesting|interests|interest|curious|useful|helpful|relevant|appetite|choose|pick|decide|mind|matters|after|worth|hope|hoping";

    static final String GOING =
            "go|going|start|begin|dig|drill|dive|zoom|look|focus|continue|proceed|pull|push|poke|probe|press|jump|head|move|expand|elaborate|explore|explain|discuss|talk|unpack|tackle|challenge|cover|touch|stay|stop|pause|wrap|turn|switch|carry|keep|steer|lead|show|sketch|draw|code|describe|finish|tell|hear|see|ask|open|close|spell|spare|skip|park|leave|redirect|interrupt|correct|pursue|tug|descend|type|typing|coding|jump|come|spend|get|trace|walk|take|say|try|drop|change|speed|slow|shift|return|wind|rest|do|give|share|write|add";

    static final String ENOUGH =
            "enough|clear|sense|good|okay|ok|fine|fair|happy|right|track|convinced|convince|agree|agreed|satisfied|answered|answers|reasonable|sane|plausible|sound|sounds|land|landed|miss|missing|missed|skipped|lose|losing|lost|understood|understand|follow|following|with me|too|help|helps|helpful|harsh|wrong|buy|believe|cover|covers|covered|speak|reach|sort|kind|properly|what you|convincing|overdo|long|short|fast|slow|vague";

    static final String HANDING =
            "floor|ears|yours|stage|over to|back to you|your turn|your call|your move|boss|redirect|steer|shoot|fire away|ahead|up to you|hand|yield|leave it|leave that|easy|open|stop me|interrupt|pick|choose|whichever|whatever|wherever|whatever|hit me|ball|court|mic|wheel|guide|lead|drive|say|just say|whistle|all yours|free|flexible|command|say the word|invite|welcome|listening|quiet|pause there|stop there|done|rest my case|that's me|that's it|that's all|from me|from my side";

    private static final String MODAL = "should|shall|may|can|could|might|would|must|do|did|am|have|was|are|were|is";

    private static final String PLAIN =
            "a|an|the|this|that|these|those|it|its|them|they|there|here|one|ones|two|three|both|either|neither|any|anything|some|something|else|other|another|more|most|much|many|less|all|and|or|but|so|then|than|now|if|whether|because|as|like|of|in|on|at|to|from|with|for|by|into|onto|over|under|about|between|through|per|up|down|out|off|back|not|no|yes|yeah|well|just|also|maybe|perhaps|really|quite|very|too|still|already|only|even|again|first|last|next|please|sorry|thanks|thank|sir|madam|right|okay|ok|alright|um|hm|hmm|mm|i|me|my|mine|myself|we|us|our|you|your|yours|i'm|i'd|i'll|i've|we're|we'd|we'll|we've|you're|you'd|you'll|you've|it's|that's|there's|what's|let's|where's|who's|don't|didn't|doesn't|isn't|wasn't|won't|can't|couldn't|wouldn't|shouldn't|haven't|be|is|are|was|were|am|been|being|do|does|did|done|have|has|had|will|would|shall|should|can|could|may|might|must|what|which|who|where|when|why|how|whichever|whatever|wherever|whenever|however|happy|glad|ready|free|feel|let|know|think|thing|things|make|made|makes|people|properly|today|today's|point|far|long|short|full|little|lot|good|better|best|enough|minute|minutes|hear|hope|sure|want|way|anyway|instead|otherwise|around|reckon|somewhere|anywhere|particular|specific";

    /** A table: the name of the cue, the part of the closing it is looked for in, the phrasing. */
    static final List<Cue> ALL = Cue.table("""
            # who is spoken to
            asks-you            closing  ^ [@opener|@opener @opener|or|sorry|sir|please] (MODAL|does|will) (you|your)
            asks-you-inside     closing  * (do|did|would|should|could|can|are|have|will|may|were) (you|your) !(mean|expect|assume)
            you                 closing  (you|your|yours|you'd|you're|you've|you'll)
            you-at-the-end      closing  (you|your|yours|you'd|you're|you've|you'll) [*] [*] [*] $
            your-wish           closing  (you|you'd|you're|you've|your|yours) [*] [*] (WANTING)
            your-wish-asked     closing  (do|did|would|are|is|if|what|which|where|how|whichever|whatever|when|unless|should) [*] [*] [*] [*] (you|you'd|you're|you've|your) [*] [*] (WANTING|GOING)
            # what is offered
            may-i               closing  ^ [@opener|@opener @opener|or|so|please|sir|now] (should|shall|may|can|could|might|let|do|would it help if|is it okay if) (i|we|me) [*] [*] [*] (GOING|ENOUGH)
            may-i-inside        closing  * (should|shall|may) (i|we) (GOING|* GOING|* * GOING)
            may-i-alone         closing  ^ (may|shall|should|can|could|did|do|am|have|is) (i|we|it|you|there|that) $
            am-i                closing  (am|was|were|did|have|do) (i|we) [*] [*] [*] [*] (ENOUGH|TALK|GOING)
            part-asked          closing  (what|which) [*] [of (this|that|these|those|them)] (TALK|one|ones|bit|do|should|shall|would)
            order               closing  ^ [@opener|@opener @opener|please|just|or|and|so please|sir|go on then] (tell|pick|choose|feel|push|stop|go|point|say|challenge|ask|shoot|fire|interrupt|steer|correct|redirect|name|give|show|take|grill|hit|come|guide|let|please|do (say|ask|stop|tell|interrupt)|jump|press|throw|poke|try|bring|interrupt|lead|correct|help) !(the @person)
            if-you-like         closing  (if|unless|as|whenever|wherever|whatever|whichever) [TALK|*] [*] (you|you'd|you're|you've|it helps|that helps|there's|there is)
            # of what
            talk                closing  (TALK)
            wanting             closing  (WANTING)
            going               closing  (GOING)
            enough              closing  (ENOUGH)
            handing             closing  (HANDING)
            or-not              closing  (or not|or [*] (is|do|shall|should|would|am|are|can|could) (that|it|you|i|we|your)|so far|for you|to you|from you|with you|at all|for now|from here|with that) [*] [*] $
            short-and-ready     closing  ^ [@opener] (good|okay|ok|fine|fair|ready|happy|happy with|clear|any|anything|next|questions|thoughts|more|permission|agreed|enough|want|sound|sounds|make|all|over|back|your|anyone) [*] [*] [*] [*] [*] $
            tag                 closing  * * * ((may|shall|should|can|did|am|was|have) i|(do|are|would|will|can|did) you|is there|(does|is|was) (it|that)|shall we) $
            need-we             closing  (do|should|shall|can|could|would|are) (we|i|it|that) [*] [*] [*] (TALK|GOING|ENOUGH|need|better|now|today|first|next)
            time                closing  (today|now|first|next|yet|already|at this point|so far|or not|time|minutes|a minute) [*] $
            # what somebody says who goes on, answers himself or asks about the task
            answers             closing  ^ (yes|no|yeah|not|because|since|well|it's|it is|i'd|i think|i would|i say|probably|maybe|mostly|almost|a bit|partly|they|he|she|we|the|so we|so the|so i|and|but i|only|none|both|for a|by|to|at|with|in|then|that's|there's|there is|which is|then i|after|two|one|three|ten) !(you|your|turn)
            tells               closing  (they|he|she|him|her|his|their|said|says|asked|told|@verbed|went|gave|had|was)
            my-own              closing  (i'd|i would|i'll|i will|i've|i have|i think|we'd|we'll|i could|i can|i was|i said) !(stop|pause|let|leave|rest|hand|be|love|go|give)
            own-statement       closing  ^ [@opener|@opener @opener] (i|we|i'm|i'd|i'll|i've|we'd|we're|it|it's|that|that's|there|there's)
            to-myself           closing  (let me (see|think|check)|hm|hmm|i wonder|where was i|what was|was i|ah|oh|wait|i have to think|myself|wanted to say)
            task                closing  (how many|how (long|often|far|large|big) (is|are|do|does|will|can|should|must)|do you mean|assume|input|return|list|array|users|numbers|support|function|handle|the test|per second|extra|in place|library|requirement|keep|store|throw|sorted|negative|edges|memory|unique)
            # how it stands
            rule                words    -
            apart               words    -
            quoted              words    -
            told-of             words    -
            after-question      words    -
            asks-nothing        words    -
            begins-all          words    -
            subject-1           words    -
            subject-2           words    -
            subject-3           words    -
            subject-5           words    -
            short               words    -
            middling            words    -
            subject-question    words    -
            plain-and-talk      words    -
            nobody-asked        words    -
            acknowledged        words    -
            rule-goes-on        words    -
            talk-asked          words    -
            rule-to-you         words    -
            let-me              closing  let me !(know|hear)
            you-after-pause     words    -
            question-no-you     words    -
            enough-asked        words    -
            # what stands before
            summed-up           before   (that's|that is|that was|this is|that would be|i'd say|so that|that's my|that's how|those are|i think|roughly|gist|basically|in short|the answer|i would|i'd|would be|and that)
            told-before         before   (said|asked|asks|says|told|tells|reads|wrote|types|box|screen|page|note|button|message|ask|asking|goes) [*] [*] [*] [*] $
            """.replace("TALK", TALK)
            .replace("WANTING", WANTING)
            .replace("GOING", GOING)
            .replace("ENOUGH", ENOUGH)
            .replace("HANDING", HANDING)
            .replace("MODAL", MODAL));

    /** Words that say nothing of the subject of the answer. */
    static final Phrasing OF_NO_SUBJECT =
            Phrasing.of("^ (" + String.join("|", TALK, WANTING, GOING, ENOUGH, HANDING, PLAIN) + ") $");

    private HandBackCues() {}
}
