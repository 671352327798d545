package io.mockround.adapter.vosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import io.mockround.support.ModelZips;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every damage that was seen to make libvosk throw, abort or lie (RECIPE §8), done to a copy of the starter model without its manifest: each is
 * named before libvosk sees it.
 */
class ModelExaminationTest {

    private static final String ACOUSTIC = "am/final.mdl";
    private static final String FEATURES = "conf/mfcc.conf";
    private static final String DECODER = "conf/model.conf";
    private static final String GRAPH = "graph/HCLG.fst";
    private static final String WORDS = "graph/words.txt";
    private static final String BOUNDARIES = "graph/phones/word_boundary.int";

    @TempDir
    private Path temp;

    /** Changes one file of a model. */
    @FunctionalInterface
    interface Damage {
        void to(Path file) throws IOException;
    }

    @Test
    void findsNothingWrongWithTheStarter() throws IOException {
        Path model = ModelZips.copyOfStarter(temp.resolve("model"));

        assertThatCode(() -> ModelExamination.check(model)).doesNotThrowAnyException();
        assertThat(ModelExamination.isDeterministic(model)).isTrue();
    }

    @Test
    void readsTheOlderLayoutToo() throws IOException {
        Path model = flat();

        assertThatCode(() -> ModelExamination.check(model)).doesNotThrowAnyException();
        Files.delete(model.resolve("word_boundary.int"));
        assertThat(problem(model).file()).isEqualTo("word_boundary.int");
    }

    @Test
    void saysThatAModelWithNoiseIsNotDeterministic() throws IOException {
        Path model = ModelZips.copyOfStarter(temp.resolve("model"));
        replace(model.resolve(FEATURES), "--dither=0\n", "--dither=1\n");
        assertThat(ModelExamination.isDeterministic(model)).isFalse();
        replace(model.resolve(FEATURES), "--dither=1\n", ""); // as Kaldi does where nothing is said
        assertThat(ModelExamination.isDeterministic(model)).isFalse();
        replace(model.resolve(FEATURES), "--use", "--dither=0.0 # none\n--use");
        assertThat(ModelExamination.isDeterministic(model)).isTrue();
    }

    @ParameterizedTest(name = "{1} of {0}")
    @MethodSource("damages")
    void namesTheDamagedFile(String file, String damage, Damage done, String said) throws IOException {
        Path model = ModelZips.copyOfStarter(temp.resolve("model"));
        done.to(model.resolve(file));

        Problem.ModelDamaged problem = problem(model);

        assertThat(problem.file()).isEqualTo(file);
        assertThat(problem.detail()).contains(said);
    }

    static Stream<Arguments> damages() {
        return Stream.of(
                of(ACOUSTIC, "absence", Files::delete, "missing"),
                of(ACOUSTIC, "emptiness", emptied(), "empty"),
                of(ACOUSTIC, "truncation in its head", cutTo(20), "no acoustic model"),
                of(ACOUSTIC, "truncation in its phones", cutTo(100), "cut off"),
                of(ACOUSTIC, "truncation in its transitions", cutTo(4000), "cut off"),
                of(ACOUSTIC, "garbage", garbage(), "no acoustic model"),
                of(FEATURES, "absence", Files::delete, "missing"),
                of(FEATURES, "emptiness", emptied(), "empty"),
                of(
                        FEATURES,
                        "another rate",
                        text("=16000", "=44100", "allow-upsample=true", "allow-upsample=false"),
                        "44100"),
                of(FEATURES, "a foreign setting", text("--low-freq", "--lowest-freq"), "lowest-freq"),
                of(FEATURES, "a value that is none", text("num-ceps=", "num-ceps=many#"), "num-ceps"),
                of(DECODER, "absence", Files::delete, "missing"),
                of(DECODER, "emptiness", emptied(), "empty"),
                of(
                        DECODER,
                        "comments only",
                        file -> Files.writeString(file, "# nothing\n"),
                        "frame-subsampling-factor"),
                of(DECODER, "silence", text("--endpoint.silence-phones", "#"), "silence-phones is missing"),
                of(DECODER, "a foreign silence", text("silence-phones=", "silence-phones=99999:"), "99999:"),
                of(DECODER, "an unknown setting", text("--beam", "--bean"), "bean"),
                of(DECODER, "a malformed line", text("--beam=", "beam "), "line"),
                of(DECODER, "a line that begins otherwise", text("--beam=", "xxbeam="), "line"),
                of(DECODER, "a beam of nothing", text("--beam=", "--beam=0#"), "beam"),
                of(DECODER, "other frames", text("factor=3", "factor=1"), "times of words"),
                of(DECODER, "no text", garbage(), "no text"),
                of(GRAPH, "absence", Files::delete, "missing"),
                of(GRAPH, "emptiness", emptied(), "empty"),
                of(GRAPH, "truncation in its head", cutTo(30), "cut off"),
                of(GRAPH, "truncation in the middle", cutTo(100_000), "cut off"),
                of(GRAPH, "truncation at the end", cutBy(1), "cut off"),
                of(GRAPH, "garbage", garbage(), "no graph"),
                of(GRAPH, "a transition out of range", ModelExaminationTest::foreignTransition, "does not belong"),
                of(GRAPH, "an arc to nowhere", ModelExaminationTest::arcToNowhere, "leads nowhere"),
                of(WORDS, "absence", Files::delete, "missing"),
                of(WORDS, "emptiness", emptied(), "empty"),
                of(WORDS, "truncation at a line", linesKept(100), "is missing"),
                of(WORDS, "truncation within a line", cutBy(3), ""),
                of(WORDS, "garbage", garbage(), "no text"),
                of(WORDS, "a number twice", text(" 1\n", " 2\n"), "line"),
                of(BOUNDARIES, "absence", Files::delete, "missing"),
                of(BOUNDARIES, "emptiness", emptied(), "empty"),
                of(BOUNDARIES, "truncation at a line", linesKept(60), "is missing"),
                of(BOUNDARIES, "truncation within a line", cutBy(5), "line"),
                of(BOUNDARIES, "garbage", garbage(), "no text"));
    }

    @Test
    void wantsAllHalvesOfALookaheadGraph() throws IOException {
        Path model = ModelZips.copyOfStarter(temp.resolve("model"));
        Files.move(model.resolve(GRAPH), model.resolve("graph/HCLr.fst"));
        assertThat(problem(model).file()).isEqualTo("graph/Gr.fst");
        Files.copy(model.resolve("graph/HCLr.fst"), model.resolve("graph/Gr.fst"));
        assertThat(problem(model).file()).isEqualTo("graph/disambig_tid.int");
        Files.writeString(model.resolve("graph/disambig_tid.int"), "7\n8\n");
        assertThatCode(() -> ModelExamination.check(model)).doesNotThrowAnyException();
        Files.delete(model.resolve(WORDS));
        assertThat(problem(model).file()).isEqualTo(WORDS);
    }

    @Test
    void wantsAllOfAnIvectorExtractor() throws IOException {
        Path model = ModelZips.copyOfStarter(temp.resolve("model"));
        Files.createDirectories(model.resolve("ivector"));
        Files.writeString(model.resolve("ivector/final.ie"), "there");

        assertThat(problem(model).file()).isEqualTo("ivector/splice.conf");
    }

    @Test
    void trustsNoManifestThatNamesFilesElsewhere() throws IOException {
        Path model = ModelZips.copyOfStarter(temp.resolve("model"));
        Files.writeString(model.resolve("manifest.json"), """
                {"name": "evil", "purpose": "real voices", "files": [{"path": "../secret", "size": 1, "sha256": "0"}]}""");

        Throwable failure = catchThrowable(() -> ModelFolder.open(model));

        assertThat(((Problem.ModelDamaged) ((ProblemException) failure).problem()).detail())
                .contains("outside");
    }

    private Path flat() throws IOException {
        Path model = Files.createDirectories(temp.resolve("flat"));
        for (String file : List.of(ACOUSTIC, FEATURES, GRAPH, WORDS, BOUNDARIES)) {
            Path from = ModelZips.STARTER.resolve(file);
            Files.copy(from, model.resolve(from.getFileName()));
        }
        return model;
    }

    private static Problem.ModelDamaged problem(Path model) {
        Throwable failure = catchThrowable(() -> ModelExamination.check(model));
        assertThat(failure).isInstanceOf(ProblemException.class);
        return (Problem.ModelDamaged) ((ProblemException) failure).problem();
    }

    private static Arguments of(String file, String damage, Damage done, String said) {
        return Arguments.of(file, damage, done, said);
    }

    private static Damage emptied() {
        return file -> Files.write(file, new byte[0]);
    }

    private static Damage cutTo(int bytes) {
        return file -> Files.write(file, Arrays.copyOf(Files.readAllBytes(file), bytes));
    }

    private static Damage cutBy(int bytes) {
        return file -> {
            byte[] all = Files.readAllBytes(file);
            Files.write(file, Arrays.copyOf(all, all.length - bytes));
        };
    }

    private static Damage linesKept(int lines) {
        return file -> Files.writeString(
                file,
                Files.readAllLines(file).stream()
                        .limit(lines)
                        .map(line -> line + "\n")
                        .collect(Collectors.joining()));
    }

    private static Damage garbage() {
        byte[] bytes = new byte[10_000];
        new java.util.Random(3).nextBytes(bytes);
        return file -> Files.write(file, bytes);
    }

    private static Damage text(String... fromTo) {
        return file -> {
            for (int i = 0; i < fromTo.length; i += 2) {
                replace(file, fromTo[i], fromTo[i + 1]);
            }
        };
    }

    private static void replace(Path file, String from, String to) throws IOException {
        String before = Files.readString(file);
        String after = before.replaceFirst(java.util.regex.Pattern.quote(from), to);
        assertThat(after).isNotEqualTo(before);
        Files.writeString(file, after);
    }

    private static void foreignTransition(Path file) throws IOException {
        firstArc(file, 0, 1_000_000);
    }

    private static void arcToNowhere(Path file) throws IOException {
        firstArc(file, 12, Integer.MAX_VALUE);
    }

    /** Changes a field of the first arc: behind the head (numbers and two names) and the first state that has one. */
    private static void firstArc(Path file, int atField, int value) throws IOException {
        ByteBuffer graph = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        int at = 4 + 4 + "vector".length() + 4 + "standard".length() + 4 + 4 + 8 + 8 + 8 + 8;
        while (graph.getLong(at + 4) == 0) {
            at += 12; // states without an arc
        }
        graph.putInt(at + 12 + atField, value);
        Files.write(file, graph.array());
    }
}
