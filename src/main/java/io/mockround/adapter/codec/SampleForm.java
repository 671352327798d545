package io.mockround.adapter.codec;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How one uncompressed sample lies in a file; all come out on the scale of 16 bits. Samples of fewer bits fill theirs from the top. */
enum SampleForm {
    UNSIGNED_8(1) {
        @Override
        float at(ByteBuffer bytes, int index) {
            return ((bytes.get(index) & 0xff) - 128) * 256f;
        }
    },
    SIGNED_8(1) {
        @Override
        float at(ByteBuffer bytes, int index) {
            return bytes.get(index) * 256f;
        }
    },
    SIGNED_16(2) {
        @Override
        float at(ByteBuffer bytes, int index) {
            return bytes.getShort(index);
        }
    },
    SIGNED_24(3) {
        @Override
        float at(ByteBuffer bytes, int index) {
            boolean littleEndian = bytes.order() == ByteOrder.LITTLE_ENDIAN;
            int low = bytes.get(littleEndian ? index : index + 2) & 0xff;
            int middle = bytes.get(index + 1) & 0xff;
            int high = bytes.get(littleEndian ? index + 2 : index);
            return (high << 16 | middle << 8 | low) / 256f;
        }
    },
    SIGNED_32(4) {
        @Override
        float at(ByteBuffer bytes, int index) {
            return bytes.getInt(index) / 65_536f;
        }
    },
    FLOAT_32(4) {
        @Override
        float at(ByteBuffer bytes, int index) {
            return bounded(bytes.getFloat(index));
        }
    },
    FLOAT_64(8) {
        @Override
        float at(ByteBuffer bytes, int index) {
            return bounded(bytes.getDouble(index));
        }
    },
    /** ITU-T G.711: sign, three bits of exponent, four of mantissa, every other bit turned over. */
    A_LAW(1) {
        @Override
        float at(ByteBuffer bytes, int index) {
            int code = bytes.get(index) ^ 0x55;
            int exponent = code >> 4 & 7;
            int mantissa = (code & 15) << 4 | 8;
            int size = exponent == 0 ? mantissa : (mantissa | 0x100) << exponent - 1;
            return (code & 0x80) != 0 ? size : -size;
        }
    },
    /** ITU-T G.711: as A-law, all bits turned over, with an offset of 33 in 14 bits. */
    MU_LAW(1) {
        @Override
        float at(ByteBuffer bytes, int index) {
            int code = ~bytes.get(index);
            int size = (((code & 15) << 3 | 0x84) << (code >> 4 & 7)) - 0x84;
            return (code & 0x80) != 0 ? -size : size;
        }
    };

    /** A hundred times full scale: an absurd sample may be loud, but one that is no number would silence the filter for good. */
    private static final float LOUDEST = 100;

    private final int bytes;

    SampleForm(int bytes) {
        this.bytes = bytes;
    }

    int bytes() {
        return bytes;
    }

    abstract float at(ByteBuffer bytes, int index);

    /** The form of whole numbers of this many bits; from one byte on they are signed. Null when there is none. */
    static SampleForm signed(int bits) {
        if (bits < 1 || bits > 32) {
            return null;
        }
        return new SampleForm[] {SIGNED_8, SIGNED_16, SIGNED_24, SIGNED_32}[(bits - 1) / 8];
    }

    private static float bounded(double value) {
        return value != value ? 0 : (float) Math.max(-LOUDEST, Math.min(LOUDEST, value)) * 32_768f;
    }
}
