package io.mockround.adapter.codec;

import io.mockround.adapter.codec.Mp4Boxes.Box;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;

/** The description of MPEG-4 sound ({@code mp4a}): finds the codec's configuration in its descriptors (ISO/IEC 14496-1 7.2.6). */
final class Mp4SampleEntry {

    /** Own bytes of the entry; QuickTime's versions 1 and 2 have more. */
    private static final int OWN_BYTES = 28;

    private static final int VERSION_1_MORE = 16;
    private static final int VERSION_2_MORE = 36;

    private static final int STREAM = 3;
    private static final int CODEC = 4;
    private static final int CODEC_SPECIFIC = 5;

    private static final int AAC = 0x40;
    /** AAC as MPEG-2 knew it: Main, Low Complexity. */
    private static final int MPEG_2_MAIN = 0x66;

    private static final int MPEG_2_LOW_COMPLEXITY = 0x67;

    /** Registered object types (mp4ra.org) of what else stands in such an entry. */
    private static final Map<Integer, String> NAMES = Map.of(
            0x69, "MP3 in MP4",
            0x6B, "MP3 in MP4",
            0xA5, "AC-3 (Dolby Digital)",
            0xA6, "E-AC-3 (Dolby Digital Plus)",
            0xA9, "DTS",
            0xDD, "Vorbis in MP4",
            0xE1, "QCELP");

    private Mp4SampleEntry() {}

    static AacConfig config(Mp4Boxes boxes, Box entry) throws IOException {
        ByteBuffer own = boxes.read(entry.from(), OWN_BYTES);
        int version = own.limit() < OWN_BYTES ? 0 : own.getShort(8);
        int more = version == 1 ? VERSION_1_MORE : version == 2 ? VERSION_2_MORE : 0;
        Optional<Box> descriptors = Mp4Boxes.first(boxes.in(entry, OWN_BYTES + more), "esds");
        if (descriptors.isEmpty()) { // QuickTime puts them into a box of its own
            Optional<Box> wave = Mp4Boxes.first(boxes.in(entry, OWN_BYTES + more), "wave");
            descriptors = wave.isEmpty() ? wave : boxes.find(wave.get(), "esds");
        }
        if (descriptors.isEmpty()) {
            throw Refusal.UNSUPPORTED.because("AAC without its configuration");
        }
        return config(new Descriptors(boxes.content(descriptors.get()), 4));
    }

    private static AacConfig config(Descriptors descriptors) throws RefusedSoundException {
        descriptors.enter(STREAM);
        descriptors.skip(2);
        int flags = descriptors.next();
        descriptors.skip((flags & 0x80) != 0 ? 2 : 0);
        descriptors.skip((flags & 0x40) != 0 ? descriptors.next() : 0);
        descriptors.skip((flags & 0x20) != 0 ? 2 : 0);
        descriptors.enter(CODEC);
        int type = descriptors.next();
        if (type != AAC && type != MPEG_2_LOW_COMPLEXITY && type != MPEG_2_MAIN) {
            throw Refusal.UNSUPPORTED.because(
                    NAMES.getOrDefault(type, String.format("MPEG-4 sound of type 0x%02X", type)));
        }
        descriptors.skip(12);
        return AacConfig.read(descriptors.bytes(descriptors.enter(CODEC_SPECIFIC)));
    }

    /** Reads descriptors; past the end everything is zero. */
    private static final class Descriptors {

        private final ByteBuffer bytes;
        private int position;

        Descriptors(ByteBuffer bytes, int position) {
            this.bytes = bytes;
            this.position = position;
        }

        /** Passes the head of a descriptor of this kind; its size is told. */
        int enter(int tag) throws RefusedSoundException {
            if (next() != tag) {
                throw Refusal.UNSUPPORTED.because("AAC without its configuration");
            }
            int size = 0;
            int part;
            int parts = 0;
            do {
                part = next();
                size = size << 7 | part & 0x7f;
                parts++;
            } while ((part & 0x80) != 0 && parts < 4);
            return size;
        }

        int next() {
            int value = position < bytes.limit() ? bytes.get(position) & 0xff : 0;
            position++;
            return value;
        }

        void skip(int count) {
            position += count;
        }

        byte[] bytes(int count) {
            int from = Math.min(position, bytes.limit());
            byte[] read = new byte[Math.min(count, bytes.limit() - from)];
            bytes.get(from, read);
            return read;
        }
    }
}
