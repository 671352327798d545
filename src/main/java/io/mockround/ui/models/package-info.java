/** The speech models: which is in use and what it knows, those on this computer, those to be had, and one that is being installed. */
package io.mockround.ui.models;
