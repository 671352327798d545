package io.mockround.recording;

/**
 * A block of a recording.
 *
 * @param missingBefore why there is nothing between the block before and this one, where there is nothing; else of no meaning
 */
record Placed(PcmBlock block, Gap.Cause missingBefore) {}
