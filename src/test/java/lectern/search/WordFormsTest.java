package lectern.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import lectern.library.EssayFile;
import lectern.library.Library;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordFormsTest {

  /** A text is looked through for stems only where a word begins as the one that is looked for. */
  @Test
  void aStemBeginsAsItsWordDoes(@TempDir Path folder) throws IOException {
    Library library = Library.of(TestLibraries.many(folder));
    var forms = new WordForms();
    var seen = new HashSet<String>();
    for (String id : TestLibraries.scan(folder).versions().keySet()) {
      if (library.open(id) instanceof EssayFile.ReadableEssay read) {
        for (Word word : WordSplitter.words(read.body())) {
          for (String stem :
              seen.add(word.written()) ? forms.stems(word.written()) : List.<String>of()) {
            assertEquals(word.folded().charAt(0), stem.charAt(4), word.written());
          }
        }
      }
    }
  }
}
