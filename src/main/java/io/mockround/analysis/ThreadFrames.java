package io.mockround.analysis;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Ways in which a speaker opens a topic that nobody asked about, by kind: what comes to mind, what is not known, what is set apart, what is
 * supposed, what is called a topic. Each kind is a class of words rather than a phrase.
 */
final class ThreadFrames {

    private static final String BE = "(?:is|are|was|were|will be|would be|'s|'re|might be|may be|could be)";

    private static final String TOPIC =
            "(?:topic|story|subject|chapter|beast|matter|animal|world|can of worms|headache|question mark"
                    + "|discussion|conversation|game|project|art|science|sore (?:point|spot)|mystery|grey area|gray area|loose end|open end|nightmare"
                    + "|battle|kettle of fish|exercise|design|area|dimension|problem|question|debate)";

    private static final String SEPARATE =
            "(?:different|separate|whole|completely|entirely|other|another|own|open|bigger|new|big)";

    /** What it comes from: the speaker's own head. */
    static final Pattern MIND = Pattern.compile(
            "\\b(?:(?:occurs|occurred) to me|(?:come|comes|came|springs?|pops?|crosses|crossed|slipped) "
                    + "(?:in)?(?:to )?(?:my )?mind|(?:on|at the back of|in the back of) my mind|reminds? me|(?:just|now) (?:remember(?:ed)?|realise[ds]?"
                    + "|realize[ds]?|notice[ds]?|thought of)|(?:i|we) (?:do |also |still |really )*(?:wonder|fear|worry|dread|doubt|suspect)"
                    + "|(?:my|the|one|a|our) (?:\\w+ )?(?:fear|worry|concern|doubt|headache|question mark|nightmare)|(?:bothers?|nags?|bugs?|worries"
                    + "|scares?|troubles?|frightens|itches|haunts|irritates) (?:me|us)|makes? me (?:nervous|uneasy|worried|think)|i(?:'ve| have)"
                    + " (?:a|some|got a) (?:\\w+ )?(?:feeling|worry|doubts?|concerns?|suspicion)|(?:i'm|i am) (?:a bit |a little |also |slightly )*(?:afraid"
                    + "|nervous|worried|uneasy|concerned|wondering|thinking about|curious)|now that (?:i|we|you)|thinking of it|come to think)\\b");

    /** What is not known or not done. */
    static final Pattern UNKNOWN = Pattern.compile(
            "\\bi(?:'m| am) (?:\\w+ )?not (?:\\w+ )?(?:happy|comfortable|convinced|at ease|thrilled|sure|certain|proud)\\b|\\bno (?:\\w+ )?(?:clue|idea|opinion|answer|plan|solution|story) |\\b(?:god|heaven|who|nobody|no one|goodness) (?:really |even )?knows\\b"
                    + "|\\b(?:i|we|nobody|no one|none of us|you) (?:haven't|have not|hadn't|didn't|did not|hasn't|never(?= said| told| thought| talked| asked| looked))"
                    + "(?: (?:even|yet|really|actually|ever|said|talked|spoken|thought))* (?:touch(?:ed)?|cover(?:ed)?|said|say|talk(?:ed)?|mention(?:ed)?"
                    + "|discuss(?:ed)?|address(?:ed)?|look(?:ed)?|think|thought|consider(?:ed)?|ask(?:ed)?|told|tell|decide[d]?|solve[d]?|handle[d]?"
                    + "|test(?:ed)?|rehearse[d]?|check(?:ed)?|agree[d]?|define[d]?|figure[d]?|get|got|a word|anything)\\b"
                    + "|\\bnobody (?:told|asked|owns|tests?|watches|thought|checks?|looks?|seems)\\b"
                    + "|\\b(?:has|have) (?:anyone|anybody|somebody|we|you)(?: \\w+)? \\w+|\\b(?:is|are|do|does|did|can) (?:we|anyone|anybody|it) even\\b"
                    + "|\\b(?:anybody's|anyone's|your) guess\\b|\\bi (?:couldn't|can't|cannot|could not) (?:tell|say|answer)\\b"
                    + "|\\b(?:who|how|what|where|when|which|whether) (?:\\w+ ){1,4}(?:is|remains|stays) (?:unclear|open|unknown|another|a|still)\\b"
                    + "|\\bremains to be\\b|\\b(?:yet|still) to be (?:\\w+ed|seen|found)\\b");

    /** Set apart from what was said. */
    static final Pattern APART = Pattern.compile(
            "^(?:separately|incidentally|independently|aside|besides|apart from|aside from|beyond that|as an aside|by the way|unrelated|off topic"
                    + "|on (?:a|another|top|that note)|speaking of|while (?:we're|i'm|you're) (?:at it|here)|not that (?:you|anyone|anybody) asked"
                    + "|which (?:also )?(?:reminds|brings|raises|begs|leaves)|that (?:reminds|brings me|raises|begs|leaves)|one (?:more|last|other|final"
                    + "|scenario|case|thing|point|thought|risk|gap|hole|worry|question)|(?:another|the other|the next|some other|yet another|the last) \\w+"
                    + "|next to (?:that|this)|in addition|let's not|let me not|don't|not to|we shouldn't|we should|we must|we'd (?:also )?(?:have|need)"
                    + "|(?:also )?on my (?:mind|list)|worth (?:mentioning|noting|adding|saying|a|thinking)|(?:one|you|we|somebody) (?:could|should|might|must)"
                    + " (?:also|even|still)|mind you|as for|a word|the elephant|my (?:bigger|other|only|real|biggest|main|next)"
                    + "|the (?:(?!nice|good|best|great|fun|main)\\w+ )?(?:(?:bit|part|piece|question|issue|side)(?: is| that| i| here)|thing i(?:'m not| don't| haven't))|i'd (?:also )?(?:like|want|love) to"
                    + "|i should(?: also)? (?:mention|add|say|flag|note|warn|point))\\b");

    /** Set apart beyond doubt. */
    private static final Pattern ASIDE = Pattern.compile(
            "^(?:separately|incidentally|as an aside|by the way|unrelated|off topic|on (?:a|another) (?:side|different)"
                    + "|speaking of|while (?:we're|i'm) at it|not that (?:you|anyone|anybody) asked|(?:which|that) reminds|apart from that|we'd also have to)\\b");

    /** Supposes a case. */
    static final Pattern SUPPOSES = Pattern.compile(
            "^(?:suppose|imagine|picture|assume|say (?:somebody|someone|the|a)|what (?:if|about|happens)"
                    + "|how about|should (?:the|a|somebody|someone|any)|god forbid|let's (?:say|imagine|assume) (?:somebody|someone|the|a))\\b");

    /** Calls it a topic. */
    static final Pattern CALLED = Pattern.compile(
            "\\b" + BE + " (?:\\w+ )?(?:a|an|another|one|of a|its|their) (?:\\w+ ){0,3}?" + TOPIC + "\\b|\\b"
                    + SEPARATE + " " + TOPIC + "\\b|\\b" + BE
                    + " (?:also )?(?:a|another) (?:thing(?= |$)|topic|factor|concern|consideration)(?: too| as well)?\\b"
                    + "|\\b(?:needs?|want|wants|deserves?) (?:a|some|its|an) (?:\\w+ )?(?:home|owner|thought|answer|plan|place|look|word|decision)\\b"
                    + "|\\bto consider\\b|\\b(?:oh boy|oh dear|good luck|ugh|yikes)\\b|\\b(?:aren't|isn't|don't|doesn't|won't|can't) (?:they|it|we|there|you|she|he)$"
                    + "|\\bi'm just saying\\b");

    /** Goes wrong, or could. */
    static final Pattern GOES_WRONG = Pattern.compile(
            "\\b(?:might|may|could|would|will|can|going to|'ll|gonna|bound to|likely to|tend to|keeps?|always) (?:\\w+ )?(?:linger|grow|explode|break"
                    + "|hurt|bite|fail|leak|drift|clash|collide|fill|expire|rot|burn|die|stop|block|lose|miss|give us|complain|want|insist|demand|notice|abuse|cheat|vanish"
                    + "|blow|run (?:out|away|dry)|get (?:\\w+ )?(?:big|lost|stuck|stale|expensive|slow|messy|out)|be (?:\\w+ )?(?:full|gone|wrong|stale|slow"
                    + "|expensive|huge|down|painful|tricky|hard)|go (?:wrong|down|stale|bad))\\w*\\b"
                    + "|\\bgoes? (?:down|wrong|bad|stale)\\b|\\b(?:behind our|open to the|lying around|out of hand|out of date|by hand|one (?:single )?person"
                    + "|single person|retires?|leaves? the company|no one looks|nobody looks|hell|mess)\\b");

    /** Any of these may begin a sentence in the middle of fluent speech. */
    static final Pattern BEGINS_FLUENTLY = Pattern.compile(
            " (?=(?:suppose|imagine (?!a )|what (?:if|about)|speaking of|which reminds|that reminds|while we're|not that you|let's not forget|god knows"
                    + "|as an aside|separately|incidentally|i do wonder|i wonder|i haven't|we haven't|i'd like to (?:flag|mention|add|raise)"
                    + "|one scenario|one more (?:thing|point)|another (?:thing|point|problem|issue|risk|question|concern|worry|place)|there's also|there might be|mind you"
                    + "|my (?:\\w+ )?(?:fear|worry|concern)|has anyone|has anybody|are we even|what (?:bothers|worries|scares) me)\\b)");

    static final Pattern CANNOT_PRECEDE = Pattern.compile(
            "(?:^| )(?:because|since|so|ask|asks|asked|wonder|think|thinking|about|of|know|is|the|a|that|if|to|with|and say|or|in|on|say)$");

    private ThreadFrames() {}

    /** How much they say that a topic begins, most for the frames that stand for nothing else. */
    static List<Sign<String>> signs() {
        return List.of(
                of(2.5, MIND),
                of(2.2, UNKNOWN),
                of(1.5, APART),
                of(1, ASIDE),
                of(3, SUPPOSES),
                of(2, CALLED),
                of(1.2, GOES_WRONG));
    }

    private static Sign<String> of(double weight, Pattern pattern) {
        return new Sign<>(weight, text -> pattern.matcher(text).find());
    }
}
