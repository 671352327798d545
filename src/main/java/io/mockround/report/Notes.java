package io.mockround.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a person says of a session afterwards. Part of the report document, so that it is exported with it and outlives a damaged history; an
 * analysis made anew leaves it as it is.
 *
 * @param result how a problem was solved
 * @param failureMode what went wrong
 * @param insight one sentence
 * @param answers to the four questions of the self-review
 * @param photo the path of the picture of what was drawn
 * @param retrospective of an interview
 * @param title the session's, where the person gave it one of their own
 * @param tags words the person put on the session, in the order they were put there
 */
public record Notes(
        Maybe<Result> result,
        Maybe<FailureMode> failureMode,
        Maybe<String> insight,
        Maybe<SelfReview> answers,
        Maybe<String> photo,
        Maybe<Retrospective> retrospective,
        Maybe<String> title,
        Maybe<List<String>> tags) {

    /** Nothing was said. */
    public static final Notes NONE = new Notes(
            Maybe.notApplicable(),
            Maybe.notApplicable(),
            Maybe.notApplicable(),
            Maybe.notApplicable(),
            Maybe.notApplicable(),
            Maybe.notApplicable(),
            Maybe.notApplicable(),
            Maybe.notApplicable());

    /** How a problem was solved. */
    public enum Result {
        ALONE,
        WITH_A_HINT,
        NOT_SOLVED
    }

    /** What went wrong. */
    public enum FailureMode {
        DID_NOT_RECOGNISE,
        IMPLEMENTATION_ERROR,
        COULD_NOT_EXPLAIN
    }

    /** How it went, and nothing else; null is not said. */
    public static Notes of(Result result, FailureMode failureMode, String insight) {
        return NONE.with(result, failureMode, insight);
    }

    /** With what is not null here in the place of what was said before; an empty insight takes it back. */
    public Notes with(Result itsResult, FailureMode itsFailureMode, String itsInsight) {
        return new Notes(
                itsResult == null ? result : Maybe.of(itsResult),
                itsFailureMode == null ? failureMode : Maybe.of(itsFailureMode),
                Words.replaced(insight, itsInsight),
                answers,
                photo,
                retrospective,
                title,
                tags);
    }

    /** With exactly this said of how it went; null, and an empty insight, take back what was said before. */
    public Notes going(Result itsResult, FailureMode itsFailureMode, String itsInsight) {
        return withResult(itsResult)
                .withFailureMode(itsFailureMode)
                .with(null, null, itsInsight == null ? "" : itsInsight);
    }

    /** @param its null takes back what was said */
    public Notes withResult(Result its) {
        return new Notes(Maybe.ofNullable(its), failureMode, insight, answers, photo, retrospective, title, tags);
    }

    /** @param its null takes back what was said */
    public Notes withFailureMode(FailureMode its) {
        return new Notes(result, Maybe.ofNullable(its), insight, answers, photo, retrospective, title, tags);
    }

    public Notes with(SelfReview its) {
        Maybe<SelfReview> said = its.equals(SelfReview.NONE) ? Maybe.notApplicable() : Maybe.of(its);
        return new Notes(result, failureMode, insight, said, photo, retrospective, title, tags);
    }

    /** @param path null for none */
    public Notes withPhoto(String path) {
        return new Notes(result, failureMode, insight, answers, Maybe.ofNullable(path), retrospective, title, tags);
    }

    public Notes with(Retrospective its) {
        return new Notes(result, failureMode, insight, answers, photo, Maybe.of(its), title, tags);
    }

    /** Under a title of the person's own. */
    Notes titled(String its) {
        return new Notes(result, failureMode, insight, answers, photo, retrospective, Maybe.of(Words.tidy(its)), tags);
    }

    /** With exactly these tags: each on one line, the same word only once, whatever its letters' case. */
    public Notes tagged(List<String> its) {
        Map<String, String> words = new LinkedHashMap<>();
        its.stream()
                .map(Words::tidy)
                .filter(word -> !word.isEmpty())
                .forEach(word -> words.putIfAbsent(word.toLowerCase(Locale.ROOT), word));
        Maybe<List<String>> kept = words.isEmpty() ? Maybe.notApplicable() : Maybe.of(List.copyOf(words.values()));
        return new Notes(result, failureMode, insight, answers, photo, retrospective, title, kept);
    }

    /** All that was written, to be searched. */
    public List<String> texts() {
        Stream<String> own = Stream.of(insight.orNull());
        Stream<String> review = answers.map(SelfReview::texts).or(List.of()).stream();
        Stream<String> interview = retrospective.map(Retrospective::texts).or(List.of()).stream();
        Stream<String> named = Stream.concat(
                Stream.ofNullable(title.orNull()), tags.or(List.of()).stream()); // last: what was indexed stays
        return Stream.of(own, review, interview, named)
                .flatMap(texts -> texts)
                .filter(Objects::nonNull)
                .toList();
    }
}
