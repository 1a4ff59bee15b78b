package lectern.markdown.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import lectern.document.AnchorPlacement;
import lectern.document.Block;
import lectern.document.Block.Paragraph;
import lectern.document.Inline;
import lectern.document.InlineLines;
import lectern.document.PlainText;
import org.jspecify.annotations.Nullable;

/** What stands over the notes of a text: {@code ## Notes}, {@code **Footnotes**}, or the like. */
public final class NoteHeading {
  private static final int LONGEST = 40;

  /** In lower case, without a colon after it. */
  private static final Set<String> WORDS =
      Set.of(
          ("note,notes,footnote,footnotes,endnote,endnotes,end notes,foot notes"
                  + ",notes and references,references and notes,notes & references"
                  + ",references,reference,sources,citations,notes and sources,sidenotes"
                  + ",anmerkung,anmerkungen,fußnote,fußnoten,fussnoten,endnoten,notizen"
                  + ",quellen,einzelnachweise,quellen und anmerkungen,belege"
                  + ",notes de bas de page,notes de fin,références,notes et références"
                  + ",renvois,nota,notas,notas al pie,notas al pie de página"
                  + ",notas a pie de página,referencias,notas y referencias,fuentes"
                  + ",note a piè di pagina,note a pie' di pagina,riferimenti"
                  + ",note e riferimenti,fonti,note finali,notas de rodapé,referências"
                  + ",notas e referências,fontes,rodapé,noten,voetnoten,eindnoten"
                  + ",referenties,bronnen,noten en bronnen,noter,fotnoter,fodnoter"
                  + ",referenser,källor,kilder,przypisy,poznámky,poznámky pod čarou"
                  + ",notlar,dipnotlar,kaynaklar,σημειώσεις,примітки,виноски,примечание"
                  + ",примечания,сноски,сноска,ссылки,источники,комментарии,注,注释,註釋,注釋,註"
                  + ",脚注,腳註,腳注,註解,注解,参考,参考文献,參考文獻,参考资料,參考資料,尾注,注記,注釈,註釈,備考,参照,각주,미주,주석"
                  + ",참고 문헌,참고문헌")
              .split(","));

  private NoteHeading() {}

  /** Whether this block is a heading over notes, or a paragraph in place of one. */
  public static boolean isNoteHeading(@Nullable Block block) {
    if (block instanceof Block.Heading heading) {
      return isNoteHeading(PlainText.words(heading.content()), true);
    }
    return block instanceof Paragraph(var content)
        && mayBeShort(content)
        && isNoteHeading(PlainText.words(content), isEmphasized(content));
  }

  /** Whether the words that need no pass through the text are few enough. */
  private static boolean mayBeShort(List<Inline> content) {
    int length = 0;
    for (Inline inline : content) {
      length += inline instanceof Inline.Text(var text) ? text.length() : 0;
    }
    return length <= LONGEST;
  }

  /** Whether words stand between delimiters such as {@code **} from the first to the last. */
  private static boolean isEmphasized(List<Inline> content) {
    List<Inline> words = InlineLines.withoutAnchors(content);
    return words.size() == 1
        && (words.getFirst() instanceof Inline.Strong
            || words.getFirst() instanceof Inline.Emphasis);
  }

  /** Whether words are such; in plain words, only with a colon after them. */
  public static boolean isNoteHeading(String words, boolean set) {
    if (words.length() > LONGEST) {
      return false;
    }
    String stripped = words.strip();
    boolean colon = stripped.endsWith(":") || stripped.endsWith("：");
    String name = colon ? stripped.substring(0, stripped.length() - 1).strip() : stripped;
    return (set || colon) && WORDS.contains(name.toLowerCase(Locale.ROOT));
  }

  /**
   * The blocks without the headings, and rules above them, under which nothing is left.
   *
   * @param headings such, right under which notes were defined that stand at the end
   */
  public static List<Block> withoutEmpty(List<Block> blocks, Set<Block> headings) {
    if (headings.isEmpty()) {
      return blocks;
    }
    var left = new ArrayList<Block>(blocks.size());
    var ids = new ArrayList<Inline>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean empty = i + 1 < blocks.size() && isEmpty(block, blocks.get(i + 1));
      if (empty && headings.contains(block)) {
        if (!left.isEmpty() && left.getLast() instanceof Block.Rule) {
          left.removeLast();
        }
        if (block instanceof Block.Heading heading) {
          ids.add(new Inline.Anchor(heading.id()));
        }
      } else {
        Block named = block instanceof Block.Note ? AnchorPlacement.before(block, ids) : null;
        left.add(named == null ? block : named);
        if (named != null) {
          ids.clear();
        }
      }
    }
    return left;
  }

  /** Whether nothing stands under a heading; the notes themselves are something. */
  private static boolean isEmpty(Block heading, Block next) {
    return next instanceof Block.Rule
        || (next instanceof Block.Heading below
            && (!(heading instanceof Block.Heading above) || below.level() <= above.level()));
  }
}
