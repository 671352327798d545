package io.mockround.analysis;

/**
 * Keeps the program's own voice from the detectors: what a microphone heard while the program spoke is cut out of the sound they get, as if it
 * had never been recorded; {@link #cut()} tells what time of the recording a time of the rest is. Works in steps of 10 ms.
 *
 * <p>A loudspeaker is late, by up to {@value #TAIL_MS} ms with its room. So the first moments after the voice are cut too, but only where the
 * voice did come through to the microphone, and only until somebody is clearly louder than it was: whoever answers at once is heard, and with
 * headphones nothing is lost. Tones lie outside the detectors' band and need none of this. Not thread-safe.
 */
final class OwnVoice {

    /** The latest a loudspeaker may be: wireless ones take up to 300 ms, and a room goes on sounding. */
    static final int TAIL_MS = 350;

    private static final int HOP = Frames.HOP;
    private static final int TAIL_HOPS = TAIL_MS / Frames.HOP_MS;

    /** The voice came through if its loud moments are this much above the room's quiet ones: those of noise alone are 2 dB above. */
    private static final double COMES_THROUGH_DB = 4;

    /** Somebody else speaks if it is this much louder than the voice's loud moments: its very loudest are 3 dB above them. */
    private static final double CLEARLY_LOUDER_DB = 6;

    /** For so long: a click is nobody. */
    private static final int LOUDER_HOPS = 3;

    /** A word begins this long before it is so loud. */
    private static final int ONSET_HOPS = 4;

    private static final double LOUD_SHARE = 0.95;
    private static final double QUIET_SHARE = 0.10;

    /** As long as a room's quiet is remembered: 10 s. */
    private static final double QUIET_DECAY = StrictMath.exp(-Frames.HOP_MS / 10_000.0);

    private final ProgramSpeaks speaks;
    private final Sink sink;
    private final CutOut cut = new CutOut();
    private final HopLevel level = new HopLevel();
    private final LevelHistogram room = new LevelHistogram(QUIET_DECAY);
    private LevelHistogram voice = new LevelHistogram(1);

    private final short[] hop = new short[HOP];
    private int filled;
    private long hops;
    private boolean spoke;

    /** What came after the voice and is neither cut nor passed on yet. */
    private final short[] tail = new short[TAIL_HOPS * HOP];

    private int waiting;
    private int louder;
    private boolean isTail;
    private double louderThanDbfs;

    /** Takes what is left of the sound. */
    @FunctionalInterface
    interface Sink {

        /** Called with the first {@code count} samples of an array that is used again. */
        void accept(short[] samples, int count);
    }

    OwnVoice(ProgramSpeaks speaks, Sink sink) {
        this.speaks = speaks;
        this.sink = sink;
    }

    /** Hears the first {@code count} samples of the array, which follow on those before. */
    void accept(short[] samples, int count) {
        int taken = 0;
        while (taken < count) {
            int more = Math.min(HOP - filled, count - taken);
            System.arraycopy(samples, taken, hop, filled, more);
            filled += more;
            taken += more;
            if (filled == HOP) {
                hear();
                filled = 0;
                hops++;
            }
        }
    }

    /** Says that the recording ends here. */
    void finish() {
        cutTail(waiting);
        sink.accept(hop, filled); // less than 10 ms
        filled = 0;
    }

    /** What was cut out so far. */
    CutOut cut() {
        return cut;
    }

    private void hear() {
        double dbfs = level.dbfs(hop);
        long fromMs = hops * Frames.HOP_MS;
        if (speaks.isWithin(fromMs, fromMs + Frames.HOP_MS)) {
            cutTail(waiting);
            isTail = false;
            spoke = true;
            voice.add(dbfs);
            cut.add(new Span(fromMs, fromMs + Frames.HOP_MS));
            return;
        }
        if (spoke) {
            spoke = false;
            ended();
        }
        if (isTail) {
            hearTail(dbfs);
        } else {
            room.add(dbfs);
            sink.accept(hop, HOP);
        }
    }

    /** Without a moment of the room alone it is taken for granted that the voice came through. */
    private void ended() {
        double loud = voice.percentile(LOUD_SHARE);
        double quiet = room.percentile(QUIET_SHARE);
        voice = new LevelHistogram(1);
        isTail = Double.isNaN(quiet) || loud >= quiet + COMES_THROUGH_DB;
        louderThanDbfs = loud + CLEARLY_LOUDER_DB;
        louder = 0;
    }

    private void hearTail(double dbfs) {
        System.arraycopy(hop, 0, tail, waiting * HOP, HOP);
        waiting++;
        louder = dbfs > louderThanDbfs ? louder + 1 : 0;
        boolean isSomebody = louder == LOUDER_HOPS;
        if (!isSomebody && waiting < TAIL_HOPS) {
            return;
        }
        int ofTheVoice = isSomebody ? Math.max(0, waiting - LOUDER_HOPS - ONSET_HOPS) : waiting;
        int ofSomebody = waiting - ofTheVoice;
        long heardHops = hops + 1;
        cutTail(ofTheVoice, heardHops);
        System.arraycopy(tail, ofTheVoice * HOP, tail, 0, ofSomebody * HOP);
        sink.accept(tail, ofSomebody * HOP);
        isTail = false;
    }

    /** Cuts all that waits. */
    private void cutTail(int count) {
        cutTail(count, hops);
    }

    /** @param heardHops how many hops of the recording have been heard, those that wait being the last of them */
    private void cutTail(int count, long heardHops) {
        if (count > 0) {
            long fromMs = (heardHops - waiting) * Frames.HOP_MS;
            cut.add(new Span(fromMs, fromMs + count * (long) Frames.HOP_MS));
        }
        waiting = 0;
    }
}
