package lectern.check;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The ids in an essay that a link may lead to, compared by letters and digits: generators make ids
 * of headings in many ways, and all of them agree on these.
 */
record Places(Set<String> keys) {

  static Places of(Set<String> ids) {
    var keys = new HashSet<String>();
    ids.forEach(id -> keys.add(key(id)));
    return new Places(keys);
  }

  /** Whether an id leads to one; those of notes and of words to look for are made by others. */
  boolean has(String id) {
    String key = key(id);
    return key.isEmpty()
        || key.equals("top")
        || id.startsWith("fn")
        || id.startsWith(":~:")
        || id.startsWith("^")
        || keys.contains(key);
  }

  private static String key(String id) {
    var key = new StringBuilder(id.length());
    id.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(key::appendCodePoint);
    return key.toString();
  }
}
