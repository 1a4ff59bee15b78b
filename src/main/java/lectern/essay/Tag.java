package lectern.essay;

import java.util.Locale;

/**
 * A tag as its author first wrote it.
 *
 * <p>Tags are compared by {@link #key()}; a nested tag ({@code a/b}) belongs to every prefix of its
 * path.
 */
public record Tag(String name) implements Comparable<Tag> {

  /**
   * The form in which two spellings of one tag are equal: lower case, whatever the machine's
   * locale.
   */
  public String key() {
    return name.toLowerCase(Locale.ROOT);
  }

  /**
   * Whether this tag is {@code other} or nested below it, as {@code history/rome} is below {@code
   * history}.
   */
  public boolean isWithin(Tag other) {
    String key = key();
    String above = other.key();
    return key.equals(above)
        || (key.length() > above.length()
            && key.startsWith(above)
            && key.charAt(above.length()) == '/');
  }

  @Override
  public int compareTo(Tag other) {
    return key().compareTo(other.key());
  }
}
