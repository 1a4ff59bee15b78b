/**
 * How command lines are written: the one table of commands, options and values, and what is made of
 * it, the help and the completions of shells.
 *
 * <p>Not here: reading a command line and running it ({@code cli}). It knows nothing of essays.
 */
@NullMarked
package lectern.cli.syntax;

import org.jspecify.annotations.NullMarked;
