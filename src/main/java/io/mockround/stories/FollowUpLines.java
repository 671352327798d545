package io.mockround.stories;

import io.mockround.stories.Block.Text;
import io.mockround.stories.Story.Prepared;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Follow-up questions and what is to be said to them: in the same line, in a deeper list, or as Q and A. */
final class FollowUpLines {

    private static final Pattern QUESTION = Pattern.compile("(?i)^(?:q|question)\\s*\\d*\\s*[:.)]\\s*(.*)");
    private static final Pattern ANSWER =
            Pattern.compile("(?i)^(?:a|answer)\\s*\\d*\\s*[:.)]\\s*(.*)|^(?:→|->|=>)\\s*(.*)");
    private static final Pattern ANSWERED = Pattern.compile("(.*?\\?)[\\s:]*(?:[-–—→]+>?\\s*)?(.+)");

    private final List<String> questions = new ArrayList<>();
    private final List<List<String>> points = new ArrayList<>();
    private int depth;
    private boolean lastIsPoint;

    static boolean isAnswer(Text text) {
        return ANSWER.matcher(text.whole()).matches();
    }

    void add(Text text) {
        String whole = text.whole();
        Matcher answer = ANSWER.matcher(whole);
        if (!questions.isEmpty() && answer.matches()) {
            point(answer.group(1) == null ? answer.group(2) : answer.group(1));
        } else if (!questions.isEmpty() && text.continues() && !beginsAnother(whole)) {
            goOn(whole);
        } else if (!questions.isEmpty() && text.depth() > depth) {
            point(whole);
        } else {
            depth = text.depth();
            question(QUESTION.matcher(whole).replaceFirst("$1"));
        }
    }

    /** In a paragraph of questions each stands on a line of its own. */
    private boolean beginsAnother(String line) {
        boolean isAsked = !lastIsPoint && questions.get(questions.size() - 1).endsWith("?");
        return isAsked || QUESTION.matcher(line).matches();
    }

    private void question(String text) {
        Matcher answered = ANSWERED.matcher(text);
        boolean hasAnswer = answered.matches() && !answered.group(2).endsWith("?");
        questions.add(hasAnswer ? answered.group(1) : text);
        points.add(new ArrayList<>());
        lastIsPoint = false;
        if (hasAnswer) {
            point(answered.group(2));
        }
    }

    private void point(String text) {
        if (!text.isBlank()) {
            points.get(points.size() - 1).add(text);
            lastIsPoint = true;
        }
    }

    private void goOn(String text) {
        List<String> its = lastIsPoint ? points.get(points.size() - 1) : questions;
        its.set(its.size() - 1, its.get(its.size() - 1) + " " + text);
    }

    List<Prepared> all() {
        List<Prepared> all = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            if (!questions.get(i).isBlank()) {
                all.add(new Prepared(questions.get(i), points.get(i)));
            }
        }
        return all;
    }
}
