/**
 * The command line: what was asked for, the error line when that cannot be done, and the exit code.
 *
 * <p>Not here: the work itself, and how command lines are written ({@code syntax}). The only
 * package that sees picocli; called by {@code Main}.
 */
@NullMarked
package lectern.cli;

import org.jspecify.annotations.NullMarked;
