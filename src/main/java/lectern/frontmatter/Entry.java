package lectern.frontmatter;

/**
 * One key of a head with its value.
 *
 * @param name the key as its author wrote it
 * @param value what it says
 * @param line the line of the file, from 1, on which the key stands
 */
record Entry(String name, Value value, int line) {}
