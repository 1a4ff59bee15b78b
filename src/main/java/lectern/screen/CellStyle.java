package lectern.screen;

import org.jspecify.annotations.Nullable;

/**
 * How a cell looks: its two colours and its attributes.
 *
 * @param attributes a sum of {@link #BOLD} and the other attributes
 */
public record CellStyle(Colour colour, Colour background, int attributes) {
  /** An attribute: heavier letters. */
  public static final int BOLD = 1;

  /** An attribute: fainter letters. */
  public static final int DIM = 2;

  /** An attribute: slanted letters. */
  public static final int ITALIC = 4;

  /** An attribute: a line below. */
  public static final int UNDERLINE = 8;

  /** An attribute: colours reversed. */
  public static final int REVERSE = 16;

  /** An attribute: a line through. */
  public static final int STRIKE = 32;

  /** The terminal's own look. */
  public static final CellStyle PLAIN = new CellStyle(Colour.OWN, Colour.OWN, 0);

  /** This style with these attributes added. */
  public CellStyle with(int more) {
    return (attributes & more) == more
        ? this
        : new CellStyle(colour, background, attributes | more);
  }

  /** This style with another text colour. */
  public CellStyle in(Colour other) {
    return new CellStyle(other, background, attributes);
  }

  /** This style with another background. */
  public CellStyle on(Colour other) {
    return new CellStyle(colour, other, attributes);
  }

  /** Whether all of these attributes are set. */
  public boolean has(int some) {
    return (attributes & some) == some;
  }

  // By hand: the first generated one costs ten milliseconds at the start.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CellStyle cellStyle
        && attributes == cellStyle.attributes
        && colour.equals(cellStyle.colour)
        && background.equals(cellStyle.background);
  }

  @Override
  public int hashCode() {
    return attributes;
  }
}
