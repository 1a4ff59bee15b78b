/**
 * Lays out tables: column widths, rows, and records where a table is too wide for the page.
 *
 * <p>Not here: the reading of tables ({@code markdown}) and the panel that shows one in full
 * ({@code ui}). Used by {@code layout}, and by {@code ui} for the full table.
 */
@NullMarked
package lectern.layout.table;

import org.jspecify.annotations.NullMarked;
