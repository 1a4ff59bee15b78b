package lectern.layout;

import org.jspecify.annotations.Nullable;

/**
 * How words look, before any theme.
 *
 * @param role what the words are; the innermost role wins, but code in a link stays a link
 */
public record Style(StyleRole role, boolean strong, boolean emphasis, boolean strike) {

  /** What words can be on a page. */
  public enum StyleRole {
    TEXT,
    TITLE,
    BYLINE,
    STANDFIRST,
    HEADING,
    SUBHEADING,
    MINOR_HEADING,
    LEAST_HEADING,
    QUOTE,
    QUOTE_BAR,
    CODE,
    CODE_BLOCK,
    CODE_COMMENT,
    CODE_STRING,
    CODE_NUMBER,
    CODE_KEYWORD,
    LINK,
    BROKEN_LINK,
    IMAGE,
    HIGHLIGHT,
    MARK,
    UNDEFINED_MARK,
    CAPTION,
    BULLET,
    RULE,
    TABLE_RULE,
    TABLE_HEADER,
    TABLE_LABEL,
    NOTE_NUMBER,
    HINT;

    /** Whether words are of a block of code. */
    boolean isCode() {
      return this == CODE_BLOCK
          || this == CODE_COMMENT
          || this == CODE_STRING
          || this == CODE_NUMBER
          || this == CODE_KEYWORD;
    }
  }

  // By hand: the first generated one costs ten milliseconds at the start.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Style style
        && role == style.role
        && strong == style.strong
        && emphasis == style.emphasis
        && strike == style.strike;
  }

  @Override
  public int hashCode() {
    return (role.hashCode() * 2 + (strong ? 1 : 0)) * 4 + (emphasis ? 2 : 0) + (strike ? 1 : 0);
  }

  /** Plain words. */
  public static final Style TEXT = new Style(StyleRole.TEXT, false, false, false);

  /** This style in another role. */
  public Style withRole(StyleRole other) {
    return new Style(other, strong, emphasis, strike);
  }

  /** This style, bold. */
  public Style withBold() {
    return new Style(role, true, emphasis, strike);
  }

  /** This style, in italics. */
  public Style withItalic() {
    return new Style(role, strong, true, strike);
  }

  /** This style, struck out. */
  public Style withStrike() {
    return new Style(role, strong, emphasis, true);
  }
}
