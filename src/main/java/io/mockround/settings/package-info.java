/**
 * What a person has chosen once and for all. Start at {@link io.mockround.settings.Settings}; {@code adapter.file} keeps it.
 */
package io.mockround.settings;
