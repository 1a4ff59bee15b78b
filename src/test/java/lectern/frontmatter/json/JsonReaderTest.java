package lectern.frontmatter.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import lectern.frontmatter.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonReaderTest {

  private static String read(String json) {
    return switch (JsonReader.read(json, json.indexOf('{'), 1)) {
      case JsonReader.JsonResult.JsonEntries(var entries, int end) ->
          new Value.MapValue(entries).flat() + "; " + json.substring(end);
      case JsonReader.JsonResult.InvalidJson(int line, String reason) ->
          "line " + line + ", " + reason;
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      textBlock =
          """
          {}                                  | ;
          {"a": "b"} rest                     | a: b;  rest
          {"a":1,"b":-2.5e3,"c":true,"d":null} | a: 1, b: -2.5e3, c: true, d: ;
          {"a": ["b", ["c"], {"d": "e"}], "f": []} | a: b, c, d: e, f: ;
          {"a": "\\" \\\\ \\/ \\u00e9 \\ud83d\\ude00"} | a: " \\ / é 😀;
          {"a": "\\q \\u12"}                  | a: q \\u12;
          {"a" "b"}                           | line 1, a name in quotes and a colon must stand here
          {a: 1}                              | line 1, a name in quotes and a colon must stand here
          {"a": }                             | line 1, a value must stand here
          {"a": 1 "b": 2}                     | line 1, a comma or a closing brace is missing before this
          {"a": [1 2]}                        | line 1, a comma or a closing bracket is missing before this
          {"a": "b}                           | line 1, a quotation mark is never closed
          {"a": 1                             | line 1, a comma or a closing brace is missing before this
          """)
  void whatObjectsSay(String json, String said) {
    assertEquals(said, read(json).strip());
  }

  @Test
  void entriesAndFaultsKnowTheirLines() {
    var whole =
        (JsonReader.JsonResult.JsonEntries)
            JsonReader.read("{\r\n\"a\": [\r\n1],\r\"b\": 2}", 0, 5);
    assertEquals("6 8", whole.entries().get(0).line() + " " + whole.entries().get(1).line());
    assertEquals("line 3, a value must stand here", read("{\n\"a\": 1,\n\"b\": ,\n}"));
  }

  @Test
  void randomTextThrowsNothing() {
    String[] pieces = {
      "{", "}", "[", "]", "\"", "\"a\"", ":", ",", "1", "\\", "\\u", "\n", "é", " "
    };
    var random = new Random(8);
    for (int i = 0; i < 20_000; i++) {
      var json = new StringBuilder("{");
      for (int parts = random.nextInt(20); parts > 0; parts--) {
        json.append(pieces[random.nextInt(pieces.length)]);
      }
      switch (JsonReader.read(json.toString(), 0, 1)) {
        case JsonReader.JsonResult.JsonEntries(var _, int end) ->
            assertEquals('}', json.charAt(end - 1));
        case JsonReader.JsonResult.InvalidJson(int line, String reason) ->
            assertEquals(false, reason.isEmpty() || line < 1, json.toString());
      }
    }
  }
}
