package io.mockround.adapter.vosk;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A Kaldi settings file: {@code --name=value} a line, {@code #} begins a comment. libvosk throws at a line that is otherwise, aborts at some
 * values, and believes the rest; so names and values are checked here.
 *
 * @param file relative to the model
 */
record KaldiSettings(String file, Map<String, String> values) {

    private static final long BYTES_AT_MOST = 1_000_000;

    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d+)?");
    private static final Set<String> TRUTH = Set.of("true", "false", "t", "f", "1", "0");

    /** A decoder's settings: LatticeFasterDecoderConfig, its determinisation, NnetSimpleLoopedComputationOptions, OnlineEndpointConfig. */
    static final Map<Kind, Pattern> OF_THE_DECODER = Map.of(
            Kind.NUMBER,
            Pattern.compile("beam|max-active|min-active|lattice-beam|prune-interval|beam-delta|hash-ratio|delta|max-mem"
                    + "|memory-pool-(tokens|links)-block-size|extra-left-context-initial|frame-subsampling-factor"
                    + "|acoustic-scale|frames-per-chunk"
                    + "|endpoint\\.rule[1-5]\\.(min-trailing-silence|max-relative-cost|min-utterance-length)"),
            Kind.TRUTH,
            Pattern.compile("determinize-lattice|phone-determinize|word-determinize|minimize|debug-computation"
                    + "|endpoint\\.rule[1-5]\\.must-contain-nonsilence"),
            Kind.TEXT,
            Pattern.compile("endpoint\\.silence-phones|(optimization|computation)\\..+"));

    /** Those of the features: FrameExtractionOptions, MelBanksOptions, MfccOptions and FbankOptions. */
    static final Map<Kind, Pattern> OF_THE_FEATURES = Map.of(
            Kind.NUMBER,
            Pattern.compile("sample-frequency|frame-length|frame-shift|preemphasis-coefficient|dither|blackman-coeff"
                    + "|max-feature-vectors|num-mel-bins|low-freq|high-freq|vtln-low|vtln-high|num-ceps|energy-floor"
                    + "|cepstral-lifter"),
            Kind.TRUTH,
            Pattern.compile(
                    "remove-dc-offset|round-to-power-of-two|snip-edges|allow-downsample|allow-upsample|debug-mel"
                            + "|htk-mode|use-energy|raw-energy|htk-compat|use-log-fbank|use-power"),
            Kind.TEXT,
            Pattern.compile("window-type"));

    enum Kind {
        NUMBER,
        TRUTH,
        TEXT
    }

    static KaldiSettings read(Path folder, String file, Map<Kind, Pattern> known) throws IOException, Flaw {
        Path path = folder.resolve(file);
        if (Files.size(path) > BYTES_AT_MOST) {
            throw Flaw.in(file, "notText");
        }
        Map<String, String> values = new LinkedHashMap<>();
        int number = 0;
        for (String whole : lines(path, file)) {
            number++;
            String line = whole.replaceAll("#.*", "").strip();
            if (!line.isEmpty()) {
                add(values, line, number, file, known);
            }
        }
        return new KaldiSettings(file, values);
    }

    private static Iterable<String> lines(Path path, String file) throws IOException, Flaw {
        try {
            return Files.readAllLines(path);
        } catch (MalformedInputException e) {
            throw Flaw.in(file, "notText");
        }
    }

    private static void add(Map<String, String> values, String line, int number, String file, Map<Kind, Pattern> known)
            throws Flaw {
        int equals = line.indexOf('=');
        if (!line.startsWith("--") || equals == 2) {
            throw Flaw.in(file, "line", number);
        }
        String name = line.substring(2, equals < 0 ? line.length() : equals).replace('_', '-');
        String value = equals < 0 ? "true" : line.substring(equals + 1).strip();
        Kind kind = known.entrySet().stream()
                .filter(each -> each.getValue().matcher(name).matches())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> Flaw.in(file, "unknownSetting", number, name));
        boolean isFit =
                kind == Kind.NUMBER ? NUMBER.matcher(value).matches() : kind == Kind.TEXT || TRUTH.contains(value);
        if (!isFit || kind == Kind.NUMBER && equals < 0) {
            throw Flaw.in(file, "value", number, name);
        }
        values.put(name, value);
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name)).filter(value -> !value.isEmpty());
    }

    double number(String name, double otherwise) {
        return text(name).map(Double::parseDouble).orElse(otherwise);
    }

    boolean isTrue(String name) {
        return text(name)
                .filter(value -> Set.of("true", "t", "1").contains(value))
                .isPresent();
    }

    /** @throws Flaw unless the value, or the usual one, is above a bound which libvosk asserts */
    void above(String name, double bound, double usual) throws Flaw {
        if (number(name, usual) <= bound) {
            throw Flaw.in(file, "range", name, text(name).orElse(""));
        }
    }
}
