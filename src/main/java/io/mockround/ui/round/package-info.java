/** The round screen: its view and its view-model. */
package io.mockround.ui.round;
