package io.mockround.settings;

import io.mockround.analysis.FillerList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A person's choices. Immutable.
 *
 * @param model the folder of the speech model in use, or null while none was chosen
 * @param microphone the name of the microphone, or null for the system's default
 * @param fillers a person's own fillers, a list for each language in which there are some
 * @param thresholds from where on something is flagged
 * @param rounds how rounds are to be
 * @param window how the window is to be
 * @param recent which files were imported lately
 */
public record Settings(
        String model,
        String microphone,
        List<FillerList> fillers,
        ThresholdSettings thresholds,
        RoundSettings rounds,
        WindowSettings window,
        RecentFiles recent) {

    public static final Settings INITIAL = new Settings(null, null, List.of());

    /** A list left out is empty, other things left out are as usual. */
    public Settings {
        fillers = Stream.ofNullable(fillers)
                .flatMap(List::stream)
                .filter(Objects::nonNull)
                .toList();
        thresholds = thresholds == null ? ThresholdSettings.AS_RECOMMENDED : thresholds;
        rounds = rounds == null ? RoundSettings.INITIAL : rounds;
        window = window == null ? WindowSettings.INITIAL : window;
        recent = recent == null ? RecentFiles.NONE : recent;
    }

    /** With the rest as usual. */
    public Settings(String model, String microphone, List<FillerList> fillers) {
        this(
                model,
                microphone,
                fillers,
                ThresholdSettings.AS_RECOMMENDED,
                RoundSettings.INITIAL,
                WindowSettings.INITIAL,
                RecentFiles.NONE);
    }

    public Settings withModel(String folder) {
        return new Settings(folder, microphone, fillers, thresholds, rounds, window, recent);
    }

    public Settings withMicrophone(String name) {
        return new Settings(model, name, fillers, thresholds, rounds, window, recent);
    }

    public Settings withThresholds(ThresholdSettings wanted) {
        return new Settings(model, microphone, fillers, wanted, rounds, window, recent);
    }

    public Settings withRounds(RoundSettings wanted) {
        return new Settings(model, microphone, fillers, thresholds, wanted, window, recent);
    }

    public Settings withWindow(WindowSettings wanted) {
        return new Settings(model, microphone, fillers, thresholds, rounds, wanted, recent);
    }

    public Settings withRecent(RecentFiles now) {
        return new Settings(model, microphone, fillers, thresholds, rounds, window, now);
    }

    /** With these fillers in place of those of their language. */
    public Settings withFillers(FillerList own) {
        Stream<FillerList> others =
                fillers.stream().filter(list -> !list.language().equals(own.language()));
        boolean isUsual = own.equals(FillerList.standard(own.language()));
        return new Settings(
                model,
                microphone,
                Stream.concat(others, isUsual ? Stream.empty() : Stream.of(own)).toList(),
                thresholds,
                rounds,
                window,
                recent);
    }

    /** A person's own fillers of a language; the usual ones where there are none. */
    public FillerList fillers(String language) {
        return fillers.stream()
                .filter(own -> own.language().equals(language))
                .findFirst()
                .orElseGet(() -> FillerList.standard(language));
    }
}
