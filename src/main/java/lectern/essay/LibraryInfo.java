package lectern.essay;

/**
 * What is known of a library before it is opened.
 *
 * @param essays how many its shelf has, drafts aside, or -1 where that is not known
 * @param open whether it is the one that is read
 */
public record LibraryInfo(NamedLibrary library, int essays, boolean open) {}
