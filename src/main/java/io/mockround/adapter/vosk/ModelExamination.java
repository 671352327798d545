package io.mockround.adapter.vosk;

import io.mockround.files.IoReason;
import io.mockround.problem.Problem;
import io.mockround.problem.ProblemException;
import io.mockround.recording.Pcm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * Reads a model's files before libvosk may: of what would make it throw as much as can be seen, so that a person learns which file it is, and
 * above all what it would not throw at, but open and lie about, or abort at later. What it cannot see, a trial in the child shows: see
 * {@link VoskModelExaminer}.
 */
final class ModelExamination {

    private static final List<String> OPTIONAL = List.of("ivector/final.ie", "rescore/G.carpa", "rnnlm/final.raw");

    /** libvosk counts word times in frames of 30 ms, whatever a model says. */
    private static final int SUBSAMPLING = 3;

    private final Path folder;
    private final ModelLayout layout;

    private ModelExamination(Path folder) {
        this.folder = folder;
        this.layout = ModelLayout.of(folder);
    }

    /** @throws ProblemException naming the first file that is not as it has to be */
    static void check(Path folder) {
        try {
            new ModelExamination(folder).run();
        } catch (Flaw e) {
            throw new ProblemException(new Problem.ModelDamaged(folder, e.file(), e.getMessage()));
        } catch (IOException e) {
            throw new ProblemException(new Problem.ModelDamaged(folder, ".", IoReason.of(e)), e);
        }
    }

    /** Whether the same sound always gives the same words: a model that adds noise to its features, as Kaldi does by default, does not. */
    static boolean isDeterministic(Path folder) {
        ModelLayout layout = ModelLayout.of(folder);
        try {
            return KaldiSettings.read(folder, layout.features(folder), KaldiSettings.OF_THE_FEATURES)
                            .number("dither", 1)
                    == 0;
        } catch (IOException | Flaw e) {
            return false;
        }
    }

    private void run() throws IOException, Flaw {
        present();
        AcousticModel acoustic = AcousticModel.read(folder, layout.acoustic());
        features();
        Map<Integer, String> boundaries = boundaries(acoustic.phones());
        if (!layout.settings().isEmpty()) {
            decoder(boundaries);
        }
        if (layout.isLookahead(folder)) {
            halves();
        } else {
            whole(acoustic);
        }
    }

    private void present() throws IOException, Flaw {
        needed(layout.acoustic());
        if (!layout.settings().isEmpty()) {
            needed(layout.settings());
        }
        needed(layout.features(folder));
        needed(layout.wordBoundary());
        for (String optional : OPTIONAL) {
            if (Files.exists(folder.resolve(optional))) {
                needed(optional);
                for (String companion : ModelLayout.companions(optional)) {
                    needed(companion);
                }
            }
        }
    }

    private void needed(String file) throws IOException, Flaw {
        Path path = folder.resolve(file);
        if (!Files.isRegularFile(path)) {
            throw Flaw.in(file, "missing");
        }
        if (Files.size(path) == 0) {
            throw Flaw.in(file, "empty");
        }
    }

    private void features() throws IOException, Flaw {
        KaldiSettings features = KaldiSettings.read(folder, layout.features(folder), KaldiSettings.OF_THE_FEATURES);
        double rate = features.number("sample-frequency", Pcm.SAMPLE_RATE_HZ);
        boolean isHeard = rate > 0 && rate <= Pcm.SAMPLE_RATE_HZ || features.isTrue("allow-upsample") && rate > 0;
        if (!isHeard) {
            throw Flaw.in(
                    features.file(),
                    "range",
                    "sample-frequency",
                    features.text("sample-frequency").orElse(""));
        }
        features.above("num-mel-bins", 2, 23); // MelBanks: "must have at least 3 mel bins"
        features.above("frame-length", 0, 25);
        features.above("frame-shift", 0, 10);
    }

    private void decoder(Map<Integer, String> boundaries) throws IOException, Flaw {
        KaldiSettings decoder = KaldiSettings.read(folder, layout.settings(), KaldiSettings.OF_THE_DECODER);
        // LatticeFasterDecoderConfig::Check
        decoder.above("beam", 0, 16);
        decoder.above("max-active", 1, Integer.MAX_VALUE);
        decoder.above("lattice-beam", 0, 10);
        decoder.above("prune-interval", 0, 25);
        decoder.above("beam-delta", 0, 0.5);
        decoder.above("hash-ratio", Math.nextDown(1.0), 2);
        // NnetSimpleLoopedComputationOptions::Check
        decoder.above("frames-per-chunk", 0, 20);
        decoder.above("acoustic-scale", 0, 1);
        if (decoder.number("frame-subsampling-factor", 1) != SUBSAMPLING) {
            throw Flaw.in(decoder.file(), "subsampling");
        }
        String silence =
                decoder.text("endpoint.silence-phones").orElseThrow(() -> Flaw.in(decoder.file(), "noSilencePhones"));
        for (String phone : silence.split(":", -1)) {
            if (!phone.matches("\\d{1,6}") || !boundaries.containsKey(Integer.parseInt(phone))) {
                throw Flaw.in(decoder.file(), "range", "endpoint.silence-phones", silence);
            }
        }
    }

    private Map<Integer, String> boundaries(BitSet phones) throws IOException, Flaw {
        Map<Integer, String> boundaries = WordFiles.boundaries(folder, layout.wordBoundary());
        int lost = phones.stream()
                .filter(phone -> !boundaries.containsKey(phone))
                .findFirst()
                .orElse(0);
        if (lost > 0) {
            throw Flaw.in(layout.wordBoundary(), "phoneMissing", lost);
        }
        return boundaries;
    }

    private void whole(AcousticModel acoustic) throws IOException, Flaw {
        needed(layout.graph());
        Graph graph = Graph.read(folder, layout.graph());
        if (graph.mostInput() > acoustic.transitionIds()) {
            throw Flaw.in(layout.graph(), "foreignGraph", graph.mostInput(), acoustic.transitionIds());
        }
        if (!graph.hasWords()) {
            words(graph.outputs());
        }
    }

    private void halves() throws IOException, Flaw {
        needed(layout.lookaheadGraph());
        needed(layout.grammar());
        needed(layout.disambiguation());
        Graph.read(folder, layout.lookaheadGraph());
        Graph grammar = Graph.read(folder, layout.grammar());
        WordFiles.numbers(folder, layout.disambiguation());
        if (!grammar.hasWords()) {
            words(grammar.outputs());
        }
    }

    private void words(BitSet used) throws IOException, Flaw {
        needed(layout.words());
        BitSet words = WordFiles.words(folder, layout.words());
        BitSet nameless = (BitSet) used.clone();
        nameless.andNot(words);
        if (!nameless.isEmpty()) {
            throw Flaw.in(layout.words(), "wordMissing", nameless.nextSetBit(0));
        }
    }
}
