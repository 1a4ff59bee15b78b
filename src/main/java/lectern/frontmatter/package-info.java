/**
 * Finds and reads the head of a file: YAML, TOML, unfenced headers, and a line-by-line fallback.
 *
 * <p>Not here: reading files ({@code library}) and the text below the head ({@code markdown}). The
 * only package that sees SnakeYAML and tomlj.
 */
@NullMarked
package lectern.frontmatter;

import org.jspecify.annotations.NullMarked;
