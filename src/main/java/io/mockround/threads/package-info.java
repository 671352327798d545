/** What belongs to one thread and is used from several. Knows nothing of what that is; start at {@link io.mockround.threads.OwnerThread}. */
package io.mockround.threads;
