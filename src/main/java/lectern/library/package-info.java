/**
 * A folder becomes essays: the scan, the decoding of bytes, what a quick look at a body tells, and
 * the catalogue that saves all of it.
 *
 * <p>Not here: what a head says ({@code frontmatter}) and how a text is laid out ({@code layout}).
 * The only package that scans folders of essays; called by {@code app}, {@code cli} and {@code
 * check}.
 */
@NullMarked
package lectern.library;

import org.jspecify.annotations.NullMarked;
