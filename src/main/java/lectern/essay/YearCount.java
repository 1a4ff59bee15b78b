package lectern.essay;

/** A year and how many essays are of it, at least one. */
public record YearCount(int year, int essays) {}
