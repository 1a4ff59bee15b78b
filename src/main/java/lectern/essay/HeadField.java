package lectern.essay;

/**
 * One thing the head of a file says, by the name its author used, with its value as one line of
 * text.
 */
public record HeadField(String name, String value) {}
