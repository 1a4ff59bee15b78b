/**
 * What keys mean: the actions a reader can ask for, where each works, and which keys ask for it.
 *
 * <p>Not here: what an action does. The screens look keys up here and the help screen is made from
 * it.
 */
@NullMarked
package lectern.ui.key;

import org.jspecify.annotations.NullMarked;
