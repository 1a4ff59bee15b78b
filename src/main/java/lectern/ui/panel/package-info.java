/**
 * What stands over a screen until it is closed: help, lists to choose from, a table, an address, a
 * question; of each its state, what keys do to it, its rows and how it is drawn.
 *
 * <p>Not here: what choosing leads to. Made by the screens, kept and closed by {@code ui}.
 */
@NullMarked
package lectern.ui.panel;

import org.jspecify.annotations.NullMarked;
