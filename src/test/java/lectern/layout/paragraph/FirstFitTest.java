package lectern.layout.paragraph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import lectern.layout.HouseStyle;
import lectern.layout.Style;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstFitTest {

  @ParameterizedTest
  @CsvSource({
    "'one two three', 7, 7, 'one two|three'",
    "'one two three', 6, 7, 'one|two|three'",
    "'one two three', 3, 20, 'one|two three'",
    "'one  two', 8, 8, 'one  two'",
    "'one two ', 3, 3, 'one|two'",
    "'well-made', 6, 6, 'well-|made'",
    "'abcdef', 4, 2, 'abcd|ef'",
    "'a b', 1, 1, 'a|b'",
    "'漢字', 1, 1, '漢|字'",
    "'漢字a', 4, 4, '漢字|a'",
    "'e\u0301e\u0301e\u0301', 2, 2, 'e\u0301e\u0301|e\u0301'",
    "'“yes,” he said', 8, 8, '“yes,”|he said'",
    "'', 5, 5, ''",
  })
  void linesEndWhereTheNextWordDoesNotFit(String text, int first, int rest, String lines) {
    RunningText words = RunningText.outside(text, Style.TEXT, HouseStyle.DEFAULT);
    var cut = new ArrayList<String>();
    List<LineSlice> slices =
        new FirstFit().cut(words, 0, text.length(), new LineWidths(first, rest));
    for (LineSlice slice : slices) {
      cut.add(text.substring(slice.start(), slice.end()));
    }
    assertEquals(lines, String.join("|", cut));
  }
}
