package lectern.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that nobody would write: each is opened, read in, and left. */
class PathologicalTextIT {
  @TempDir Path folder;

  static List<PathologicalText> texts() {
    return PathologicalText.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void aHardTextIsOpenedReadAndClosed(PathologicalText hard) throws Exception {
    Home home = Home.in(folder.resolve("home"));
    Path essay = home.write("essays/hard.md", hard.file());
    try (Session session = Session.lectern(home, essay.toString())) {
      session.reads(PathologicalText.TITLE);
      if (hard.isLong()) {
        // Keys are heard while the rest of a long text is still being read.
        session
            .press("Space")
            .until("the second page", screen -> screen.isDrawn() && !isFirstPage(screen));
        session
            .press("g")
            .until("the first page", screen -> screen.isDrawn() && isFirstPage(screen));
        session
            .press("Space")
            .until("the second page", screen -> screen.isDrawn() && !isFirstPage(screen));
      }
      session.press("Q");
      assertEquals(0, session.ended());
    }
  }

  /** By its title, since pages of such texts look alike and the status line changes by itself. */
  private static boolean isFirstPage(ScreenModel window) {
    return window.rows().stream().anyMatch(row -> row.strip().equals(PathologicalText.TITLE));
  }
}
