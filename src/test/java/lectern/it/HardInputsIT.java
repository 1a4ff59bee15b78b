package lectern.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that nobody would write: each is opened, read in, and left. */
class HardInputsIT {
  @TempDir Path folder;

  static List<HardText> texts() {
    return HardText.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void isOpenedReadInAndLeft(HardText hard) throws Exception {
    Home home = Home.in(folder.resolve("home"));
    Path essay = home.write("essays/hard.md", hard.file());
    try (Session session = Session.lectern(home, essay.toString())) {
      session.reads(HardText.TITLE);
      if (hard.isLong()) {
        // Keys are heard while the rest of a long text is still being read. All lead downwards: the
        // status line changes when the rest comes, and no way back may look like waiting in vain.
        session.pressed("Space").pressed("Space").pressed("Space");
      }
      session.press("Q");
      assertEquals(0, session.ended());
    }
  }
}
