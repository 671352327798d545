/** The page that tells every key. Start at {@link io.mockround.ui.keys.KeysView}; what it tells is in {@link io.mockround.ui.keys.KeySection}. */
package io.mockround.ui.keys;
