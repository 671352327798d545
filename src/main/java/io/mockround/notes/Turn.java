package io.mockround.notes;

/**
 * How a picture's pixels have to be turned until they stand as they were seen.
 *
 * @param isMirrored whether left and right change places first
 * @param quarters clockwise, 0 to 3
 */
public record Turn(boolean isMirrored, int quarters) {

    static final Turn NONE = new Turn(false, 0);

    /** Whether what lies as its width is its height in the end. */
    public boolean isSideways() {
        return quarters % 2 == 1;
    }

    /** @param orientation from 1 to 8: at which sides a viewer sees the first row and the first column (Exif 2.32, 4.6.4, tag 0x0112) */
    static Turn of(int orientation) {
        return switch (orientation) {
            case 2 -> new Turn(true, 0);
            case 3 -> new Turn(false, 2);
            case 4 -> new Turn(true, 2);
            case 5 -> new Turn(true, 3);
            case 6 -> new Turn(false, 1);
            case 7 -> new Turn(true, 1);
            case 8 -> new Turn(false, 3);
            default -> NONE;
        };
    }
}
