/** What the screens share: themes and fonts, work off the FX thread, the way from one screen to another. */
package io.mockround.ui.common;
