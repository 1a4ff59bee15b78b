package lectern.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.VersionInfo;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class CharacterDataTest {
  @Test
  void isWhatTheGeneratorWrites() throws IOException {
    assertThat(Files.readAllBytes(CharacterDataGenerator.TARGET))
        .isEqualTo(CharacterDataGenerator.bytes());
  }

  @Test
  void holdsTheVersionTheTestFilesAreOf() {
    assertThat(UCharacter.getUnicodeVersion()).isEqualTo(VersionInfo.getInstance("18.0.0"));
  }

  @Test
  void saysOfEveryCodePointWhatIcuSays() {
    for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
      char expected = CharacterDataGenerator.properties(codePoint);
      char actual = CharacterTable.of(codePoint);
      if (actual != expected) {
        assertThat((int) actual).as("U+%04X", codePoint).isEqualTo(expected);
      }
    }
  }

  @Test
  void agreesWithWhatIsTakenForPlain() {
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      if (SimpleCharacters.isSimple(c)) {
        char packed = CharacterTable.of(c);
        int width = CharacterTable.width(packed);
        int cells = width == CharacterTable.AMBIGUOUS ? 1 : width;
        assertThat(cells).as("U+%04X", (int) c).isEqualTo(SimpleCharacters.cells(c));
        assertThat(CharacterTable.grapheme(packed))
            .as("U+%04X", (int) c)
            .isIn(
                GraphemeClass.OTHER,
                GraphemeClass.PICTOGRAPHIC,
                GraphemeClass.LV,
                GraphemeClass.LVT);
        assertThat(CharacterTable.conjunct(packed)).isEqualTo(ConjunctClass.NONE);
      }
    }
  }
}
