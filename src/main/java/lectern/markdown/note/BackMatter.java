package lectern.markdown.note;

import java.util.List;
import java.util.Locale;
import lectern.document.Block;
import lectern.document.Block.Paragraph;
import lectern.document.Inline;
import lectern.document.PlainText;

/** What may follow the notes of a text and is no part of it: thanks, a line about the author. */
final class BackMatter {
  private static final int MOST = 3;

  /** How thanks begin, in lower case. */
  private static final List<String> THANKS =
      List.of(
          ("thank,many thanks,with thanks,i thank,i'd like to thank,my thanks"
                  + ",acknowledg,related:,dank,vielen dank,merci,remerci,gracias,agradec"
                  + ",muchas gracias,grazie,ringrazi,obrigad,спасибо,благодар,感谢,感謝,谢谢,謝謝"
                  + ",致谢,致謝,ありがとう,謝辞")
              .split(","));

  /** Whether these last blocks of a text, after its notes, are no part of it. */
  static boolean areClosingBlocks(List<Block> blocks) {
    if (blocks.size() > MOST) {
      return false;
    }
    boolean separate = false;
    for (Block block : blocks) {
      separate |= block instanceof Block.Rule;
      boolean closing =
          isClosingBlock(block)
              || block instanceof Block.Note
              || (separate && block instanceof Paragraph);
      if (!closing) {
        return false;
      }
    }
    return true;
  }

  /** Whether a block is such: set apart by its type, or thanks. */
  static boolean isClosingBlock(Block block) {
    if (!(block instanceof Paragraph(var content))) {
      return block instanceof Block.Rule;
    }
    String words = PlainText.words(content).strip().toLowerCase(Locale.ROOT);
    return content.stream().allMatch(BackMatter::isSet)
        || THANKS.stream().anyMatch(words::startsWith);
  }

  private static boolean isSet(Inline inline) {
    return switch (inline) {
      case Inline.Emphasis _, Inline.Strong _, Inline.Link _, Inline.Image _ -> true;
      case Inline.Anchor _, Inline.LineBreak _ -> true;
      case Inline.Text(var words) -> words.isBlank();
      case Inline.Code _, Inline.Strike _, Inline.Highlight _, Inline.Formula _ -> false;
      case Inline.Superscript _, Inline.Subscript _, Inline.NoteMark _ -> false;
    };
  }
}
