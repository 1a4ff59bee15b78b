package lectern.document;

import java.text.Normalizer;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import lectern.text.CharacterRun;
import org.jspecify.annotations.Nullable;

/**
 * Where the fragments of links, the names after {@code #}, lead in one text: its headings by every
 * rule that programs name them by, the ids its author gave, terms, notes and marks.
 *
 * <p>The screen, the list of sources and {@code check} all use this index, so that they agree.
 */
public final class FragmentIndex {
  /** Stands for a fragment that leads nowhere in the text. */
  public static final int NOWHERE = -1;

  /** What GitHub writes before every name. */
  private static final String ON_GITHUB = "user-content-";

  /** How links name the notes of generators: {@code #fn:1}, {@code #user-content-fn-1}. */
  private static final List<String> NOTES = List.of("footnote", "note", "fn");

  /** What generators call the notes as a whole. */
  private static final Set<String> ALL_NOTES = Set.of("footnotes", "endnotes");

  /** A name without the letters beyond ASCII is one of the heading only when enough is left. */
  private static final int SHORTEST_REST = 4;

  /**
   * A longer fragment is only looked up as it is, because each of its parts would need a lookup.
   */
  private static final int LONGEST = 1_000;

  private final Map<String, Integer> exact = new HashMap<>();
  private final Map<String, Integer> notes;
  private final List<OutlineEntry> headings;
  private final Map<String, Integer> terms;
  private final List<Reference> references;

  /** The same by letters and digits alone, made for the first fragment that needs it. */
  private @Nullable Map<String, Integer> folded;

  /** The headings by their letters and digits of ASCII, made for the first that needs it. */
  private @Nullable Map<String, Integer> plain;

  FragmentIndex(PlainTextBuilder builder) {
    exact.putAll(builder.anchors);
    for (OutlineEntry heading : builder.outline) {
      exact.putIfAbsent(heading.id(), heading.offset());
    }
    this.notes = builder.notes;
    this.headings = List.copyOf(builder.outline);
    this.terms = builder.terms;
    this.references = List.copyOf(builder.references);
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
    int named = note == NOWHERE ? named(fragment) : note;
    return named == NOWHERE ? byOtherRules(fragment) : named;
  }

  private int byOtherRules(String fragment) {
    if (fragment.length() > LONGEST) {
      return NOWHERE;
    }
    int hash = fragment.lastIndexOf('#');
    if (hash > 0) {
      return below(offset(fragment.substring(0, hash)), fragment.substring(hash + 1));
    }
    if (fragment.startsWith(ON_GITHUB)) {
      return offset(fragment.substring(ON_GITHUB.length()));
    }
    if (ALL_NOTES.contains(fragment) && !notes.isEmpty()) {
      return Collections.min(notes.values());
    }
    return fragment.chars().allMatch(c -> c < 0x80)
        ? plain().getOrDefault(key(fragment), NOWHERE)
        : NOWHERE;
  }

  /** {@code #Part#Section} of Obsidian: the section of this name that comes after the part. */
  private int below(int part, String section) {
    String key = key(section);
    for (OutlineEntry heading : headings) {
      if (heading.offset() > part && part != NOWHERE && key(heading.words()).equals(key)) {
        return heading.offset();
      }
    }
    return offset(section);
  }

  /** Hugo and Pandoc can take accents off, or leave out what is beyond ASCII. */
  private Map<String, Integer> plain() {
    Map<String, Integer> made = plain;
    if (made == null) {
      made = new HashMap<>();
      for (OutlineEntry heading : headings) {
        String words = heading.words().toLowerCase(Locale.ROOT);
        String bare = Normalizer.normalize(words, Normalizer.Form.NFKD);
        put(made, ascii(bare.replace("ß", "ss")), heading.offset());
        put(made, ascii(bare), heading.offset());
        put(made, ascii(words), heading.offset());
      }
      plain = made;
    }
    return made;
  }

  private static String ascii(String words) {
    String rest = words.replaceAll("[^a-z0-9]", "");
    return rest.length() < SHORTEST_REST ? "" : rest;
  }

  /** Whether a fragment leads anywhere. */
  public boolean has(String fragment) {
    return offset(fragment) != NOWHERE;
  }

  private Map<String, Integer> folded() {
    Map<String, Integer> made = folded;
    if (made == null) {
      made = new HashMap<>();
      for (OutlineEntry heading : headings) {
        put(made, heading.words(), heading.offset());
        put(made, heading.id(), heading.offset());
      }
      for (OutlineEntry heading : headings) {
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
    String name = without(fragment, ON_GITHUB);
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
    return references.stream()
        .filter(reference ->
            reference.kind() instanceof Reference.NoteReference to
                && (to.key().equals(label) || note == notes.getOrDefault(to.key(), NOWHERE)))
        .mapToInt(Reference::start)
        .findFirst()
        .orElse(NOWHERE);
  }

  private static String label(String rest) {
    int at = CharacterRun.end(rest, 0, "-_:");
    return rest.substring(at);
  }

  private static String without(String name, String prefix) {
    return name.startsWith(prefix) ? name.substring(prefix.length()) : name;
  }

  /** A heading with an image in it, which GitHub calls by the image's name. */
  private int named(String fragment) {
    return headings.stream()
        .filter(heading -> isNamed(heading.words(), new StringTokenizer(fragment, "- ")))
        .mapToInt(OutlineEntry::offset)
        .findFirst()
        .orElse(NOWHERE);
  }

  /** Whether these are the words of a heading, with any one name for each image among them. */
  private static boolean isNamed(String heading, StringTokenizer names) {
    int images = 0;
    int words = 0;
    for (String word : heading.split("\\s+")) {
      String key = key(word);
      if (!key.isEmpty()) {
        var name = new StringBuilder();
        while (name.length() < key.length() && names.hasMoreTokens()) {
          name.append(key(names.nextToken()));
        }
        if (!key.contentEquals(name)) {
          return false;
        }
        words++;
      } else if (word.codePoints().anyMatch(FragmentIndex::isImage)) {
        if (!names.hasMoreTokens()) {
          return false;
        }
        names.nextToken();
        images++;
      }
    }
    return images > 0 && words > 0 && !names.hasMoreTokens();
  }

  /** Symbols such as © and ™ stand before the arrows, from which on Unicode has images. */
  private static boolean isImage(int c) {
    return c >= 0x2190 && Character.getType(c) == Character.OTHER_SYMBOL;
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
