package lectern.words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lectern.document.Block;
import lectern.document.Document;
import lectern.document.Inline;
import lectern.document.PlainText;
import lectern.document.Reference;
import lectern.document.TextMapper;
import lectern.document.target.Target;
import lectern.layout.HouseStyle;
import lectern.layout.Page;
import lectern.layout.Span;
import lectern.layout.Typesetter;
import lectern.library.EssayFile;
import lectern.library.Library;
import lectern.markdown.Markdown;
import lectern.markdown.Origin;

/**
 * Prints what lectern shows of folders of essays otherwise than commonmark-java does: words lost,
 * words invented, signs changed, junk left. {@code src/bench/oracle --help} tells the rest.
 */
final class Oracle {
  private static final Pattern ESSAY = Pattern.compile("(?i).*\\.(?:md|markdown|mdx|qmd|rmd)");
  private static final int MEASURE = 400;
  private static final int MOST_SHOWN = 12;

  private static final String ROW = "%-22s %6s %9s %7s %8s %7s %8s %6s %9s %9s%n";

  private int files;
  private long words;
  private int lost;
  private int invented;
  private int signs;
  private int markup;
  private int junk;
  private int undefined;
  private int free;

  /** How many differences of each kind are printed of an essay. */
  private final int shown;

  private Oracle(int shown) {
    this.shown = shown;
  }

  /**
   * Prints the differences essay by essay: a dozen of each kind, with {@code --all} all of them,
   * with {@code --summary} none.
   */
  public static void main(String[] arguments) throws IOException {
    List<String> names = new ArrayList<>(Arrays.asList(arguments));
    int shown = names.remove("--all") ? Integer.MAX_VALUE : MOST_SHOWN;
    shown = names.remove("--summary") ? 0 : shown;
    var totals = new ArrayList<String>();
    double share = 0;
    for (String name : names) {
      var oracle = new Oracle(shown);
      Path folder = Path.of(name).toAbsolutePath().normalize();
      oracle.folder(folder);
      totals.add(oracle.row(folder.getFileName().toString()));
      share += oracle.share();
    }
    System.out.printf(
        ROW,
        "folder",
        "files",
        "words",
        "lost",
        "invented",
        "signs",
        "markup",
        "junk",
        "undefined",
        "free of");
    totals.forEach(System.out::print);
    System.out.printf("mean share of files free of junk: %.1f %%%n", share / names.size());
  }

  private void folder(Path folder) throws IOException {
    Library library = Library.of(folder);
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
        String id = folder.relativize(file).toString();
        if (ESSAY.matcher(id).matches()
            && !isHidden(id)
            && library.open(id) instanceof EssayFile.ReadableEssay read) {
          essay(id, read, library);
        }
      }
    }
  }

  /** Whether a file stands where the shelf does not look: the tools of a site keep theirs there. */
  private static boolean isHidden(String id) {
    return ("/" + id).contains("/.");
  }

  private void essay(String id, EssayFile.ReadableEssay read, Library library) {
    Document document = document(read, library);
    String body = read.body();
    Page page = Typesetter.page(document, MEASURE, HouseStyle.DEFAULT.inReadingOrder());
    var it = Comparison.of(body, ReferenceText.of(body), shown(document, page));
    var left = VisibleJunk.in(withoutCode(document, page), SourceMarkup.withoutCode(body));
    files++;
    words += it.words();
    lost += it.lostWords();
    invented += it.inventedWords();
    signs += it.signsChanged();
    markup += it.markup();
    junk += left.signs().size();
    undefined += left.undefined().size();
    free += left.signs().isEmpty() ? 1 : 0;
    int differences = it.lostWords() + it.inventedWords() + it.signsChanged();
    if (shown > 0 && differences + left.signs().size() + left.undefined().size() > 0) {
      System.out.printf(
          "%s: lost %d, invented %d, signs %d, markup %d, junk %d, undefined %d%n",
          id,
          it.lostWords(),
          it.inventedWords(),
          it.signsChanged(),
          it.markup(),
          left.signs().size(),
          left.undefined().size());
      print("lost", it.lost());
      print("invented", it.invented());
      print("sign", it.signs());
      print("junk", left.signs());
      print("undefined", left.undefined());
    }
  }

  /** Reads an essay as the reader does; all that this tool knows of how that is called. */
  private static Document document(EssayFile.ReadableEssay read, Library library) {
    var head = read.essay().head();
    Origin origin =
        Origin.of(read.essay().id(), head.keys(), library.markersBeside(Origin.MARKERS));
    // Without a title no heading is left out because it repeats it.
    return Markdown.parse(read.body(), "", origin);
  }

  /** The words in the order of reading, as they stand on a page, without the marks of notes. */
  private static String shown(Document document, Page page) {
    PlainText plain = document.plainText();
    var text = new StringBuilder(plain.text());
    for (Span span : words(page)) {
      text.replace(span.offset(), span.offset() + span.text().length(), span.text());
    }
    for (Reference mark : plain.references()) {
      if (mark.kind() instanceof Reference.NoteReference(String key, String shown)
          && document.note(key) != null
          && !shown.startsWith("(")
          && !shown.startsWith("[")) {
        text.replace(mark.start(), mark.end(), " ".repeat(mark.end() - mark.start()));
      }
    }
    for (Block block : document.blocks()) {
      if (block instanceof Block.Note note && note.shown().startsWith("(")) {
        text.append(note.shown()).append('\n');
      }
    }
    return text.toString();
  }

  /** The words without code, and without formulas that show no TeX; also those in links. */
  private static String withoutCode(Document document, Page page) {
    var blank = new TextMapper(Oracle::withoutCode, Oracle::withoutCode);
    List<Block> blocks = document.blocks().stream().map(it -> withoutCode(it, blank)).toList();
    var text = new StringBuilder(new Document(blocks).plainText().text());
    for (Span span : words(page)) {
      if (span.style().role().name().startsWith("CODE")) {
        int length = span.text().length();
        text.replace(span.offset(), span.offset() + length, " ".repeat(length));
      }
    }
    return text.toString();
  }

  private static Block withoutCode(Block block, TextMapper blank) {
    if (block instanceof Block.FormulaBlock(List<String> lines)) {
      return new Block.FormulaBlock(lines.stream().map(Oracle::withoutFormula).toList());
    }
    return block instanceof Block.Note(String key, String number, boolean cited, var words)
        ? new Block.Note(key, number, cited, blank.in(words))
        : blank.in(block);
  }

  private static List<Inline> withoutCode(List<Inline> content) {
    return content.stream().map(Oracle::withoutCode).toList();
  }

  private static Inline withoutCode(Inline inline) {
    if (inline instanceof Inline.Code(String code)) {
      return new Inline.Text(" ".repeat(code.length()));
    }
    if (inline instanceof Inline.Formula(String formula, boolean _)) {
      return new Inline.Text(withoutFormula(formula));
    }
    return inline instanceof Inline.Link(var words, Target target, String title)
        ? new Inline.Link(withoutCode(words), target, title)
        : TextMapper.within(inline, Oracle::withoutCode);
  }

  /** A formula that still holds a command of TeX is junk and stays. */
  private static String withoutFormula(String formula) {
    return formula.indexOf('\\') < 0 ? " ".repeat(formula.length()) : formula;
  }

  private static List<Span> words(Page page) {
    return page.lines().stream()
        .flatMap(line -> line.spans().stream())
        .filter(Span::isWords)
        .toList();
  }

  private void print(String kind, List<String> differences) {
    differences.stream().limit(shown).forEach(it -> System.out.printf("  %-9s %s%n", kind, it));
    if (differences.size() > shown) {
      System.out.printf("  %-9s … and %d more%n", kind, differences.size() - shown);
    }
  }

  private double share() {
    return files == 0 ? 100 : 100.0 * free / files;
  }

  private String row(String name) {
    return ROW.formatted(
        name,
        files,
        words,
        lost,
        invented,
        signs,
        markup,
        junk,
        undefined,
        "%.1f %%".formatted(share()));
  }
}
