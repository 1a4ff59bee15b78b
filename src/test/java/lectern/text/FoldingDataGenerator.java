package lectern.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes {@link FoldingData}: what {@link FoldingRules} say of the common letters, so that folding
 * them needs neither the rules nor the tables of the normalizer. Run {@code main} from the root of
 * the checkout when the rules change.
 */
final class FoldingDataGenerator {
  static final Path TARGET = Path.of("src/main/resources/lectern/text/folding.bin");

  private FoldingDataGenerator() {}

  public static void main(String[] arguments) throws IOException {
    Files.write(TARGET, bytes());
  }

  static byte[] bytes() {
    return CharacterDataGenerator.bytes(
        letters(FoldingData.FIRST, FoldingData.FIRST_END)
            + letters(FoldingData.SECOND, FoldingData.SECOND_END));
  }

  private static String letters(char first, char last) {
    var letters = new StringBuilder();
    for (int c = first; c <= last; c++) {
      String folded = FoldingRules.letter(Character.toString(c));
      letters.append(folded.length() == 1 ? folded.charAt(0) : FoldingData.NOT_ONE);
    }
    return letters.toString();
  }
}
