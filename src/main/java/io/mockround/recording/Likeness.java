package io.mockround.recording;

/** Finds where sound repeats. */
final class Likeness {

    private Likeness() {}

    /**
     * Where, between two places, a run of samples is most like the one at a given place, however loud: the highest correlation,
     * normalised by the energy of the candidate. Among equals (digital silence is like nothing) the preferred place wins.
     *
     * @param place where the run begins that is to be matched
     * @param from the first candidate, {@code to} the last; {@code preferred} is one of them
     */
    static int mostLike(short[] sound, int place, int length, int from, int preferred, int to) {
        int best = preferred;
        double highest = likeness(sound, place, preferred, length, energy(sound, preferred, length));
        long energy = energy(sound, from, length);
        for (int at = from; at <= to; at++) {
            double likeness = likeness(sound, place, at, length, energy);
            if (likeness > highest) {
                highest = likeness;
                best = at;
            }
            if (at < to) {
                energy += square(sound[at + length]) - square(sound[at]);
            }
        }
        return best;
    }

    private static double likeness(short[] sound, int place, int at, int length, long energy) {
        long correlation = 0;
        for (int i = 0; i < length; i++) {
            correlation += sound[place + i] * sound[at + i];
        }
        return energy == 0 ? 0 : correlation / Math.sqrt(energy);
    }

    private static long energy(short[] sound, int at, int length) {
        long energy = 0;
        for (int i = at; i < at + length; i++) {
            energy += square(sound[i]);
        }
        return energy;
    }

    private static long square(short sample) {
        return sample * sample;
    }
}
