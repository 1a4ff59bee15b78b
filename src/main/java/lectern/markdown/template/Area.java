package lectern.markdown.template;

/** A piece of a text, by offsets. */
public record Area(int start, int end) {}
