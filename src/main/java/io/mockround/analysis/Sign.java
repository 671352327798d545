package io.mockround.analysis;

import java.util.List;
import java.util.function.Predicate;

/**
 * Something that speaks for or against a reading of what was said. Signs are added up, so that several weak ones weigh as much as a strong one;
 * a reading is taken from a sum of {@value #ENOUGH} on.
 *
 * @param weight below 0 where it speaks against
 */
record Sign<T>(double weight, Predicate<T> shows) {

    static final double ENOUGH = 2.5;

    static <T> boolean areEnough(List<Sign<T>> signs, T of) {
        return sum(signs, of) >= ENOUGH;
    }

    static <T> double sum(List<Sign<T>> signs, T of) {
        return signs.stream()
                .filter(sign -> sign.shows().test(of))
                .mapToDouble(Sign::weight)
                .sum();
    }
}
