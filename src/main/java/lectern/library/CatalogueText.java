package lectern.library;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import lectern.essay.Essay;
import lectern.essay.EssayDate;
import lectern.essay.Fault;
import lectern.essay.Head;
import lectern.essay.HeadField;
import lectern.essay.Tag;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue as lines of text: an essay a line, its parts between tabs.
 *
 * <p>A list begins with its length. Backslash, tab and line ends inside a part are escaped.
 */
final class CatalogueText {
  /** As front matter has it. */
  private static final int LAST_YEAR = 9999;

  private static final int SECONDS_OF_A_DAY = 86_400;

  private final byte[] text;
  private int at;
  private boolean broken;

  /**
   * Reads from the line that holds the number of essays.
   *
   * @param text in UTF-8; decoded part by part, since one character of another script would make
   *     the whole of it slow to cut
   */
  CatalogueText(byte[] text, int start) {
    this.text = text;
    this.at = start;
  }

  /** The offset behind the head that a text begins with; negative where it begins otherwise. */
  static int after(String prefix, byte[] text) {
    byte[] bytes = prefix.getBytes(StandardCharsets.UTF_8);
    boolean begins =
        text.length >= bytes.length && Arrays.equals(text, 0, bytes.length, bytes, 0, bytes.length);
    return begins ? bytes.length : -1;
  }

  /** The essays by their ids, or null when anything is not as it was written. */
  @Nullable Map<String, CatalogueEntry> essays() {
    int count = count('\n');
    if (count > text.length) {
      return null;
    }
    var essays = LinkedHashMap.<String, CatalogueEntry>newLinkedHashMap(count);
    for (int i = 0; i < count && !broken; i++) {
      CatalogueEntry entry = entry();
      essays.put(entry.essay().id(), entry);
    }
    return !isRead() || essays.size() != count ? null : essays;
  }

  /** Whether all of the text was read, and it was as it was written. */
  boolean isRead() {
    return !broken && at == text.length;
  }

  CatalogueEntry entry() {
    String id = field();
    long size = number('\t');
    long modified = number('\t');
    long fingerprint = number('\t');
    int words = count('\t');
    int sources = count('\t');
    String opening = field();
    Head head = head();
    if (at < text.length && text[at] == '\n') {
      at++;
    } else {
      broken = true;
    }
    return new CatalogueEntry(
        size, modified, fingerprint, new Essay(id, head, words, opening, sources));
  }

  private Head head() {
    String title = field();
    List<String> authors = list(this::field);
    EssayDate date = date();
    EssayDate updated = date();
    List<Tag> tags = list(() -> new Tag(field()));
    boolean draft = number('\t') != 0;
    return new Head(
        title,
        authors,
        date,
        updated,
        tags,
        draft,
        field(),
        field(),
        field(),
        field(),
        list(() -> new HeadField(field(), field())),
        list(() -> new Fault(count('\t'), field())));
  }

  /** A list that begins with its length. */
  <T> List<T> list(Supplier<T> element) {
    int count = count('\t');
    if (count == 0) {
      return List.of();
    }
    var list = new ArrayList<T>();
    for (int i = 0; i < count && !broken; i++) {
      list.add(element.get());
    }
    return list;
  }

  private @Nullable EssayDate date() {
    long year = number('\t');
    if (year == 0) {
      return null;
    }
    long month = number('\t');
    long day = number('\t');
    long second = number('\t') - 1;
    broken |= year > LAST_YEAR || month > 12 || day > 31 || second >= SECONDS_OF_A_DAY;
    return broken ? null : new EssayDate((int) year, (int) month, (int) day, (int) second);
  }

  /** A number of things: never more than would have room in the text, or in a file. */
  int count(char end) {
    long number = number(end);
    broken |= number > Integer.MAX_VALUE;
    return broken ? 0 : (int) number;
  }

  /** The digits up to a character, as a number. */
  private long number(char end) {
    long number = 0;
    int start = at;
    while (at < text.length && text[at] >= '0' && text[at] <= '9') {
      number = number * 10 + text[at] - '0';
      at++;
    }
    broken |= number < 0 || at == start || at - start > 19 || at >= text.length || text[at] != end;
    at++;
    return broken ? 0 : number;
  }

  /** A number of any size and sign. */
  long hash() {
    long high = number('\t');
    return (high << 32) | (number('\t') & 0xFFFFFFFFL);
  }

  String field() {
    int start = at;
    boolean escaped = false;
    while (!broken) {
      byte next = at < text.length ? text[at] : (byte) '\n';
      at++;
      if (next == '\t') {
        String field = new String(text, start, at - 1 - start, StandardCharsets.UTF_8);
        return escaped ? unescaped(field) : field;
      }
      broken = next == '\n';
      escaped |= next == '\\';
    }
    return "";
  }

  static void write(CatalogueEntry entry, StringBuilder text) {
    Essay essay = entry.essay();
    field(essay.id(), text);
    number(entry.size(), text);
    number(entry.modified(), text);
    number(entry.text(), text);
    number(essay.words(), text);
    number(essay.sources(), text);
    field(essay.opening(), text);
    write(essay.head(), text);
    text.append('\n');
  }

  private static void write(Head head, StringBuilder text) {
    field(head.title(), text);
    number(head.authors().size(), text);
    head.authors().forEach(author -> field(author, text));
    date(head.date(), text);
    date(head.updated(), text);
    number(head.tags().size(), text);
    head.tags().forEach(tag -> field(tag.name(), text));
    number(head.draft() ? 1 : 0, text);
    field(head.tldr(), text);
    field(head.description(), text);
    field(head.lang(), text);
    field(head.slug(), text);
    number(head.fields().size(), text);
    for (HeadField field : head.fields()) {
      field(field.name(), text);
      field(field.value(), text);
    }
    number(head.faults().size(), text);
    for (Fault fault : head.faults()) {
      number(fault.line(), text);
      field(fault.message(), text);
    }
  }

  private static void date(@Nullable EssayDate date, StringBuilder text) {
    number(date == null ? 0 : date.year(), text);
    if (date != null) {
      number(date.month(), text);
      number(date.day(), text);
      number(date.second() + 1L, text);
    }
  }

  static void number(long number, StringBuilder text) {
    text.append(Math.max(0, number)).append('\t');
  }

  static void hash(long hash, StringBuilder text) {
    number(hash >>> 32, text);
    number(hash & 0xFFFFFFFFL, text);
  }

  static void field(String field, StringBuilder text) {
    text.append(escaped(field)).append('\t');
  }

  static String escaped(String field) {
    boolean plain = field.indexOf('\\') < 0 && field.indexOf('\t') < 0 && field.indexOf('\n') < 0;
    return plain ? field : field.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
  }

  private static String unescaped(String field) {
    var text = new StringBuilder(field.length());
    for (int i = 0; i < field.length(); i++) {
      char c = field.charAt(i);
      if (c == '\\' && i + 1 < field.length()) {
        i++;
        c = field.charAt(i);
        c = c == 't' ? '\t' : c == 'n' ? '\n' : c;
      }
      text.append(c);
    }
    return text.toString();
  }
}
