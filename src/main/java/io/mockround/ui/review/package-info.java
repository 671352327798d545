/**
 * The review screen: what a session was, heard and read at once.
 *
 * <p>What it shows is worked out in plain classes ({@link io.mockround.ui.review.Tiles}, {@link io.mockround.ui.review.TimeAxis},
 * {@link io.mockround.ui.review.Script}, {@link io.mockround.ui.review.Moments},
 * {@link io.mockround.ui.review.Visible}, {@link io.mockround.ui.review.HeldPositions}); the view-model holds them beside the play position, the
 * view only draws them. What the person says of the session has a view-model of its own,
 * {@link io.mockround.ui.review.NotesViewModel}. Must not analyse: every number and sentence comes from the report. Start at
 * {@link io.mockround.ui.review.ReviewViewModel}. Decision: words are runs in a text flow with tints drawn behind, not a node each; a
 * label per word made an hour's transcript slow to open; and only the paragraphs in sight are built at all.
 */
package io.mockround.ui.review;
