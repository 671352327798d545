/** The trends screen: its view and its view-model. */
package io.mockround.ui.trends;
