package lectern.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import lectern.essay.Essay;
import lectern.library.EssayFile;
import lectern.library.Library;
import lectern.markdown.Markdown;
import lectern.markdown.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No essay that holds words is missed, by a reader of its lines that knows of no index. */
class SearchRecallTest {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}]+");

  private static final String[] SYLLABLES = {
    "ka", "lo", "mi", "Über", "né", "sto", "ри", "чо", "на", "ing", "ed", "ción", "s", "øy", "ﬁ"
  };

  /** Essays of made-up words in several alphabets, a few of which stand in many of them. */
  private static void generate(Path folder, int count) throws IOException {
    var random = new Random(7);
    var words = new ArrayList<String>();
    for (int i = 0; i < 400; i++) {
      var word = new StringBuilder();
      for (int part = 0; part <= random.nextInt(4); part++) {
        word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
      }
      words.add(word.toString());
    }
    String[] languages = {"", "lang: en\n", "lang: de\n", "lang: ru\n", "lang: es\n"};
    for (int number = 0; number < count; number++) {
      var text = new StringBuilder("---\ntitle: Number " + number + "\n");
      text.append(languages[number % languages.length]).append("---\n");
      for (int i = 0; i < 150; i++) {
        String word = words.get((int) (Math.abs(random.nextGaussian()) * 120) % words.size());
        String[] ways = {"%s ", "*%s* ", "%s, ", "%s-", "“%s” ", "[%s](http://x.org/%d) ", "%s\n"};
        text.append(String.format(Locale.ROOT, ways[random.nextInt(ways.length)], word, i));
      }
      Files.writeString(folder.resolve("generated-" + number + ".md"), text);
    }
  }

  /** For each word, without case, the essays on whose pages it stands. */
  private static Map<String, Set<String>> wordsOfPages(Path folder) {
    var words = new HashMap<String, Set<String>>();
    Library library = Library.of(folder);
    for (Essay essay : TestLibraries.scan(folder).essays()) {
      EssayFile.ReadableEssay read = (EssayFile.ReadableEssay) library.open(essay.id());
      Origin origin =
          Origin.of(essay.id(), essay.head().keys(), library.markersBeside(Origin.MARKERS));
      String page =
          IndexedText.of(Markdown.parse(read.body(), essay.head().title(), origin)).searchable()
              + "\n"
              + essay.head().title();
      WORD.matcher(page)
          .results()
          .map(word -> word.group().toLowerCase(Locale.ROOT))
          .forEach(word -> words.computeIfAbsent(word, _ -> new TreeSet<>()).add(essay.id()));
    }
    return words;
  }

  @Test
  void noWordOfAnyPageIsMissed(@TempDir Path folder, @TempDir Path cache) throws IOException {
    generate(TestLibraries.many(folder), 150);
    Map<String, Set<String>> pages = wordsOfPages(folder);
    assertTrue(pages.size() > 3_000, "so many words: " + pages.size());
    try (SearchIndex index = TestLibraries.index(cache, folder)) {
      for (var word : pages.entrySet()) {
        var missed = new TreeSet<>(word.getValue());
        missed.removeAll(idsOnly(index, SearchQuery.of(word.getKey())));
        assertEquals(Set.of(), missed, word.getKey());
      }
    }
  }

  @Test
  void noWordsAndNoBeginningIsMissed(@TempDir Path folder, @TempDir Path cache) throws IOException {
    generate(TestLibraries.many(folder), 60);
    Map<String, Set<String>> pages = wordsOfPages(folder);
    List<String> words = new ArrayList<>(new TreeSet<>(pages.keySet()));
    var random = new Random(3);
    try (SearchIndex index = TestLibraries.index(cache, folder)) {
      for (int i = 0; i < 1_000; i++) {
        String one = words.get(random.nextInt(words.size()));
        String other = words.get(random.nextInt(words.size()));
        var both = new TreeSet<>(pages.getOrDefault(one, Set.of()));
        both.retainAll(pages.getOrDefault(other, Set.of()));
        both.removeAll(idsOnly(index, SearchQuery.of(one + " " + other)));
        assertEquals(Set.of(), both, one + " " + other);
        int end =
            one.offsetByCodePoints(0, 1 + random.nextInt(one.codePointCount(0, one.length())));
        var beginning = new TreeSet<>(pages.getOrDefault(one, Set.of()));
        beginning.removeAll(idsOnly(index, SearchQuery.typed(one.substring(0, end))));
        assertEquals(Set.of(), beginning, one.substring(0, end));
      }
    }
  }

  private static Set<String> idsOnly(SearchIndex index, SearchQuery query) {
    SearchAnswer answer = index.find(query, Map.of(), Integer.MAX_VALUE, () -> false);
    return new HashSet<>(TestLibraries.ids(answer));
  }
}
