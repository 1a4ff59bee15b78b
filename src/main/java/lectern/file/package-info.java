/**
 * Lectern's own files on a disk that may be anything: private, regular, of a bounded size, and
 * answered for within a time.
 *
 * <p>Not here: what stands in them, and essays, which are the author's. Called by the packages that
 * keep files: {@code state}, {@code library}, {@code config}, {@code platform} and {@code app}.
 */
@NullMarked
package lectern.file;

import org.jspecify.annotations.NullMarked;
