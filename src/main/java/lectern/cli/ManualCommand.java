package lectern.cli;

import java.util.List;
import lectern.config.Config;
import lectern.config.SpellingSuggestion;
import lectern.document.Block;
import lectern.document.Document;
import lectern.document.OutlineEntry;
import lectern.document.PlainText;
import lectern.essay.Essay;
import lectern.library.EssayFile;
import lectern.library.Manual;
import lectern.platform.Directories;
import lectern.text.Sanitiser;
import lectern.ui.loop.OpenPosition;

/** {@code lectern manual [WORD…]}: the manual, read on a terminal, else printed. */
final class ManualCommand {
  static int run(String word) throws InterruptedException {
    if (word.isBlank() && ReadCommand.canDraw()) {
      return ReadCommand.manual(new OpenPosition.AtLastPlace());
    }
    if (!(Manual.read() instanceof EssayFile.ReadableEssay manual)) {
      throw new IllegalStateException("the manual is no text");
    }
    Essay essay = manual.essay();
    Document document = EssayArgument.document(manual);
    if (word.isBlank()) {
      return print(essay, document);
    }
    ManualIndex index = new ManualIndex(document);
    int offset = index.offset(word);
    if (offset == ManualIndex.NOWHERE) {
      System.err.println("lectern: " + Sanitiser.oneLine(nothing(word, index)));
      return ExitCode.FAULTS;
    }
    return ReadCommand.canDraw()
        ? ReadCommand.manual(new OpenPosition.AtPlace(document.plainText().anchor(offset)))
        : print(essay, section(document, offset));
  }

  private static String nothing(String word, ManualIndex index) {
    String perhaps = SpellingSuggestion.suggest(word, index.names());
    return "the manual has nothing on “"
        + word
        + "”"
        + (perhaps.isEmpty() ? "; lectern manual opens all of it" : perhaps);
  }

  private static int print(Essay essay, Document document) {
    Config config = SettingsLoader.load(Directories.current()).config();
    var printer = new EssayPrinter(config, false, 0);
    printer.print(essay, document);
    return printer.exitCode();
  }

  /** The section that an offset stands in, with the sections below it. */
  static Document section(Document document, int offset) {
    PlainText plain = document.plainText();
    OutlineEntry heading = plain.section(offset);
    if (heading == null) {
      return document;
    }
    int end = heading.block() + 1;
    List<Block> blocks = document.blocks();
    while (end < blocks.size()
        && !(blocks.get(end) instanceof Block.Heading next && next.level() <= heading.level())) {
      end++;
    }
    return new Document(blocks.subList(heading.block(), end));
  }
}
