/**
 * Where data lies on the disk, and that only its owner can read it.
 *
 * <p>Knows no format. Start at {@link io.mockround.files.DataFolder}.
 */
package io.mockround.files;
