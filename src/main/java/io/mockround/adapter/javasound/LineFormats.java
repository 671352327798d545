package io.mockround.adapter.javasound;

import io.mockround.recording.Pcm;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;

/**
 * In which formats a microphone is asked for its sound, best first. Pure.
 *
 * <p>What it is built for is best: system layers that convert for us let aliases through. A device that names its rates (macOS) is asked for
 * those. Most name none (ALSA, DirectSound): these are asked for what nearly all are built for, and for 16 kHz only after that. Two channels
 * are asked for where there may be two, so that {@code ChannelChoice} and not the system decides what becomes of them.
 */
final class LineFormats {

    private static final int BITS = 16;

    /** What sound hardware runs at, the most usual first; 16 kHz are wireless headsets. */
    private static final List<Integer> USUAL_HZ = List.of(48_000, 44_100, Pcm.SAMPLE_RATE_HZ);

    /** Rarer rates, from the one that loses nothing to a telephone's; anything else is not worth asking for. */
    private static final List<Integer> RARE_HZ = List.of(96_000, 88_200, 192_000, 32_000, 24_000, 22_050, 8_000);

    private LineFormats() {}

    /** @param offered what the mixer says of its lines; a rate or a number of channels may be {@link AudioSystem#NOT_SPECIFIED} */
    static List<AudioFormat> bestFirst(List<AudioFormat> offered) {
        List<AudioFormat> usable =
                offered.stream().filter(LineFormats::isUsable).toList();
        List<AudioFormat> formats = new ArrayList<>();
        for (int rateHz : rates(usable)) {
            for (int channels : channels(usable)) {
                formats.add(of(rateHz, channels));
            }
        }
        return formats;
    }

    static AudioFormat of(int rateHz, int channels) {
        return new AudioFormat(rateHz, BITS, channels, true, false);
    }

    /** The ones it names; the usual ones are tried in any case, for a list may be wrong. */
    private static Set<Integer> rates(List<AudioFormat> offered) {
        Set<Integer> named = new LinkedHashSet<>();
        offered.forEach(format -> named.add(Math.round(format.getSampleRate())));
        Set<Integer> rates = new LinkedHashSet<>();
        if (named.contains(Pcm.SAMPLE_RATE_HZ)) {
            rates.add(Pcm.SAMPLE_RATE_HZ);
        }
        USUAL_HZ.stream().filter(named::contains).forEach(rates::add);
        RARE_HZ.stream().filter(named::contains).forEach(rates::add);
        rates.addAll(USUAL_HZ);
        return rates;
    }

    private static List<Integer> channels(List<AudioFormat> offered) {
        boolean onlyMono = !offered.isEmpty() && offered.stream().allMatch(format -> format.getChannels() == 1);
        return onlyMono ? List.of(1) : IntStream.of(2, 1).boxed().toList();
    }

    private static boolean isUsable(AudioFormat format) {
        return format.getEncoding().equals(AudioFormat.Encoding.PCM_SIGNED) && format.getSampleSizeInBits() == BITS;
    }
}
