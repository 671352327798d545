/**
 * The settings screen. Start at {@link io.mockround.ui.settings.SettingsViewModel}: each choice is a {@link io.mockround.ui.settings.Setting}
 * that is saved as it is made and can be taken back; the views only lay them out.
 */
package io.mockround.ui.settings;
