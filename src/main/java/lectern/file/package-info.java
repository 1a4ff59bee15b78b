/**
 * lectern's own files, read and written with care: private, regular, of bounded size, and within a
 * time limit, whatever the disk does.
 *
 * <p>Not here: what stands in them, and essays, which are the author's. Called by the packages that
 * keep files: {@code state}, {@code library}, {@code config}, {@code platform} and {@code app}.
 */
@NullMarked
package lectern.file;

import org.jspecify.annotations.NullMarked;
