/**
 * What stands over a screen until it is closed: help, lists to choose from, a table, an address, a
 * question.
 *
 * <p>Not here: what choosing leads to. Made by the screens, kept and closed by {@code ui}.
 */
@NullMarked
package lectern.ui.panel;

import org.jspecify.annotations.NullMarked;
