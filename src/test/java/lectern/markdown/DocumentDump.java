package lectern.markdown;

import java.util.List;
import lectern.document.Block;
import lectern.document.Document;
import lectern.document.Inline;
import lectern.document.Numbering;
import lectern.document.target.Target;

/** Writes a document down so that a person can read what it holds and a test can compare it. */
public final class DocumentDump {
  private final StringBuilder out = new StringBuilder();

  private DocumentDump() {}

  public static String of(Document document) {
    var dump = new DocumentDump();
    dump.blocks(document.blocks(), "");
    return dump.out.toString();
  }

  public static String of(List<Inline> content) {
    var dump = new DocumentDump();
    dump.inlines(content);
    return dump.out.toString();
  }

  public static String of(Target target) {
    return switch (target) {
      case Target.Web web -> "web " + web.address();
      case Target.Other other -> "other " + other.address();
      case Target.Local local ->
          "local " + local.path() + (local.fragment().isEmpty() ? "" : " # " + local.fragment());
      case Target.Section section -> "section " + section.id();
      case Target.Broken broken -> "broken " + broken.address() + " → " + broken.repair();
      case Target.Refused refused -> "refused " + refused.address() + ": " + refused.reason();
    };
  }

  private void line(String indent, String words) {
    out.append(indent).append(words).append('\n');
  }

  private void leaf(String indent, String name, List<Inline> content) {
    out.append(indent).append(name).append(": ");
    inlines(content);
    out.append('\n');
  }

  private void blocks(List<Block> blocks, String indent) {
    for (Block block : blocks) {
      block(block, indent);
    }
  }

  private void block(Block block, String indent) {
    String inside = indent + "  ";
    switch (block) {
      case Block.Heading heading ->
          leaf(indent, "h" + heading.level() + " #" + heading.id(), heading.content());
      case Block.Paragraph paragraph -> leaf(indent, "p", paragraph.content());
      case Block.Quote quote -> {
        line(indent, "quote");
        blocks(quote.blocks(), inside);
      }
      case Block.ListBlock list -> {
        boolean digits = list.numbering().equals(Numbering.DECIMAL);
        String first = digits ? "" + list.start() : list.numbering().marker(list.start());
        String kind = list.ordered() ? "from " + first : "bullets";
        line(indent, "list " + kind + (list.tight() ? ", tight" : ", loose"));
        for (Block.Item item : list.items()) {
          Boolean done = item.done();
          line(inside, done == null ? "item" : done ? "item done" : "item to do");
          blocks(item.blocks(), inside + "  ");
        }
      }
      case Block.CodeBlock code -> {
        line(indent, "code " + code.language());
        code.lines().forEach(line -> line(inside, "|" + line + "|"));
      }
      case Block.Table table -> {
        line(indent, "table " + table.columns());
        row(inside, "header", table.header());
        table.rows().forEach(row -> row(inside, "row", row));
      }
      case Block.Callout callout -> {
        leaf(indent, "callout " + callout.kind(), callout.title());
        blocks(callout.blocks(), inside);
      }
      case Block.DefinitionList list -> {
        line(indent, "definitions");
        for (Block.Definition definition : list.definitions()) {
          definition.terms().forEach(term -> leaf(inside, "term", term));
          for (List<Block> meaning : definition.meanings()) {
            line(inside, "meaning");
            blocks(meaning, inside + "  ");
          }
        }
      }
      case Block.Figure figure -> {
        leaf(indent, "figure", figure.caption());
        blocks(figure.blocks(), inside);
      }
      case Block.FormulaBlock formula -> {
        line(indent, "math");
        formula.lines().forEach(line -> line(inside, "|" + line + "|"));
      }
      case Block.Rule rule -> line(indent, "rule");
      case Block.Note note -> {
        String state = note.cited() ? "" : ", not cited";
        line(indent, "note " + note.shown() + " <" + note.key() + ">" + state);
        blocks(note.blocks(), inside);
      }
    }
  }

  private void row(String indent, String name, List<List<Inline>> cells) {
    out.append(indent).append(name);
    for (List<Inline> cell : cells) {
      out.append(" | ");
      inlines(cell);
    }
    out.append('\n');
  }

  private void inlines(List<Inline> content) {
    for (Inline inline : content) {
      switch (inline) {
        case Inline.Text text -> out.append(text.text());
        case Inline.Code code -> out.append("code(").append(code.text()).append(')');
        case Inline.Emphasis emphasis -> wrapped("em", emphasis.content());
        case Inline.Strong strong -> wrapped("strong", strong.content());
        case Inline.Strike strike -> wrapped("strike", strike.content());
        case Inline.Highlight highlight -> wrapped("highlight", highlight.content());
        case Inline.Formula formula ->
            out.append(formula.source() ? "source(" : "math(").append(formula.text()).append(')');
        case Inline.Superscript superscript -> wrapped("sup", superscript.content());
        case Inline.Subscript subscript -> wrapped("sub", subscript.content());
        case Inline.Link link -> {
          wrapped("link", link.content());
          pointer(link.target(), link.title());
        }
        case Inline.Image image -> {
          out.append("image(").append(image.alt()).append(')');
          pointer(image.target(), image.title());
        }
        case Inline.NoteMark mark ->
            out.append("mark(").append(mark.shown()).append(" <").append(mark.key()).append(">)");
        case Inline.Anchor anchor -> {} // Shows nothing; where links lead is tested for itself.
        case Inline.LineBreak lineBreak -> out.append("⏎");
      }
    }
  }

  private void pointer(Target target, String title) {
    out.append('[')
        .append(of(target))
        .append(title.isEmpty() ? "" : " “" + title + "”")
        .append(']');
  }

  private void wrapped(String name, List<Inline> content) {
    out.append(name).append('(');
    inlines(content);
    out.append(')');
  }
}
