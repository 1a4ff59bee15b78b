package lectern.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UProperty.NameChoice;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the table of {@link CharacterData} from the properties that ICU4J knows.
 *
 * <p>To take up a new version of Unicode: raise the version of ICU4J in the build, run {@code main}
 * from the root of the checkout, and put the {@code LineBreakTest.txt} and {@code
 * GraphemeBreakTest.txt} of that version into the test resources. A test compares the table with
 * what this generator would write.
 */
final class CharacterDataGenerator {
  static final Path TARGET = Path.of("src/main/resources/lectern/text/characters.bin");

  /** Planes 0 and 1; the rest is regular enough for a few lines of code in CharacterTable. */
  private static final int PLANES_END = 0x2_0000;

  private static final int TAGS = 0xE_0000;
  private static final int TAGS_LENGTH = 0x1000;
  private static final int BLOCK = 1 << CharacterData.BLOCK_SHIFT;

  private CharacterDataGenerator() {}

  public static void main(String[] arguments) throws IOException {
    Files.write(TARGET, bytes());
  }

  static byte[] bytes() {
    var blocks = new ArrayList<List<Character>>();
    var index = new ArrayList<Integer>();
    for (int start = 0; start < PLANES_END + TAGS_LENGTH; start += BLOCK) {
      var block = new ArrayList<Character>(BLOCK);
      for (int i = start; i < start + BLOCK; i++) {
        block.add(properties(i < PLANES_END ? i : i - PLANES_END + TAGS));
      }
      index.add(place(block, blocks));
    }
    var numbers = new StringBuilder();
    index.forEach(place -> numbers.append((char) (index.size() + BLOCK * place)));
    blocks.forEach(block -> block.forEach(numbers::append));
    return bytes(numbers);
  }

  /** Numbers as {@link NumberTable} reads them. */
  static byte[] bytes(CharSequence numbers) {
    var bytes = ByteBuffer.allocate(2 * numbers.length());
    numbers.chars().forEach(number -> bytes.putChar((char) number));
    return bytes.array();
  }

  /** The place of a value in a list, which it is added to when it is new. */
  private static <T> int place(T value, List<T> places) {
    int place = places.indexOf(value);
    if (place < 0) {
      places.add(value);
      return places.size() - 1;
    }
    return place;
  }

  @SuppressWarnings("EnumOrdinal") // as the table has them
  static char properties(int codePoint) {
    boolean emoji = UCharacter.hasBinaryProperty(codePoint, UProperty.EMOJI);
    return (char)
        (lineBreak(codePoint).ordinal()
            | grapheme(codePoint).ordinal() << CharacterTable.GRAPHEME_SHIFT
            | conjunct(codePoint).ordinal() << CharacterTable.CONJUNCT_SHIFT
            | width(codePoint) << CharacterTable.WIDTH_SHIFT
            | (isEastAsian(codePoint) ? CharacterTable.EAST_ASIAN : 0)
            | (emoji ? CharacterTable.EMOJI : 0));
  }

  /** LB1 of UAX #14, and the parts of classes that its rules single out. */
  private static LineBreakClass lineBreak(int codePoint) {
    if (codePoint == 0x25CC) {
      return LineBreakClass.DOTTED_CIRCLE;
    }
    int category = UCharacter.getType(codePoint);
    String name = name(UProperty.LINE_BREAK, codePoint);
    if (category == ECharacterCategory.UNASSIGNED
        && UCharacter.hasBinaryProperty(codePoint, UProperty.EXTENDED_PICTOGRAPHIC)) {
      return name.equals("ID") ? LineBreakClass.ID_RESERVED : LineBreakClass.AL_RESERVED;
    }
    return switch (name) {
      case "AI", "SG", "XX" -> LineBreakClass.AL;
      case "CJ" -> LineBreakClass.NS;
      case "SA" ->
          category == ECharacterCategory.NON_SPACING_MARK
                  || category == ECharacterCategory.COMBINING_SPACING_MARK
              ? LineBreakClass.CM
              : LineBreakClass.AL;
      case "QU" ->
          switch (category) {
            case ECharacterCategory.INITIAL_PUNCTUATION -> LineBreakClass.QU_INITIAL;
            case ECharacterCategory.FINAL_PUNCTUATION -> LineBreakClass.QU_FINAL;
            default -> LineBreakClass.QU;
          };
      default -> LineBreakClass.valueOf(name);
    };
  }

  private static GraphemeClass grapheme(int codePoint) {
    return switch (name(UProperty.GRAPHEME_CLUSTER_BREAK, codePoint)) {
      case "XX" ->
          UCharacter.hasBinaryProperty(codePoint, UProperty.EXTENDED_PICTOGRAPHIC)
              ? GraphemeClass.PICTOGRAPHIC
              : GraphemeClass.OTHER;
      case "CN" -> GraphemeClass.CONTROL;
      case "EX" -> GraphemeClass.EXTEND;
      case "RI" -> GraphemeClass.REGIONAL_INDICATOR;
      case "PP" -> GraphemeClass.PREPEND;
      case "SM" -> GraphemeClass.SPACING_MARK;
      case String other -> GraphemeClass.valueOf(other);
    };
  }

  private static ConjunctClass conjunct(int codePoint) {
    return switch (name(UProperty.INDIC_CONJUNCT_BREAK, codePoint)) {
      case "Consonant" -> ConjunctClass.CONSONANT;
      case "Extend" -> ConjunctClass.EXTEND;
      case "Linker" -> ConjunctClass.LINKER;
      default -> ConjunctClass.NONE;
    };
  }

  private static boolean isAmbiguous(int codePoint) {
    return UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH)
            == UCharacter.EastAsianWidth.AMBIGUOUS
        && UCharacter.getType(codePoint) != ECharacterCategory.PRIVATE_USE;
  }

  private static boolean isEastAsian(int codePoint) {
    int width = UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH);
    return width == UCharacter.EastAsianWidth.HALFWIDTH || isWide(width);
  }

  private static boolean isWide(int eastAsianWidth) {
    return eastAsianWidth == UCharacter.EastAsianWidth.FULLWIDTH
        || eastAsianWidth == UCharacter.EastAsianWidth.WIDE;
  }

  /**
   * Cells on their own, or that their width is ambiguous (UAX #11); what is for private use is
   * narrow, since the symbols that fonts put there are drawn in one cell.
   */
  private static int width(int codePoint) {
    GraphemeClass grapheme = grapheme(codePoint);
    boolean joinsSyllable = grapheme == GraphemeClass.V || grapheme == GraphemeClass.T;
    return switch (UCharacter.getType(codePoint)) {
      case ECharacterCategory.CONTROL,
          ECharacterCategory.LINE_SEPARATOR,
          ECharacterCategory.PARAGRAPH_SEPARATOR,
          ECharacterCategory.NON_SPACING_MARK,
          ECharacterCategory.ENCLOSING_MARK ->
          0;
      // The Arabic number signs are format characters one can see: they enclose what follows.
      case ECharacterCategory.FORMAT -> grapheme == GraphemeClass.PREPEND ? 1 : 0;
      default -> {
        boolean wide =
            isWide(UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH))
                || UCharacter.hasBinaryProperty(codePoint, UProperty.EMOJI_PRESENTATION);
        yield joinsSyllable ? 0 : wide ? 2 : isAmbiguous(codePoint) ? CharacterTable.AMBIGUOUS : 1;
      }
    };
  }

  private static String name(int property, int codePoint) {
    int value = UCharacter.getIntPropertyValue(codePoint, property);
    String name = UCharacter.getPropertyValueName(property, value, NameChoice.SHORT);
    return name != null ? name : UCharacter.getPropertyValueName(property, value, NameChoice.LONG);
  }
}
