/**
 * Speech recognition by libvosk, in a process of its own, because libvosk can abort, hang and lie: a child that dies takes no session with
 * it.
 *
 * <p>The only package that knows {@code org.vosk}. Start at {@link io.mockround.adapter.vosk.VoskRecognizer}; what parent and child say to
 * each other is written down in {@link io.mockround.adapter.vosk.Protocol}. Rejected: recognition inside the program with a watchdog thread,
 * which cannot survive a native abort.
 */
package io.mockround.adapter.vosk;
