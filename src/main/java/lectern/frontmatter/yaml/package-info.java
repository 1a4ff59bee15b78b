/**
 * Reads a head of YAML: a quick way for plain pairs, SnakeYAML for the rest, and repairs for what
 * people break.
 *
 * <p>Not here: what a key means ({@code frontmatter}). The only package that sees SnakeYAML; used
 * by {@code frontmatter}, and by {@code config} for its one file of YAML.
 */
@NullMarked
package lectern.frontmatter.yaml;

import org.jspecify.annotations.NullMarked;
