package io.mockround.adapter.vosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.mockround.models.ExaminedModel;
import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import io.mockround.speech.SpeechModel.Purpose;
import io.mockround.support.ModelZips;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Models that look right, tried by the real libvosk in its child. */
class VoskModelExaminerIT {

    @TempDir
    private Path temp;

    private final VoskModelExaminer examiner = new VoskModelExaminer(new VoskRecognizer());

    @Test
    void tellsWhatTheStarterKnows() {
        ExaminedModel starter = examiner.examine(ModelZips.STARTER);

        assertThat(starter.fillersKnown()).containsExactly("um", "uh");
        assertThat(starter.deterministic()).isTrue();
        assertThat(starter.model().purpose()).isEqualTo(Purpose.SYNTHETIC);
    }

    @Test
    void tellsOfAModelThatKnowsNoFillersAndAddsNoise() throws IOException {
        Path folder = ModelZips.copyOfStarter(temp.resolve("plain"));
        String words = Files.readString(folder.resolve("graph/words.txt"));
        Files.writeString(
                folder.resolve("graph/words.txt"),
                words.replace("\num ", "\nahm ").replace("\nuh ", "\nahh "));
        String features = Files.readString(folder.resolve("conf/mfcc.conf"));
        Files.writeString(folder.resolve("conf/mfcc.conf"), features.replace("--dither=0", "--dither=1"));

        ExaminedModel plain = examiner.examine(folder);

        assertThat(plain.fillersKnown()).isEmpty();
        assertThat(plain.deterministic()).isFalse();
        assertThat(plain.model().purpose()).isEqualTo(Purpose.REAL_VOICES);
    }

    @Test
    void livesOnWhenAModelKillsTheChild() throws IOException {
        Path folder = ModelZips.copyOfStarter(temp.resolve("killer"));
        Files.writeString(
                folder.resolve("conf/model.conf"),
                Files.readString(folder.resolve("conf/model.conf"))
                        + "--extra-left-context-initial=-5\n"); // asserted by Kaldi

        assertThat(refusal(folder).detail()).isNotBlank();
    }

    @Test
    void refusesAModelWhoseNetDoesNotFitItsFeatures() throws IOException {
        Path folder = ModelZips.copyOfStarter(temp.resolve("foreign"));
        String features = Files.readString(folder.resolve("conf/mfcc.conf"));
        Files.writeString(folder.resolve("conf/mfcc.conf"), features.replace("--num-ceps=40", "--num-ceps=13"));

        assertThat(refusal(folder).folder()).isEqualTo(folder);
    }

    @Test
    void refusesAModelWhoseNetIsCutOff() throws IOException {
        Path folder = ModelZips.copyOfStarter(temp.resolve("short"));
        byte[] acoustic = Files.readAllBytes(folder.resolve("am/final.mdl"));
        Files.write(folder.resolve("am/final.mdl"), java.util.Arrays.copyOf(acoustic, acoustic.length / 2));

        assertThat(refusal(folder).folder()).isEqualTo(folder);
    }

    /** Large models keep their graph in OpenFst's other form; libvosk's own reading of what is made here shows that we know that form. */
    @Test
    void readsGraphsOfConstantForm() throws IOException {
        Path folder = ModelZips.copyOfStarter(temp.resolve("constant"));
        Path graph = folder.resolve("graph/HCLG.fst");
        Files.write(graph, constant(Files.readAllBytes(graph)));
        Graph before = read(ModelZips.STARTER);

        Graph after = read(folder);

        assertThat(after.type()).isEqualTo("const");
        assertThat(after.mostInput()).isEqualTo(before.mostInput());
        assertThat(after.outputs()).isEqualTo(before.outputs());
        assertThat(examiner.examine(folder).fillersKnown()).containsExactly("um", "uh");
    }

    private Problem.ModelFailsTrial refusal(Path folder) {
        Throwable failure = catchThrowable(() -> examiner.examine(folder));
        assertThat(failure).isInstanceOf(ProblemException.class);
        return (Problem.ModelFailsTrial) ((ProblemException) failure).problem();
    }

    private static Graph read(Path folder) throws IOException {
        try {
            return Graph.read(folder, "graph/HCLG.fst");
        } catch (Flaw e) {
            throw new AssertionError(e);
        }
    }

    /** The same graph, states first and then all arcs (ConstFst of OpenFst, version 2, unaligned). */
    private static byte[] constant(byte[] vector) {
        ByteBuffer from = ByteBuffer.wrap(vector).order(ByteOrder.LITTLE_ENDIAN);
        from.position(4 + 4 + 6 + 4 + 8 + 4 + 4);
        long properties = from.getLong();
        long start = from.getLong();
        int states = (int) from.getLong();
        from.getLong();
        ByteBuffer stateBytes = ByteBuffer.allocate(states * 20).order(ByteOrder.LITTLE_ENDIAN);
        ByteBuffer arcBytes = ByteBuffer.allocate(vector.length).order(ByteOrder.LITTLE_ENDIAN);
        int arcs = 0;
        for (int state = 0; state < states; state++) {
            float finalWeight = from.getFloat();
            int count = (int) from.getLong();
            int inputEpsilons = 0;
            int outputEpsilons = 0;
            for (int arc = 0; arc < count; arc++) {
                int input = from.getInt();
                int output = from.getInt();
                inputEpsilons += input == 0 ? 1 : 0;
                outputEpsilons += output == 0 ? 1 : 0;
                arcBytes.putInt(input).putInt(output).putInt(from.getInt()).putInt(from.getInt());
            }
            stateBytes
                    .putFloat(finalWeight)
                    .putInt(arcs)
                    .putInt(count)
                    .putInt(inputEpsilons)
                    .putInt(outputEpsilons);
            arcs += count;
        }
        ByteBuffer to = ByteBuffer.allocate(200 + stateBytes.position() + arcBytes.position())
                .order(ByteOrder.LITTLE_ENDIAN);
        to.putInt(2125659606);
        for (String text : new String[] {"const", "standard"}) {
            to.putInt(text.length()).put(text.getBytes(StandardCharsets.US_ASCII));
        }
        to.putInt(2)
                .putInt(0)
                .putLong(properties & ~2L)
                .putLong(start)
                .putLong(states)
                .putLong(arcs);
        to.put(stateBytes.flip()).put(arcBytes.flip()).flip();
        byte[] bytes = new byte[to.remaining()];
        to.get(bytes);
        return bytes;
    }
}
