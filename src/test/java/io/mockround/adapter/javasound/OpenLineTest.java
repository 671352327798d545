package io.mockround.adapter.javasound;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.lang.reflect.Proxy;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.TargetDataLine;
import org.junit.jupiter.api.Test;

class OpenLineTest {

    private final List<Integer> asked = new ArrayList<>();
    private final List<String> calls = new ArrayList<>();

    @Test
    void asksTheDeviceForTwentyMillisecondsAtItsOwnRateAndHandsAllOfThemOut() {
        short[] left = DeviceBytes.noise(1, 48_000, 10_000);
        short[] right = DeviceBytes.noise(2, 48_000, 10_000);
        OpenLine line = lineOf(48_000, 2, DeviceBytes.interleaved(left, right), 3_840);

        short[] heard = all(line, 320);

        assertThat(heard).isEqualTo(DeviceBytes.converted(48_000, left, right)).hasSize(16_000);
        assertThat(asked).containsOnly(3_840);
    }

    @Test
    void aDeviceThatDeliversLessThanWasAskedLosesNothing() {
        short[] sound = DeviceBytes.noise(1, 44_100, 10_000);
        OpenLine line =
                lineOf(44_100, 1, DeviceBytes.interleaved(sound), 20); // less than the filter needs for one sample

        assertThat(all(line, 320)).isEqualTo(DeviceBytes.converted(44_100, sound));
    }

    @Test
    void aLostDeviceIsToldByNothingEverAfterAndNotAskedAgain() {
        OpenLine line = lineOf(16_000, 1, new byte[640], 640);
        short[] into = new short[320];

        assertThat(line.read(into)).isEqualTo(320);
        assertThat(line.read(into)).isZero();
        assertThat(line.read(into)).isZero();
        assertThat(asked).hasSize(2);
    }

    @Test
    void stoppingStopsTheDeviceSoThatAWaitingReadIsFreed() {
        OpenLine line = lineOf(16_000, 1, new byte[0], 640);

        line.stop();
        line.close();

        assertThat(calls).containsExactly("stop", "flush", "close");
    }

    private static short[] all(OpenLine line, int atATime) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        short[] into = new short[atATime];
        for (int count = line.read(into); count > 0; count = line.read(into)) {
            bytes.writeBytes(DeviceBytes.interleaved(Arrays.copyOf(into, count)));
        }
        short[] all = new short[bytes.size() / 2];
        ByteBuffer.wrap(bytes.toByteArray())
                .order(ByteOrder.LITTLE_ENDIAN)
                .asShortBuffer()
                .get(all);
        return all;
    }

    /** A device's line that delivers these bytes, so many at a time, and then nothing for ever, as on a sound server that was killed. */
    private OpenLine lineOf(int rateHz, int channels, byte[] bytes, int most) {
        AudioFormat format = LineFormats.of(rateHz, channels);
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        return new OpenLine((TargetDataLine) Proxy.newProxyInstance(
                TargetDataLine.class.getClassLoader(),
                new Class<?>[] {TargetDataLine.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getFormat" -> format;
                    case "read" -> {
                        asked.add((Integer) arguments[2]);
                        int count = Math.min(rest.remaining(), Math.min(most, (Integer) arguments[2]));
                        rest.get((byte[]) arguments[0], (Integer) arguments[1], count);
                        yield count;
                    }
                    default -> {
                        calls.add(method.getName());
                        yield null;
                    }
                }));
    }
}
