package io.mockround.adapter.codec;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Clips of every format with something wrong in them. The same number always gives the same bytes. */
final class MutatedClips {

    private static final long SEED = 20_261_121;

    /** What breaks readers: the smallest and largest of each width, and sizes that reach just past what is there. */
    private static final int[] EXTREMES = {
        0, 1, 2, 7, 8, 0x7f, 0x80, 0xff, 0x7fff, 0xffff, 0x7fff_ffff, 0x8000_0000, -1, -8
    };

    private final List<String> names = Clip.all().toList();
    private final Map<String, byte[]> clips =
            names.stream().collect(Collectors.toMap(Function.identity(), Clip::bytes));

    /** A file, and the clip it was made of. */
    record Mutated(String clip, byte[] bytes) {}

    /** Number n takes the clips in turn. */
    Mutated of(int n) {
        Random random = new Random(SEED + n);
        String name = names.get(n % names.size());
        byte[] bytes = clips.get(name).clone();
        int changes = 1 + random.nextInt(4);
        for (int i = 0; i < changes && bytes.length > 8; i++) {
            bytes = changed(bytes, random);
        }
        if (isOgg(name) && random.nextInt(4) > 0) { // else no damage gets past the checksums
            fixChecksums(bytes);
        }
        return new Mutated(name, bytes);
    }

    private static byte[] changed(byte[] bytes, Random random) {
        int at = place(bytes, random);
        int length = 1 + random.nextInt(Math.min(bytes.length - at, random.nextInt(10) == 0 ? 4_000 : 40));
        switch (random.nextInt(9)) {
            case 0:
                return Arrays.copyOf(bytes, random.nextInt(bytes.length));
            case 1:
                return spliced(bytes, at, at, Arrays.copyOfRange(bytes, at, at + length)); // twice
            case 2:
                return spliced(bytes, at, at + length, new byte[0]);
            case 3:
                byte[] noise = new byte[length];
                random.nextBytes(noise);
                return spliced(bytes, at, at + length, noise);
            case 4:
                byte[] even = new byte[length];
                Arrays.fill(even, (byte) (random.nextBoolean() ? 0 : 0xff));
                return spliced(bytes, at, at + length, even);
            case 5:
            case 6:
                for (int i = 0; i < 1 + random.nextInt(20); i++) {
                    bytes[place(bytes, random)] ^= (byte) (1 << random.nextInt(8));
                }
                return bytes;
            default:
                return withField(bytes, Math.min(at, bytes.length - 4), random);
        }
    }

    /** A field of two or four bytes, in either order, gets another value. */
    private static byte[] withField(byte[] bytes, int at, Random random) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        int value = random.nextInt(3) == 0
                ? buffer.getInt(at) + random.nextInt(65) - 32
                : EXTREMES[random.nextInt(EXTREMES.length)];
        if (random.nextBoolean()) {
            buffer.putInt(at, random.nextBoolean() ? value : Integer.reverseBytes(value));
        } else {
            buffer.putShort(at, random.nextBoolean() ? (short) value : Short.reverseBytes((short) value));
        }
        return bytes;
    }

    /** Half of the time near an end of the file, where its headers are. */
    private static int place(byte[] bytes, Random random) {
        int reach = Math.min(bytes.length, 1_200);
        switch (random.nextInt(4)) {
            case 0:
                return random.nextInt(Math.min(bytes.length, 120));
            case 1:
                return bytes.length - 1 - random.nextInt(reach);
            default:
                return random.nextInt(bytes.length);
        }
    }

    private static byte[] spliced(byte[] bytes, int from, int to, byte[] instead) {
        byte[] spliced = Arrays.copyOf(bytes, bytes.length - (to - from) + instead.length);
        System.arraycopy(instead, 0, spliced, from, instead.length);
        System.arraycopy(bytes, to, spliced, from + instead.length, bytes.length - to);
        return spliced;
    }

    private static boolean isOgg(String name) {
        return name.matches(".*\\.(ogg|opus|ogv)");
    }

    private static void fixChecksums(byte[] bytes) {
        for (int at = 0; at + 27 <= bytes.length; at++) {
            if (bytes[at] == 'O' && bytes[at + 1] == 'g' && bytes[at + 2] == 'g' && bytes[at + 3] == 'S') {
                int segments = bytes[at + 26] & 0xff;
                int end = at + 27 + segments;
                for (int i = 0; i < segments && at + 27 + i < bytes.length; i++) {
                    end += bytes[at + 27 + i] & 0xff;
                }
                if (end <= bytes.length) {
                    OggBytes.fixChecksum(bytes, at, end);
                }
            }
        }
    }
}
