package io.mockround.analysis;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * By which words the well-known milestones are reached (PRACTICES R7, R12, R13), for templates that name one without cues of their own. Words
 * that only belong to the subject weigh little, several of them together, or one that says the thing itself, are enough.
 */
final class MilestoneCues {

    static final String CLARIFY = "clarify";

    private static final String NUMBER =
            "(?:(?:a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty"
                    + "|seventy|eighty|ninety|hundred|thousand|million|billion|few|some|couple|half|\\d+)\\b ?)+";

    private static final String BIG =
            "(?:hundreds?|thousands?|millions?|billions?|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|\\d{2,})";

    private static final String THEM =
            "(?:somebody|someone|anybody|anyone|an? (?:\\w+ )?(?:user|client|customer|person|reader|visitor|request|driver"
                    + "|player|viewer|writer|member|guest|buyer|seller|employee|student|patient)|the (?:\\w+ )?(?:user|person|member"
                    + "|guest|buyer|seller|employee|student|patient|recipient|receiver|client|customer|app|phone|browser|reader"
                    + "|viewer|device|visitor|driver|player|sender|frontend|front end)|users|clients|customers|people|readers)";

    private static final String SOMEBODY = "(?:" + THEM + "|i|you|we|they|he|she|it)";

    private static final String READS =
            "(?:opens?|reads?|looks? (?:up|at|for)?|views?|asks? for|requests?|fetch(?:es)?|gets?|search(?:es)?|loads?"
                    + "|clicks?|subscribes?|comes? back|wants? to see|refresh(?:es)?|scrolls?|quer(?:y|ies)|downloads?|lists?"
                    + "|watch(?:es)?)";

    private static final String WRITES =
            "(?:posts?|writes?|sends?|saves?|uploads?|creates?|submits?|press(?:es)?|updates?|publish(?:es)?|stores?|adds?"
                    + "|places?|shortens?|pays?|books?|inserts?|edits?|changes?|reports?|types?|votes?|likes?|pushes)";

    /** A clause, what was put off taken out. */
    record Heard(String text, long pauseAfterMs, boolean handsBack) {}

    private static final Map<String, List<Sign<Heard>>> CUES = Map.ofEntries(
            Map.entry(
                    CLARIFY,
                    List.of(
                            has(
                                    1.5,
                                    "(?:^|\\b(?:so|and|but|okay|ok|ah|oh|sorry|right|well|by the way|question|thing|begin"
                                            + "|start|understand|clear|first|maybe|then|wondering|check|know) )(?:do|does|did|are|is"
                                            + "|can|could|should|will|would|may) (?:we|i|the|it|users|they|you|there|this|that|these"
                                            + "|those|a|an|users|people|clients|readers|writes|reads)\\b"),
                            has(2, "^(?:(?:so|and|but|okay|first) )*who (?:uses|reads|writes|is going to|are the)\\b"),
                            has(
                                    1.5,
                                    "\\b(?:how (?:many|much|often|long|large|big|fresh|fast|old|strict|far|important)"
                                            + "|what(?:'s| is| are) (?:the|our|your)|what (?:kind|sort|size)|which (?:regions?"
                                            + "|platforms?|languages?|clients?|users)) (?:\\w+ ){0,4}(?:do|does|are|is|should|can"
                                            + "|will|we|the|for|here|roughly|like|of|budget|expected)\\b"),
                            has(
                                    2.5,
                                    "\\b(?:can|could|may) i (?:ask|check|assume|clarify|just ask|just check)\\b"
                                            + "|\\b(?:should|shall|do) i (?:assume|take it|care about|consider|worry about|support"
                                            + "|think of|treat)\\b|\\b(?:could|can) you (?:tell|say|give|clarify|confirm)\\b"
                                            + "|\\blet me (?:ask|check|clarify)\\b|\\bi(?:'d| would) (?:like to|want to"
                                            + "|have to) (?:ask|clarify|check|know)\\b|\\bis (?:it|that) (?:fair|okay|ok|safe"
                                            + "|right) to assume\\b|\\bam i right\\b|\\bi have (?:a|one|two|some) questions?\\b"
                                            + "|\\bmy (?:first )?question (?:is|would be)\\b|\\bare we talking about\\b"
                                            + "|\\b(?:just )?to make sure(?: that)? i\\b"),
                            new Sign<>(1, heard -> heard.pauseAfterMs() >= 1_500), // the interviewer answers
                            has(
                                    -1.5,
                                    "\\b(?:i'd say|i would say|the question is|i ask myself|i think|we (?:drop|use|take))\\b"),
                            has(
                                    -2,
                                    "\\b(?:you want|you'd like|you would like|you like me|next|go from here|dig|push"
                                            + "|make sense|does that)\\b"),
                            new Sign<>(-5, Heard::handsBack))),
            Map.entry(
                    "scope",
                    List.of(
                            has(
                                    2.5,
                                    "\\b(?:out of scope|in scope|leav(?:e|ing) out|leave (?:\\w+ ){1,6}(?:out|aside|away)"
                                            + "|left out|i leave\\b|what's (?:in|out)\\b|(?:i'll|i will|i'd|we'll|we|let's|let me"
                                            + "|i'm going to|i want to|i would|would|will) (?:\\w+ )?(?:skip|ignore|exclude|focus on"
                                            + "|concentrate on|limit|restrict|cut|drop|put aside|set aside|stick to|narrow"
                                            + "|not (?:cover|do|build|care|deal|support|consider|handle|include|worry)))\\b"),
                            has(
                                    2.5,
                                    "\\b(?:won't (?:cover|do|build|support|handle|include|deal|go into|touch)"
                                            + "|not going to (?:cover|do|build|support|handle|include|deal|go into|touch)"
                                            + "|are other systems|is another system|(?:first|minimal) version (?:only|has|does|is)"
                                            + "|version one|(?:the|my|our) scope (?:is|would be) (?!of)|as (?:the )?scope|the mvp"
                                            + "|(?:keep|leave|put) (?:\\w+ ){1,4}(?:out of (?:this|it|scope)|out$|aside)|forget about"
                                            + "|not going to (?:talk|speak|discuss|worry)|another team (?:owns|does|has)"
                                            + "|i assume (?:\\w+ )?exists|for (?:now|this|today) (?:only|just|we only|i only|i'd only"
                                            + "|we just)|only do|only (?:care|look|cover|build|support)|no (?:accounts|payments|login"
                                            + "|mobile|admin|analytics|video|search)\\b)"),
                            has(1, "\\b(?:for now|for today|for this (?:round|interview|session)|only|just the)\\b"),
                            has(1, "\\b(?:without|except|apart from|features?|requirements?|use cases?)\\b"))),
            Map.entry(
                    "scale",
                    List.of(
                            has(
                                    2,
                                    "\\b" + NUMBER
                                            + "(?:\\w+ ){0,3}?(?:users|people|customers|drivers|requests|writes|reads"
                                            + "|messages|links|queries|events|orders|uploads|downloads|posts|photos|images"
                                            + "|videos|files|devices|sensors|rows|records|items|products|tenants|sessions"
                                            + "|connections|bookings|tickets|transactions|jobs|searches|views|clicks|visitors"
                                            + "|players|members|engineers|employees|shops|stores|sites|games|rides|calls"
                                            + "|mails|emails|documents|builds|clients)\\b"),
                            has(
                                    2,
                                    "\\b" + NUMBER
                                            + "(?:\\w+ ){0,5}?(?:a|per|each|every|in a|in one|in each) (?:second|minute|hour"
                                            + "|day|week|month|year)\\b"),
                            has(
                                    2,
                                    "\\b" + NUMBER
                                            + "(?:\\w+ ){0,1}?(?:bytes|kilobytes?|megabytes?|gigabytes?|terabytes?|petabytes?"
                                            + "|gigs?|megs?|qps|rps)\\b"),
                            has(1, "\\b" + BIG + "\\b"),
                            has(
                                    0.5,
                                    "\\b(?:let's say|assume|i take|suppose|roughly|about|around|on average|at (?:the "
                                            + "|our )?peak|numbers|makes|that's|so)\\b"),
                            has(
                                    -2,
                                    "\\bhow many\\b|\\b(?:milliseconds?|every (?:\\w+ )?(?:few )?(?:seconds?"
                                            + "|minutes?))\\b(?!.*\\b(?:a|per) (?:second|day)\\b)"))),
            Map.entry(
                    "read-path",
                    List.of(
                            has(
                                    2.5,
                                    "\\b(?:on a read|for a read|(?:the|our|a) read path (?:is|goes|starts|looks|works"
                                            + "|begins|first|then|just|hits|does|would|has|reads|uses)|on the read (?:side|path)|(?:a"
                                            + "|the) read (?:request )?(?:goes|hits|comes|starts|first)|reads (?:go|come|are served"
                                            + "|hit)|for reads (?:we|i|it|the)|reading (?:goes|hits|means|works)|to (?:read|serve"
                                            + "|show|open|load|look up|fetch|display|render) (?:\\w+ ){1,4}(?:the|it|we|a))\\b"),
                            has(
                                    1.5,
                                    "\\b(?:(?:when|if|once|whenever|every time|each time) " + SOMEBODY + "|" + THEM
                                            + ") (?:who |that |now |then )?" + READS + "\\b"),
                            has(
                                    1.5,
                                    "\\b(?:opening|reading|loading|fetching|searching|viewing|looking up|showing|displaying"
                                            + "|querying|serving) (?:a|an|the|my|one|it|them|this|from|works|means|takes)\\b"),
                            has(
                                    1.5,
                                    "\\b(?:app|client|browser|page|he|she|user|server) (?:\\w+ )?(?:opens|reads|subscribes"
                                            + "|asks|fetches|requests|loads|pulls)\\b"),
                            has(
                                    1,
                                    "\\b(?:cache|redirect|query|queries|we read|reads? the|falls? back|looks into"
                                            + "|sorted set|indexed|index|returns?|answers?|pushed|sorts?|loads?|looks|miss|hit|hits"
                                            + "|served?|replicas?|cdn|comes? back|sees?|gets? back|newest|page by page|lookup)\\b"),
                            has(-1.5, "\\b(?:stores|inserts?|puts|writes|appends?)\\b"))),
            Map.entry(
                    "write-path",
                    List.of(
                            has(
                                    2.5,
                                    "\\b(?:on a write|for a write|(?:the|our|a) write path (?:is|goes|starts|looks|works"
                                            + "|begins|first|then|just|hits|does|would|has|uses)|on the write (?:side|path)|(?:a"
                                            + "|the) write (?:request )?(?:goes|hits|comes|starts|first)|writes (?:go|come|land|hit)"
                                            + "|for (?:the |a )?writes? (?:we|i|it|the)|(?:comes?|goes) in(?:to)? (?:through|via|at"
                                            + "|over)|to (?:create|write|post|save|store|upload|publish|send|add|submit) (?:a|an|one"
                                            + "|it|the|something|new))\\b"),
                            has(
                                    1.5,
                                    "\\b(?:when|if|once|whenever|every time|each time) " + SOMEBODY + " (?:now |then )?"
                                            + WRITES + "\\b"),
                            has(
                                    1.5,
                                    "\\b(?:the|a|each|every|his|her|their) (?:\\w+ ){1,4}"
                                            + "(?:sends|posts|writes|uploads|submits|publishes|saves|reports)\\b"),
                            has(
                                    1.5,
                                    "\\b(?:comes?|goes) in (?:through|via|at|over)\\b|\\b(?:server|service|gateway"
                                            + "|api) (?:takes|accepts|receives) (?:the|a|an|it)\\b"),
                            has(
                                    1,
                                    "\\b(?:inserts?|puts?|stores?|appends?|writes?|saves?|queue|log|transaction|commit"
                                            + "|persist(?:s|ed)?|validates?|acknowledges?|acks?|gateway|memory|fan ?out|upserts?"
                                            + "|publishes)\\b"))),
            Map.entry(
                    "data-model",
                    List.of(
                            has(
                                    1.5,
                                    "\\b(?:tables?|schema|data model|collections?|entities|entity|(?:each|one|a"
                                            + "|every) (?:document|record|item|row|entry) (?:has|have|holds|with|per|contains|is))\\b"),
                            has(
                                    1.5,
                                    "\\b(?:primary key|partition key|sort key|foreign key|clustering key|sharding key"
                                            + "|unique key|columns?|(?:a|one) row (?:per|for)|rows? (?:has|have|with)|fields?"
                                            + "|as (?:the |its )?key|keyed by|the (?:\\w+ )?key is|partition(?:ed)? by|sort(?:ed)? by"
                                            + "|(?:has|have|holds?|with) an? (?:\\w+ )?(?:id|key|timestamp)|stored? as|one to many"
                                            + "|many to many|attributes?)\\b"),
                            has(
                                    1,
                                    "\\b(?:index(?:es)?|flag|id|timestamp|title|body|tags|name|status|text|date|email|time"
                                            + "|version|type|owner|key|value|hash|state|created at)(?:\\b.*\\b(?:index(?:es)?|flag|id"
                                            + "|timestamp|title|body|tags|list of \\w+|name|status|text|date|email|time|version|type"
                                            + "|owner|value|hash|state))\\b"),
                            has(0.5, "\\bin the database\\b|\\bunderneath\\b|\\bdata\\b"),
                            has(-1.5, "\\b(?:lookup table|hash table|table stakes|on the table)\\b"))),
            Map.entry(
                    "api",
                    List.of(
                            has(
                                    2.5,
                                    "\\b(?:endpoints? (?:is|are|for|to|that|would|called|i|we|like|takes?)|(?:one|two|three"
                                            + "|four|five) endpoints|(?:a |an |one )?(?:post|get|put|delete|patch) (?:on|to"
                                            + "|request (?:to|on)|slash)|slash \\w+|returns? (?:a )?(?:two oh|three oh|four oh"
                                            + "|two hundred|two o|four o|the id|an id|a list|the list))\\b"),
                            has(
                                    1.5,
                                    "\\b(?:apis?|interface|endpoints?|rest|grpc|graphql|methods?|operations?|(?:two|three"
                                            + "|four|a few|five) calls)\\b"),
                            has(
                                    1,
                                    "\\b(?:returns?|gives? back|takes? (?:a|an|the|two|three|\\w+s)\\b|parameters?"
                                            + "|in the body|request body|response|post|get|put|delete|arguments?|page token"
                                            + "|cursor)\\b"),
                            has(1.5, "\\bclients? calls? \\w+\\b"),
                            has(0.5, "\\b(?:from|for|to) (?:the )?outside\\b|\\bclients? calls?\\b"),
                            has(-1.5, "\\bapi (?:gateway|server|keys?|layer|team)\\b"))),
            Map.entry(
                    "bottleneck",
                    List.of(
                            has(
                                    2.5,
                                    "\\b(?:bottlenecks? (?:is|are|here|will|would|on|in|for|becomes|comes)|(?:is|becomes|be"
                                            + "|as) (?:the|a|our|my) (?:\\w+ )?bottleneck|(?:will|would|going to) (?:saturate|fill up"
                                            + "|run out|run hot|melt|choke|give in|be full|hit (?:its|the) limit) (?:first"
                                            + "|(?:\\w+ )?before)|first (?:thing|part|one|to)(?: that| which| to)? (?:\\w+ )?(?:hits?"
                                            + "|breaks?|fills?|runs? out|saturates?|goes|gives?|melts?|hurts?|fails?|dies|be full)"
                                            + "|(?:runs? out|hits? (?:its|the|a) (?:limit|ceiling|wall)|will be full|is full|breaks"
                                            + "|gives in|saturates?|fills up|hurts)(?: \\w+){0,3} first|the limit (?:is|here is"
                                            + "|will be)|hits? (?:its|their|the) limits?|hot (?:spot|key|partition|shard)|hotspots?"
                                            + "|single point of contention|can't keep up|cannot keep up|overload(?:s|ed)?|contention"
                                            + "|weak(?:est)? (?:point|spot|link|part)|gives? (?:out|up|in) first"
                                            + "|busy for (?:\\w+ )?(?:minutes|seconds|hours)|wait(?:s|ing)? behind)\\b"),
                            has(
                                    1.5,
                                    "\\b(?:limit|saturated?|full|slow(?:s|est)? (?:part|thing|down)|queues? up"
                                            + "|grows? without|too (?:much|many|slow|big) for|doesn't scale|saturates?|(?:gets?"
                                            + "|takes?|sees?|carries|has) (?:all|most) (?:of )?(?:the|our) (?:load|traffic|writes"
                                            + "|reads|requests)|busiest|pressure|heaviest|struggle)\\b"),
                            has(
                                    1,
                                    "\\b(?:first|cpu|disk|memory|connections?|network|bandwidth|locks?|inserts|at (?:the"
                                            + "|this) (?:load|scale|peak|rate)|millions?|goes viral|celebrit(?:y|ies)|workers?"
                                            + "|single)\\b"))),
            Map.entry(
                    "failure",
                    List.of(
                            has(
                                    2.5,
                                    "\\b(?:when|if|once|suppose|should|say|assume|imagine|assuming|after) (?:(?:the|a|an"
                                            + "|one|this|any|that|our|some|all|both|another|my)\\b )?(?:\\w+ ){0,4}?(?:dies?|fails?"
                                            + "|crash(?:es)?|goes down|go down|went down|is down|are down|is gone|are gone|is lost"
                                            + "|is broken|is away|disappears?|restarts?|falls? over|breaks?|is unreachable|times? out"
                                            + "|goes away|is dead|burns?|is unavailable|doesn't (?:answer|respond|work|come back)"
                                            + "|stops? (?:answering|responding)|is cut|goes dark|is offline|partitions?"
                                            + "|loses? (?:power|its|the))\\b"),
                            has(
                                    2.5,
                                    "\\b(?:if|when|once) (?:we|you) lose (?:a|an|the|one)\\b|\\b(?:fails? over|failover"
                                            + "|failing over)\\b|\\b(?:survives?|tolerates?) (?:the )?(?:loss|failure|crash"
                                            + "|outage)\\b"),
                            has(
                                    1.5,
                                    "\\b(?:failures?|outages?|crash(?:es)?|disaster|recover(?:y|s)?|standby|promoted?"
                                            + "|backups?|degrade(?:s|d)?|circuit breaker|retry|retries|redundan\\w+)\\b"),
                            has(
                                    1,
                                    "\\b(?:nothing is lost|lost|on duty|monitoring|alerts?|alarm|notice[sd]?|restore[sd]?"
                                            + "|replay(?:s|ed)?|downtime|dead letter)\\b"))),
            Map.entry(
                    "trade-off",
                    List.of(
                            has(
                                    2.5,
                                    "\\b(?:trade ?offs? (?:is|are|here|between|i|we|of|would|that|being)|(?:is|are|be"
                                            + "|as) (?:a|the|our|my) (?:\\w+ )?trade ?off|trading|the price (?:of|for|is|we)"
                                            + "|price (?:we|i|you) pay|pay (?:for it|for this|for that) with|(?:what )?we (?:give up"
                                            + "|lose|pay|sacrifice|trade)\\b.*\\b(?:get|gain|win|save|keep|for)|give up"
                                            + "|at the (?:cost|expense|price) of|in exchange(?: for)?|in return|the cost of (?:that"
                                            + "|this|it)|we trade \\w+|trade \\w+ for \\w+|the (?:advantage|benefit|upside|pro) (?:is"
                                            + "|of)\\b.*\\b(?:disadvantage|downside|drawback|con|price|cost)|would cost us"
                                            + "|costs? (?:us )?(?:more|extra|some) (?:\\w+ )?(?:but|and in return)|we (?:buy|gain"
                                            + "|get) (?:\\w+ ){1,4}(?:with|for|at) the (?:risk|price|cost)|is worth it"
                                            + "|that's (?:a price|the deal)|(?:buys?|gives?|saves?|wins?|gains?|gets?) (?:us "
                                            + "|me )?(?:\\w+ ){1,6}(?:and|but) (?:it )?(?:costs?|loses?|takes away)|costs? (?:us "
                                            + "|me )?(?:\\w+ ){1,6}(?:and|but) (?:it )?(?:buys?|gives?|saves?|wins?|gains?)"
                                            + "|(?:the )?downside (?:is|of)|(?:the )?drawback (?:is|of)|that costs us)\\b"),
                            has(
                                    2.5,
                                    "\\b(?:slower|faster|cheaper|simpler|easier|harder|more expensive|more complex|stale"
                                            + "|staler|less \\w+|more \\w+) (?:\\w+ ){0,4}but (?:\\w+ ){0,4}(?:saves?|costs?|faster"
                                            + "|cheaper|simpler|easier|slower|harder|more|less|fewer|never|gives?|keeps?|we)\\b"),
                            has(
                                    1.5,
                                    "\\b(?:it's|it is|that's|they're|is|are) (?:\\w+ )?(?:easy|simple|cheap|fast|quick|safe"
                                            + "|short|simpler|faster|cheaper|easier|safer|nice|convenient|robust"
                                            + "|fresh)(?: and \\w+)?(?: \\w+)? but\\b"),
                            has(
                                    1,
                                    "\\bbut (?:\\w+ ){0,6}(?:costs?|pay|one more|extra|slower|must|loses?|lose|harder"
                                            + "|anybody|anyone|stale|complex|more \\w+|wait|another)\\b"),
                            has(
                                    0.8,
                                    "\\b(?:we pay|we save|saves? us|costs? us|on the other hand|versus|instead of"
                                            + "|compared to|whereas|price)\\b"))),
            Map.entry(
                    "commitment",
                    List.of(
                            has(
                                    2.5,
                                    "\\b(?:i'd|i would|i'll|i will|i'm going to|i am going to|we'll|we should|let's|let me"
                                            + "|so i|i|i'd say (?:i|we)|i think (?:i'd|i|we|we'd|we should)|i want to)(?: (?:actually"
                                            + "|still|just|really|therefore|then|probably|definitely|clearly))? (?:go with|go for"
                                            + "|pick|choose|commit to|settle on|settle for|opt for|decide for|decide on|take (?:the"
                                            + "|that|this)|do (?:that|this)|use the (?:first|second|latter|former|other)|stick with"
                                            + "|stick to|bet on)\\b"),
                            has(
                                    2.5,
                                    "\\b(?:i'm|i am|we're) (?:\\w+ )?(?:going with|going for|picking|choosing|committing to"
                                            + "|settling on)\\b|\\bmy (?:\\w+ )?(?:choice|pick|decision|answer|recommendation|vote"
                                            + "|bet) (?:is|would be|goes)\\b|\\b(?:is|that's|be) (?:my"
                                            + "|the one i'd) (?:\\w+ )?(?:choice|pick|decision|recommendation)\\b|\\b(?:final (?:call"
                                            + "|answer|decision))\\b|\\bof the two i\\b|\\b(?:the )?decision (?:is|for me is)\\b"),
                            has(
                                    -2.5,
                                    "\\b(?:if|unless|could|might|said|would say)\\b.*\\b(?:go with|pick|choose|take|settle)\\b"))),
            Map.entry(
                    "pattern",
                    List.of(
                            has(
                                    2.5,
                                    "\\b(?:sliding window|two pointers?|binary search|breadth first|depth first|bfs|dfs"
                                            + "|dynamic programming|memoi[sz]ation|topological (?:sort|order\\w*)|union find"
                                            + "|disjoint sets?|backtracking|greedy|divide and conquer|prefix sums?|monotonic (?:stack"
                                            + "|queue)|(?:fast and slow|slow and fast) pointers?|floyd's?|kadane'?s?|dijkstra'?s?"
                                            + "|quick ?select|two heaps|bit (?:manipulation|mask\\w*|trick)|trie|segment tree|fenwick"
                                            + "|flood fill|merge intervals|sweep line|reservoir sampling|boyer moore|kahn|bucket sort"
                                            + "|counting sort|knapsack|minimax|k way merge|level order|in order traversal|lru"
                                            + "|cycle detection|hashing problem|graph problem|tree traversal|interval problem"
                                            + "|tabulation)\\b"),
                            has(
                                    1.5,
                                    "\\b(?:heap|priority queue|hash ?map|hash ?set|hash ?table|stack|recursion|recursive"
                                            + "|sorting|linked list|dictionary|queue|graph|tree|set|simulation|string matching)\\b"),
                            has(
                                    1,
                                    "\\b(?:smells like|looks like|sounds like|feels like|reminds me|this is (?:a|the|just"
                                            + "|basically)|it's (?:a|the|basically|just) (?:classic|typical|standard)?|that's (?:a"
                                            + "|the)|classic|typical|standard|pattern|problem|calls for|screams|family)\\b"),
                            has(
                                    -1.5,
                                    "\\b(?:instead of|we would get|naive|brute force|could also|could be|don't want|not a"
                                            + "|isn't|or maybe|would be too|too slow)\\b"))),
            Map.entry(
                    "approach",
                    List.of(
                            has(
                                    2.5,
                                    "\\b(?:(?:my|here is my|here's my|here is the|here's the) (?:plan|idea|approach"
                                            + "|strategy|solution|algorithm)(?: \\w+)? (?:is|would be|goes|here|sort|walk|keep|use|go"
                                            + "|scan|for|we|i)|the (?:plan|idea|approach|algorithm|strategy|solution|trick"
                                            + "|way)(?: here| then| now)? (?:is|would be|goes|works|walk|sort|go|keep|use|scan)"
                                            + "|(?:i would|i'd|i will|i'll|we) do (?:it|this|that) (?:like (?:this|that)|as follows"
                                            + "|by|with|in)|what i(?:'d| would|'ll| will| want to)(?: like to)? do is|here's (?:what"
                                            + "|how) (?:i|we)|(?:so )?(?:the|my) steps are|let me (?:explain|describe|outline"
                                            + "|state) (?:the|my|what|how)|(?:i|we)(?:'m| am|'re| are) going to (?:use|keep|walk"
                                            + "|iterate|go|sort|scan|move|track|build|store|maintain|loop|traverse|count|solve|split)"
                                            + "|i (?:can|could) solve)\\b"),
                            has(
                                    2,
                                    "\\b(?:i|we)(?:'d| would|'ll| will| can)? (?:\\w+ )?(?:keep|walk|iterate|go|sort|scan"
                                            + "|move|track|build|maintain|loop|traverse|count|start|put|push|use|store|check|split"
                                            + "|compare|take) (?:\\w+ ){0,12}(?:then|and keep|and|until|while|for each|for every"
                                            + "|as long as|from)\\b"),
                            has(0.7, "\\b(?:first|then|at the end|finally|each|every|until|as long as|while)\\b"),
                            has(
                                    -2.5,
                                    "\\b(?:naive|brute force|don't want|not what|too slow|would be to take|one way|could"
                                            + "|example|for example|let me think|let me read|given|we have to|i have to (?:give"
                                            + "|return|find)|asks?|walk it through|test)\\b"),
                            has(-1, "\\b(?:zero is|equals?|return|left is|right is|plus one)\\b"))),
            Map.entry(
                    "code",
                    List.of(
                            has(
                                    2.5,
                                    "\\b(?:(?:i'm|i am) (?:now |just )?(?:writing|typing|coding|going to (?:write|code|type"
                                            + "|implement|start coding))|let me (?:now |just |quickly )?(?:write (?:it|this|that|the"
                                            + "|some|down the code|a function)|code|type|implement|start coding|start writing"
                                            + "|put (?:it|this|that) (?:into|in) code|get (?:it|this) into)|i (?:will |now )?(?:write"
                                            + "|code|type|implement) (?:first |now |down )?(?:the|a|it|this|some)"
                                            + "|i'll (?:\\w+ )?(?:write|code|type|implement)|(?:start|starting) (?:coding|to code"
                                            + "|writing|with the code|typing)|(?:a )?function (?:\\w+ ){1,3}(?:that |which )?(?:takes"
                                            + "|with|of)|(?:helper|method|class|procedure) (?:called |named )?\\w+ (?:that "
                                            + "|which )?takes|def \\w+|public (?:static )?\\w+|let's (?:write|code|type|implement)"
                                            + "|(?:to|into|in) code now|here comes the code|class solution|signature (?:is"
                                            + "|would be))\\b"),
                            has(
                                    1,
                                    "\\b(?:for \\w+ in range|return|is an empty (?:map|list|set)|equals zero|plus equals)\\b"),
                            has(
                                    -2.5,
                                    "\\b(?:could|before i|before we|don't want to|not yet|without)\\b.{0,30}\\b(?:code"
                                            + "|coding|write|writing|type)\\b"))),
            Map.entry(
                    "complexity",
                    List.of(
                            has(
                                    1.5,
                                    "\\b(?:linear|quadratic|cubic|logarithmic|exponential|n log n|log n|n squared|n square"
                                            + "|n times \\w+|n plus \\w+|o of|big o|order of n|(?:constant|linear|extra) (?:time"
                                            + "|space|memory)|is constant|two to the n|m times n|n to the|factorial|amorti[sz]ed)\\b"),
                            has(
                                    1.5,
                                    "\\b(?:time complexity|space complexity|running time|run time|runtime|for the (?:time"
                                            + "|space)|the complexity (?:is|of this is|would be|here)|in time|time (?:is|it's)"
                                            + "|space (?:is|it's)|memory (?:is|it's)|cost (?:is|of this is)|time and space)\\b"),
                            has(
                                    1.5,
                                    "\\b(?:because|since|as each|each \\w+ (?:\\w+ )?(?:enters|is (?:visited|touched|looked"
                                            + "|pushed|popped|processed|seen|inserted))|every \\w+ (?:\\w+ ){0,2}(?:is"
                                            + "|gets) (?:visited|touched|looked|pushed|popped|processed|seen|counted)|at most (?:once"
                                            + "|twice)|once|number of|so it's|so that's|memory|that makes)\\b"),
                            has(
                                    -2,
                                    "\\b(?:of the code itself|how complex|naive|brute force|could we|better than"
                                            + "|would be (?:quadratic|n squared|cubic)|too slow)\\b"))),
            Map.entry(
                    "edge-cases",
                    List.of(
                            has(2, "\\b(?:edge|corner|special|boundary|border|degenerate) cases?\\b"),
                            has(
                                    1.5,
                                    "\\b(?:what about|what if|how about|if the (?:list|string|array|input|tree|graph|map"
                                            + "|number|root|head)|when the (?:list|string|array|input|tree|graph|root|head)"
                                            + "|in case of|test (?:with|for)|check (?:for|the)|(?:should|must|have to|need to|will"
                                            + "|i'd) (?:\\w+ )?(?:handle|check|cover|think about|consider|test|watch))\\b"),
                            has(
                                    1.2,
                                    "\\b(?:empty (?:string|list|array|input|tree|graph|one|map|matrix)|nulls?|none|nil"
                                            + "|zero (?:elements|length|items|nodes)|k zero|is zero|length zero|(?:single|one"
                                            + "|only one) (?:element|item|node|character|letter|entry|word|number|row))\\b"),
                            has(
                                    1.2,
                                    "\\b(?:duplicates?|negatives?|negative numbers|overflow\\w*|already sorted"
                                            + "|all (?:the )?(?:same|equal|identical)|bigger than|larger than|longer than|no solution"
                                            + "|not found|disconnected|cycles?|unicode|very large|off by one|odd (?:number|length)"
                                            + "|out of (?:range|bounds))\\b"),
                            has(
                                    1.5,
                                    "\\b(?:an?|the|one|with an?) (?:empty|null|single|negative) (?:\\w+ )?(?:gives|works"
                                            + "|goes|means|stays|should|must|would|has|needs|is (?:fine|handled|okay|covered|simply"
                                            + "|just|zero))\\b|\\bwith (?:an empty|no elements|one element|a single|only one"
                                            + "|duplicates)\\b"),
                            has(
                                    -1.5,
                                    "\\b(?:give back|return|given|counts is|is an empty|starts? (?:as|with)|result is)\\b"))),
            Map.entry(
                    "situation",
                    List.of(
                            has(
                                    1.5,
                                    "\\b(?:(?:this|it|that) (?:was|happened) (?:in|at|on|about|around|during|when|last|two"
                                            + "|three|some|back|a)|in (?:twenty|nineteen|two thousand)|(?:two|three|four|five|some"
                                            + "|a few|many|several) years ago|last (?:year|summer|winter|spring|autumn|fall|month)"
                                            + "|back (?:in|when|then)|at the time|at that time|(?:in|at|for) my (?:last|previous"
                                            + "|former|first|second|current|old) (?:\\w+ )?(?:job|company|team|role|project|position"
                                            + "|employer)|when i (?:joined|worked|was|started|came)|i(?:'d| had)? (?:just )?(?:joined"
                                            + "|started at|started as))\\b"),
                            has(
                                    1.5,
                                    "\\b(?:i was (?:a|an|the|working|at|in|on|leading|responsible)|we were (?:a|an|the"
                                            + "|\\w+ (?:people|engineers|developers))|i (?:worked|had worked|used to work) (?:at|for"
                                            + "|in|on|as)|my team|(?:the|our) team (?:was|had)|a team of)\\b"),
                            has(
                                    1.5,
                                    "\\b(?:at|for|in|with|is|was) (?:a|an|the) (?:\\w+ ){0,2}?(?:company|bank|start ?up"
                                            + "|agency|shop|insurance|insurer|hospital|university|firm|retailer|customer|fintech"
                                            + "|team)\\b|\\b(?:a|an) (?:\\w+ )?(?:start ?up|bank|company|agency|retailer|firm|insurer"
                                            + "|fintech)\\b"),
                            has(
                                    1,
                                    "\\b(?:we had|there (?:was|were)|the (?:\\w+ )?(?:company|system|product|service|team"
                                            + "|project|database|customer|client)\\b|had (?:a|one|been)|used to)\\b"),
                            has(
                                    0.5,
                                    "\\b(?:years?|months?|weeks?|spring|summer|autumn|winter|january|february|march|april"
                                            + "|may|june|july|august|september|october|november|december|friday|monday|night)\\b"),
                            has(
                                    -2.5,
                                    "\\b(?:a situation i|let me think|in (?:such|this|that kind of) (?:a )?(?:situation"
                                            + "|moment)s?|next time|in general|usually i|would you)\\b"))),
            Map.entry(
                    "task",
                    List.of(
                            has(
                                    2.5,
                                    "\\b(?:my (?:job|task|part|role|responsibility|goal|assignment|mission|duty"
                                            + "|challenge)(?: there| then| in (?:that|this|it))? (?:was|became|is)|i was (?:asked"
                                            + "|responsible|supposed|in charge|tasked|told|given|the one who (?:had|should)"
                                            + "|made responsible|expected|accountable|put in charge|assigned)|(?:it was"
                                            + "|was) (?:my (?:job|task|call|turn|responsibility)|up to me|on me|for me to)|i had to"
                                            + "|i (?:needed|was meant) to|i owned|i got the (?:job|task|order)|(?:they|he|she"
                                            + "|my (?:boss|manager|lead|director)) (?:asked|wanted|told|expected|needed) me to"
                                            + "|(?:it )?fell (?:to|on) me|the (?:goal|task|job|aim|challenge|ask) (?:was to|was that"
                                            + "|for me was)|i took (?:on|over) the|what i had to)\\b"),
                            has(
                                    -2.5,
                                    "\\b(?:everybody's|somebody's|nobody's|task list|i had to (?:laugh|smile|admit|think|learn))\\b"))),
            Map.entry(
                    "action",
                    List.of(
                            has(
                                    2.5,
                                    "\\b(?:what i (?:did|decided|tried|ended up)|(?:the )?first (?:thing )?i (?:did|\\w+ed"
                                            + "|went|took|wrote|built|sat|made|put|set|spoke|met|got|had)|my first step|i (?:decided"
                                            + "|chose) (?:to|that|against|on)|(?:i|so i) (?:then |also |first |just |simply |quickly "
                                            + "|immediately |personally )*(?:built|wrote|called|proposed|talked|spoke|sat|set up"
                                            + "|created|organi[sz]ed|introduced|convinced|started|began|went (?:to|through|back|over)"
                                            + "|measured|interviewed|drew|made (?:a|the|an)|moved|split|cut|ran|collected|gathered"
                                            + "|analy[sz]ed|added|replaced|invited|scheduled|prepared|presented|suggested|pushed"
                                            + "|implemented|designed|rolled|removed|fixed|changed|stopped|took (?:the|a|two|one"
                                            + "|three)|looked (?:at|into)|asked|told|met|listed|tested|paired|documented|automated"
                                            + "|migrated|rewrote|reached out|put (?:a|the|together)|offered|wanted to understand))\\b"),
                            has(
                                    -2.5,
                                    "\\b(?:if i did|i would|i'd|next time|i remember|i thought|i learned|was asked|i asked myself)\\b"))),
            Map.entry(
                    "result",
                    List.of(
                            has(
                                    2,
                                    "\\b(?:in the end|as a result|the (?:end )?result (?:was|is|of (?:that|this|it) was)"
                                            + "|the outcome (?:was|is)|(?:it|that|this|which|we) (?:\\w+ )?(?:fell|dropped"
                                            + "|went (?:down|up|from)|rose|grew|improved|shrank|halved|doubled|paid off|worked out"
                                            + "|saved|reduced|cut|brought|led to)|since then|after (?:that|this|three|two|four|a|one"
                                            + "|six) (?:\\w+ )?(?:months?|weeks?|days?|quarters?|the|we|no|nobody)|eventually we"
                                            + "|finally we|it turned out|we (?:shipped|launched|finished|delivered|went live|hit"
                                            + "|met the|made it|ended|managed)|the (?:release|launch|migration|rollout) (?:went|was"
                                            + "|happened)|(?:until|to this day|to today)|from "
                                            + NUMBER + "(?:\\w+ ){0,3}(?:down )?to \\w+)\\b"),
                            has(
                                    1,
                                    "\\b" + NUMBER
                                            + "(?:\\w+ )?(?:percent|euros?|dollars?|pounds|hours?|minutes?|seconds?|days?"
                                            + "|weeks?|months?|times|people|customers?|users?|tickets?|incidents?|bugs?"
                                            + "|milliseconds?|thousand|million)\\b"),
                            has(
                                    0.7,
                                    "\\b(?:saved?|faster|fewer|less|no (?:more )?(?:incidents?|complaints?|tickets?"
                                            + "|outages?)|zero|half|happy|promoted|still (?:runs?|use[sd]?|works?)|in production"
                                            + "|on time|paid|closed|customers?)\\b"),
                            has(
                                    -2.5,
                                    "\\b(?:estimate|can't tell|cannot tell|never saw|would (?:be|have)|the goal"
                                            + "|was supposed|in the end of|i asked|my job|if i)\\b"))));

    /** Other names that templates use for the same. */
    private static final Map<String, String> ALIASES = Map.ofEntries(
            Map.entry("clarifying-question", CLARIFY),
            Map.entry("clarifying", CLARIFY),
            Map.entry("scope-cut", "scope"),
            Map.entry("numbers", "scale"),
            Map.entry("failure-modes", "failure"),
            Map.entry("failures", "failure"),
            Map.entry("tradeoff", "trade-off"),
            Map.entry("commit", "commitment"),
            Map.entry("bottlenecks", "bottleneck"),
            Map.entry("edge-case", "edge-cases"));

    private MilestoneCues() {}

    /** Whether cues are known for this milestone. */
    static boolean knows(String id) {
        return CUES.containsKey(name(id));
    }

    static boolean isReached(String id, Heard heard) {
        return Sign.areEnough(CUES.get(name(id)), heard);
    }

    /** The name under which its cues are kept. */
    static String name(String id) {
        return ALIASES.getOrDefault(id, id);
    }

    private static Sign<Heard> has(double weight, String pattern) {
        Pattern compiled = Pattern.compile(pattern);
        return new Sign<>(weight, heard -> compiled.matcher(heard.text()).find());
    }
}
