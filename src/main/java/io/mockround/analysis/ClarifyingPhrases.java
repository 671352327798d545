package io.mockround.analysis;

import java.util.List;

/**
 * The ways of asking about the task, as {@link Asking} reads them. What is asked about is not looked at: what the interviewer is asked to
 * do next is a hand-back, and found first. Each has an example, which {@code ClarifyingQuestionsTest} checks.
 */
final class ClarifyingPhrases {

    static final List<Asking> ALL = Asking.table("""
            # how many, how large: a question where the verb comes before the subject, or where the many are the subject
            <!(@embedding) how @quantity !(the|a|this|that|our|your|their|!(@aux) * (the|our|their)|[!(@aux) *] [!(@aux) *] [!(@aux) *] (we|you|they|i|it|he|she|there)) * ... (@aux|@verb|@verbs|people|come|comes|fit|fits|log|users)  how many users do we have
            <!(@embedding) how (many|much) * [*] (use|uses|read|reads|write|writes|send|sends|are|is|work|works|come|comes|need|needs|log|visit|visits|click|buy|buys|happen|happens|arrive|arrives|run|runs)  how many people use this
            // [@clear-opener] how (many|much) * [*] [*] //                     how many users
            <!(@embedding) how @quantity (@aux|must) !(that|so) *                              how important is it that this is fast
            # what, which, who, where, when of the task; "what do I" is asked of oneself
            // [@clear-opener] (what|which|whose) !(@be|@person|means|makes|happens|matters|it|that|this|the|if|about|else|next|would|could|can|will|* (me|us|him|that|it)) * [*] [*] (is|are|do|does|did|was|were|should|can|must|will|would|have|has|may) *  which characters are allowed
            (what|which) [kind of|sort of|type of|kinds of|types of] !(@aux|@be|@person|i) * [*] [*] [*] (do|does|did|are|is|should|shall|would|can|could|will|must|may) (we|you|they|the|it|this|that|our|your|users|people|i (need|expect|assume|support|have to))  what kind of rush do you expect
            (what|which) [@piece|kind|sort] (do|does|did|should|shall|would|can|could|will) (we|you|they|the|it|users|people) !(want|like|prefer|think|say|make of|do (next|now|first)) * ... (from|with|for|about|to|if|when|on|in|by|as|of)  what should we do with incomplete lines
            // [@clear-opener] (what|which) (do|does|should|would|can|will) (we|they|the|users|people|it) !(want to|like|prefer) * [*] [*] [*] //  what does the client send
            (what's|what is|what are|what was|what will be|what would be|what were) (the|our|your|their|an|a|my|those|these) !(problem|point|trick|catch|idea|worst|downside|upside|advantage|disadvantage|difference|answer|matter|best way|next|drawback|worry|danger|risk|price|issue|alternative|benefit|complexity|bottleneck|chance|odds|use|invariant|base case|recurrence) *  what's the expected latency
            // [@clear-opener] what [exactly] (counts as !(... (is|are|was|were|goes|lives|stays) !(it|that|there))|counts (if|when|here)|qualifies|makes|is meant|do you mean|does * mean|is considered|happens (if|when|to|with)|should happen|must happen)  what counts as active
            // [@clear-opener] (who|whose) (is|are|uses|use|will|would|can|may|owns|own|runs|run|operates|reads|writes|pays|decides|has|should|creates|sees|calls|maintains|sends|needs|gets|am i)  who uses this
            where (are|is|do|does|will|should|would|must|can) !(i|we (go|start|put)) (the|our|your|their|they|these|those|users|people|it|this|that|we|you|data|*s)  where are the users
            when (do|does|is|are|will|should|must|would) !(i) (the|our|your|their|they|these|those|users|people|it|this|that|we|you|data|*s)  when does the sale begin
            (in|for|to|on|by|from|at|since|until|of|with|under|over) (which|what|whom|when|how many|how much) [!(@person|it) *] [!(@person|it) *] [!(@person|it) *] (@aux|must) (we|you|they|it|the|this|that|these|our|your|users|people|i)  in which format do we get the data
            by when                                                             by when
            how (should|must) (we|i|it|they|the *) (treat|handle|deal|react|respond|interpret|behave|count|order|sort|show|look|be|round|compare|break)  how should we treat errors
            how (do|does|did|will|would|are|is) (the|our|your|their|they|users|people|it|these|those|you) *  how do users log in
            how (do|will|would) we (get|receive|know (when|who|which)|measure success|earn|charge)  how do we get the files
            // [@clear-opener] what (should|shall|must|does|will|would) !(i|we|you|it|be|that) * [*] [*] (@verb|@verbs)  what should get return
            // [@clear-opener] how (do|does|did|will) !(i|you|we|that|this|it|he|she) * [*] *  how do engineers search in it
            what (are|is) (we|it|this|they) [really|actually|exactly|mainly] (trying|optimising|optimizing|building|supposed|aiming|measuring|used for|for)  what are we trying to optimise
            // [@clear-opener] who (!(is|was) *s|do|does|did|can|could|should|may|will|would|must) *  who sets the prices
            // [@clear-opener] (in|for|at|on|by|from|with|to) (which|what|how many|how much) [*] * (@aux|must) *  in what order should posts appear
            // [@clear-opener] (if|when|once|suppose|assuming) * * ... ... (which|who|whose|what) (one|of (these|those|them|the)|value|do|does|should|wins|comes|happens|counts|must)  if two have the same value which one wins
            <!(what|why|how) did you (say|mean|mention) *                       did you say distinct elements
            # whether it is so
            // [@clear-opener] (is|are) !(not|it|that|there) * ... ... (something|anything|a thing|things) (we|i|you|they) (need|want|have|care|should|must)  is presence something we need
            // [@clear-opener] (the|our) [*] (number|amount|size|length|rate|share|volume|total|average|peak) * ... ... (is|are|was|would be) what [in total|roughly|about|exactly|approximately|then|per *] //  and the number of people is what roughly
            // [@clear-opener] (are|do|were|have|should|can|could|will|must|may) !(*ed|*ing|@preposition|@determiner|@person|it|not|be|as) * !(as|is|was|has|this|its|always|across|less) *s [*] (@aux|@verb|part|in|out|on|to|from|always|ever|allowed|*ed|unique|known|sorted|equal|possible|*ing)  are custom aliases part of the scope
            // [@clear-opener] (does|did) !(not|it|this|that|so|its|nothing|@person) * [*] [*] (@verb) //  does order matter
            // [@clear-opener] is !(not|also|always|never|only|really|still|already|very|just|then|now|often|usually|even|no|fully|*ly|it|that|this) * [*] [*] (part|in scope|out of scope|allowed|required|needed|possible|included|important|relevant|okay|available|given|known|supported|expected|a (requirement|concern|must|topic|goal|problem|given|factor))  is search part of it
            // [@clear-opener] (if|when|once|suppose|say|assuming|whenever) * * ... ... <!(i|we|you|they|it|he|she|that|what|how) (do (we|they|you|users|i)|(should|can|could|will|must|may|would|does|shall) (it|they|both|all|the|we|that|this|each|every|he|she|one|somebody|users|a|an|i))  when two people edit should both see it
            // [@clear-opener] @ask-aux (there|it|this|that|they|these|those|the|a|an|our|your|their|his|her|all|every|each|both|any|some|somebody|someone|anybody|anyone|everyone|one|two|people|users|customers|only|@number|*s) *  is there a limit
            <!(it|that|this|he|she|what|how|why|where|which|who|when|i|we|you|they|to|can|could|would|will|should|might|must|just|then|already|really|don't|not) (do (we|they|you|users|people|customers|buyers|clients|employees|engineers)|does (the|it|this|that|a|every|each|any|somebody|anybody)) *  so if they meet do they touch
            (are there|is there|is this|are these|are those|are they|will there|will they|will it|should there|should it|should they|can there|can they|can it|could it|could they|must it|must they|would it|would they|has it|have they|may it|may they) (a|an|any|some|already|one|only|always|ever|all|also|another|more|the|just|in|on|at|from|be|have|sorted|unique|@number|@adjective|somebody|someone|anybody|something|anything|*ed)  if so is there a provider
            // [@clear-opener] (am i|are we|were we|do we|did we|have we|must we|will we|should we|shall we|can we|could we|may we|would we) !(do better|improve|avoid|go|move|take|say|put|make this|make that|talk|get rid|speed|see|continue|start|stop) *  do we need search
            (do we (have|need|want|care|expect|support|allow|own|control|already|also|pay|charge|keep)|are we (talking|allowed|only|limited|free|supposed|targeting|building|dealing|designing|expected|looking at|assuming)|can we (assume|expect|rely|ignore|lose|drop)|should we (support|handle|expect|consider|worry|assume|care|allow)|am i (allowed|supposed|right|free|expected|to|limited)) *  are we talking about one country
            <!(why|how|what|where|when|which|so|as) (can|may|should|shall|could|must|do) i (assume|hold|keep|store|fit|load|access|see all|call|have|drop|lose|trust|think of|worry|expect|handle|support|consider|treat|return|include|optimise|optimize|care|design|plan|leave|count|use|change|modify|rely|reuse|sort|mutate|take it|ignore|skip|validate|have to|need to|get|know|also|be)  can i assume one region
            # asking to be told
            (it would|it'd|would it|would) [really] (be (good|useful|helpful|great|nice|important)|help|help me|help us) [for me|a lot] (to know|to understand|to hear) [more|about|a bit] *  it would help me to know how many users there are
            (i|we) [still|also|first|would|do|don't] (need|have|must|want) [to] (know|understand) (how|what|whether|if|which|who|where|when|more about|the)  i need to know what the budget is
            (it's|it is|that's|is|i'm|was) [still] (not [yet|really|quite|fully|so] clear|unclear) [to me|yet|for me] [yet] (if|whether|how|what|which|who|when|where)  it's not clear to me whether we have users abroad
            (do|did|have) i (understand|understood|get|got|read) (it|that|you|this|the *|correctly|right) [*] [right|correctly|that|as|so]  did i understand it right that writes are rare
            (help me|i'd like to) (understand|get a feeling|get a feel|get a sense|picture)  help me understand who the users are
            how (would|do) you [exactly] (define|measure|count|describe|rank|weigh)  how do you define active
            what [exactly] (do|did) you mean [exactly] (by|with|when)          what do you mean by real time
            (should|shall|may|can|must) [the|it|my] [*] (i|function|method|program|code|it|class|service) (@task|print|throw|raise|be|work|cover the|pay attention|expect|take care)  should my function throw an exception
            (can|could|would|will|may) you [please|maybe|just|quickly] (tell|clarify|confirm|give|share|describe|remind|elaborate|repeat|specify|quantify|define|explain|say [something|more]) [me|us|a bit|more|*]  can you tell me about the resolution
            do you [already|happen to|actually|really|by any chance|maybe] (know|have|expect|mean|want|need|care|require|plan|support|see more|anticipate|foresee|allow|use|run|store|accept|charge|own|count|consider) !(me to|us to|more detail|to (go|see|hear|talk|move|look)) *  do you mean unique visitors
            are you [@intensifier] (asking|thinking of|talking|looking for a|expecting|okay with losing|saying|interested in (a|the|exact|real)|assuming|planning)  are you asking for exact numbers
            (i'd|i would|i) [just|also|first|really|only] (like|want|wanted|love) to (ask|know (how|who|what|which|whether|if|where|when|more|about|something|the)|clarify|understand (how|who|what|which|whether|if|the (scope|requirements|task|use|users|problem))|confirm|check (if|whether|with you|that i|one)|make sure|be sure|find out|learn (how|more))  i'd like to know who can see it
            (let|may|can|could) (me|i) [just|first|also|quickly|maybe|please|briefly] (ask|clarify|confirm|check (if|whether|with you|that i|one|something)|make sure|double check|understand the (requirements|scope|task|question|problem))  let me ask one thing
            [just] (to be (sure|clear|certain|safe)|to (confirm|clarify|double check)|so i understand|before i (start|begin|draw|design|go on|code|write|jump|dive|answer|do anything)) [anything|it|in|any *|that|with this|on|this] [right|correctly] (is|are|do|does|should|can|we|you|they|it's|there's|which|what|how|who|where|when|will)  just to be sure we only read
            (i'm|i am|i was|just) (wondering|curious|not sure|unsure|asking) [myself] (whether|if|how|what|which|who|about the|about)  i'm wondering whether it is sorted
            (a|one|two|quick|my|another|first|next|some|few) (question|questions) [from me|first|before i start|here|about *|on *|for you] (is|are|would be|first|how|what|which|who|do|does|can|should|whether)  a question is the list sorted
            [and|is there|are there|do we have|do you have|@have] any (constraint|constraints|limit|limits|idea|numbers|expectation|expectations|requirement|requirements|budget|deadline|sla|target|targets|restriction|restrictions|guarantee|guarantees|assumption|assumptions|rule|rules|rough|estimate|estimates|figures)  any constraints on the budget
            // [@clear-opener] (what|how) about * ... //                         what about mobile
            # a claim to be confirmed
            (just to check|just to confirm|to confirm|if i understand *|if i got *|if i get *|i assume|i take it|i guess|i suppose|i understand|we assume|you said|so|and|that means|presumably|i'm assuming) * ... ... (correct|right|is that right|is that correct|is that fair|is that okay|is that ok|is that true|am i right|yes or no|or not|is that so|or am i wrong|do i get that right) //  i take it we stay in europe is that right
            """);

    private ClarifyingPhrases() {}
}
