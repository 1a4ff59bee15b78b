package lectern.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import lectern.document.PunctuationStyle;
import lectern.document.TextAnchor;
import lectern.essay.EssayDate;
import lectern.essay.ShelfSummary;
import lectern.library.Catalogue;
import lectern.library.Library;
import lectern.library.SummaryFile;
import lectern.screen.Size;
import lectern.state.EssayRecord;
import lectern.state.Ledger;
import lectern.state.SaveResult;
import lectern.ui.Model;
import lectern.ui.Settings;
import lectern.ui.Update;
import lectern.ui.loop.Msg;

/**
 * A lectern that changes an essay, scans its library, writes all that is written of it, says that
 * it has, and begins again. Arguments: the home, and the number of the first essay.
 */
final class KilledProcess {
  /** Enough for a summary. */
  static final int ESSAYS = 900;

  private KilledProcess() {}

  static Path essays(Path home) {
    return home.resolve("essays");
  }

  static Path cache(Path home) {
    return home.resolve("cache");
  }

  static Ledger ledger(Path home) {
    return Ledger.open(home.resolve("state"));
  }

  static SummaryFile summary(Path home) {
    return new SummaryFile(cache(home), essays(home), PunctuationStyle.AS_WRITTEN);
  }

  static String name(int essay) {
    return "essay-" + essay % ESSAYS + ".md";
  }

  /** Writes an essay as editors do. */
  static void write(Path home, int essay, int version) throws IOException {
    Path file = essays(home).resolve(name(essay));
    Path fresh = file.resolveSibling(".fresh");
    String description = "All that is said of it before. ".repeat(10);
    Files.writeString(
        fresh,
        "---\ntitle: Version %d of %d\ndate: 2024-01-02\ntags: [t%d]\ndescription: %s\n---\nWords.\n"
            .formatted(version, essay, essay % 9, description));
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  public static void main(String... arguments) throws IOException {
    Path home = Path.of(arguments[0]);
    Ledger ledger = ledger(home);
    var library = Library.of(essays(home));
    for (int turn = Integer.parseInt(arguments[1]); ; turn++) {
      write(home, turn, turn);
      Catalogue now = library.scan(Catalogue.load(cache(home), essays(home)), () -> false, _ -> {});
      Model shelf =
          Model.shelf("essays", EssayDate.of(2026, 1, 1), new Size(80, 24), Settings.DEFAULT);
      ShelfSummary summary =
          Update.step(shelf, new Msg.EssaysFound(now.essays(), true)).model().shelf().summary();
      var place = new EssayRecord(new TextAnchor(turn, 0, turn), 50, false, turn);
      boolean written =
          now.save()
              && summary != null
              && summary(home).save(summary)
              && !(ledger.save("/" + name(turn), place) instanceof SaveResult.SaveFailure);
      if (!written) {
        throw new IllegalStateException("turn " + turn + " is not written");
      }
      System.out.println(turn);
      System.out.flush();
    }
  }
}
