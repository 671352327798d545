/**
 * Takes Markdown apart into headings, lines and tables, each with its line number.
 *
 * <p>Must not know what the text means: that is {@code stories.StoryReader}'s. Start at
 * {@link io.mockround.adapter.markdown.MarkdownBlocks}. Decision: commonmark-java, which keeps the lines and follows the specification;
 * rejected: expressions of our own, which every second way of writing a list would break.
 */
package io.mockround.adapter.markdown;
