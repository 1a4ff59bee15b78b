/**
 * Where a link leads: an address, a file, a section, or nowhere.
 *
 * <p>Not here: opening it ({@code platform}), and finding the essay it means ({@code essay}). Pure
 * values that every package may use.
 */
@NullMarked
package lectern.document.target;

import org.jspecify.annotations.NullMarked;
