package io.mockround.analysis;

import io.mockround.report.SessionReport.PositionPart;
import io.mockround.report.SessionReport.ThreadPart;
import io.mockround.speech.Phrases;
import io.mockround.speech.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what was opened after the answer although nobody had asked: "what if the provider is slow", "another issue is …". */
final class Threads {

    private static final int WORDS_SHOWN = 8;

    /** So long after the interviewer said or asked something, it is what is spoken about. */
    private static final long ANSWERS_NEWS_MS = 20_000;

    private static final Pattern LEAD = Pattern.compile(
            "^(?:(?:so|and|but|okay|ok|oh|yeah|right|alright|well|now|then|anyway|though|hm|hmm|plus|actually|i mean|i guess|honestly) )+");

    private static final String TROUBLE =
            "\\b(?:problems?|issues?|concerns?|risks?|risky|worry|worries|worried|troubles?|headaches?|tricky|can of worms"
                    + "|beast|story|topics?|subject|matter|challenges?|challenging|pain|painful|nightmare|mess|messy|questions?"
                    + "|dangers?|dangerous|gap|unclear"
                    + "|unknown|careful|afraid|nervous|scary|scares|bite|hurt us|weak(?:er|est)?|hard part|difficult"
                    + "|not (?:trivial|easy|obvious|enough|clear|great|solved|safe|ideal|done|that simple)|annoying|ugly"
                    + "|kill(?:s|er)?|(?:a|the|one|another) catch|attack(?:s|er)?|abuse|downside|drawback|hole|plague"
                    + "|exception|impossible|isn't possible|not possible|mystery|trap|pitfall|blind spot|burden|liability"
                    + "|threat|hurdle|obstacle|complications?|complicated|fragile|brittle)\\b";

    private static final String ADDITION =
            "\\b(?:also|too|as well|either|else|another|other|on top|besides|by the way|of course|of its own|too though"
                    + "|again|as always|next to that|further)\\b";

    private static final String THINK =
            "(?:think (?:about|of|through)|look (?:at|into)|talk (?:about|through)|worry|consider|discuss|check|watch"
                    + "|be careful|mention|cover|address|care|figure out|sort out|work out|solve|decide|clarify|revisit|touch on"
                    + "|go into)";

    static final List<Sign<Clause>> SIGNS = List.of(
            starts(2.5, "(?:what|how) (?:if|about)\\b|what (?:happens|would happen) (?:if|when|to|with)\\b"),
            starts(
                    2.2,
                    "(?:what|how|who|where|when) (?:do|does|should|would|will|can|could|is going to|are) (?:we|i|they|it"
                            + "|the|that|this|somebody|people)\\b"),
            starts(
                    2.5,
                    "(?:another|one more|one other|the other|some other|a second|a further|one last|the last|the next|other"
                            + "|something else|a different) (?:\\w+ ){0,1}?(?:things?|problems?|issues?|points?|concerns?|risks?"
                            + "|topics?|questions?|worry|challenges?|stories|story|matter|case|aspect|trouble|headache|side|danger"
                            + "|unknown|item)\\b"),
            starts(
                    2.5,
                    "(?:by the way|incidentally|speaking of|not to mention|while we're at it|on a side note|on another note"
                            + "|apart from that|as an aside|side note|unrelated)\\b"),
            starts(
                    1.5,
                    "(?:there's|there is|there are|there might be|there may be|there could be|there would be|there will be"
                            + "|you(?:'d)? have|we(?:'d)? have|you get|we get|that leaves|that raises|that brings|it also) "),
            starts(2.5, "(?:whether|who) (?!wins|has)"),
            starts(1.8, "how (?!ever|i|the candidate)"),
            starts(
                    1,
                    "(?:my|the|one|a) (?:\\w+ ){0,2}(?:worry|concern|fear|problem|issue|risk|question|thing|part|danger"
                            + "|unknown|headache|doubt)\\b"),
            has(1.5, TROUBLE),
            has(1, ADDITION),
            has(1, "\\bby the way\\b"),
            has(
                    2.5,
                    "\\b(?:haven't|hasn't|didn't|don't|never|nobody|not|no one|forgot|have not"
                            + "|did not) (?:\\w+ ){0,2}?(?:talked|talk|say|said|mention|mentioned|discuss|discussed|think about"
                            + "|thought about|looked|look at|cover|covered|consider|considered|address|addressed|spoken|solved"
                            + "|handled|decided|got|done|finished|automated|fixed|tested|figured)\\b"
                            + "|\\bi (?:forgot|skipped|left out)\\b"),
            has(
                    2.5,
                    "\\bi(?:'m| am) (?:\\w+ ){0,2}(?:not (?:\\w+ )?sure|unsure|not certain)|\\bi (?:have no idea"
                            + "|don't (?:really )?know|wonder|do worry|can't say|have no (?:\\w+ )?answer|should (?:\\w+ )?(?:mention"
                            + "|add)|should (?:also |still )say)\\b"),
            starts(
                    2.5,
                    "one (?:more )?(?:caveat|catch|open (?:point|question|end))\\b|a word (?:on|about)\\b|mind you\\b"
                            + "|the elephant\\b|what i (?:haven't|didn't|don't|have not|am not|'m not)\\b"
                            + "|the (?:part|bit|thing|piece) (?:that |which )?i(?:'m| am)? (?:don't|haven't|not|didn't)\\b"
                            + "|(?:let's not|don't|not to|let me not|we shouldn't) forget\\b|(?:which|that) reminds me\\b"
                            + "|i (?:keep|do keep) thinking (?:about|of)\\b|not (?:really |quite |so |too )?(?:sure"
                            + "|happy) (?:about|how|whether|if|with|yet)\\b"),
            starts(
                    2.2,
                    "(?:is|are|do|does|can|will) (?:it|we|they|there|that|this|anybody|somebody|anyone|someone)\\b"
                            + "|(?:somebody|someone|another team) (?:needs|has|should|must|would have)\\b"),
            has(
                    2.5,
                    "\\b(?:i(?:'m| am)|we(?:'re| are)) (?:also |still |just |now )*(?:wondering|curious|asking (?:myself|ourselves))\\b"
                            + "|\\b(?:i should|i must|i have to|i want to|i'd like to|i would like to|let me"
                            + "|i need to) (?:also |just |quickly |still )*(?:bring up|point out|raise|mention|flag|note|add"
                            + "|admit|warn)\\b"
                            + "|\\b(?:needs?|wants?|deserves?|takes?) (?:some |more |a bit more |its own "
                            + "|another )+(?:thought|thinking|care|attention|work|design|discussion|look)\\b"
                            + "|\\bhard (?:part|bit|thing|piece)\\b"),
            has(
                    2.5,
                    "\\bi (?:do )?ask myself\\b|\\b(?:can|will|do|does|is|are|would) (?:the|our|my|a) (?:\\w+ ){1,2}(?:even|really)\\b"),
            starts(1.5, "(?:that said|having said that|that being said)\\b"),
            has(
                    2.5,
                    "\\bi don't (?:really |quite |yet )?(?:see|understand|get) (?:how|what|why|where|whether)\\b|\\b(?:is"
                            + "|are) (?:a |an )?(?:\\w+ )?(?:different|another|separate|whole other) (?:story|matter|game|topic|beast"
                            + "|question)\\b"
                            + "|\\b(?:is|are|will be|'s) going to (?:hurt|be (?:\\w+ )?(?:hard|tricky|painful|a problem"
                            + "|expensive|fun|difficult))\\b|\\brace conditions?\\b"),
            has(
                    1.5,
                    "\\bcome to think (?:of|about) it\\b|\\bis (?:quite |very |a bit )?different\\b|\\bstill (?:have|need"
                            + "|has|needs) to\\b"),
            has(
                    1.5,
                    "\\b(?:could|might|may|can|would|will) (?:\\w+ )?(?:explode|break|leak|drift|bite|hurt|blow up"
                            + "|get (?:expensive|slow|messy|ugly|out of hand)|go wrong|collide|run away|overflow|deadlock|starve"
                            + "|be (?:expensive|slow|stale|wrong|abused))\\b"),
            has(1.5, "^(?:hmm? |oh |and )*plus\\b"),
            has(2, "^(?:oh|ah|hmm?) (?:yes |yeah )?(?:and|also) \\w+"),
            has(
                    2.5,
                    "\\b(?:bugs?|bothers?|worries|troubles|concerns|scares|frightens|annoys) (?:me|us)\\b|\\bkeeps? me (?:up|awake)\\b"),
            has(-4, "\\bso (?:that )?(?:nobody|no one|nothing|we never|you never)\\b"),
            has(
                    2,
                    "\\bi(?:'m| am) (?:\\w+ ){0,3}?(?:nervous|worried|concerned|afraid|uneasy|scared|anxious) (?:about|of|that)\\b"),
            has(
                    1.5,
                    "\\b(?:should|have to|has to|need to|needs to|must|ought to|might want to|may want to|could|'d (?:also "
                            + "|still )?want to|would (?:also |still )?want to|'d better)(?: \\w+){0,2}? "
                            + THINK + "\\b"),
            has(
                    1,
                    "\\b(?:you|we|one|they|somebody|someone|i)(?:'d| would|'ll| will) (?:then |also |still "
                            + "|probably )*(?:have|need) to\\b"),
            has(
                    1.8,
                    "\\b(?:you|one|people|somebody|someone) (?:may|might|could|would|can|will) (?:\\w+ )?(?:ask|argue|say"
                            + "|wonder|object|complain)\\b"),
            has(
                    1.5,
                    "\\bcom(?:es|ing) (?:in)?to (?:mind|play)\\b|\\bcomes up\\b|\\bnow that i (?:think|say|mention)\\b"
                            + "|\\bi(?:'m| am) (?:just |also )*thinking (?:of|about)\\b"),
            has(0.5, "\\b(?:maybe|might|may|could|possibly|somehow|i guess)\\b"),
            new Sign<>(0.3, clause -> clause.pauseBeforeMs() >= 500),
            new Sign<>(0.3, Clause::hesitant),
            starts(
                    -2,
                    "(?:because|since|so that|that's why|this way|which(?! (?:also )?(?:reminds|brings|raises|leaves))|that way|for example|if)\\b"),
            has(
                    -2.5,
                    "\\b(?:not (?:really )?(?:a|an|any|much of a) (?:\\w+ )?(?:problem|issue|risk|concern|worry|topic)"
                            + "|no (?:problem|issue|risk|concern|worry|trouble|question)|isn't (?:a|an|any)|doesn't (?:matter|hurt)"
                            + "|don't care|nobody cares|i accept|won't happen|can't happen|never happens|solved|covered|is fine"
                            + "|are fine|that's okay|that's fine|no longer)\\b"),
            has(
                    -2,
                    "\\b(?:another|other|the other|one more|a second|also a) (?:\\w+ )?(?:reason|advantage|benefit|upside"
                            + "|plus|option|way|approach|copy|replica|server|node|machine|index|table|row|cache|queue|half|one)\\b"),
            has(
                    -1.5,
                    "^(?!.*\\b(?:never|haven't|hasn't|didn't|forgot|not)\\b).*\\b(?:was|were|had|did|said|told|got|went"
                            + "|found|took|came)\\b"));

    /** Another thread may begin in the middle of a clause, after one of these. */
    private static final Set<String> CONJUNCTIONS = Set.of("and", "then", "plus");

    private static final int LEAST_WORDS_BEFORE = 4;

    /** "One scenario i didn't cover": what it is comes next. */
    private static final Pattern NAMES_ONLY = Pattern.compile(
            "(?:\\b(?:is|are|be)|^(?:one|another|the other|a) .*\\b(?:cover|covered|mention|mentioned|problem|issue|thing|question|point|risk))$");

    /** Frames alone open a thread from here on: two of them, or one that stands for nothing else. */
    private static final double FRAMED = 3;

    /** So many pieces later it is still the thread before. */
    private static final int CHAIN_PIECES = 2;

    /** The question itself asks for what else could be said. */
    private static final Pattern ASKED_FOR = Pattern.compile(
            "\\b(?:what (?:else|happens|would happen|do (?:you|we) lose|(?:does|would|will) (?:it|that|this) cost"
                    + "|can go wrong|could go wrong|are the|would go wrong|other|worries|might|scares)|go(?:es)? wrong|risks?"
                    + "|problems?|concerns?|downsides?|drawbacks?|anything else|trade offs?|edge cases|failure modes|failures"
                    + "|weak\\w*|worr\\w+|challenges?|pitfalls?|limitations?|issues?)\\b");

    private Threads() {}

    /**
     * Threads that begin at or after one time and before another.
     *
     * @param question in plain words, see {@link PlainText}
     * @param newsMs when the interviewer said something
     */
    static List<ThreadPart> find(List<Word> words, long fromMs, long untilMs, String question, List<Long> newsMs) {
        if (ASKED_FOR.matcher(question).find()) {
            return List.of();
        }
        List<Long> positions = Positions.find(words, fromMs, untilMs, question, newsMs).stream()
                .map(PositionPart::startMs)
                .toList();
        return positions.isEmpty() ? List.of() : after(positions, Clauses.of(words, fromMs, untilMs), question, newsMs);
    }

    private static List<ThreadPart> after(
            List<Long> positions, List<Clause> clauses, String question, List<Long> newsMs) {
        long answeredMs = positions.get(0);
        long endMs = clauses.get(clauses.size() - 1).endMs();
        List<ThreadPart> threads = new ArrayList<>();
        int sinceThread = Integer.MAX_VALUE;
        boolean named = false;
        Set<String> spokenOf = new HashSet<>(List.of(question.split(" ")));
        for (Clause whole : clauses) {
            boolean asked = newsMs.stream()
                    .anyMatch(at -> at > answeredMs && at <= whole.startMs() && whole.startMs() - at < ANSWERS_NEWS_MS);
            boolean takesPosition = positions.stream().anyMatch(at -> whole.startMs() <= at && at < whole.endMs());
            List<Clause> pieces = pieces(whole);
            for (int i = 0; i < pieces.size(); i++) {
                Clause piece = pieces.get(i);
                boolean isFirst = i == 0;
                boolean goesOn = isFirst && pieces.size() > 1 && joins(whole, pieces.get(1));
                double place = (double) (piece.startMs() - answeredMs) / Math.max(1, endMs - answeredMs);
                Opening opening = new Opening(
                        goesOn ? whole : piece,
                        isFirst,
                        spokenOf.stream().toList(),
                        sinceThread <= CHAIN_PIECES,
                        named,
                        place);
                boolean opens = !asked
                        && piece.startMs() >= answeredMs
                        && !(isFirst && takesPosition)
                        && opening.weight() >= Opening.ENOUGH;
                if (opens) {
                    threads.add(part(piece));
                }
                named = opens
                        && (opening.isBareSubject()
                                || NAMES_ONLY.matcher(piece.text()).find());
                sinceThread = opens ? 0 : Math.min(sinceThread, CHAIN_PIECES) + 1;
                spokenOf.addAll(List.of(piece.text().split(" ")));
            }
        }
        return threads;
    }

    /** A clause, cut where another thread may begin in it. */
    private static List<Clause> pieces(Clause clause) {
        List<Clause> pieces = new ArrayList<>();
        int from = 0;
        for (int word = 1; word < clause.words().size(); word++) {
            if (word - from >= LEAST_WORDS_BEFORE && mayBegin(clause, word)) {
                pieces.add(cut(clause, from, word));
                from = word;
            }
        }
        pieces.add(cut(clause, from, clause.words().size()));
        return pieces;
    }

    private static boolean joins(Clause whole, Clause piece) {
        int word = whole.words().indexOf(piece.words().get(0));
        return word > 0 && CONJUNCTIONS.contains(whole.words().get(word - 1).text());
    }

    private static boolean mayBegin(Clause clause, int word) {
        int at = Phrases.text(clause.words().subList(0, word)).length();
        Matcher fluently = ThreadFrames.BEGINS_FLUENTLY.matcher(clause.text());
        boolean frames = fluently.find(at)
                && fluently.start() == at
                && !ThreadFrames.CANNOT_PRECEDE
                        .matcher(clause.text().substring(0, at))
                        .find();
        String text = clause.words().get(word).text();
        boolean joins = CONJUNCTIONS.contains(clause.words().get(word - 1).text()) && !text.matches("i|i'm|i'd");
        return frames || joins;
    }

    private static Clause cut(Clause clause, int from, int to) {
        return from == 0 && to == clause.words().size()
                ? clause
                : Clause.of(
                        clause.words().subList(from, to),
                        from == 0 ? clause.pauseBeforeMs() : 0,
                        from == 0 && clause.hesitant());
    }

    /** Whether a clause opens a thread, were it said after an answer. */
    static boolean opens(Clause clause) {
        return Sign.areEnough(SIGNS, clause)
                || Sign.sum(ThreadFrames.signs(), clause.text().substring(lead(clause.text()))) >= FRAMED;
    }

    private static ThreadPart part(Clause clause) {
        int lead = clause.wordAt(lead(clause.text()));
        List<Word> words = clause.words().subList(lead, Math.min(clause.words().size(), lead + WORDS_SHOWN));
        return new ThreadPart(words.get(0).startMs(), Phrases.text(words));
    }

    static int lead(String text) {
        Matcher matcher = LEAD.matcher(text);
        return matcher.find() && matcher.end() < text.length() ? matcher.end() : 0;
    }

    private static Sign<Clause> starts(double weight, String pattern) {
        Pattern compiled = Pattern.compile("^(?:also |maybe |perhaps )?(?:" + pattern + ")");
        return new Sign<>(
                weight,
                clause -> compiled.matcher(clause.text().substring(lead(clause.text())))
                        .find());
    }

    private static Sign<Clause> has(double weight, String pattern) {
        Pattern compiled = Pattern.compile(pattern);
        return new Sign<>(weight, clause -> compiled.matcher(clause.text()).find());
    }
}
