package io.mockround.support;

import io.mockround.speech.Word;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What makes one list of words another: the fewest words lost, added and exchanged.
 *
 * @param lost words of the first that have none in the second
 * @param added words of the second that have none in the first
 * @param exchanged words of the first that have another word in the second
 * @param furthestMs the largest difference between the starts of words that are the same in both
 */
public record WordDifferences(List<Word> lost, List<Word> added, List<Word> exchanged, long furthestMs) {

    public static WordDifferences between(List<Word> first, List<Word> second) {
        int[][] cost = costs(first, second);
        List<Word> lost = new ArrayList<>();
        List<Word> added = new ArrayList<>();
        List<Word> exchanged = new ArrayList<>();
        long furthestMs = 0;
        int i = first.size();
        int j = second.size();
        while (i > 0 || j > 0) {
            if (i > 0 && j > 0 && cost[i][j] == cost[i - 1][j - 1] + change(first.get(i - 1), second.get(j - 1))) {
                Word one = first.get(--i);
                Word other = second.get(--j);
                if (change(one, other) == 1) {
                    exchanged.add(one);
                } else {
                    furthestMs = Math.max(furthestMs, Math.abs(one.startMs() - other.startMs()));
                }
            } else if (i > 0 && cost[i][j] == cost[i - 1][j] + 1) {
                lost.add(first.get(--i));
            } else {
                added.add(second.get(--j));
            }
        }
        Collections.reverse(lost);
        Collections.reverse(added);
        Collections.reverse(exchanged);
        return new WordDifferences(lost, added, exchanged, furthestMs);
    }

    private static int[][] costs(List<Word> first, List<Word> second) {
        int[][] cost = new int[first.size() + 1][second.size() + 1];
        for (int i = 0; i <= first.size(); i++) {
            for (int j = 0; j <= second.size(); j++) {
                cost[i][j] = i == 0 || j == 0
                        ? i + j
                        : Math.min(
                                1 + Math.min(cost[i - 1][j], cost[i][j - 1]),
                                cost[i - 1][j - 1] + change(first.get(i - 1), second.get(j - 1)));
            }
        }
        return cost;
    }

    private static int change(Word one, Word other) {
        return one.text().equals(other.text()) ? 0 : 1;
    }
}
