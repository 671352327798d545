package io.mockround.adapter.vosk;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;

/**
 * The head of a Kaldi acoustic model, {@code final.mdl}: its transition model, which says what a graph and the other files may refer to. The
 * net behind it is left to libvosk, which throws at a damaged one.
 *
 * @param phones those it has states for
 * @param transitionIds a graph's input labels go from 1 to this
 */
record AcousticModel(BitSet phones, int transitionIds) {

    private static final byte[] BEGIN = "\0B<TransitionModel> <Topology> ".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] LOG_PROBS = "<LogProbs> FV ".getBytes(StandardCharsets.ISO_8859_1);

    /** The transition model of a large model takes half a megabyte. */
    private static final int HEAD_BYTES = 64 << 20;

    private static final int PHONES_AT_MOST = 100_000;
    private static final byte INT32 = 4;

    static AcousticModel read(Path folder, String file) throws IOException, Flaw {
        try (InputStream stream = Files.newInputStream(folder.resolve(file))) {
            DataInputStream in = new DataInputStream(stream);
            if (!Arrays.equals(in.readNBytes(BEGIN.length), BEGIN)) {
                throw Flaw.in(file, "noAcousticModel");
            }
            BitSet phones = phones(in, file);
            byte[] head = in.readNBytes(HEAD_BYTES);
            int at = indexOf(head, LOG_PROBS);
            if (at < 0 || at + LOG_PROBS.length + 5 > head.length) {
                throw Flaw.in(file, "cutOff");
            }
            int dimension = littleEndian(head, at + LOG_PROBS.length + 1);
            if (dimension < 2) {
                throw Flaw.in(file, "noAcousticModel");
            }
            return new AcousticModel(phones, dimension - 1);
        } catch (EOFException e) {
            throw Flaw.in(file, "cutOff");
        }
    }

    private static BitSet phones(DataInputStream in, String file) throws IOException, Flaw {
        byte size = in.readByte();
        int count = Integer.reverseBytes(in.readInt());
        if (size != INT32 || count < 1 || count > PHONES_AT_MOST) {
            throw Flaw.in(file, "noAcousticModel");
        }
        BitSet phones = new BitSet();
        for (int i = 0; i < count; i++) {
            int phone = Integer.reverseBytes(in.readInt());
            if (phone < 1 || phone > PHONES_AT_MOST) {
                throw Flaw.in(file, "noAcousticModel");
            }
            phones.set(phone);
        }
        return phones;
    }

    private static int indexOf(byte[] all, byte[] wanted) {
        for (int at = 0; at + wanted.length <= all.length; at++) {
            if (all[at] == wanted[0] && Arrays.equals(all, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        return -1;
    }

    private static int littleEndian(byte[] bytes, int at) {
        return ByteBuffer.wrap(bytes, at, Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .getInt();
    }
}
