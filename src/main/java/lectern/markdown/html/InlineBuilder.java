package lectern.markdown.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lectern.document.Block;
import lectern.document.Inline;
import lectern.document.InlineLines;
import lectern.document.PlainText;
import lectern.markdown.note.NoteRegistry;
import lectern.markup.MarkupTag;
import lectern.text.CharacterRun;
import org.jspecify.annotations.Nullable;

/**
 * Gathers one line of running text: words, finished inlines, and tags of HTML paired as they come.
 *
 * <p>A tag that is never closed, or closes nothing, vanishes; the words around it stay.
 */
public final class InlineBuilder {
  /** Tags inside tags; a deeper one vanishes like one without a pair. */
  private static final int DEEPEST = 50;

  /** An element that has not ended, and what it holds so far; the first is the line itself. */
  private record OpenInline(MarkupTag tag, List<Inline> content) {}

  private static final MarkupTag LINE = new MarkupTag("", false, Map.of());

  private final NoteRegistry notes;
  private final List<OpenInline> open = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();

  /** The last character read, which decides about white space and line ends. */
  private int last;

  /** Whether the mark of a note beside the text has just ended, to which its note belongs. */
  private boolean signed;

  /** Whether a blank stood after that mark, which counts only where no note follows. */
  private boolean blankAfterMark;

  /** The dropped element, such as a script, that has not ended. */
  private @Nullable String dropped;

  /** A new line, whose first character follows this one ({@code \n} at the beginning of a line). */
  public InlineBuilder(int last, NoteRegistry notes) {
    this.last = last;
    this.notes = notes;
    open.add(new OpenInline(LINE, new ArrayList<>()));
  }

  /** The last character read so far. */
  public int last() {
    return last;
  }

  /** Adds words; line ends and tabs in them are spaces, and any run of spaces is one. */
  public void text(String text) {
    if (dropped != null) {
      return;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isBlank(c)) {
        endMark();
        endImage(text.codePointAt(i));
        words.append(c);
        last = c;
      } else if (signed) {
        blankAfterMark = true;
      } else if (last != ' ' && last != '\n') {
        words.append(' ');
        last = ' ';
      }
    }
    if (!words.isEmpty()) {
      last = words.codePointBefore(words.length());
    }
  }

  /** Adds the blank after the mark of a note that has none. */
  private void endMark() {
    if (blankAfterMark) {
      words.append(' ');
    }
    signed = false;
    blankAfterMark = false;
  }

  /** Keeps a word apart from the image that it would run into. */
  private void endImage(int next) {
    if (words.isEmpty() && Character.isLetterOrDigit(next) && isImage(lastInline())) {
      words.append(' ');
    }
  }

  private static boolean startsWithWord(String words) {
    return !words.isEmpty() && Character.isLetterOrDigit(words.codePointAt(0));
  }

  private @Nullable Inline lastInline() {
    List<Inline> content = open.getLast().content;
    return content.isEmpty() ? null : content.getLast();
  }

  private boolean endsInWord(@Nullable Inline inline) {
    boolean words = inline instanceof Inline.Emphasis || inline instanceof Inline.Strong;
    return words && Character.isLetterOrDigit(last);
  }

  private static boolean isImage(@Nullable Inline inline) {
    return inline instanceof Inline.Image
        || (inline instanceof Inline.Link(var content, var target, var title)
            && content.size() == 1
            && content.getFirst() instanceof Inline.Image);
  }

  /** Adds words of HTML, whose line ends mean what they mean in Markdown. */
  void htmlText(String text) {
    int done = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', done)) {
      int next = CharacterRun.end(text, end + 1, InlineBuilder::isBlank);
      text(text.substring(done, end));
      space(next < text.length() ? text.codePointAt(next) : ' ');
      done = next;
    }
    text(text.substring(done));
  }

  /** Adds the space that a line end is before this character, if it is one. */
  public void space(int next) {
    if (SoftLineBreaks.isSpace(last, next)) {
      text(" ");
    }
  }

  /** Adds a finished inline, after which the last character read is this one. */
  public void add(Inline inline, int lastCharacter) {
    if (dropped == null) {
      endMark();
      boolean afterWord = !words.isEmpty() && Character.isLetterOrDigit(last);
      if (isImage(inline) && (afterWord || endsInWord(lastInline()))) {
        words.append(' ');
      } else if (words.isEmpty() && isImage(lastInline())) {
        words.append(startsWithWord(PlainText.words(List.of(inline))) ? " " : "");
      }
      content().add(inline);
      last = lastCharacter;
    }
  }

  /** Adds a place that links may lead to; nothing when it has no name. */
  public void anchor(String id) {
    if (dropped == null && !id.isBlank()) {
      content().add(new Inline.Anchor(id.strip()));
    }
  }

  /** Adds the mark of a note. */
  public void mark(Inline.NoteMark mark) {
    // Marks side by side are kept apart, for ¹² is the twelfth note.
    if (endsInMark()) {
      text("\u00A0");
    }
    // A mark is no part of the words around it: CJK text goes on across it.
    add(mark, SoftLineBreaks.isCjk(last) ? last : 'x');
  }

  private boolean endsInMark() {
    List<Inline> content = open.getLast().content;
    return words.isEmpty() && !content.isEmpty() && content.getLast() instanceof Inline.NoteMark;
  }

  public void lineBreak() {
    add(new Inline.LineBreak(), '\n');
  }

  /** Adds an element of HTML, opens it, or ends it. */
  public void tag(MarkupTag tag) {
    if (!tag.closing() && !tag.isDropped()) {
      anchor(tag.anchor());
    }
    if (dropped != null) {
      dropped = tag.closing() && tag.name().equals(dropped) ? null : dropped;
    } else if (tag.isDropped()) {
      dropped = tag.closing() ? null : tag.name();
    } else if (tag.closing() && !tag.isBlock()) {
      close(tag.name());
    } else if (InlineElements.isPaired(tag)) {
      if (open.size() <= DEEPEST) {
        content();
        open.add(new OpenInline(tag, new ArrayList<>()));
      }
    } else {
      single(tag);
    }
  }

  private void single(MarkupTag tag) {
    switch (tag.name()) {
      case "br" -> lineBreak();
      case "wbr" -> text("\u200B");
      case "img" -> image(tag);
      case "embed" -> embed(tag);
      case "source" -> source(tag);
      case "input" -> {
        // With a name it may be a switch, which opens a note in the margin.
        boolean task = tag.attribute("id").isEmpty() || tag.attributes().containsKey("disabled");
        if (task && tag.attribute("type").equals("checkbox")) {
          text(tag.attributes().containsKey("checked") ? "☑" : "☐");
        }
      }
      default -> {
        if (tag.isBlock() && last != '\n') {
          lineBreak();
        }
      }
    }
  }

  private void image(MarkupTag tag) {
    String source = LinkFactory.source(tag);
    boolean named = !source.isEmpty() || !tag.attribute("alt").isEmpty();
    if (named && !LinkFactory.isInvisible(tag)) {
      var image = LinkFactory.image(tag.attribute("alt"), source, tag.attribute("title"));
      add(image, image.alt().codePointBefore(image.alt().length()));
    }
  }

  private void embed(MarkupTag tag) {
    if (!Embeds.address(tag).isEmpty()) {
      add(Embeds.link(tag), 'x');
    }
  }

  /** Gives a video or audio that has no address the first of those inside it. */
  private void source(MarkupTag tag) {
    OpenInline within = open.getLast();
    if (Embeds.isEmbed(within.tag) && Embeds.address(within.tag).isEmpty()) {
      var attributes = new HashMap<>(within.tag.attributes());
      attributes.put("src", tag.attribute("src"));
      var known = new MarkupTag(within.tag.name(), false, attributes);
      open.set(open.size() - 1, new OpenInline(known, within.content));
    }
  }

  private void close(String name) {
    int at = open.size() - 1;
    while (at > 0 && !open.get(at).tag.name().equals(name)) {
      at--;
    }
    // What was opened inside and not closed ends here too, as in <b><i>words</b>.
    for (int i = open.size() - 1; at > 0 && i >= at; i--) {
      closeLast();
    }
  }

  private void closeLast() {
    content();
    OpenInline ended = open.removeLast();
    List<Inline> into = open.getLast().content;
    if (InlineElements.opensMarginNote(ended.tag)) {
      signed = last != ' ' && last != '\n';
      return;
    }
    if (Embeds.isEmbed(ended.tag) && !Embeds.address(ended.tag).isEmpty()) {
      // Its own words tell of a browser that cannot show it.
      into.add(Embeds.link(ended.tag));
      last = 'x';
    } else if (!ended.content.isEmpty() && isNote(ended.tag)) {
      note(ended.content);
    } else if (!ended.content.isEmpty()) {
      List<Inline> replacement =
          InlineElements.replacement(
              ended.tag, InlineLines.joined(ended.content), endsInWord(into));
      if (isImage(lastInline()) && startsWithWord(PlainText.words(replacement))) {
        into.add(new Inline.Text(" "));
      }
      into.addAll(replacement);
    }
  }

  /** Whether something stands there that superscript words may belong to. */
  private static boolean endsInWord(List<Inline> content) {
    if (content.isEmpty()) {
      return false;
    }
    String words = PlainText.words(List.of(content.getLast()));
    return !words.isEmpty() && SuperscriptFallback.mayFollow(words.codePointBefore(words.length()));
  }

  private static boolean isNote(MarkupTag tag) {
    return tag.name().equals("span") && CalloutClasses.isNote(tag);
  }

  private void note(List<Inline> content) {
    List<Inline> line = InlineLines.trimmed(InlineLines.joined(content));
    if (!line.isEmpty()) {
      mark(notes.mark(List.of(new Block.Paragraph(line))));
    }
  }

  /**
   * Everything read, without line breaks and spaces at either end. Empty if nothing is visible;
   * then its {@link #anchors} belong to what follows.
   */
  public List<Inline> line() {
    return InlineLines.trimmed(part());
  }

  /** The places for links in what was read. */
  public List<Inline> anchors() {
    return InlineLines.anchors(part());
  }

  /** Everything read, as part of a line. */
  public List<Inline> part() {
    content();
    // Elements without an end vanish, their words stay; from the outermost, so each moves once.
    List<Inline> all = open.getFirst().content;
    for (OpenInline unclosed : open.subList(1, open.size())) {
      if (Embeds.isEmbed(unclosed.tag) && !Embeds.address(unclosed.tag).isEmpty()) {
        all.add(Embeds.link(unclosed.tag));
        all.add(new Inline.Text(" "));
      }
      all.addAll(unclosed.content);
    }
    open.subList(1, open.size()).clear();
    return InlineLines.joined(all);
  }

  /** Where the next inline goes, after the words read so far. */
  private List<Inline> content() {
    List<Inline> content = open.getLast().content;
    if (!words.isEmpty()) {
      content.add(new Inline.Text(words.toString()));
      words.setLength(0);
    }
    return content;
  }

  private static boolean isBlank(int c) {
    return c == ' '
        || c == '\t'
        || c == '\n'
        || c == '\r'
        || c == '\f'
        || c == '\u000B'
        || c == '\u0085'
        || c == '\u2028'
        || c == '\u2029';
  }
}
