package io.mockround.ui.trends;

/**
 * What one part of each bar stands for.
 *
 * @param styleClass how it is filled: each has a pattern of its own, so that nothing is told by colour alone
 */
public record Layer(String name, String styleClass) {}
