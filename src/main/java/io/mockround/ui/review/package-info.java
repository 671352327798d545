/**
 * The review screen: what a session was, heard and read at once.
 *
 * <p>What it shows is worked out in plain classes ({@link io.mockround.ui.review.Tiles}, {@link io.mockround.ui.review.TimeAxis},
 * {@link io.mockround.ui.review.Script}, {@link io.mockround.ui.review.Moments}); the view-model holds them beside the play position, the
 * view only draws them. Must not analyse: every number and sentence comes from the report. Start at
 * {@link io.mockround.ui.review.ReviewViewModel}. Decision: words are runs in a text flow with tints drawn behind, not a node each; a
 * label per word made an hour's transcript slow to open.
 */
package io.mockround.ui.review;
