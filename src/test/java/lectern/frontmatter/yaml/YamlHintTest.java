package lectern.frontmatter.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlHintTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          title: Salt: a history       | put the value of “title” in quotes
          title: What follows:         | put the value of “title” in quotes
          tags: @home                  | put the value of “tags” in quotes
          title: [a] b                 | put the value of “title” in quotes
          title: `code` first          | put the value of “title” in quotes
          - name: one: two             | put the value of “- name” in quotes
          title: "Half" a quote        | let “title” begin and end with the same quotes, and hold none between
          title: 'It's                 | let “title” begin and end with the same quotes, and hold none between
          title:\tWords               | write spaces instead of tabs
          - a:\tb                      | write spaces instead of tabs
          """)
  void aBrokenLineGetsAHintThatFixesIt(String line, String hint) {
    assertEquals(hint, YamlHint.of(line));
  }

  @ParameterizedTest
  @ValueSource(strings = {"title: plain words", "nothing at all", ": no name", ""})
  void anyOtherLineGetsTheParsersReason(String line) {
    assertNull(YamlHint.of(line));
  }
}
