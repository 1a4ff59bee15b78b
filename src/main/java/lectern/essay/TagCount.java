package lectern.essay;

/** A tag and how many essays have it, or one nested below it. */
public record TagCount(Tag tag, int essays) {}
