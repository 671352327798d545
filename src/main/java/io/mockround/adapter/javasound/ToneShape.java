package io.mockround.adapter.javasound;

import io.mockround.rehearsal.RoundSounds.Moment;
import java.util.ArrayList;
import java.util.List;

/** How a moment sounds: beeps of a pitch, a length in milliseconds and a level, at full volume. Pure. */
record ToneShape(List<Beep> beeps) {

    /** A beep that sounds hard at its edges clicks, and a click lies in every band. */
    private static final double EDGE_S = 0.008;

    private static final int BETWEEN_MS = 60;

    /** @param amplitude of full scale */
    record Beep(int frequencyHz, int lengthMs, double amplitude) {}

    static ToneShape of(Moment moment) {
        return switch (moment) {
            case SHOWN -> of(new Beep(4_700, 30, 0.08));
            case GATE_OPENED -> of(new Beep(5_000, 40, 0.10), new Beep(5_600, 40, 0.10));
            case LAND -> of(new Beep(5_400, 60, 0.16), new Beep(5_400, 60, 0.16), new Beep(5_400, 60, 0.16));
            case GATE_CLOSED -> of(new Beep(5_000, 350, 0.30));
            case CUT_IN -> of(new Beep(5_800, 500, 0.30));
            case BREAK_OVER -> of(new Beep(5_000, 120, 0.20), new Beep(5_900, 240, 0.20));
            case ROUND_OVER -> of(new Beep(5_900, 120, 0.20), new Beep(5_400, 120, 0.20), new Beep(5_000, 240, 0.20));
        };
    }

    /** Signed 16-bit, one channel. */
    short[] samples(int rateHz, double volume) {
        List<Short> samples = new ArrayList<>();
        for (Beep beep : beeps) {
            if (!samples.isEmpty()) {
                silence(samples, rateHz);
            }
            sound(samples, beep, rateHz, volume);
        }
        short[] array = new short[samples.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = samples.get(i);
        }
        return array;
    }

    private static ToneShape of(Beep... beeps) {
        return new ToneShape(List.of(beeps));
    }

    private static void silence(List<Short> samples, int rateHz) {
        for (int i = 0; i < rateHz * BETWEEN_MS / 1_000; i++) {
            samples.add((short) 0);
        }
    }

    private static void sound(List<Short> samples, Beep beep, int rateHz, double volume) {
        int length = rateHz * beep.lengthMs() / 1_000;
        for (int i = 0; i < length; i++) {
            double edge = Math.min(1, Math.min(i, length - i) / (rateHz * EDGE_S));
            double wave = Math.sin(2 * Math.PI * beep.frequencyHz() * i / rateHz);
            samples.add((short) (Short.MAX_VALUE * beep.amplitude() * volume * edge * edge * (3 - 2 * edge) * wave));
        }
    }
}
