/**
 * Unpacks ZIPs that nobody vouches for: everything its index says is looked at before anything is written, and everything that is written is
 * held against what the index said.
 *
 * <p>Must not know what a model is. Start at {@link io.mockround.adapter.archive.ZipArchives}. Decision: commons-compress, which tells links,
 * modes and encryption; rejected: {@code java.util.zip}, which has no access to them.
 */
package io.mockround.adapter.archive;
