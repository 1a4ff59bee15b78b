package lectern.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Queries, and the essay that each must find first. */
class SearchGoldenTest {

  @Test
  void everyQueryFindsItsEssayFirst(@TempDir Path folder, @TempDir Path cache) throws IOException {
    List<String> queries = TestLibraries.queries();
    assertTrue(queries.size() >= 60, "so many queries: " + queries.size());
    var found = new ArrayList<String>();
    try (SearchIndex index = TestLibraries.index(cache, TestLibraries.many(folder))) {
      for (String line : queries) {
        String query = line.substring(0, line.indexOf(" => "));
        List<String> ids = TestLibraries.ids(index, query);
        found.add(query + " => " + (ids.isEmpty() ? "nothing" : ids.getFirst()));
      }
    }
    var wrong = new ArrayList<>(found);
    wrong.removeAll(queries);
    assertEquals(List.of(), wrong);
  }
}
