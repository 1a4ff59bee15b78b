package lectern.screen;

import org.jspecify.annotations.Nullable;

/**
 * How a cell looks: its two inks and its attributes.
 *
 * @param attributes a sum of {@link #BOLD} and its fellows
 */
public record Face(Ink ink, Ink paper, int attributes) {
  /** An attribute: heavier letters. */
  public static final int BOLD = 1;

  /** An attribute: fainter letters. */
  public static final int DIM = 2;

  /** An attribute: slanted letters. */
  public static final int ITALIC = 4;

  /** An attribute: a line below. */
  public static final int UNDERLINE = 8;

  /** An attribute: ink and paper changed round. */
  public static final int REVERSE = 16;

  /** An attribute: a line through. */
  public static final int STRIKE = 32;

  /** The terminal's own look. */
  public static final Face PLAIN = new Face(Ink.OWN, Ink.OWN, 0);

  /** This face with these attributes added. */
  public Face with(int more) {
    return (attributes & more) == more ? this : new Face(ink, paper, attributes | more);
  }

  /** This face written in another ink. */
  public Face in(Ink other) {
    return new Face(other, paper, attributes);
  }

  /** This face on another paper. */
  public Face on(Ink other) {
    return new Face(ink, other, attributes);
  }

  /** Whether all of these attributes are set. */
  public boolean has(int some) {
    return (attributes & some) == some;
  }

  // By hand: the first generated one costs ten milliseconds at the start.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Face face
        && attributes == face.attributes
        && ink.equals(face.ink)
        && paper.equals(face.paper);
  }

  @Override
  public int hashCode() {
    return attributes;
  }
}
