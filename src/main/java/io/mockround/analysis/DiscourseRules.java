package io.mockround.analysis;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where a discourse word fills and where it carries meaning, told from its neighbours, the pauses beside it and its position.
 *
 * <p>The first rule that fits decides. A line of the table is a phrase ({@code a/b}: both), a verdict, where ({@code _} is the phrase;
 * {@code //} beside it: set apart by a pause or an "um"; {@code ///}: by a long pause, or nothing there; the rest is a {@link Phrasing}),
 * and an example in which this very rule decides, which {@code DiscourseRulesTest} checks. Above the lines stands their reason.
 */
final class DiscourseRules {

    private static final String TABLE = """
            # a wish; but a verb or a new clause right after it shows that the wish was never finished
            like  filler    @would _ !(help|work|change|feedback) @verb (@determiner|@preposition|@object|@number)  i would like put it in a queue
            like  filler    @would _ (i|we|they|he|she|there)                                 i would like i don't know maybe a queue
            like  ordinary  @would [not|also|really|still|rather] [@person] _                 i would also like to shard it
            like  ordinary  (if|whatever|however|as (much|long|often|many) as) @person _ !(@verb)  you can use a map if you like
            # liking, asked about or denied
            like  ordinary  (don't|doesn't|didn't|won't|did not|do not|does not) [really|even|always|all] _ !(@verb)  the team didn't like the name
            like  ordinary  (do|does|did|would) [the|your|our|most|any] (@person|the * [*]) _                       do users like the feed
            # a comparison: these verbs and nouns ask for one
            like  filler    @likeness // _ //                                                 it looks (0.3) like (0.3) really slow
            like  ordinary  @likeness [a lot|a bit|more|exactly|just|nothing|kind of|sort of|very much|almost] _  it looks like a queue
            like  ordinary  (work|works|worked|run|runs|operate|operates) _ (@determiner|we|you|magic|most|one)  it works like a ring
            like  filler    just _ (@verb|@intensifier|@number)                               we just like put it there
            like  ordinary  (just|more|much|exactly|nothing|unlike|little|bit|somewhat) _     it is more like a log
            like  ordinary  (what|how) (is|are|was|were) * ... !(@determiner|@be|that|has|have|with) * _ !(@determiner|@number)  what is the traffic like on monday
            like  ordinary  what's * ... !(@determiner|@be|that|has|have|with) * _ !(@determiner|@number)  what's the latency like at the peak
            like  ordinary  @likening (@object|@determiner|each|all) ... !(@determiner|@preposition) * _ (@determiner|any|most|one|we|you|they|it|it's|he|she|there's|*s)  treat the log like a database
            like  ordinary  @likening (@object|this|that|these|those) _ !(@verb|@verbs)       picture this like plumbing
            # as somebody said or did before
            like  filler    @be _ (i|you|we|they|he|she)                                       what i did is like i wrote a script
            like  filler    (and|but) _ (i|he|she|they|we) (said|did|wrote) (no|yes|okay|hey|why|to|it|that|nothing)  and like i said no to him
            like  ordinary  _ (i|you|we|they|he|she) (said|mentioned|did|do|described|suggested|drew|saw|discussed|explained|showed|wrote|always|used)  so like i said the log is the truth
            like  ordinary  _ (in|with|for|on|at) (any|most|the (first|last|previous|other|earlier|old|original|same)|my (last|previous))  like in the first version it is sorted
            like  ordinary  _ (any (other|good|cache|system|database|*)|most (!(of) *)|many|other|every other)  like most databases it keeps a log
            like  ordinary  _ (everything|everybody|everyone|anything|anybody|anyone|all the) (else|other|others|rest)  it crashed like everything else
            like  ordinary  _ (crazy|hell|mad|clockwork|magic|nothing|before|always|usual) [$|@conjunction]  it grew like crazy
            like  ordinary  (@verb|@verbing) (it|them|him|her) _ (a|an|the|any|one|*s)            we sort them like cards in a hand
            like  ordinary  ^ _ every * (it|they|you|we)                                       like every cache it lies sometimes
            # "to like" as users do, and the button they press
            like  ordinary  (a|the|each|every|per|one|new|this|of|same|single|first|another) _ (button|count|counter|counts|counters|event|events|table|service|feature|is|goes|writes|comes|from|on|as|per|or|and|that|needs|should|arrives|becomes|costs|gets)  every like is a row of its own
            like  ordinary  _ [or|and] (share|comment|follow|dislike|repost|retweet)           people can like or share it
            like  ordinary  (and|or) the _ $                                                names and emails and the like
            like  ordinary  (number|numbers|figure|figures|value|values|version|port|code|limit|year) _ @number  a number like ten thousand
            # before an amount it means "about"
            like  filler    _ @amount                                                         that takes like three seconds
            # before another filler, or before a word that strengthens or weakens
            like  filler    _ (like|you know|i mean|kind of|sort of|basically|i don't know|i guess|okay|yeah|yes|oh|wow|hey|no way|nope|sure)  we cache like you know the pages
            like  filler    _ @intensifier                                                    the index is like really big
            # nothing can be liked or compared right after these: the sentence is still waiting for its next word
            like  filler    (@determiner|@conjunction|@question-word) _ !(to)                 and like at every node you look left
            like  filler    (@have|there|there's|@there|there (is|are|was|were|will be|would be)|need|needs|want|wants|takes|take|use|uses|get|gets|put|store|store|keep|send|build|do|does|did|got|make|makes|made|let's|spent|give|gives) _  it has like a cache
            like  filler    (@preposition) _ !(a [*] [*] (post|photo|comment|picture|song|video|tweet)|the (post|photo|comment|video|song)|to)  we keep it for like the whole day
            # somebody can, or will, like something
            like  ordinary  (@modal|@will|to) [also|always|really|often|even|never] _ (a|an|the|this|that|these|it|to|them|your|their|each)  a user can like a photo
            like  filler    (@modal|@will|to) _                                               we could like page by the last id
            like  filler    @person [also|just|always|then] _ //                               we also like (0.4) pinned it
            like  ordinary  (@person|that) [really|always|actually|personally|also|still|never|quite|usually|often|generally|mostly|especially|kind of|especially] _ (to|the|that|this|it|how|them|your|these|those|my|both|what|when|having|*ing|a|an|our|their)  i like the simple plan
            like  ordinary  (really|personally|always|never|quite|also|still|particularly) _ !(@verb|@verbs|@subject|@is-subject|@number) *  i really like sagas here
            # after a subject a verb is still to come
            like  filler    (@person|it) _ (@verb|@verbs|@verbed|@modal|@be|@have|@preposition|@conjunction|@subject|@is-subject|* (the|a|an|it|them|every|all|each))  we like shard by user
            like  ordinary  !(it) @person _                                                   i like postgres for that
            # being like something, when a thing follows; else somebody is being quoted or a quality is coming
            like  filler    (thing|things|problem|point|question|issue|idea|answer|reason|part|step) @be _  the other thing is like the cost
            like  filler    (were|are|i'm|we're|they're|he's|she's|you're|(i|he|she|you|we|they) (was|am)) _ *ing  the pods were like restarting
            like  filler    @be _ the (whole|biggest|worst|best|main|only|most|entire|first|second|third|fourth|last)  that is like the biggest risk
            like  ordinary  (@be|not|being|become|becomes) [just|almost|a bit|more|not] _ (a|an|the|this|that|these|those|any|having|when|one|trying|*ing|!(less|always|@verbs) *s)  it is like a tree of queues
            like  filler    (@be) _                                                           the whole room was like silent
            like  filler    (the|each|every|our|this|that) * [*] _ @nounverbs (@determiner|@object|to|up|down|out)  the gateway like limits the rate
            # a verb after it shows that what came before was its subject
            like  filler    _ (@verbs|@verbed|@be|@modal|@have|doesn't|don't|didn't)          our leader in paris like steps down
            # "a store like this one", when nothing sets it apart
            like  filler    _ //                                                              zookeeper like um somehow slow
            like  ordinary  _ (this|that|these|those|so)                                      services like this one are easy to move
            # "a store like redis": such as
            like  ordinary  (a|an|some|any|another|other|the|no|with|tools|systems|databases|services|languages|*s) [*] [*] !(@be|@have|@preposition|@verb|@conjunction) * _ !(@preposition|@conjunction|@subject|@is-subject) *  we put it in another database like redis
            like  ordinary  *s _ !(@preposition|@conjunction|@subject|@is-subject) *           tools like redis are fast
            like  filler    _                                                                 zookeeper like sharding

            # knowing, asked about, wished for or made a condition
            you know  filler    (if|when|because|so|where|while|and|but|then) _ (we|i|they|he|she|somebody|there|there's|it's|we're|they're|i'm|you)  if you know we lose a node
            you know  ordinary  because _ (the|your|its|their|our) * [*] $                        you choose the index because you know the query
            you know  ordinary  (do|does|did|don't|doesn't|didn't|let|letting|lets|as|would|might|should|could|must|may|how|far|less|more|least|already|unless|now that|given that|time|moment|make sure|ensure|means|assuming|suppose) _  how do you know the node is dead
            you know  filler    _ what (let's|forget|just|maybe|okay|i'll|i'd|i think|we'll|that's fine)  you know what let's try it
            you know  ordinary  ((only|even|exactly|just) (when|if|where|once|after)|the (more|less|fewer|better) [*]) _  only when you know the load can you size it
            you know  ordinary  (that|which) _ (@verbs|is|are|will|won't|can|has|isn't)       an index that you know fits in memory
            you know  filler    _ //                                                          once you know (0.4) the leader is up
            you know  ordinary  (if|once|until|after|before|whatever|everything|anything|what|which|since) _  if you know the range in advance
            you know  filler    when _ (the|a|an|this|that|our|every) [*] [*] (@verbs|@verbed|@be|@modal|@have)  when you know the node restarts
            you know  ordinary  when _                                                        when you know the range
            # a relative clause: the one you know will fail
            you know  ordinary  (one|ones|only|first|something|anything|those|same|thing|things|part|node|endpoint|key|place|people|that) [*] _ (will|would|is|are|won't|can|has|needs|about|for sure|how|by)  the endpoint you know will be hot
            you know  ordinary  (people|tool|tools|stack|language|database|technology|everything|framework|person|someone|somebody|what|all|thing) _ (well|best|already|$)  start with the tool you know best
            # what is known follows
            you know  filler    (@be|@have|because|with|for|of|to|a|the|we|i|they|it) _       it is you know how we did it
            you know  ordinary  _ (why|where|who|which|what|whether|how|whose|exactly (which|what|how|where|when))  so you know which shard to ask
            you know  ordinary  _ that (the|a|an|every|each|it|we|no|nobody|nothing|all|any|your|this|these|there|in)  and you know that the write is safe
            you know  filler    _                                                             we cache you know the hot ones

            # meaning something by a word
            i mean  ordinary  (what|which|how|do|did|does|if|whatever|who) _                  let me show what i mean
            i mean  ordinary  _ (when|if|whenever) (i|we) (say|talk|speak|mention|use|said|write|draw)  that is the case i mean when i say hot
            i mean  ordinary  what do i mean ... _                                             what do i mean by hot i mean half the load
            i mean  ordinary  (the|that) * _ (is|was|isn't) (the|that|when|where|not)          the column i mean is the one with the index
            i mean  ordinary  not ... _ but                                                    it is not the replica i mean but the follower
            i mean  filler    by * [*] _ by                                                   shard by user i mean by tenant
            i mean  ordinary  (^|and|but|so|or|now|here|where|because|okay|well|also) by [the|a|an] * [*] [*] _  by atomic i mean all or nothing
            i mean  ordinary  (when|if|where|every time) (i|we|you) (say|said|write|talk about|speak of|mention) * [*] [*] [*] _  when i say user i mean the account
            i mean  ordinary  (i'm saying|i say) * [*] _                                       now i say user i mean the account
            i mean  ordinary  _ (by (that|this|it)|it $|the same thing)                      and i mean it
            i mean  ordinary  _ that (the|a|an|every|each|we|you|no|there|all|any|two|nobody|*ing)  i mean that the two are one transaction
            i mean  ordinary  (not|exactly|precisely) (the|that|a) * _ (here|$)              that is exactly the part i mean here
            i mean  filler    _                                                                it works i mean it did before

            # a verb right after "this", "that" or "which" needs them for its subject
            kind of/sort of  filler    (this|that|which|it|all|one|who) _ !(reads|writes|logs|locks|checks|pages|stores|changes|calls|loads|builds|runs) (@verbs|@be|@modal|@have|does|doesn't)  this kind of works for now
            kind of/sort of  filler    (this|that|which|it|all|one|who) _ (@verbed) (@determiner|@object|everything|everybody|out|down|up|apart)  that kind of broke the trust
            # after these a kind is named, or a sorting; so too after an adjective
            kind of/sort of  filler    (a|an) _ (weird|strange|odd|funny|hacky|ugly|tricky|messy|awkward|sad|annoying|difficult|long|complicated|boring|crazy)  a kind of weird bug
            kind of/sort of  ordinary  (@determiner|what|which|@number|many|several|other|such|certain|whatever) _  what kind of cache is it
            kind of/sort of  filler    @be @adjective _                                        it is slow kind of but it works
            kind of/sort of  ordinary  @adjective _                                            it needs a different kind of key
            sort of          ordinary  (to|we|you|and|then|*ing) _ (the|these|those) (array|list|lists|rows|keys|intervals|input|numbers|tasks|words)  a counting sort of the keys
            kind of/sort of  ordinary  (a|an|some|another) * _ !(@verb|@verbs|@verbed|@be|@modal|@have|@determiner|@preposition|@intensifier|@object|@subject|like) *  a nasty kind of deadlock
            # kindness
            kind of          ordinary  be _ (you|them|him|her) to                              it would be kind of you to share it
            kind of          ordinary  (very|so|too|extremely|how|really) _ (course|you|them|him|her|us|me|the|your)  that was very kind of them
            kind of/sort of  filler    _                                                       then we kind of stop

            # before a quality, or sameness, it means "in essence"; before a clause, or a pause, it fills
            basically  filler    _ //                                                          it is basically (0.4) a log
            basically  filler    // _ (@subject|@is-subject|what|the)                          um basically the cache is cold
            basically  ordinary  (@be|stays|remains|become|becomes|be|been|looks|seems) [also|then|now|all|still|both|just] _ !(@subject|@is-subject|@modal|what|like|just|because|when|if|how|where|saying|*ing|@verb|to|that)  the two plans are basically identical
            basically  ordinary  _ (the same|identical|equivalent|zero|free|nothing|no|impossible|unlimited|infinite|constant|instant|never|always|every|all|done|useless)  it costs basically nothing
            basically  filler    _                                                             and basically we put it on a queue

            # the evening itself, where something is done then
            at the end of the day  filler    (what|that) (counts|matters|remains|is left|stays) _  what counts at the end of the day is the user
            at the end of the day  filler    (but|because|so|since|that|well|honestly) _       but at the end of the day somebody runs it
            at the end of the day  ordinary  (@schedule|once|twice|every|each|late|noon|until|morning|wrote|write|writes) ... _  the job runs at the end of the day
            at the end of the day  ordinary  (is|are|was|were|be|been|get|gets|got) (*ed|@verbed) _  the counters are dropped at the end of the day
            at the end of the day  ordinary  _ [*] [*] [*] (@schedule)                         at the end of the day we close the books
            at the end of the day  ordinary  _ (every|each|from|before|for the|of every|when|at midnight)  he pays them at the end of the day for the whole week
            at the end of the day  filler    _                                                 at the end of the day it is a trade

            # "i think so", "or so", "so many", "so that"
            so  filler    (yeah|okay|alright|yes|anyway|sure|great|cool) _                    and yeah so that was it
            so  ordinary  (think|thought|hope|guess|suppose|believe|say|said|or|if|do|did|does|doing|even|just|ever|why|how|not|told|quite|more) _  i don't think so
            so  ordinary  _ (that|on|forth|far|called|many|much|few|little|long|often|soon)    there are so many files
            so  ordinary  (@be|get|gets|got|became|becomes|feel|feels|felt|grow|grows|run|runs|runs) _ !(@subject|@is-subject|@determiner|@modal|basically|like|yeah|okay|actually|what|if|when) *  the table is so big
            # it opens an utterance, or somebody hangs on to the word
            so  filler    _ //                                                                 we have a table and so (0.5) then
            so  filler    (^|right|well|no|good) _  so i joined in march
            so  filler    _ (yeah|okay|like|basically|i mean|you know|right|anyway|actually|well|so|kind of)  and so yeah that is it
            so  ordinary  _                                                                    the ids are random so every insert is slow

            # a side, a claim, a moment, being correct
            right  ordinary  _ (now|away|after|before|next|behind|beside|on time|in front|side|hand|child|subtree|pointer|half|answer|thing|tool|choice|way|path|place|shard|key|number|size|order|level|time|call|join|branch|edge|end|amount|balance|question|people|person|moment|direction|fit|kind|from the|at the|on the|into|through|down|up|above|below)  right after the deploy it failed
            right  ordinary  (@determiner|@be|go|goes|going|left|not|quite|exactly|feels|feel|felt|looks|look|sounds|seems|turn|move|moves|far|just|access|equal|copy|probably|always|absolutely|completely|almost|shift|shifts|rotate|rotates|worked out|came out|it'll be|be) _ !(and (you|we|then|so))  that is right
            right  ordinary  (get|gets|got|getting|do|did|done|doing|make|made|set) (it|this|that|them|things|these|(the|our|my) * [*]) _  we have to get the schema right
            right  filler    _                                                                 it is a tree right and it has a root

            # put against what was thought or said before; or a word somebody takes time with
            actually  filler    _ //                                                           it's actually (0.4) it's simple
            actually  ordinary  _ (no|not|instead|wait|rather|never|nothing|isn't|doesn't|wasn't|didn't|don't|aren't|won't|can't|the opposite|that's (wrong|not)|i'd rather|i was wrong|i take|let me (change|take|correct))  no actually not the leader
            actually  ordinary  (but|not|don't|doesn't|didn't|isn't|wasn't|never|no|wait|instead|than|what|which|whether|who|if|where|how|why|does|did|do|is it|was it|thought|looks|looked|seems|seemed|expected|supposed|only|until) [*] [*] [*] [*] [*] _  it looks linear but it is actually quadratic
            actually  filler    _ (@subject|@is-subject)                                       and then we actually we put it away
            actually  filler    (^|and|so|because|then|yeah|okay|well|um|or) _                 so actually the gateway does that
            actually  ordinary  _                                                              the second index is actually used

            # doing well, as well, well known, well under
            well  ordinary  (as|very|pretty|quite|so|how|too|may|might|could|works|work|worked|working|scales|scale|scaled|scaling|performs|perform|behaves|behave|went|goes|go|going|reads|read|writes|handles|fits|fit|compresses|does|do|did|doing|known|knows|know|understood|sleep|it|them|this|that|really|extremely|not|equally|fairly|reasonably|perfectly|all) _ !(@subject|@is-subject) [*]  it scales well under load
            well  ordinary  _ (known|defined|understood|tested|behaved|documented|under|over|above|below|before|after|within|beyond|into|past|enough|aware|ahead|worth|suited|balanced|spread|formed)  the rate stays well under the limit
            well  filler    /// _                                                              well it depends
            well  filler    // _                                                               it is um well complicated
            well  filler    (@determiner|@preposition|to|that) _ //                            that is a well (0.4) a tree
            well  filler    (said|says|say|thought|like|goes|told *|think|guess|mean) _        and he said well fine
            well  filler    (and|but|then|because|so|or|yeah|okay|no|yes|@be|if) _             and then well everybody left
            well  ordinary  _                                                                  the index is done well

            # by the letter
            literally  ordinary  (taken|take|takes|taking|took|translated|translate|read|reads|interpreted|interpret|meant|mean|means|not|quite|parsed|treated|matched|match|matches|mean it|copied|compared) [it|this|that|them|too|the *] _  the pattern is taken literally
            literally  ordinary  _ (means|translates|the (same|word|string|bytes|text|name|url|character|characters|file))  the key is literally the url
            literally  filler    _                                                             we were literally drowning

            # only, exactly, a moment ago; before a verb, or a hesitation, it fills
            just  filler    _ //    i'd just um put it there
            just  filler    _ (just|like|kind of|sort of|basically|you know|really|so)      i'd just like put it there
            just  ordinary  (@have|not|more than|was|were|is|are|it's|that's|isn't|only) _  we had just switched the traffic
            just  ordinary  _ (@number|a|an|the|enough|as|in|before|after|now|because|under|over|above|below|about|how|what|that|those|these|this|for|to|by|with|from|at|on|one|outside|short|right)  we need just one copy
            just  filler    _ (@verb|@verbed|@verbs|@verbing)                                  we just put it in the cache
            just  ordinary  _                                                                  users see just names
            """;

    private static final Map<String, List<UseRule>> RULES = TABLE.lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .flatMap(line -> UseRule.read(line).stream())
            .collect(Collectors.groupingBy(UseRule::phrase));

    private DiscourseRules() {}

    /** Whether a phrase fills where it stands. One without rules, a word of the user's own, always does. */
    static boolean fills(String phrase, Neighbours neighbours) {
        return RULES.getOrDefault(phrase, List.of()).stream()
                .filter(rule -> rule.fits(neighbours))
                .findFirst()
                .map(UseRule::fills)
                .orElse(true);
    }

    /** In the order in which they are asked. */
    static List<UseRule> of(String phrase) {
        return RULES.getOrDefault(phrase, List.of());
    }

    /** The phrases that have rules. */
    static Set<String> phrases() {
        return RULES.keySet();
    }
}
