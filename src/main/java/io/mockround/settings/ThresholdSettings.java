package io.mockround.settings;

import io.mockround.analysis.FlagNorms;
import java.time.Duration;

/**
 * From where on something is flagged, as far as a person has set it. Immutable. Null is as recommended ({@link FlagNorms#DEFAULT}); bounds are
 * those of {@link FlagNorms}.
 *
 * @param insideSeconds a silence inside a sentence
 * @param betweenSeconds a silence between two sentences
 * @param afterQuestionSeconds a silence after a question
 * @param announcedSeconds a silence that was announced
 * @param filledPausesPerMinute um and uh, of speaking time
 */
public record ThresholdSettings(
        Integer insideSeconds,
        Integer betweenSeconds,
        Integer afterQuestionSeconds,
        Integer announcedSeconds,
        Integer filledPausesPerMinute) {

    public static final ThresholdSettings AS_RECOMMENDED = new ThresholdSettings(null, null, null, null, null);

    /**
     * Numbers out of bounds, as a hand may write them into the file, are taken for the nearest in bounds; a number that is the recommended one is
     * as recommended.
     */
    public ThresholdSettings {
        insideSeconds = silence(insideSeconds, FlagNorms.DEFAULT.inside());
        betweenSeconds = silence(betweenSeconds, FlagNorms.DEFAULT.between());
        afterQuestionSeconds = silence(afterQuestionSeconds, FlagNorms.DEFAULT.afterQuestion());
        announcedSeconds = silence(announcedSeconds, FlagNorms.DEFAULT.announced());
        filledPausesPerMinute = own(
                filledPausesPerMinute,
                FlagNorms.FEWEST_A_MINUTE,
                FlagNorms.MOST_A_MINUTE,
                FlagNorms.DEFAULT.filledPausesPerMinute());
    }

    /** With what is recommended in place of what was not set. */
    public FlagNorms norms() {
        return new FlagNorms(
                seconds(insideSeconds, FlagNorms.DEFAULT.inside()),
                seconds(betweenSeconds, FlagNorms.DEFAULT.between()),
                seconds(afterQuestionSeconds, FlagNorms.DEFAULT.afterQuestion()),
                seconds(announcedSeconds, FlagNorms.DEFAULT.announced()),
                filledPausesPerMinute == null ? FlagNorms.DEFAULT.filledPausesPerMinute() : filledPausesPerMinute);
    }

    public ThresholdSettings withInside(Integer seconds) {
        return new ThresholdSettings(
                seconds, betweenSeconds, afterQuestionSeconds, announcedSeconds, filledPausesPerMinute);
    }

    public ThresholdSettings withBetween(Integer seconds) {
        return new ThresholdSettings(
                insideSeconds, seconds, afterQuestionSeconds, announcedSeconds, filledPausesPerMinute);
    }

    public ThresholdSettings withAfterQuestion(Integer seconds) {
        return new ThresholdSettings(insideSeconds, betweenSeconds, seconds, announcedSeconds, filledPausesPerMinute);
    }

    public ThresholdSettings withAnnounced(Integer seconds) {
        return new ThresholdSettings(
                insideSeconds, betweenSeconds, afterQuestionSeconds, seconds, filledPausesPerMinute);
    }

    public ThresholdSettings withFilledPauses(Integer perMinute) {
        return new ThresholdSettings(insideSeconds, betweenSeconds, afterQuestionSeconds, announcedSeconds, perMinute);
    }

    private static Duration seconds(Integer own, Duration recommended) {
        return own == null ? recommended : Duration.ofSeconds(own);
    }

    private static Integer silence(Integer seconds, Duration recommended) {
        return own(seconds, FlagNorms.SHORTEST_S, FlagNorms.LONGEST_S, (int) recommended.toSeconds());
    }

    private static Integer own(Integer wanted, int least, int most, int recommended) {
        if (wanted == null || wanted == recommended) {
            return null;
        }
        return Math.max(least, Math.min(most, wanted));
    }
}
