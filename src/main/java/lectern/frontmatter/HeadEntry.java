package lectern.frontmatter;

/**
 * One key of a head, or of a setting file, with its value.
 *
 * @param name the key as its author wrote it
 * @param value what it says
 * @param line the line of the file, from 1, on which the key stands
 */
public record HeadEntry(String name, Value value, int line) {}
