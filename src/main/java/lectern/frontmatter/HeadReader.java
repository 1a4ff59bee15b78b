package lectern.frontmatter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import lectern.essay.EssayDate;
import lectern.essay.Fault;
import lectern.essay.Head;
import lectern.essay.HeadField;
import lectern.frontmatter.date.Dates;
import lectern.frontmatter.title.FirstHeading;
import lectern.frontmatter.title.SingleLine;
import lectern.frontmatter.title.TemplateDelimiters;
import lectern.text.CharacterRun;
import org.jspecify.annotations.Nullable;

/** Interprets what a head says; what it leaves out comes from the body and the file's name. */
final class HeadReader {
  private static final Set<String> UNREADY =
      Set.of("draft", "drafts", "private", "unpublished", "pending", "hidden");

  private final HeadBlock block;
  private final FileName file;
  private final List<HeadField> fields = new ArrayList<>();
  private final List<Fault> faults;
  private final RankedValue<String> title = new RankedValue<>();
  private final RankedValue<EssayDate> date = new RankedValue<>();
  private final RankedValue<EssayDate> updated = new RankedValue<>();
  private final RankedValue<String> tldr = new RankedValue<>();
  private final RankedValue<String> description = new RankedValue<>();
  private final RankedValue<String> lang = new RankedValue<>();
  private final RankedValue<String> slug = new RankedValue<>();
  private final RankedValue<List<String>> authors = new RankedValue<>();
  private final TagCollector tags;
  private @Nullable EssayDate addressDate;
  private boolean draft;

  HeadReader(HeadBlock block, FileName file) {
    this.block = block;
    this.file = file;
    this.faults = new ArrayList<>(block.faults());
    this.tags = new TagCollector(block);
  }

  /** The head of a text whose body begins at {@code bodyStart}. */
  Head head(String text, int bodyStart) {
    for (int i = 0; i < block.entries().size(); i++) {
      HeadEntry entry = block.entries().get(i);
      fields.add(new HeadField(SingleLine.raw(entry.name()), SingleLine.raw(entry.value().flat())));
      if (KeyMeaning.of(entry.name()) != null && CurlyQuotes.areAroundValue(block.linesOf(i))) {
        faults.add(quoted(entry));
      }
      interpret(entry);
    }
    faults.sort((a, b) -> Integer.compare(a.line(), b.line()));
    String headTitle = title.or("");
    if (headTitle.isEmpty()) {
      headTitle = FirstHeading.in(text.substring(bodyStart));
    }
    return new Head(
        headTitle.isEmpty() ? file.title() : headTitle,
        authors.or(List.of()),
        date(),
        updated.orNull(),
        tags.tags(),
        draft,
        tldr.or(""),
        description.or(""),
        lang.or(""),
        slug.or(file.slug()),
        fields,
        faults);
  }

  /** What a key says, else the essay's address, else the file's name. */
  private @Nullable EssayDate date() {
    EssayDate dated = date.orNull() == null ? addressDate : date.orNull();
    return dated == null ? file.date() : dated;
  }

  private void interpret(HeadEntry entry) {
    KeyMeaning meaning = KeyMeaning.of(entry.name());
    if (meaning == null) {
      return;
    }
    Value value = entry.value();
    int rank = meaning.rank(entry.name());
    switch (meaning) {
      case TITLE -> offer(title, rank, value);
      case DATE -> date.offer(rank, date(entry));
      case UPDATED -> updated.offer(rank, date(entry));
      case PUBLISHED -> published(entry);
      case TAGS -> tags.add(entry);
      case AUTHORS -> authors.offer(rank, Authors.in(entry));
      case DRAFT -> draft |= isTrue(value.flat());
      case STATUS -> draft |= UNREADY.contains(value.flat().strip().toLowerCase(Locale.ROOT));
      case TLDR -> offer(tldr, rank, value);
      case DESCRIPTION -> offer(description, rank, value);
      case LANG -> lang.offer(rank, nonEmpty(SingleLine.of(value.flat()).replace('_', '-')));
      case SLUG -> slug.offer(0, lastName(value));
      case ADDRESS -> address(rank, value);
    }
  }

  private void address(int rank, Value value) {
    String text = value.flat().strip();
    boolean file = text.startsWith(".") || text.startsWith("~");
    slug.offer(1 + rank, file ? null : lastName(value));
    // example.org/2024/08/23 may be somebody else's page.
    int slash = text.indexOf('/');
    if (addressDate == null
        && !file
        && (slash < 0 || text.indexOf('.') < 0 || text.indexOf('.') > slash)
        && !text.contains("://")) {
      addressDate = FileName.dayInAddress(text);
    }
  }

  private static Fault quoted(HeadEntry entry) {
    String name = SingleLine.raw(entry.name());
    return new Fault(
        entry.line(), "curly quotes stand around “" + name + "”; write straight ones, or none");
  }

  /** Offers words; placeholders of a template, and the signs between them, do not count. */
  private static void offer(RankedValue<String> best, int rank, Value value) {
    String words = SingleLine.of(value.flat());
    boolean left =
        TemplateDelimiters.mayOccurIn(value.flat())
            && words.codePoints().noneMatch(Character::isLetterOrDigit);
    best.offer(rank, left ? null : nonEmpty(words));
  }

  private static @Nullable String nonEmpty(String text) {
    return text.isEmpty() ? null : text;
  }

  /** {@code published} is a date to some generators and a yes or no to others. */
  private void published(HeadEntry entry) {
    String text = entry.value().flat();
    if (isFalse(text)) {
      draft = true;
    } else if (!isTrue(text)) {
      date.offer(KeyMeaning.DATE.rank("pubdate"), date(entry));
    }
  }

  private @Nullable EssayDate date(HeadEntry entry) {
    Dates.ParsedDate dated = Dates.read(dateText(entry.value()));
    if (!dated.reason().isEmpty()) {
      faults.add(new Fault(entry.line(), dated.reason()));
    }
    return dated.date();
  }

  /**
   * A map such as {@code last_update: {date: …, author: …}} holds its date under that name; of
   * several in a list, the first counts.
   */
  private static String dateText(Value value) {
    if (value instanceof Value.ListValue(List<Value> items) && !items.isEmpty()) {
      return dateText(items.getFirst());
    }
    if (value instanceof Value.MapValue(List<HeadEntry> entries)) {
      for (HeadEntry entry : entries) {
        if (KeyMeaning.of(entry.name()) == KeyMeaning.DATE) {
          return entry.value().flat();
        }
      }
    }
    return value.flat();
  }

  private static boolean isTrue(String text) {
    return switch (text.strip().toLowerCase(Locale.ROOT)) {
      case "true", "yes", "on", "y", "1" -> true;
      default -> false;
    };
  }

  private static boolean isFalse(String text) {
    return switch (text.strip().toLowerCase(Locale.ROOT)) {
      case "false", "no", "off", "n", "0" -> true;
      default -> false;
    };
  }

  /** The last name of an address, without the extension of a web page. */
  private static @Nullable String lastName(Value value) {
    String address = SingleLine.raw(TemplateDelimiters.without(value.flat()));
    int end = CharacterRun.start(address, address.length(), "/");
    String name = address.substring(address.lastIndexOf('/', end - 1) + 1, end);
    return nonEmpty(name.endsWith(".html") ? name.substring(0, name.length() - 5) : name);
  }
}
