/**
 * Proof-reads essays for their authors: what a head had to be repaired for, notes without marks,
 * links that lead nowhere, and characters nobody sees.
 *
 * <p>Not here: reading Markdown ({@code markdown}) and heads ({@code frontmatter}), which tell of
 * their own faults; nothing is ever written to a file. Called by {@code cli}.
 */
@NullMarked
package lectern.check;

import org.jspecify.annotations.NullMarked;
