package lectern.document;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the fragments of links, the names behind {@code #}, lead in one text: its headings by every
 * rule that programs name them by, the ids its author gave, terms, notes and marks.
 *
 * <p>The screen, the list of sources and {@code check} all ask here, so that none of them promises
 * what another cannot follow.
 */
public final class FragmentIndex {
  /** What a fragment leads to that is nowhere in the text. */
  public static final int NOWHERE = -1;

  /** How links name the notes of generators: {@code #fn:1}, {@code #user-content-fn-1}. */
  private static final List<String> NOTES = List.of("footnote", "note", "fn");

  private final Map<String, Integer> exact = new HashMap<>();
  private final Map<String, Integer> notes;
  private final List<Outline> headings;
  private final Map<String, Integer> terms;
  private final List<Reference> references;

  /** The same by letters and digits alone, made for the first fragment that needs it. */
  private @Nullable Map<String, Integer> folded;

  FragmentIndex(ReadingOrder walk) {
    exact.putAll(walk.anchors);
    for (Outline heading : walk.outline) {
      exact.putIfAbsent(heading.id(), heading.offset());
    }
    this.notes = walk.notes;
    this.headings = List.copyOf(walk.outline);
    this.terms = walk.terms;
    this.references = List.copyOf(walk.references);
  }

  /** The offset in the plain text that a fragment leads to, or {@link #NOWHERE}. */
  public int offset(String fragment) {
    if (fragment.isEmpty() || fragment.equals("top") || fragment.startsWith(":~:")) {
      return 0;
    }
    Integer known = exact.get(fragment);
    if (known != null) {
      return known;
    }
    String key = key(fragment);
    Integer alike = key.isEmpty() ? null : folded().get(key);
    if (alike != null) {
      return alike;
    }
    int note = note(fragment.toLowerCase(Locale.ROOT));
    return note == NOWHERE ? named(key) : note;
  }

  /** Whether a fragment leads anywhere. */
  public boolean has(String fragment) {
    return offset(fragment) != NOWHERE;
  }

  private Map<String, Integer> folded() {
    Map<String, Integer> made = folded;
    if (made == null) {
      made = new HashMap<>();
      for (Outline heading : headings) {
        put(made, heading.words(), heading.offset());
        put(made, heading.id(), heading.offset());
      }
      for (Outline heading : headings) {
        // kramdown and Pandoc drop what stands before the first letter: 3. The ferry.
        put(made, fromLetter(heading.words()), heading.offset());
      }
      for (var id : exact.entrySet()) {
        put(made, id.getKey(), id.getValue());
      }
      for (var term : terms.entrySet()) {
        put(made, term.getKey(), term.getValue());
      }
      folded = made;
    }
    return made;
  }

  private static void put(Map<String, Integer> map, String words, int offset) {
    String key = key(words);
    if (!key.isEmpty()) {
      map.putIfAbsent(key, offset);
    }
  }

  /** A note, or the mark that leads to one. */
  private int note(String fragment) {
    String name = without(fragment, "user-content-");
    for (String prefix : NOTES) {
      if (name.startsWith(prefix)) {
        String rest = name.substring(prefix.length());
        boolean mark = rest.startsWith("ref");
        String label = label(mark ? rest.substring(3) : rest);
        Integer note = notes.get(label);
        if (note != null) {
          return mark ? mark(label, note) : note;
        }
      }
    }
    return NOWHERE;
  }

  private int mark(String label, int note) {
    for (Reference reference : references) {
      if (reference.kind() instanceof Reference.NoteReference to
          && (to.key().equals(label) || note == notes.getOrDefault(to.key(), NOWHERE))) {
        return reference.start();
      }
    }
    return NOWHERE;
  }

  private static String label(String rest) {
    int at = 0;
    while (at < rest.length() && "-_:".indexOf(rest.charAt(at)) >= 0) {
      at++;
    }
    return rest.substring(at);
  }

  private static String without(String name, String prefix) {
    return name.startsWith(prefix) ? name.substring(prefix.length()) : name;
  }

  /** A heading with a picture in it, which GitHub calls by the picture's name. */
  private int named(String key) {
    for (Outline heading : headings) {
      String words = key(heading.words());
      boolean picture =
          heading
              .words()
              .codePoints()
              .anyMatch(c -> Character.getType(c) == Character.OTHER_SYMBOL);
      if (picture && !words.isEmpty() && (key.endsWith(words) || key.startsWith(words))) {
        return heading.offset();
      }
    }
    return NOWHERE;
  }

  private static String fromLetter(String words) {
    int at = 0;
    while (at < words.length() && !Character.isLetter(words.codePointAt(at))) {
      at += Character.charCount(words.codePointAt(at));
    }
    return words.substring(at);
  }

  /** Generators make ids of headings in many ways, and all of them agree on these characters. */
  private static String key(String words) {
    var key = new StringBuilder(words.length());
    words
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(key::appendCodePoint);
    return key.toString();
  }
}
