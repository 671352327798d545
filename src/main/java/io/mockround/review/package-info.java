/**
 * From a file somebody recorded, or a take of ours, to a report in the history.
 *
 * <p>Knows the ports, no technology. Start at {@link io.mockround.review.FileReview}; what every kind of session shares is
 * {@link io.mockround.review.TakeReview}.
 */
package io.mockround.review;
