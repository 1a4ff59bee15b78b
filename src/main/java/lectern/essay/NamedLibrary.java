package lectern.essay;

/**
 * A library that the reader has given a name.
 *
 * @param name one line
 * @param folder its whole path; it need not exist
 */
public record NamedLibrary(String name, String folder) {}
