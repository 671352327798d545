package io.mockround.ui.plan;

import java.util.Locale;

/** Minutes as they are typed and read. */
final class Minutes {

    private static final double A_DAY = 24 * 60;

    private Minutes() {}

    /**
     * @param typed with a point or a comma; blank for null
     * @throws NumberFormatException when it is no number from 0 to a day's minutes
     */
    static Double read(String typed) {
        if (typed.isBlank()) {
            return null;
        }
        double minutes = Double.parseDouble(typed.strip().replace(',', '.'));
        if (!(minutes >= 0 && minutes <= A_DAY)) {
            throw new NumberFormatException("not within a day");
        }
        return minutes;
    }

    /** Empty for null. */
    static String written(Double minutes) {
        if (minutes == null) {
            return "";
        }
        String text = String.format(Locale.ROOT, "%.1f", minutes);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
