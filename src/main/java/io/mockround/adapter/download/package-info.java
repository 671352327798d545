/**
 * Fetches speech models and the list of them. The only package of the program that reaches the network, and only when a person asked for a
 * model or the list: ArchUnit forbids {@code java.net.http} and sockets to all others.
 *
 * <p>Must not know what a model is. Start at {@link io.mockround.adapter.download.HttpDownloads}. Decision: the JDK's own client, driven by
 * hand where trust is concerned (redirects, ranges, how long nothing may arrive).
 */
package io.mockround.adapter.download;
