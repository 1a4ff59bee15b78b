package lectern.essay;

/**
 * A group of a list of essays, which ends where the next begins.
 *
 * @param heading what it is called
 * @param first index of its first essay in the list
 */
public record EssayGroup(String heading, int first) {}
