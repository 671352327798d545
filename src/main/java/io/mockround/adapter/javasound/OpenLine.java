package io.mockround.adapter.javasound;

import io.mockround.recording.Microphones;
import javax.sound.sampled.TargetDataLine;

/**
 * A device's line, its sound converted. {@link #read} is called on one thread, {@link #stop} on any.
 *
 * <p>A sound server that was killed leaves a line whose reads return nothing at once, for ever (seen on PulseAudio 16.1): the first such read
 * hands out what the filter still holds, the next one 0, which means lost.
 */
final class OpenLine implements Microphones.Line {

    private final TargetDataLine line;
    private final DeviceSound sound;
    private byte[] bytes = new byte[0];
    private boolean ended;

    OpenLine(TargetDataLine line) {
        this.line = line;
        this.sound = new DeviceSound(
                Math.round(line.getFormat().getSampleRate()), line.getFormat().getChannels());
    }

    @Override
    public int read(short[] into) {
        int count = sound.read(into);
        while (count == 0 && !ended) {
            fetch(sound.bytesFor(into.length));
            count = sound.read(into);
        }
        return count;
    }

    @Override
    public void stop() {
        line.stop();
        line.flush();
    }

    @Override
    public void close() {
        line.close();
    }

    private void fetch(int wanted) {
        if (bytes.length != wanted) {
            bytes = new byte[wanted];
        }
        int count = line.read(bytes, 0, wanted);
        if (count > 0) {
            sound.write(bytes, count);
        } else {
            ended = true;
            sound.finish();
        }
    }
}
