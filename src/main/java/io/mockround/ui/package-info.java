/**
 * The window. One package per screen, each a view (nodes, bindings, clicks) and a view-model (what the screen shows; no controls), on the
 * same objects as the command line.
 *
 * <p>Must not import an adapter nor hold a rule about the interview. Start at {@link io.mockround.ui.MainWindow}. Plain Java and CSS; FXML
 * was rejected because it renames badly and hides arguments.
 */
package io.mockround.ui;
