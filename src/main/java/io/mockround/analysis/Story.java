package io.mockround.analysis;

import io.mockround.report.Maybe;
import io.mockround.report.SessionReport.StoryPart;
import io.mockround.speech.Word;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** How a story was told (PRACTICES R13): when its situation, task, action and result came, who did it, and whether the result had numbers. */
final class Story {

    /** A result is told in this time; what comes after is the next thing. */
    private static final long RESULT_MS = 45_000;

    private static final Set<String> SINGULAR = Set.of("i", "i'd", "i'm", "i've", "i'll", "me", "my", "mine", "myself");
    private static final Set<String> PLURAL =
            Set.of("we", "we'd", "we're", "we've", "we'll", "us", "our", "ours", "ourselves");

    /** "I think" and "i mean" are said while telling; nobody did anything in them. */
    private static final Set<String> TELLING =
            Set.of("think", "mean", "guess", "suppose", "believe", "remember", "say");

    /** "One of them" and "the first one" count nothing. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?:\\d+(?:[.,]\\d+)?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen"
                    + "|sixteen|seventeen|eighteen|nineteen"
                    + "|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|half|twice"
                    + "|zero|percent|dozen)s?");

    private Story() {}

    /** @param said the same words, clause by clause */
    static StoryPart of(List<Word> words, Said said) {
        Optional<Clause> result = said.first("result");
        return new StoryPart(
                at(said.first("situation")),
                at(said.first("task")),
                at(said.first("action")),
                at(result),
                count(words, SINGULAR),
                count(words, PLURAL),
                result.map(clause -> numbers(words, clause.startMs())).orElse(0));
    }

    private static Maybe<Long> at(Optional<Clause> clause) {
        return clause.map(Clause::startMs).map(Maybe::of).orElse(Maybe.unknown());
    }

    private static int count(List<Word> words, Set<String> pronouns) {
        int count = 0;
        for (int i = 0; i < words.size(); i++) {
            boolean telling =
                    i + 1 < words.size() && TELLING.contains(words.get(i + 1).text());
            if (pronouns.contains(words.get(i).text()) && !telling) {
                count++;
            }
        }
        return count;
    }

    /** "Two hundred and sixty thousand" is one number. */
    private static int numbers(List<Word> words, long fromMs) {
        int numbers = 0;
        boolean counting = false;
        for (Word word : words) {
            if (word.startMs() < fromMs || word.startMs() > fromMs + RESULT_MS) {
                continue;
            }
            boolean number = NUMBER.matcher(word.text()).matches();
            if (number && !counting) {
                numbers++;
            }
            counting = number || counting && word.text().equals("and");
        }
        return numbers;
    }
}
