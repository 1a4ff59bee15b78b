package lectern.markdown.reader;

import java.util.List;
import lectern.markdown.MarkerIndex;
import lectern.markdown.Origin;
import lectern.markdown.Program;
import lectern.markdown.foreign.AdmonitionLines;
import lectern.markdown.foreign.DrawnTables;
import lectern.markdown.foreign.ErbTags;
import lectern.markdown.foreign.ForeignDetector;
import lectern.markdown.foreign.ForeignLines;
import lectern.markdown.foreign.ForumBlocks;
import lectern.markdown.foreign.LatexTables;
import lectern.markdown.foreign.MystFences;
import lectern.markdown.foreign.OrgBlocks;
import lectern.markdown.foreign.OrgDrawers;
import lectern.markdown.grammar.block.ListMarkers;
import lectern.markdown.guard.BlockGuard;
import lectern.markdown.html.IndentedTags;
import lectern.markdown.html.MarkdownInHtml;
import lectern.markdown.mdx.ComponentTagJoiner;
import lectern.markdown.mdx.MdxModules;
import lectern.markdown.template.TemplateTags;
import lectern.markdown.template.WordPressCode;
import lectern.markdown.template.WordPressShortcodes;
import lectern.markup.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * A text made ready for the grammar, line for line and without touching code: the statements of MDX
 * hidden, the tags of templates and of WordPress taken out, and what other programs write over
 * lines rewritten.
 */
public final class Preprocessor {
  private final Origin origin;
  private String text;
  private MarkerIndex markers;

  /** Where blocks of code and of HTML stand, once somebody has asked. */
  private @Nullable CodeRanges areas;

  private Preprocessor(String text, Origin origin) {
    this.text = text;
    this.origin = origin;
    this.markers = origin.markersIn(text);
  }

  /**
   * The very same text when there is nothing to do.
   *
   * @param source a text that {@link BlockGuard} has eased
   * @param origin what it is known to be written in
   */
  public static String of(String source, Origin origin) {
    String body = MdxModules.hide(source, origin);
    String lines = body.replace("\r\n", "\n").replace('\r', '\n');
    var prepared =
        new Preprocessor(
            MdxModules.isIn(lines) ? ComponentTagJoiner.rewrite(lines) : lines, origin);
    prepared.read(ForeignDetector.mayOccurIn(lines));
    return prepared.text.equals(lines) ? body : prepared.text;
  }

  private void read(boolean foreign) {
    if (foreign && MystFences.mayOccurIn(text)) {
      now(MystFences.read(text, origin.is(Program.SPHINX)));
    }
    if (foreign && OrgDrawers.mayOccurIn(text)) {
      now(OrgDrawers.read(text, code()));
    }
    if (foreign && OrgBlocks.mayOccurIn(text)) {
      now(OrgBlocks.read(text, code()));
    }
    if (foreign && ForumBlocks.mayOccurIn(text)) {
      now(ForumBlocks.read(text, code()));
    }
    if (WordPressCode.mayOccurIn(markers)) {
      now(WordPressCode.read(text, code()));
    }
    if (TemplateTags.mayOccurIn(markers)) {
      now(TemplateTags.read(text, code(), areas().html(text), origin));
    }
    if (markers.contains('[') && WordPressShortcodes.mayOccurIn(text)) {
      now(WordPressShortcodes.read(text, code()));
    }
    if (ListMarkers.mayOccurIn(text)) {
      now(ListMarkers.read(text, areas().html(text), code()));
    }
    if (AdmonitionLines.mayOccurIn(markers)) {
      now(AdmonitionLines.read(text, code()));
    }
    if (IndentedTags.mayOccurIn(markers)) {
      now(IndentedTags.read(text, areas().html(text), code()));
    }
    if (markers.contains('<') && !MdxModules.isIn(text) && MarkdownInHtml.mayOccurIn(text)) {
      now(MarkdownInHtml.read(text, areas().html(text)));
    }
    if (foreign && DrawnTables.mayOccurIn(text)) {
      now(DrawnTables.read(text, code()));
    }
    if (foreign && LatexTables.mayOccurIn(text)) {
      now(LatexTables.read(text, code()));
    }
    if (foreign && ForeignLines.mayOccurIn(text)) {
      now(ForeignLines.read(text, code()));
    }
    if (ErbTags.mayOccurIn(markers)) {
      now(ErbTags.read(text, code()));
    }
  }

  private void now(String read) {
    if (read.equals(text)) {
      return;
    }
    if (areas != null && !areas.updateAfterRewrite(text, read)) {
      areas = null;
    }
    text = read;
    markers = new MarkerIndex(read);
  }

  private List<TextRange> code() {
    return areas().code(text);
  }

  private CodeRanges areas() {
    if (areas == null) {
      areas = CodeRanges.of(text);
    }
    return areas;
  }
}
