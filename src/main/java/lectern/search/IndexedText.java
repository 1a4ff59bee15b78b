package lectern.search;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import lectern.document.Document;
import lectern.document.PlainText;
import lectern.document.PlainTextRange;
import lectern.document.Reference;
import lectern.document.TextAnchor;
import lectern.document.target.Target;
import org.apache.lucene.util.BytesRef;

/**
 * The words of an essay as the index stores them, with what is needed to show a sentence of them.
 *
 * @param text the plain text
 * @param starts the offset of each block
 * @param marks where marks of notes stand, ascending
 * @param links where links to other files and addresses stand, ascending
 */
record IndexedText(
    String text, List<Integer> starts, List<PlainTextRange> marks, List<TextLink> links) {
  static final IndexedText EMPTY = new IndexedText("", List.of(), List.of(), List.of());

  /**
   * A link.
   *
   * @param written the destination as its author wrote it, decoded
   * @param local whether it leads to a file, by its path or by a title
   */
  record TextLink(int start, int end, String written, boolean local) {}

  static IndexedText of(Document document) {
    PlainText plain = document.plainText();
    var starts = new ArrayList<Integer>();
    for (int block = 0; block < document.blocks().size(); block++) {
      starts.add(plain.blockStart(block));
    }
    var marks = new ArrayList<PlainTextRange>();
    var links = new ArrayList<TextLink>();
    for (Reference reference : plain.references()) {
      switch (reference.kind()) {
        case Reference.NoteReference _ ->
            marks.add(new PlainTextRange(reference.start(), reference.end()));
        case Reference.LinkReference(Target target, String _, boolean image) -> {
          if (!image) {
            boolean local = target instanceof Target.Local;
            int start = reference.start();
            links.add(new TextLink(start, reference.end(), target.address(), local));
          }
        }
      }
    }
    return new IndexedText(plain.text(), starts, marks, links);
  }

  /** The text with blanks for the marks of notes, which are no words; offsets stay. */
  String searchable() {
    if (marks.isEmpty()) {
      return text;
    }
    var searchable = new StringBuilder(text);
    for (PlainTextRange mark : marks) {
      for (int i = mark.start(); i < mark.end(); i++) {
        searchable.setCharAt(i, ' ');
      }
    }
    return searchable.toString();
  }

  /** The anchor of an offset. */
  TextAnchor anchor(int offset) {
    return PlainText.anchor(text, starts, offset);
  }

  byte[] encoded() {
    var bytes = new Encoder();
    bytes.string(text);
    bytes.number(starts.size());
    int before = 0;
    for (int start : starts) {
      bytes.number(start - before);
      before = start;
    }
    bytes.number(marks.size());
    for (PlainTextRange mark : marks) {
      bytes.number(mark.start());
      bytes.number(mark.end() - mark.start());
    }
    bytes.number(links.size());
    for (TextLink link : links) {
      bytes.number(link.start());
      bytes.number(link.end() - link.start());
      bytes.number(link.local() ? 1 : 0);
      bytes.string(link.written());
    }
    return bytes.bytes();
  }

  static IndexedText decoded(BytesRef body) {
    var in = new Decoder(body);
    String text = in.string();
    int count = in.number();
    var starts = new ArrayList<Integer>(count);
    int before = 0;
    for (int i = 0; i < count; i++) {
      before += in.number();
      starts.add(before);
    }
    int markCount = in.number();
    var marks = new ArrayList<PlainTextRange>(markCount);
    for (int i = 0; i < markCount; i++) {
      int start = in.number();
      marks.add(new PlainTextRange(start, start + in.number()));
    }
    return new IndexedText(text, starts, marks, links(in));
  }

  /** The links alone, without the time that the text takes. */
  static List<TextLink> linksDecoded(BytesRef body) {
    var in = new Decoder(body);
    in.skipString();
    in.skipNumbers(in.number());
    in.skipNumbers(2 * in.number());
    return links(in);
  }

  private static List<TextLink> links(Decoder in) {
    int count = in.number();
    var links = new ArrayList<TextLink>(count);
    for (int i = 0; i < count; i++) {
      int start = in.number();
      int end = start + in.number();
      boolean local = in.number() == 1;
      links.add(new TextLink(start, end, in.string(), local));
    }
    return links;
  }

  /** Writes numbers of seven bits a byte, the lowest first, and strings in UTF-8. */
  private static final class Encoder {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    void number(int number) {
      int rest = number;
      while (rest > 0x7F || rest < 0) {
        out.write((rest & 0x7F) | 0x80);
        rest >>>= 7;
      }
      out.write(rest);
    }

    void string(String string) {
      byte[] utf8 = string.getBytes(StandardCharsets.UTF_8);
      number(utf8.length);
      out.write(utf8, 0, utf8.length);
    }

    byte[] bytes() {
      return out.toByteArray();
    }
  }

  /** Reads what {@link Encoder} wrote; bytes of another make throw {@code RuntimeException}. */
  private static final class Decoder {
    private final byte[] bytes;
    private final int end;
    private int at;

    Decoder(BytesRef body) {
      this.bytes = body.bytes;
      this.at = body.offset;
      this.end = body.offset + body.length;
    }

    int number() {
      int number = 0;
      for (int shift = 0; ; shift += 7) {
        byte next = bytes[at++];
        number |= (next & 0x7F) << shift;
        if (next >= 0) {
          return number;
        }
      }
    }

    void skipNumbers(int count) {
      for (int i = 0; i < count; i++) {
        number();
      }
    }

    String string() {
      int start = skipString();
      return new String(bytes, start, at - start, StandardCharsets.UTF_8);
    }

    /** Where the bytes of the string begin that was passed over. */
    int skipString() {
      int length = number();
      if (length < 0 || length > end - at) {
        throw new IllegalStateException("a string of " + length + " bytes");
      }
      at += length;
      return at - length;
    }
  }
}
