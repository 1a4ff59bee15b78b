package lectern.essay;

import java.nio.file.Path;

/**
 * A library that the reader has given a name.
 *
 * @param name one line
 * @param folder its whole path; it need not exist
 */
public record NamedLibrary(String name, Path folder) {}
