package io.mockround.analysis;

import java.util.List;

/**
 * The ways of handing the lead back, as {@link Asking} reads them: a question what comes next, an offer, a question whether it was enough,
 * or the word given over. Each has an example, which {@code HandBackPhrasesTest} checks.
 */
final class HandBackPhrases {

    static final List<Asking> ALL = Asking.table("""
            # where to go: "you" and "we" are asked; "where do I want to go" is asked of oneself
            where (do|would|should|shall|could|might|can) (you|we) [rather|really] [want|like|prefer|wish|care] [me|us|this|it] [to] [see|have] [me|us|it|this] @lead  where would you like me to go from here
            where (should|shall|can|may|could) i @lead                          where should i zoom in
            where (do|would) you (see|spot|find|smell|expect) (the|a|any|most|more|problems|trouble)  where do you see the weak spot
            where (to|shall we|should we) (next|now|from here) //               where to next
            where next [now|then|for you] //                                    where next
            # what, or which part, to talk about; "which region" or "what consistency" would be clarifying
            (what|which) [@piece] [of (these|those|them|that|this|it|the [*] *)] [@piece] [else] (do|would|should|shall|can|could) (you|we) [rather|really|most] [want|like|prefer|wish|care|need] [to hear] [me|us] [to] (@lead|@hear)  which part would you like to dig into
            (what|which) [@piece] [of (these|those|them|that|this|it|the [*] *)] [@piece] [else] (should|shall|can|may|could) i (@lead|do (next|now|first)|address|clear up)  what should i expand on
            (what|which) @piece [of (these|those|them|that|this|it|the [*] *)] (do|would) you (want|like|prefer|rather|care) [next|first|now|most|better|more] //  which part do you prefer
            which (do|would) you (prefer|rather|like) [next|first|now|most|better|more|me to] //  which would you prefer
            (which|what) (direction|way|path|road|route|turn|order) (do|would|should|shall|could) (you|we|i) [rather] [want|like|prefer] [me|us] [to] (take|go|head|follow|turn|choose|pick)  which direction should we take from here
            (which|what) (direction|way|part|topic|piece|thread|one|order) (next|now|first)  which part next
            what (do|would|can|should|shall|could) (you|we|i) [want|like|prefer] [me|us] [to] (do|see|hear|have|take|cover|try|tackle|be) (next|now|first|instead|more of|from me|from here|in more)  what would you like me to do next
            what [else] (do|would) you (want|like|prefer|need|wish) [me|us] [to] [do|see|hear|know|have] //  what would you like
            what [else] (can|could|should|may|shall) i (tell|show|explain|say|clarify|answer|add|help|offer|give) [you|about|more|to|for|with]  what else can i tell you
            what would you (challenge|push|question|poke|attack|probe|criticise|criticize)  what would you push back on
            # what the interviewer thinks, or finds interesting
            @what-is [the] [more|most] (interesting|useful|helpful|relevant|valuable|important|worth|best|better|next) [part|thing|one|bit|area] (for|to) (you|hear|discuss|talk|go|cover|look|dig|know|see|explore|us|focus)  what's more interesting for you
            (what|which) [@piece] (would|might|will|could) be [the] [more|most] (interesting|useful|helpful|relevant|valuable|important|good|best|better|worth)  what would be most useful
            (what|which) [@piece|of (these|those|them|the [*] *)] [part|one] (is|are|sounds|sound|seems|looks|feels) [the] [more|most] (interesting|useful|helpful|relevant|valuable|appealing) [for|to]  which part is most interesting
            (what|which) [@piece|of (these|those|them|the [*] *)] [part|one] [@modal] (interests|interest|worries|worry|bothers|bother|concerns|puzzles|surprises|intrigues|excites|matters|catches|stands out) [most|more] [to|for] (you|your) !(can|could|would|have|need|do|don't|will)  which one interests you
            (what|which) [@piece|of (these|those|them)] (are|were) you [most|more|particularly|really] (interested|curious|after|looking|thinking|worried|keen)  what are you most curious about
            (what|how) (do|did|would) you (think|make of|reckon|feel about|like it|like that|see it)  what do you think
            what (do|would) you say [then|now] //                               what do you say
            (do|did|would|are|were|have|will) you [still|all|also|at all|really|even] (agree|disagree|buy|believe|follow|following|accept|trust|object|mind|approve|share|sign|challenge|convinced|sold|interested|bored|curious|see (it|that|this) (differently|the same|another way|too|as well|like)|have (time|a minute|enough|something else|anything)|go along|have done|do (it|that|this) (differently|the same))  do you agree or do you see it differently
            // [@opener] (do|did|would|will|could|can|are|were|have) you !(mean|expect|want|need|know|use|care|assume|require|run|already|get|allow|keep|store|support|prefer|like|tell|say|clarify|confirm|explain|give|remind|have|asking|thinking|talking|looking|expecting|assuming|planning|saying) !(... ... @task-word) * ... ... //  do you see any problem with that
            // [@opener] (@aux (that|this|it|there|these|those|we|my|any|anything|everything|all)|(what|where|how|who|when) !(you|i|we|they|he|she) [else|*] @aux|what's|who's|which * [*] (@aux|looks|sounds|seems|feels|makes)) !(... ... (@task-word|me to @task)) !(... you [exactly] (mean|define|measure|count|describe|rank|expect|need|have|know|assume)) ... ... (you|your|yours|you'd|you're|you've|you'll) ... ... //  which arrow looks wrong to you
            // [are you|so|and] (interested|convinced|agreed|agree|sold|enough|fair|fair enough|deeper|more|too much|too deep|too fast) [so far] //  convinced
            // (interested|enough|convinced|agreed|more|good|clear|fine|okay|deep|detailed|concrete) [enough|so far] or (@offer|should|shall|do|would|is|next|too|not)  interested or shall we leave it
            (where|when) (am i wrong|did i lose you|do i lose you|would you disagree|do you disagree)  where did i lose you
            (what|how|where|which) ... in your (opinion|view|eyes|experience|mind) //  what would break first in your view
            (what|any|your) [@be] your [first|next|initial|other] (thought|thoughts|take|view|preference|feeling|reaction|pick|choice|opinion|doubts|concern|concerns|question|questions|poison|call)  what are your thoughts
            what's your [first|next] (thought|take|view|preference|feeling|reaction|pick|choice|opinion|concern|question|call)  what's your take
            @what-is (next|next for (me|us|you)|on your (mind|list)|your next one) [then|now] //  what's next
            @what-is the next (topic|question|part|one|item|area|thing) [you'd *|you want *|for you|then|on your list] //  what's the next topic
            // (anything|something) else [from you|you want|you'd like|here|on this|on that] //  anything else
            // (what|anything|something|who's) next //                          what next
            // [the] next (topic|question|part|one|item|subject|please) [then|please] //  next topic
            how (does|do|did|would) (that|this|it|these|those|they) [all] (sound|look|land|feel|strike|seem|sit|come across|grab)  how does that sound
            how (about|are) you [@question-word|tell me] //                     how about you
            how (do|would|should|shall|could|can) (you|we|i) [like|want|prefer|rather] [me|us] [to] (proceed|continue|go on|go from|use|spend|move (on|forward)|take it|split|steer|play|carry on)  how would you like to proceed
            how (deep|far|much (deeper|further|detail|more detail)) (do|would|should|shall|can|may) (you|i|we)  how deep should i go
            what (did|have) i (miss|missed|forget|forgotten|overlook|overlooked|leave out|left out|skip|skipped)  what did i miss
            # offers to go on, or to stop
            (do|did|would|should) you [rather|maybe|perhaps|also|still] (want|like|prefer|need|care for) (me|us) to [also|first|quickly|just] !(@task) *  do you want me to go deeper on the cache
            (do|did|would) you [rather|maybe|perhaps|also|still] (want|like|prefer|care) to (@lead|hear|see|know|ask|add|discuss|@offer)  would you like to hear about failure
            (do|did|would) you [rather|maybe|perhaps|also] (want|like|prefer|need|care for) [any|some|a|an|the|a bit|a little] [little|bit|few|quick|short|longer] (more|another|further|deeper|concrete|detail|details|example|examples|background|numbers|anything|something) [on|about|of|@piece|else|specific]  do you want more detail on that
            (do|did|would) you [rather|maybe|perhaps] (want|like|prefer|care for) [the|a|any] (long|longer|short|shorter|full|detailed|other|gory|second) (version|answer|story|one|details|part|half|picture)  do you want the long version
            would you rather [that] [i|we|me|us|have me|see me|see|hear|i'd] (@offer|hear|see|go|we|i|@go-deeper)  would you rather talk about storage
            // [@opener] shall we !(@task|worry) * ... ... //                   shall we see it in code
            // [@opener] should * [*] (be|come) (next|first|now) //             should cost be next
            // [@opener] (stop|interrupt|correct|challenge|steer|guide|grill|press|ask|point|hit|push) me [*] [*] [*] [*] [*] [*] [*] //  stop me if you want to go elsewhere
            // [@opener|please] go ahead [and * ... ...] //                     go ahead and poke holes in it
            <!(can|could|would|will|did|do|if) you tell me [*] [*] [*] [*] [*] [*] //                              you tell me whether to code it
            (which|what) * [*] (do|would) you (want|like|prefer) (me|us) to * [*] [*] (first|next|now) //  which failure do you want me to handle first
            (do|have) we [still] [have|got] [enough|some|more|any] time (for|to|left)  do we have time for one more topic
            (did|have) i (leave|left|miss|missed|skip|skipped|forget|forgotten) * [*] [out]  did i leave something out
            // any [other|more|further] * you (want|like|need|prefer) ... //      any other aspect you want covered
            what [else|more] is [still] on your (list|mind|agenda|plate)             what else is on your list
            // [@opener] would you have !(a|any|some|enough|the|to) * ... //       would you have decided otherwise
            // [@opener] shall i !(@task|worry) * ... ... //                     shall i do the second half now
            // [do you|you] (want|need) (more|any|some|another|anything|something) [detail|details|@piece|of *] [on|about|anywhere|there|for|of|here]  want more detail anywhere
            // want to (@offer|@hear|there)                                     want to go there
            // want (me|us) to (@offer|@hear)                                   want me to walk through the race
            (or|and|you) want (me|us) to (@offer|@hear)                         or want me to code it
            (should|shall|can|could|may|might) (i|we) [just|also|maybe|now|rather|perhaps|quickly|better|then|keep] [@offer|on] (@offer)  shall i write it down
            (should|shall|may|can) i !(@task) * (it|that|this|them|one|some) (out|up|down|through|for you|again|further|in more *)  should i type it out
            (should|shall|can|could) we (leave|drop|skip|park|close|finish|call|change|switch|turn|end|wrap|rest) (it|that|this|there|here|up|the subject|the topic|topics|gears)  shall we leave it
            (would|does|will|is) (it|that) (help|be (useful|helpful|interesting|good|better|worth|okay|ok|fine|more useful|more interesting|more helpful)|(useful|helpful|interesting|okay|ok|fine|more useful)) (for you|to you|(to|if i|if we|for me to|for us to|when i) @offer)  would it be useful to go into failures
            (would|does|will|is) (it|that) (help|be (useful|helpful|interesting|good|better|worth|okay|ok|fine|more useful|more interesting|more helpful)|(useful|helpful|interesting|okay|ok|fine|more useful)) if (i|we) (@offer|went|talked|walked|drew|showed|gave|explained|started|moved|stopped|wrote|sketched|expanded|dug|described|put|coded)  would it help if i drew it
            [is there|are there|do you have|do you see|was there] (anything|something|any|a|some|every) [@piece|thing|things] [of (that|this|these|those|it|them)] [else|specific|there|here|in particular|particular|in there|in here] [that|which|where|on that] (you'd|you (want|would|wanted|need|think|feel|disagree|like|wish|have|find|found)) [like|rather|want|love|prefer] [me|us] [to] (@offer|@hear|@lead|ask|add|discuss|disagree|object|different|differently|more)  is there a part you want to dig into
            [is there|are there|is|was|do you have|do you see|was there] (anything|something|everything|any (@piece|of (that|this|these|those|it))|nothing) [else|there|here|so far|specific|in particular|in there|in it|about that|about it|on that|you] [that|which|where] [is|was|sounds|seems|looks|feels] (unclear|missing|i (missed|forgot|should|can|could|left out|skipped|overlooked)|wrong|odd|off|not clear|interests you|interesting|worries you|bothers you|stands out|surprises you|jumps out|confusing|to add|you're (missing|curious|interested|looking|unsure|not sure|wondering|after)|you are (missing|curious|interested|looking|unsure|not sure|wondering|after)|catches your)  is anything unclear
            (are there|is there|do you have|have you got|got|or|any|maybe) [any|some|a|an|more|other|another|further|already] (question|questions|follow up|follow ups|follow-up|follow-ups|concern|concerns|thoughts|preference|preferences|objection|objections|doubts|feedback|pushback|comments|remarks)  do you have a follow up
            // [other|more|no|your] (questions|question|thoughts|comments|concerns|preferences) [so far|on that|at this point|up to here|until here] //  questions so far
            (is|are|was) there (something|anything|another *|a *|any *|one *|some *) [else] [that] (you'd|you would|you might) (rather|like|love|want|have|do|change|add|say|prefer|pick|push|ask|choose)  is there something you would have done differently
            # whether it was enough, and clear
            (does|did|do|would|will|has) (that|this|it|these|those|what i (said|drew|described|have)|my answer|any of (that|this|it)) [all|now|more or less|roughly|fully|kind of|at least|already|even|sort of] (answer|answered|make [any|some|more|enough] sense !(to|as|at|when)|address|suffice|satisfy|convince|clear (it|that|things)|resonate|land|get at|get to|hit|go in the|sound (good|right|okay|ok|reasonable|fine|sensible|fair|plausible|about right)|seem (right|reasonable|okay|ok|fine|sensible|fair|clear|good)|look (right|okay|ok|reasonable|good|fine)|match what|meet what|help !(us|with the|the))  does that answer it
            (does|did|would) (that|this|it) (cover|work) [for you|it|that|everything|what you|your|the question|so far|all|the part] //  does that cover it
            (does|did|would) (that|this|it|these) (cover|work|do|count) (for you|what (you|was)|your|the question|it)  does that cover what you had in mind
            !(do i get) (did|have|do) i (answer|answered|address|addressed|cover|covered|get|got|convince|convinced|explain|explained|miss|missed|forget|forgotten|lose|lost) [all of|everything|your|that|what|the|it|you|anything|any|something]  did i answer your question
            (is|was|are|were) (that|this|it|these) [roughly|more or less|about|kind of|sort of|maybe|already|what|all|now] (enough|clear|okay|ok|sufficient|helpful|useful|fair|alright|reasonable|fine|good) [enough|so far] [for you|with you|for now|so far|on that|to you|detail|depth|for the moment|until here|up to here|to start|to begin with] //  is that enough
            (is|was|are|were) (that|this|it) [roughly|more or less|about|kind of|sort of|maybe] (enough|clear|okay|ok|sufficient|helpful|fair|alright|fine|good|good enough|deep enough|detailed enough|concrete enough) (or|if i (stop|move|go|leave)|for you|with you|detail)  is that okay or should i go deeper
            (is|was) (that|this|it) [roughly|more or less|about|kind of|sort of|also|in line with|close to|along the lines of] what you (wanted|want|were|are|had|have|meant|mean|need|needed|asked|expected|expect|hoped)  is that what you were looking for
            (is|was) (that|this|it) [about|roughly|also] the (level|kind|sort|depth|amount|direction|part|angle|thing|answer|detail)  is that the level of detail you want
            (is|was) (that|this|it) [about|roughly|also|too] the right (level|kind|sort|depth|amount|direction|part|angle|thing|answer|detail|track)  is that the right level
            ((is|was) (that|this|it)|am i|were we|have i been|was i) [too|much too|way too|a bit too] (deep|shallow|detailed|vague|short|long|high level|much detail|abstract|fast|quick|slow|much|complicated|technical|dense) [for you|now|so far|or not] //  is that too shallow
            (is|was|are) (that|this|it|we) (deep|detailed|concrete|specific|clear|good|high level) enough [for you|for now|so far|or] //  is that deep enough
            (are|were) you [all|still|so far] (happy|okay|ok|fine|good|satisfied|comfortable|with me|following|convinced|on board|missing)  are you happy with that
            (is|are|was) (it|that|this|everything|things|my *|the * [*]) [all|roughly|more or less] clear [how|why|what|where|so far|enough|to you|now|that|from|until]  is it clear how that saves the reads
            am i (on the right|making sense|going (in the|too|into|deep|off)|missing (anything|something)|clear|being|too|answering|heading)  am i on the right track
            // [does that|that|this|it] makes sense [so far|to you|or not|yeah|right|until here|up to here] //  makes sense so far
            // make sense [so far|to you|or not] //                             make sense so far
            // (sound|sounds) (good|okay|reasonable|fair|right|about right|alright) [to you|so far|or] //  sounds good
            // [all|is that|so far] (clear|good|okay|ok) (so far|with you|up to here|until here|for you) //  okay so far
            (with me|okay (with|for) you|fine (with|for) you|good for you) [so far] //  all good with me so far
            # the word given over
            (over|back) to you                                                  over to you
            [it's|that's|now it's|it is] [all|entirely|really] up to you [from here|now|then|of course|really] //  up to you
            (now|then|from here|here) [it's|it is|that's] [all|entirely|really] up to you  now it's up to you failures or scaling
            (it's|it is|that's|now|then|so|^) your (turn|call|choice|move|pick|decision|shot|show|interview|floor|stage|round) [now|really|then|from here|i guess] //  so your turn
            <!(is|was|of|on|in|make|makes|made|with|for|after|about|to|by|and|be|at|from|need|needs|change) your (turn|call|move|pick) [now|really|then] //  failures or scaling your pick
            you (choose|decide|pick|tell me|lead|steer|drive|can (choose|pick|decide|steer|tell me)|may (choose|pick)|have the floor|take (over|it from here)) [now|then|where|which|what|which one|what's next|the (direction|next one|next part|topic)] //  you choose
            (i'll|i will|i'd|i can|i could|i'm going to|i am going to|i think i'll|i think i should|i should|let me|i might|i would|gonna|i'm gonna|i want to|i better|i'd better) [just|probably|maybe|better|also|now] (stop|pause|leave it|leave that|rest|break|hold|park it|end|be quiet) [it] (here|there|now|talking|at this point|at that point|for a (second|moment|minute)|for (questions|now)|and (listen|let you|hear|hand)|so you|if you|in case)  i'll pause there
            (i'll|i will|i'd|let me|i'm going to|i want to|i can|i would) [just|now|better] (hand|give|pass|throw|turn|leave|let) (it|that|this|the (lead|floor|ball|mic|word|stage|rest)|you) [back|over] [to|the] (you|lead|drive|steer|choose|decide|pick|back|over|talk|ask)  i'll hand it back to you
            the (floor|stage|mic|lead|ball) is (yours|in your|with you)         the floor is yours
            // (fire away|ask away|shoot|go ahead|go on|please (go|ask|do)) [then|please] //  fire away
            # ready to go anywhere
            (i'm|i am|i'd be|i would be|i'll be) [also|always|more than|very|again|equally|totally|quite|really] (happy|glad|ready|open|free|delighted) (to|for) (@offer|share|hear|answer|defend|any|your|whatever|questions|anything|more|the next|suggestions)  i'm happy to go deeper on either
            <!(was|were|is|are|be|been|they're|he's|she's|not|also|so|very|quite|not|never|weren't|wasn't|aren't|isn't|became|seem|seemed|seems) (happy|glad) to (@go-deeper|@lead|discuss|defend|be (challenged|corrected|proven|interrupted|stopped|asked|grilled)|hear|answer)  a dead letter queue happy to go deeper on either
            (i'm|i am) open [to] [anything|either|both|suggestions|whatever|all|here] //  i'm open
            (i) (can|could|may|might) [also|either|happily|then|now|go] (@go-deeper|say more|say something|tell you [more]|show [you]|continue|start|go on|open) ... or [i can|i could|on|into|about] [the|how|what] *  i can say more on that or on the failures
            (i|we) (can|could|may|might) ... ... (if|whenever|whatever|as|however|wherever|whichever [@piece]) (you|you'd|you're) (want|like|prefer|wish|think|choose|rather|care|need|interested|have) [*] [*] //  i can give you the long version if you want
            (whatever|whichever|wherever|however|whenever|anything|any|as) [@piece] [of (these|those|them)] [that] [sounds|is|seems] [most] (you|you'd) (want|like|prefer|wish|choose|find|think|rather|please|decide) [to|most|more] [@lead|hear|interesting|useful|is] [next|more] //  whichever you prefer
            (whatever|whichever) [@piece] (is|sounds|seems) [most|more] (interesting|useful|helpful|relevant) [to|for] [you] //  whatever is most useful for you
            <!(to|will|would|could|can|must|should|they|it|that|not|you) let me know (where|which|what|if|whether|how|in which|whatever|when) [@piece] ... (you|you'd|you're|your)  let me know if you want an example
            // [@opener] (tell|show|give) me [a hint] (where|which|what|if|whether|how|in which|whatever|when) [@piece] ... (you|you'd|you're|your)  tell me which part you want
            (please|just|and|so|or|then) (tell|show|give) me [a hint] (where|which|what|if|whether|how|in which|whatever|when) [@piece] ... (you|you'd|you're|your)  please tell me what part you like
            <!(to|will|would|could|can|must|they|it|that|not|you|logs|metrics) (let|tell|show) me [know] (where|which|what|if|whether|how|in which) [@piece] (to|i should|i shall|is|sounds|would be|should be|we should) (go|dig|take|@lead|interesting|most|more|useful|best|next)  tell me where to go
            (let|tell) me [know] (which|what|which one|where) //                just tell me which
            (curious|keen|love|like|interested|eager|i wonder|wondering) [to] [hear|know|see] (what|which|where|how|your|whether|if) [@piece|@preposition] [would|is|most] (you|you'd|your|interests|thoughts|reaction|questions|view|take|thinking|interesting)  curious which part you'd like to poke at
            <!(users|they|people|to|we|i|customers|not|who|somebody|should|will) feel free to *  feel free to push back
            (you can|you may|please|just|^) [also|always|now] (ask|stop|interrupt|push|challenge|correct|steer|grill) me [on|about|with|anything|any|for|whenever|if|now|what]  you can ask me anything about it
            (i|we) (can|could|may|might) ... ... if (it helps|that helps|that would help|(that's|that is|it's|it is|this is|that would be|it's of) [more] (interesting|useful|helpful|relevant|okay|of interest|interest|what|better|of any))  i can also talk about shards if that's interesting
            // (happy|glad) to !(see|have|be|get|know) * ... ... //              happy to share how
            (but|and|or|though) you (may|might|could|will|probably) [well|also] (see|disagree|want|prefer|think|feel|find|ask|object|push) //  but you may disagree
            (but|though) you (may|might) [well|also] (see|disagree|prefer|think|feel|find) (it|that|this|differently|otherwise)  but you may see it differently
            // [is it|would it be] (okay|ok|fine|ready|good|time) (to (move|go|continue|proceed|start|stop|switch|code)|if i *) * ... //  okay to move to the code
            (okay|ok|fine|all right|alright) (with|for|by) you (if|when|to)      okay with you if i start coding
            unless (you'd|you would) (like|prefer|want|rather) (me|us|i|that i|to (hear|see|go|talk|dig|discuss))  unless you'd like me to defend it
            unless you (care|insist|object|stop me|tell me|want|have|would|prefer|see|disagree|think|are|need) [me|to|a|any|other|something|another]  unless you want me to look at something else
            (i'm|i am) all ears                                                 i'm all ears
            how (am i|are we|do we stand) [doing] [with|on|for|time|so far]     how are we doing on time
            (pick|choose|take) (whatever|whichever|any) [@piece|of (these|those|them)] you  please pick whatever box you find suspicious
            // [so|and|yeah|okay|that's it|otherwise|so yeah|then] i'm done [here|now|with that|so far|from my side] //  i'm done
            // [so|and|yeah|okay|so yeah|i think|and that] (that's|that is|that was|that would be|was) (it|all|everything) (from (me|my (side|end))|i have|i've got|i had) [on that|for now|so far] //  that's it from me
            // [and|so|well|i|i do] hope (that|this|it) [all] (makes sense|made sense|is clear|was clear|helps|helped|was [*] enough|is enough) [so far|to you|somehow|then|now] //  i hope that was clear
            (are|is) (we|you|everything) [all|still] (good|okay|ok|ready|fine|set) (to (go on|go ahead|go|move|continue|proceed)|with (that|this|it)|so far|if i|for now)  are we good to go on
            (do|should|shall|would) we [also|now|rather|maybe] [want to|like to|need to] (talk about|discuss|move on|cover|continue with|spend [*] [*] time|dig into|go deeper|go on)  do we want to talk about the database
            // [@opener] (should|may) i !(@task|lose|get|have|be|think|trust|need|pick|choose|take|throw|print|decide|put|know) * ... ... //  may i try it another way
            (shall|should|may|can|could) (i|we) [also|now|then|maybe] (optimise|optimize|improve|fix|solve|test|simplify|squeeze|speed|finish|draft|type|prove|extend|attempt|try) (it|that|this|the *)  shall i optimise it
            [i'll|i|i'd|let's|i will] leave it (at that|here|there|with you) //  i'll leave it at that
            // (pick|choose|name|give me|say|take|point me to|point at) [one|any|whichever|whatever|either|your|a|the] (one|any|whatever|whichever|either|favourite|favorite|thread|topic|direction|part|piece|poison|next) [of (them|these|those|the [*] *)] [please|you|you like|and i'll ...] //  pick one
            // (next|next question|ready for (the next|your next|more|questions)|i'm ready [for *]) [one|please|question] [please|then] //  next question
            """);

    private HandBackPhrases() {}
}
