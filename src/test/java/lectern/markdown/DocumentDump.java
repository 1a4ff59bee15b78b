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
      case Target.Web it -> "web " + it.written();
      case Target.Other it -> "other " + it.written();
      case Target.Local it ->
          "local " + it.path() + (it.fragment().isEmpty() ? "" : " # " + it.fragment());
      case Target.Section it -> "section " + it.id();
      case Target.Broken it -> "broken " + it.written() + " → " + it.repair();
      case Target.Refused it -> "refused " + it.written() + ": " + it.reason();
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
      case Block.Heading it -> leaf(indent, "h" + it.level() + " #" + it.id(), it.content());
      case Block.Paragraph it -> leaf(indent, "p", it.content());
      case Block.Quote it -> {
        line(indent, "quote");
        blocks(it.blocks(), inside);
      }
      case Block.ListBlock it -> {
        boolean digits = it.numbering().equals(Numbering.DECIMAL);
        String first = digits ? "" + it.start() : it.numbering().sign(it.start());
        String kind = it.ordered() ? "from " + first : "bullets";
        line(indent, "list " + kind + (it.tight() ? ", tight" : ", loose"));
        for (Block.Item item : it.items()) {
          Boolean done = item.done();
          line(inside, done == null ? "item" : done ? "item done" : "item to do");
          blocks(item.blocks(), inside + "  ");
        }
      }
      case Block.CodeBlock it -> {
        line(indent, "code " + it.language());
        it.lines().forEach(line -> line(inside, "|" + line + "|"));
      }
      case Block.Table it -> {
        line(indent, "table " + it.columns());
        row(inside, "header", it.header());
        it.rows().forEach(row -> row(inside, "row", row));
      }
      case Block.Callout it -> {
        leaf(indent, "callout " + it.kind(), it.title());
        blocks(it.blocks(), inside);
      }
      case Block.DefinitionList it -> {
        line(indent, "definitions");
        for (Block.Definition definition : it.definitions()) {
          definition.terms().forEach(term -> leaf(inside, "term", term));
          for (List<Block> meaning : definition.meanings()) {
            line(inside, "meaning");
            blocks(meaning, inside + "  ");
          }
        }
      }
      case Block.Figure it -> {
        leaf(indent, "figure", it.caption());
        blocks(it.blocks(), inside);
      }
      case Block.FormulaBlock it -> {
        line(indent, "math");
        it.lines().forEach(line -> line(inside, "|" + line + "|"));
      }
      case Block.Rule it -> line(indent, "rule");
      case Block.Note it -> {
        String state = it.cited() ? "" : ", not cited";
        line(indent, "note " + it.shown() + " <" + it.key() + ">" + state);
        blocks(it.blocks(), inside);
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
        case Inline.Text it -> out.append(it.text());
        case Inline.Code it -> out.append("code(").append(it.text()).append(')');
        case Inline.Emphasis it -> wrapped("em", it.content());
        case Inline.Strong it -> wrapped("strong", it.content());
        case Inline.Strike it -> wrapped("strike", it.content());
        case Inline.Highlight it -> wrapped("highlight", it.content());
        case Inline.Formula it ->
            out.append(it.source() ? "source(" : "math(").append(it.text()).append(')');
        case Inline.Superscript it -> wrapped("sup", it.content());
        case Inline.Subscript it -> wrapped("sub", it.content());
        case Inline.Link it -> {
          wrapped("link", it.content());
          pointer(it.target(), it.title());
        }
        case Inline.Image it -> {
          out.append("image(").append(it.alt()).append(')');
          pointer(it.target(), it.title());
        }
        case Inline.NoteMark it ->
            out.append("mark(").append(it.shown()).append(" <").append(it.key()).append(">)");
        case Inline.Anchor it -> {} // Shows nothing; where links lead is tested for itself.
        case Inline.LineBreak it -> out.append("⏎");
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
