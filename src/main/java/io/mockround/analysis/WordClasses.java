package io.mockround.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Classes of words that {@link Phrasing}s name by {@code @name}. Closed classes are whole; verbs are those of talk about software and work,
 * with their forms made by rule. English only.
 *
 * <p>Decision: lists that can be read and argued with. Rejected: a part-of-speech tagger, whose models are trained on punctuated prose and
 * take the filler "like" for a preposition or a verb wherever it stands.
 */
final class WordClasses {

    /** Each line {@code name: alternatives}, where alternatives are words, or with {@code |} phrasings. */
    private static final String CLASSES = """
            person: i we you they he she somebody someone everyone everybody nobody who people users customers teams engineers developers clients folks friends
            subject: i we you they he she it there people users everyone somebody someone nobody
            is-subject: i'm we're you're they're he's she's it's that's there's i've we've you've they've i'd we'd you'd they'd i'll we'll you'll they'll it'll let's
            be: is are was were be been being am isn't aren't wasn't weren't it's that's he's she's they're we're i'm you're what's there's here's
            there: there there's there're there'd there'll
            have: has have had having got i've we've you've they've
            do: do does did don't doesn't didn't
            modal: would could should can will might may must shall wouldn't couldn't shouldn't can't won't cannot
            will: i'll we'll you'll they'll it'll he'll she'll that'll
            would: would wouldn't i'd we'd you'd they'd he'd she'd who'd
            determiner: a an the this that these those my our your their its his her some any each every no another both either neither all
            demonstrative: this that these those
            preposition: of in on at to from with for by into onto over under about between through across per via without within during against after before behind inside around until off up out down toward towards
            conjunction: and but or so because if when then while since although though where whereas unless whenever
            question-word: what which who whose where when why how whether
            object: me us you him her it them
            intensifier: really very super totally pretty quite too so maybe probably literally basically actually only almost roughly around about kinda extremely insanely incredibly way hundreds thousands millions dozens tons completely absolutely never always already honestly not
            number: zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion half dozen twice once
            amount: (a|an) (few|couple|hundred|thousand|million|billion|dozen|lot|minute|day|week|month|year|hour|millisecond|gigabyte|megabyte|terabyte|ton|bunch|quarter|half) | half a | [a] @number
            likeness: look looks looked looking feel feels felt feeling sound sounds sounded sounding seem seems seemed seeming smell smells smelled taste tastes act acts acted acting behave behaves behaved behaving something anything nothing everything thing things stuff
            likening: treat treats treated treating think thinks thought thinking model models modelled modeled view views viewed picture imagine handle handles handled handling
            lead: go !(for|with|wrong|bad|stale|live|out|offline|away) | start | begin | dig | drill | dive | zoom | look (at|into|closer|deeper|again|for) | focus | concentrate | continue | proceed | pull (on|at) | push (on|back|me) | poke | probe | press | jump | head | move (on|to|forward|ahead|over) | expand | elaborate | explore | explain | discuss | talk | unpack | tackle | attack | spend | challenge | question | cover | investigate | examine | inspect | double-click | double click | touch | stay | stop | pause | wrap | turn to | switch to | pick (up|apart|it up) | come back | return to | take (it|this|that|us|me|things|you|over|from|a closer|the (conversation|discussion|interview)) | walk | keep (going|talking|digging|pulling) | carry on | get into | steer | lead | go
            hear: hear | know | see | understand | learn
            offer: @lead | show | sketch | draw | code | write (it|this|that|the (code|query|schema)|code|down|out|some|up) | describe | compare | estimate | quantify | justify | defend | do (the (math|maths|numbers|other)|that|it|this|one|a|some) | run (you|through|the numbers) | sum | summarize | summarise | recap | give (you|a|an|more|some|the) | tell (you|more|the) | add (anything|more|detail|details|something) | finish | implement | list | trace | prove | put (it|that|numbers|some) | redo | refine | repeat | rephrase | clarify | answer | detail | flesh
            task: assume use store keep treat handle return support ignore change modify expect count sort mutate skip drop delete cache design consider worry optimise optimize build plan serve accept reject include exclude allow validate merge read load trust rely
            opener: and|so|or|but|now|okay|then|well|right|alright|and so|so now
            aux: do|does|did|would|could|can|will|are|is|was|were|have|has|should|shall|may
            quantity: many|much|often|long|large|big|fast|quickly|quick|fresh|old|far|soon|critical|important|strict|slow|wide|high|accurate|precise|exact|consistent|durable|reliable|busy|hot|deep|tolerant|sensitive|likely|common|popular|heavy|small|late|stale|secure|available
            clear-opener: @opener | and | so | okay so | and also | also | first | first of all | one more thing | another thing | then | wait | sorry | hm | alright so | one question | quick question | before that | just | and then | or | now so | okay and | well | yeah so | yeah and | right so | maybe
            embedding: on|of|by|counts|count|tells|decide|decides|shows|knows|see|check|checks|store|stores|limits|matter
            ask-aux: is|are|was|were|do|does|did|can|could|should|will|would|may|must|has|have|shall
            task-word: many|much|often|large|assume|users|requests|traffic|input|list|array|library|region|regions|support|budget|requirement|requirements|latency|volume|allowed|per|consistency|availability|constraint|constraints|peak|format|provider|sorted|duplicates|integers|customers|data|seconds|milliseconds|readers|writers|clients
            piece: part | parts | piece | pieces | bit | bits | side | sides | area | areas | aspect | aspects | direction | topic | topics | one | ones | path | half | thread | threads | end | layer | component | components | section | point | points | angle | option | options | branch | way | order | story | example | corner | detail | details | level | thing | things | question | piece | box | subject | trade-off | tradeoff | decision | step | risk | problem | (failure|failures) | bits and pieces | specific (part|area|piece|bit) | other (part|area|piece|bit|thing) | @number of (these|those|them)
            go-deeper: (go|dig|dive|drill) (deeper|into|in) | zoom in | expand | elaborate | talk about | talk you | walk you | explain | discuss | unpack | take you
            what-is: what's|what (is|are|would be|was)|which (is|are|would be)|which [*] [*] (is|would be)
            schedule: run runs ran running job jobs batch report reports settle settles settled reconcile reconciles reconciled reconciliation summary close closes closed closing cron nightly midnight invoice invoices payroll export exports backup backups digest email emails shift office shop shops branch stock till accounts books ledger standup compute computes computed aggregate aggregates aggregated roll rolls rolled daily snapshot snapshots build built counted count counts send sends sent upload uploads tally archive flush purge meeting sync leave leaves left return returns returned arrive arrives drivers couriers shelves paid
            """;

    /** Verbs that can hardly be anything else: after a subject and "like" they are its verb. */
    private static final String VERBS = """
            accept ask add allow append apply argue assign assume avoid become begin break bring build buy call choose clean collect combine come
            commit compare compress compute connect consider contain convert count create decide define delete deliver depend deploy detect
            die discard do draw drop duplicate emit enable enforce estimate evict execute expect expire explain extend fail fall fetch fill filter
            find finish flip flush follow force forget forward freeze generate get give go grow guess handle happen have hear help hide hold
            hope ignore implement improve include increase inherit insert install invalidate invent iterate join jump keep kill know launch
            lead learn leave let listen live load look lose lower maintain make matter mean measure meet merge migrate miss modify
            move need notice notify offer open overwrite own pass pay pick poll pop prefer prepare prevent promote promise propose protect prove
            publish pull push put raise reach read realize receive recommend recompute recover redirect reduce refresh reject
            release rely remember remove rename repeat replace replicate require reserve reset resolve respond restart restore
            retry return reuse rewrite run save say scale scan schedule see select send separate serve set settle shard ship shrink
            shuffle shut sit skip sleep slow solve sort spawn spend spin split start stay steal step stop store stream struggle subscribe substitute
            suffer suggest suppose swap switch sync take talk tell tend throttle throw touch track travel traverse treat trigger try
            tune turn understand undo unlock update upload use validate verify wait walk want warm watch win wipe wonder work write
            agree blow burn catch change check claim climb cross crash debug disagree discuss drown duck end enter escalate explode fan feel
            fight fit fix fly get hate hire hit ignore interview kick leak lend lie lock log manage mark mention mess notify onboard
            overflow page panic patch persuade plan pretend protest quit rebuild refactor refuse rely roll route sign speak spike
            stall stand steer stumble teach test think timeout trade transform translate trust wake wrap yell double
            """;

    /** Verbs that are as often nouns: only what follows tells "the gateway like limits the rate" from "a rule like limits". */
    private static final String NOUN_VERBS = """
            limit balance cap queue index cache block batch buffer encode decode encrypt hash parse render ping probe mirror chunk crawl backfill
            archive order rank route name group cluster filter list map match count cost plan project design test query request state time clock
            bucket flag label tag score model process program script signal report review sample stage step target version vote
            """;

    private static final String IRREGULAR_PASTS = """
            became began broke brought built bought called chose came did died drew fell found forgot froze gave went grew had heard held hid
            kept knew led learnt left let lost made meant met overwrote paid put ran read said sat saw sent set shrank shut slept spent
            spun split stole stood stuck took talked told threw tried understood was were woke won wrote blew burnt caught felt fought flew got
            hit lay lent quit rebuilt rewrote spoke taught thought
            """;

    /** Adjectives that name a kind: "a weird kind of lock", "a topological sort of the tasks". */
    private static final String ADJECTIVES = """
            different same similar new old certain specific particular special right wrong exact other only main typical usual common rare weird
            strange odd funny nice good bad better worse best worst worse simple simplest complex hard easy second third first last next big bigger
            small large cheap expensive slow fast interesting boring classic modern custom generic standard single whole entire extra additional
            topological stable merge quick heap bucket radix insertion partial full external lexicographic descending ascending in-place final
            initial secret smart naive dangerous safe real fake hybrid sloppy lazy greedy
            """;

    private static final Map<String, String> ALTERNATIVES = classes();

    private WordClasses() {}

    /** A class as a {@link Phrasing} of its alternatives. */
    static String alternatives(String name) {
        String alternatives = ALTERNATIVES.get(name);
        if (alternatives == null) {
            throw new IllegalArgumentException("there is no class @" + name);
        }
        return alternatives;
    }

    private static Map<String, String> classes() {
        Map<String, String> classes = new HashMap<>();
        CLASSES.lines().forEach(line -> {
            int colon = line.indexOf(':');
            String members = line.substring(colon + 1).strip();
            classes.put(line.substring(0, colon), members.contains("|") ? members : oneOf(words(members)));
        });
        List<String> verbs = words(VERBS);
        List<String> pasts = new ArrayList<>(words(IRREGULAR_PASTS));
        verbs.forEach(verb -> pasts.addAll(VerbForms.pasts(verb)));
        classes.put("verb", oneOf(verbs));
        classes.put("verbs", oneOf(verbs.stream().map(VerbForms::thirdPerson).toList()));
        classes.put("verbed", oneOf(pasts));
        classes.put(
                "verbing",
                oneOf(verbs.stream()
                        .flatMap(verb -> VerbForms.participles(verb).stream())
                        .toList()));
        classes.put(
                "nounverbs",
                oneOf(words(NOUN_VERBS).stream().map(VerbForms::thirdPerson).toList()));
        classes.put("adjective", oneOf(words(ADJECTIVES)));
        return classes;
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.strip().split("\\s+"));
    }

    private static String oneOf(List<String> words) {
        Set<String> once = new LinkedHashSet<>(words);
        return String.join("|", once);
    }
}
