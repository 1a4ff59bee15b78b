/**
 * The reader's settings: {@code config.yaml}, what each setting takes, and every fault by its line.
 *
 * <p>Not here: what a setting does, and reading YAML ({@code frontmatter}). A fault never keeps
 * anyone from reading: what is wrong is left out and reported. Called by {@code cli}.
 */
@NullMarked
package lectern.config;

import org.jspecify.annotations.NullMarked;
