package lectern.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import lectern.document.Document;
import lectern.essay.Essay;
import lectern.essay.Head;
import lectern.essay.Tag;
import lectern.library.EssayFile;
import lectern.library.FileVersion;
import lectern.library.Library;
import lectern.markdown.Markdown;
import lectern.markdown.Origin;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** An essay as a document of the index: the words of its page, its title and its head. */
final class EssayDocument {
  static final String ID = "id";
  static final String SIZE = "size";
  static final String MODIFIED = "modified";
  static final String LANGUAGE = "language";
  static final String BODY = "body";

  private static final FieldType WORDS = words();

  private final Library library;
  private final WordForms forms;

  EssayDocument(Library library, WordForms forms) {
    this.library = library;
    this.forms = forms;
  }

  private static FieldType words() {
    var type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    type.setTokenized(true);
    type.freeze();
    return type;
  }

  /**
   * Reads an essay; one that cannot be read or is too large is kept without its text until its file
   * changes.
   *
   * @return null where the file is away, as in a folder that is being moved: it may be back with
   *     this version, so nothing is kept under it
   * @throws IOException only if the disk does not answer
   */
  org.apache.lucene.document.@Nullable Document of(
      Essay known, FileVersion version, StalledFolders stalled) throws IOException {
    Essay essay = known;
    IndexedText text = IndexedText.EMPTY;
    try {
      switch (stalled.read(known.id(), () -> library.open(known.id()))) {
        case EssayFile.ReadableEssay read -> {
          essay = read.essay();
          text = IndexedText.of(document(read));
        }
        case EssayFile.UnreadableEssay _ -> {
          if (library.version(known.id()) == null) {
            return null;
          }
        }
      }
    } catch (OutOfMemoryError tooLarge) {
      text = IndexedText.EMPTY;
    }
    String words = text.searchable();
    Head head = essay.head();
    String language = WordForms.language(head.lang(), words);
    var document = new org.apache.lucene.document.Document();
    document.add(new StringField(ID, known.id(), Field.Store.NO));
    document.add(new BinaryDocValuesField(ID, new BytesRef(known.id())));
    document.add(new NumericDocValuesField(SIZE, version.size()));
    document.add(new NumericDocValuesField(MODIFIED, version.modified()));
    document.add(new BinaryDocValuesField(LANGUAGE, new BytesRef(language)));
    document.add(new StoredField(BODY, text.encoded()));
    document.add(field(TermQueries.WORDS, words, language));
    document.add(field(TermQueries.TITLE, head.title(), language));
    document.add(field(TermQueries.HEAD, headText(head), language));
    return document;
  }

  private Document document(EssayFile.ReadableEssay read) {
    Essay essay = read.essay();
    Origin origin =
        Origin.of(essay.id(), essay.head().keys(), library.markersBeside(Origin.MARKERS));
    return Markdown.parse(read.body(), essay.head().title(), origin);
  }

  private static String headText(Head head) {
    var lines = new ArrayList<String>(head.authors());
    lines.addAll(head.tags().stream().map(Tag::name).toList());
    lines.addAll(List.of(head.tldr(), head.description(), head.slug()));
    return String.join("\n", lines);
  }

  private Field field(String name, String text, String language) {
    return new Field(name, new WordTokens(WordSplitter.words(text), language, forms), WORDS);
  }
}
