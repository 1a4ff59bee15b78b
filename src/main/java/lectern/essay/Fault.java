package lectern.essay;

/**
 * Something an author should fix: the line of the file (from 1) and one sentence without a file
 * name.
 */
public record Fault(int line, String message) {}
