package io.mockround.ui.review;

import io.mockround.report.SessionReport.FillerPart;
import io.mockround.speech.Word;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which words are fillers, and which fillers no word stands for. Asked word by word; each asks only what lies near it. */
final class FillersByTime {

    private final List<FillerPart> fillers;
    private final long longestMs;
    private final Set<FillerPart> heard = new HashSet<>();

    FillersByTime(List<FillerPart> fillers) {
        this.fillers = fillers.stream()
                .sorted(Comparator.comparingLong(FillerPart::startMs))
                .toList();
        this.longestMs = fillers.stream()
                .mapToLong(filler -> filler.endMs() - filler.startMs())
                .max()
                .orElse(0);
    }

    /** Whether the word's middle lies in a filler, which is then heard. */
    boolean isHeardIn(Word word) {
        long middle = (word.startMs() + word.endMs()) / 2;
        boolean found = false;
        for (int i = firstFrom(middle - longestMs);
                i < fillers.size() && fillers.get(i).startMs() <= middle;
                i++) {
            if (middle <= fillers.get(i).endMs()) {
                heard.add(fillers.get(i));
                found = true;
            }
        }
        return found;
    }

    /** Those that no word asked about so far stands for. */
    List<FillerPart> unheard() {
        return fillers.stream().filter(filler -> !heard.contains(filler)).toList();
    }

    private int firstFrom(long startMs) {
        int low = 0;
        int high = fillers.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (fillers.get(middle).startMs() < startMs) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
