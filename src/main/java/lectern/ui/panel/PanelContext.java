package lectern.ui.panel;

import lectern.ui.key.Keymap;
import lectern.ui.look.Theme;

/**
 * What a panel is drawn with beside its own state.
 *
 * @param message what the status line says, or empty
 * @param beside cells free at the left of the text, where contents may stand
 * @param complete whether all essays of the library are known
 */
public record PanelContext(
    Theme theme, Keymap keymap, String message, int beside, boolean complete) {}
