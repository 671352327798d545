/**
 * The story bank (PRACTICES R14): stories with a short and a full version and prepared follow-ups, which suits which question type, and when
 * each was last told.
 *
 * <p>Must not know Markdown (it is handed {@link io.mockround.stories.Block}s) nor how stories are kept. Start at
 * {@link io.mockround.stories.StoryImports}; what is understood of a text is decided in {@link io.mockround.stories.StoryReader}. Decision:
 * what was understood is kept in one file, replaced as a whole; rejected: tables in the database, which hold nothing that is asked for by
 * anything but the whole, and a copy of the document, which would have to be understood again at every start.
 */
package io.mockround.stories;
