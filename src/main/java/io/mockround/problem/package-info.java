/**
 * What can go wrong and is not a bug.
 *
 * <p>A {@link io.mockround.problem.Problem} is a value with the facts of one failure; it holds no sentence. Adapters throw it inside a
 * {@link io.mockround.problem.ProblemException}; the words a user reads come from {@code messages.properties} through
 * {@code app.ProblemPresenter}. Must not know any other package.
 */
package io.mockround.problem;
