/** What the screens share: themes and fonts, work off the FX thread and what is told of it while it lasts, the way from one screen to another. */
package io.mockround.ui.common;
