/**
 * lectern, a terminal reader for essays.
 *
 * <p>Only the entry point stands here. What happens is in the packages below, one idea each; {@code
 * cli} is where a command line becomes work.
 */
@NullMarked
package lectern;

import org.jspecify.annotations.NullMarked;
