package lectern.markdown.guard;

/** How much of one thing is read; what is more stays plain words. */
public final class Limits {
  /** Blocks inside blocks, and inlines inside inlines; deeper marks stay text. */
  public static final int DEEPEST = 100;

  /** Cells of all tables of a text together; a text with more is read without tables. */
  public static final int MOST_CELLS = 100_000;

  private Limits() {}
}
