package lectern.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryParserTest {

  /** Clauses in a form that is short to read. */
  private static String read(SearchQuery query) {
    return query.clauses().stream()
        .map(clause -> (clause.excluded() ? "-" : "") + read(clause.criterion()))
        .collect(Collectors.joining(" "));
  }

  private static String read(Clause.Criterion part) {
    return switch (part) {
      case Clause.Words words ->
          (words.exact() ? "<" : "")
              + words.text()
              + (words.prefix() ? "*" : "")
              + (words.exact() ? ">" : "");
      case Clause.Title(Clause.Words words) -> "title=" + read(words);
      case Clause.Tagged(String tag) -> "tag=" + tag;
      case Clause.Author(String name) -> "author=" + name;
      case Clause.Before before -> "before=" + before.date().iso();
      case Clause.After after -> "after=" + after.date().iso();
      case Clause.Is is -> "is=" + is.state();
      case Clause.Language(String tag) -> "lang=" + tag;
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          free weights             | free weights
          "open source" model      | <open source> model
          “open source” model      | <open source> model
          „offene Quelle“          | <offene Quelle>
          «mot juste»              | <mot juste>
          "never closed            | <never closed>
          free -meta               | free -meta
          free -"open source"      | free -<open source>
          well-made                | well-made
          tag:history              | tag=history
          tag:#history/rome        | tag=history/rome
          tag:"two words" x        | tag=two words x
          -tag:craft               | -tag=craft
          Title:Measure            | title=Measure
          title:"The Measure"      | title=<The Measure>
          author:"Ada Harbour"     | author=Ada Harbour
          before:2024              | before=2024
          before:2024-08           | before=2024-08
          after:2024-8-3           | after=2024-08-03
          is:unread                | is=UNREAD
          IS:Draft                 | is=DRAFT
          is:reading -is:finished  | is=READING -is=FINISHED
          lang:de-AT               | lang=de
          # what is odd is words   | what is odd is words
          before:yesterday         | before:yesterday
          before:2024-13           | before:2024-13
          after:2024-02-31         | after:2024-02-31
          is:good                  | is:good
          tag:                     | tag:
          tag:-                    | tag:-
          colour:red               | colour:red
          http://x.org             | http://x.org
          12:30                    | 12:30
          - -- ---                 | ``
          ! ? ""                   | ``
          --x                      | --x
          """)
  void whatAQueryAsksFor(String typed, String asked) {
    assertEquals(asked, read(SearchQuery.of(typed)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          fr               | fr*
          free wei         | free wei*
          `free `          | free
          "open sou        | <open sou*>
          "open source"    | <open source>
          tag:hi           | tag=hi
          title:mea        | title=mea*
          """)
  void whileTypingTheLastWordMayGoOn(String typed, String asked) {
    assertEquals(asked, read(SearchQuery.typed(typed)));
  }

  @Test
  void blanksAloneAskForNothing() {
    assertTrue(SearchQuery.of(" \t\u3000 ").isEmpty());
  }

  @Test
  void noQueryIsRefused() {
    var random = new Random(11);
    String signs = "ab\"“”-: \t#/é水\u0301\uD83D\uDC2B\uD83D0129tagisbeforelang";
    for (int i = 0; i < 20_000; i++) {
      var typed = new StringBuilder();
      for (int length = random.nextInt(40); length > 0; length--) {
        typed.append(signs.charAt(random.nextInt(signs.length())));
      }
      SearchQuery query = SearchQuery.typed(typed.toString());
      for (Clause.Words words : query.words()) {
        assertEquals(words.text(), typed.substring(words.start(), words.end()));
      }
    }
  }

  @Test
  void aPastedBookIsReadAtOnce() {
    SearchQuery query = SearchQuery.of("word \"and more ".repeat(100_000));
    assertEquals(64, query.clauses().size());
  }
}
