package io.mockround.adapter.vosk;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;

/**
 * A graph in OpenFst's binary form. Its head is read always; its arcs where they lie plainly (types {@code vector} and {@code const}), because
 * libvosk aborts at an input label that the acoustic model has not, and makes empty words of output labels without a word.
 *
 * @param hasWords whether it holds its words itself
 * @param arcsSeen whether its arcs could be read here
 * @param mostInput the highest input label
 * @param outputs all output labels but 0
 */
record Graph(String type, boolean hasWords, boolean arcsSeen, int mostInput, BitSet outputs) {

    private static final int MAGIC = 2125659606;
    private static final int HAS_SYMBOLS = 3;
    private static final int HAS_OUTPUT_SYMBOLS = 2;
    private static final int ALIGNED = 4;
    private static final int ALIGNED_VERSION = 1;
    private static final int ALIGNMENT = 16;
    private static final int LABELS_AT_MOST = 50_000_000;
    private static final int CONST_STATE_BYTES = 20;

    static Graph read(Path folder, String file) throws IOException, Flaw {
        try (InputStream stream = Files.newInputStream(folder.resolve(file))) {
            return new Reading(file, new BufferedInputStream(stream, 1 << 20)).graph();
        } catch (EOFException e) {
            throw Flaw.in(file, "cutOff");
        }
    }

    private static final class Reading {

        private final String file;
        private final DataInputStream in;
        private long at;
        private int mostInput;
        private long states;
        private final BitSet outputs = new BitSet();

        Reading(String file, InputStream stream) {
            this.file = file;
            this.in = new DataInputStream(stream);
        }

        Graph graph() throws IOException, Flaw {
            if (int32() != MAGIC) {
                throw Flaw.in(file, "noGraph");
            }
            String type = text();
            String arcs = text();
            int version = int32();
            int flags = int32();
            int64(); // properties
            int64(); // start
            states = int64();
            long arcCount = int64();
            if (!arcs.equals("standard")) {
                throw Flaw.in(file, "noGraph");
            }
            boolean isPlain = (flags & HAS_SYMBOLS) == 0;
            if (isPlain && type.equals("vector")) {
                vector();
            } else if (isPlain && type.equals("const")) {
                constant(arcCount, version == ALIGNED_VERSION || (flags & ALIGNED) != 0);
            }
            boolean arcsSeen = isPlain && (type.equals("vector") || type.equals("const"));
            return new Graph(type, (flags & HAS_OUTPUT_SYMBOLS) != 0, arcsSeen, mostInput, outputs);
        }

        private void vector() throws IOException, Flaw {
            for (long state = 0; state < states; state++) {
                int32(); // the final weight
                long count = int64();
                for (long arc = 0; arc < count; arc++) {
                    arc();
                }
            }
        }

        private void constant(long arcCount, boolean isAligned) throws IOException, Flaw {
            align(isAligned);
            skip(states * CONST_STATE_BYTES);
            align(isAligned);
            for (long arc = 0; arc < arcCount; arc++) {
                arc();
            }
        }

        private void arc() throws IOException, Flaw {
            int input = int32();
            int output = int32();
            int32(); // the weight
            int next = int32();
            boolean isSound = input >= 0 && output >= 0 && output < LABELS_AT_MOST && next >= 0 && next < states;
            if (!isSound) {
                throw Flaw.in(file, "damagedGraph");
            }
            mostInput = Math.max(mostInput, input);
            if (output > 0) {
                outputs.set(output);
            }
        }

        private void align(boolean isAligned) throws IOException {
            if (isAligned && at % ALIGNMENT != 0) {
                skip(ALIGNMENT - at % ALIGNMENT);
            }
        }

        private void skip(long bytes) throws IOException {
            in.skipNBytes(bytes);
            at += bytes;
        }

        private int int32() throws IOException {
            at += Integer.BYTES;
            return Integer.reverseBytes(in.readInt());
        }

        private long int64() throws IOException {
            at += Long.BYTES;
            return Long.reverseBytes(in.readLong());
        }

        private String text() throws IOException, Flaw {
            int length = int32();
            if (length < 1 || length > 64) {
                throw Flaw.in(file, "noGraph");
            }
            at += length;
            byte[] bytes = new byte[length];
            in.readFully(bytes);
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }
}
