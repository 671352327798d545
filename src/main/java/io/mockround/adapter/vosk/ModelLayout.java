package io.mockround.adapter.vosk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Where libvosk 0.3.45 looks for a model's files (its {@code Model::ConfigureV1} and {@code ConfigureV2}): the layout of today with folders,
 * or the older one in which nearly all lies side by side. Paths are relative to the model.
 *
 * @param settings of the decoder; empty in the old layout, where libvosk has them built in
 * @param fbank the features' settings of models that use no MFCC
 * @param words not there where the graph holds the words itself
 */
record ModelLayout(
        String acoustic,
        String settings,
        String mfcc,
        String fbank,
        String graph,
        String lookaheadGraph,
        String grammar,
        String disambiguation,
        String words,
        String wordBoundary) {

    static final ModelLayout FOLDERS = new ModelLayout(
            "am/final.mdl",
            "conf/model.conf",
            "conf/mfcc.conf",
            "conf/fbank.conf",
            "graph/HCLG.fst",
            "graph/HCLr.fst",
            "graph/Gr.fst",
            "graph/disambig_tid.int",
            "graph/words.txt",
            "graph/phones/word_boundary.int");

    static final ModelLayout FLAT = new ModelLayout(
            "final.mdl",
            "",
            "mfcc.conf",
            "fbank.conf",
            "HCLG.fst",
            "HCLr.fst",
            "Gr.fst",
            "disambig_tid.int",
            "words.txt",
            "word_boundary.int");

    /** The one by which libvosk would read this folder; the first where it would read neither. */
    static ModelLayout of(Path folder) {
        boolean isFlat = !Files.exists(folder.resolve(FOLDERS.acoustic)) && Files.exists(folder.resolve(FLAT.acoustic));
        return isFlat ? FLAT : FOLDERS;
    }

    /** libvosk takes the one graph where it is there, else the two halves. */
    boolean isLookahead(Path folder) {
        return !Files.exists(folder.resolve(graph)) && Files.exists(folder.resolve(lookaheadGraph));
    }

    /** The features' settings; libvosk prefers the first. */
    String features(Path folder) {
        return !Files.exists(folder.resolve(mfcc)) && Files.exists(folder.resolve(fbank)) ? fbank : mfcc;
    }

    /** What must be there beside a file that may be there. */
    static List<String> companions(String optional) {
        return switch (optional) {
            case "ivector/final.ie" ->
                List.of(
                        "ivector/splice.conf",
                        "ivector/online_cmvn.conf",
                        "ivector/final.mat",
                        "ivector/global_cmvn.stats",
                        "ivector/final.dubm");
            case "rescore/G.carpa" -> List.of("rescore/G.fst");
            case "rnnlm/final.raw" ->
                List.of("rnnlm/word_feats.txt", "rnnlm/feat_embedding.final.mat", "rnnlm/special_symbol_opts.conf");
            default -> List.of();
        };
    }
}
