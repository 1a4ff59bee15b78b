package lectern.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lectern.cli.CommandOutput.Form;
import lectern.document.TextAnchor;
import lectern.essay.EssayDate;
import lectern.essay.SortOrder;
import lectern.file.PathProbe;
import lectern.library.EssayFile;
import lectern.platform.Directories;
import lectern.state.EssayRecord;
import lectern.state.Ledger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code list}, {@code tags}, {@code search}, {@code sources} and {@code links} print. */
class ListingCommandsTest {
  private static final int ALL = Integer.MAX_VALUE;

  @TempDir private Path folder;
  @TempDir private Path own;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private int code;

  @BeforeEach
  void essays() throws IOException {
    write(
        "apples.md",
        """
        ---
        title: "Apples \\u202Eand\\tPears"
        date: 2024-08-23
        tags: [fruit/pome, craft]
        author: Ada Harbour
        ---
        An apple falls.[^1] See [the tree](tree.md "x") or [[Nowhere]].

        [^1]: As [Newton](https://example.org/newton) saw.
        """);
    write(
        "tree.md",
        "---\ntitle: Tree\ndate: 2023\ntags: craft\n---\nAll \uD83C\uDF4E apples grow.\n");
    write("draft.md", "---\ntitle: Draft\ndraft: true\n---\nNo apple yet.\n");
    write("undated.md", "# Undated\n\nNothing.\n");
    String key = folder.toRealPath() + "/tree.md";
    Ledger.open(directories().state()).save(key, new EssayRecord(TextAnchor.START, 62, false, 7));
  }

  private void write(String id, String text) throws IOException {
    Files.writeString(folder.resolve(id), text);
  }

  private Directories directories() {
    return new Directories(own.resolve("config"), own.resolve("state"), own.resolve("cache"));
  }

  private CommandOutput output(Form form) {
    return new CommandOutput(
        new PrintStream(out, false, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        form,
        form == Form.TERMINAL);
  }

  /** What was printed, the folder as DIR and styles as signs. */
  private String printed() {
    return out.toString(StandardCharsets.UTF_8)
        .replace(folder.toString(), "DIR")
        .replace("\033[1m\033[4m", "<<")
        .replace("\033[1m", "<")
        .replace("\033[2m", "{")
        .replace("\033[0m", ">")
        .replace('\t', '|');
  }

  private String list(Form form, List<String> tags, String since, int limit, boolean drafts) {
    var list =
        new Request.ListRequest(
            folder.toString(),
            tags,
            EssayDate.read(since),
            SortOrder.DATE,
            limit,
            drafts,
            false,
            false);
    code = ListCommand.run(list, directories(), output(form));
    return printed();
  }

  private String search(Form form, String words) {
    var search = new Request.SearchRequest(words, folder.toString(), ALL, false, false);
    code = SearchCommand.run(search, directories(), output(form));
    return printed();
  }

  /** No text is such a name, so that its bytes are printed where a program opens it. */
  @Test
  void namesThatAreNoUtf8ArePrintedAsTheyAre() throws IOException {
    Path file = Path.of(URI.create(folder.toUri() + "latin%E9.md"));
    Files.writeString(file, "# Latin\n\nUnique.\n");
    String bytes = folder + "/latin\u00E9.md";
    search(Form.NAMES, "unique");
    assertEquals(bytes + '\0', out.toString(StandardCharsets.ISO_8859_1));
    out.reset();
    search(Form.FIELDS, "unique");
    assertTrue(out.toString(StandardCharsets.ISO_8859_1).endsWith("\t" + bytes + "\n"));
    out.reset();
    search(Form.JSON, "unique");
    String written = folder + "/latin\uFFFD.md";
    assertTrue(printed().contains("DIR/latin\uFFFD.md"), this::printed);
    assertEquals(file, PathProbe.path(written));
    assertTrue(
        EssayArgument.read(written, new PathProbe()) instanceof EssayFile.ReadableEssay, written);
  }

  /** A name that would send a terminal commands, or look like two fields, is made harmless. */
  @Test
  void namesThatAreNoTextSendNoControlCharacters() throws IOException {
    Path file = Path.of(URI.create(folder.toUri() + "%FF%1B%5B31m%09.md"));
    Files.writeString(file, "# Red\n\nUnique.\n");
    search(Form.FIELDS, "unique");
    String line = out.toString(StandardCharsets.ISO_8859_1);
    assertFalse(line.contains("\u001B") || line.contains("\t."), line);
    out.reset();
    search(Form.NAMES, "unique");
    assertEquals(folder + "/\u00FF\u001B[31m\t.md\0", out.toString(StandardCharsets.ISO_8859_1));
  }

  @Test
  void anEssayALineBetweenTabs() {
    assertEquals(
        """
        2024-08-23|Apples and Pears|fruit/pome, craft|1|unread|DIR/apples.md
        2023|Tree|craft|1|62%|DIR/tree.md
        |Draft||1|unread draft|DIR/draft.md
        |Undated||1|unread|DIR/undated.md
        """,
        list(Form.FIELDS, List.of(), "", ALL, true));
    assertEquals(0, code);
  }

  @Test
  void tagsDatesAndTheLimitNarrowAList() {
    assertEquals(
        "2024-08-23|Apples and Pears|fruit/pome, craft|1|unread|DIR/apples.md\n",
        list(Form.FIELDS, List.of("CRAFT", "fruit"), "2024", ALL, false));
    out.reset();
    assertEquals("DIR/apples.md\0", list(Form.NAMES, List.of(), "", 1, false));
    out.reset();
    assertEquals("", list(Form.FIELDS, List.of("none"), "", ALL, false));
    assertEquals(1, code);
    assertEquals(
        "lectern: " + folder + ": no essay matches\n", err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void onATerminalColumnsStandInLine() {
    assertEquals(
        """
        {2024-08-23>  <Apples and Pears>    1 min  unread    {fruit/pome, craft>
        {2023>        <Tree>                1 min  62%       {craft>
                    <Undated>             1 min  unread
        """,
        list(Form.TERMINAL, List.of(), "", ALL, false));
  }

  /** Both the width of columns and faults of the file are told for a folder that is named. */
  @Test
  void theSettingsHoldForANamedFolder() throws IOException {
    Files.createDirectories(directories().config());
    Files.writeString(directories().config().resolve("config.yaml"), "ambiguous: wide\n");
    write("star.md", "---\ntitle: ★★\n---\nA star.\n");
    assertTrue(
        list(Form.TERMINAL, List.of(), "", ALL, false).contains("<★★>                1 min"));
  }

  @Test
  void aListAsJson() {
    assertEquals(
        """
        [
          {"file": "DIR/apples.md", "title": "Apples and Pears", "date": "2024-08-23", \
        "tags": ["fruit/pome", "craft"], "authors": ["Ada Harbour"], "minutes": 1, \
        "state": "unread", "percent": 0, "draft": false},
          {"file": "DIR/tree.md", "title": "Tree", "date": "2023", "tags": ["craft"], \
        "authors": [], "minutes": 1, "state": "reading", "percent": 62, "draft": false}
        ]
        """,
        list(Form.JSON, List.of(), "", 2, false));
    out.reset();
    assertEquals("[]\n", list(Form.JSON, List.of("none"), "", ALL, false));
  }

  @Test
  void tagsWithTheirCounts() {
    var tags = new Request.TagsRequest(folder.toString(), false, ALL, false, false, false);
    code = TagsCommand.run(tags, directories(), output(Form.FIELDS));
    assertEquals("2|craft\n1|fruit\n1|fruit/pome\n", printed());
    out.reset();
    TagsCommand.run(tags, directories(), output(Form.JSON));
    assertEquals(
        """
        [
          {"tag": "craft", "essays": 2},
          {"tag": "fruit", "essays": 1},
          {"tag": "fruit/pome", "essays": 1}
        ]
        """,
        printed());
  }

  private String tags(boolean drafts) {
    out.reset();
    var tags = new Request.TagsRequest(folder.toString(), true, ALL, drafts, false, false);
    TagsCommand.run(tags, directories(), output(Form.FIELDS));
    return printed();
  }

  @Test
  void aFolderWithoutEssaysSaysSo() throws IOException {
    for (String id : List.of("apples.md", "tree.md", "draft.md", "undated.md")) {
      Files.delete(folder.resolve(id));
    }
    assertEquals("", list(Form.FIELDS, List.of(), "", ALL, false));
    assertEquals(1, code);
    assertEquals("", tags(false));
    assertEquals(1, code);
    assertEquals(
        "lectern: DIR: no essays\nlectern: DIR: no essay has a tag\n",
        err.toString(StandardCharsets.UTF_8).replace(folder.toString(), "DIR"));
  }

  /** The second time they are remembered, the others are counted again. */
  @Test
  void tagsAreThoseOfNow() throws IOException {
    for (int times = 0; times < 2; times++) {
      assertEquals("2|craft\n1|fruit\n1|fruit/pome\n", tags(false));
    }
    write("draft.md", "---\ntitle: Draft\ndraft: true\ntags: craft\n---\nNo apple yet.\n");
    for (int times = 0; times < 2; times++) {
      assertEquals("2|craft\n1|fruit\n1|fruit/pome\n", tags(false));
      assertEquals("3|craft\n1|fruit\n1|fruit/pome\n", tags(true));
    }
    Files.move(folder.resolve("apples.md"), folder.resolve("apples.txt"));
    assertEquals("1|craft\n", tags(false));
  }

  /** Its time says nothing of what is in it. */
  @Test
  void aFolderThatIsCalledAsAnEssayIsLookedInto() throws IOException {
    Files.createDirectories(folder.resolve("parts.md"));
    write("parts.md/one.md", "---\ntags: craft\n---\nWords.\n");
    assertEquals("3|craft\n1|fruit\n1|fruit/pome\n", tags(false));
    write("parts.md/one.md", "---\ntags: other\n---\nWords.\n");
    assertEquals("2|craft\n1|fruit\n1|fruit/pome\n1|other\n", tags(false));
  }

  @Test
  void whatCannotBeReadIsSaidEachTime() throws IOException {
    Files.createSymbolicLink(folder.resolve("gone.md"), folder.resolve("nowhere"));
    for (int times = 0; times < 2; times++) {
      err.reset();
      assertEquals("2|craft\n1|fruit\n1|fruit/pome\n", tags(false));
      assertEquals(
          "lectern: " + folder.resolve("gone.md") + ": there is no such file\n",
          err.toString(StandardCharsets.UTF_8));
    }
  }

  @Test
  void searchResultsAreBestFirstWithTheirSentences() {
    assertEquals(
        """
        2024-08-23|Apples and Pears|An apple falls.|0|DIR/apples.md
        |Draft|No apple yet.|0|DIR/draft.md
        2023|Tree|All \uD83C\uDF4E apples grow.|0|DIR/tree.md
        """,
        search(Form.FIELDS, "apple"));
    assertEquals(0, code);
    out.reset();
    assertEquals(
        "<Tree>  {2023>\n  All \uD83C\uDF4E <<apples> <<grow>.\n  {DIR/tree.md>\n",
        search(Form.TERMINAL, "grow apple"));
  }

  @Test
  void offsetsInJsonCountCodePoints() {
    String json = search(Form.JSON, "grows");
    assertTrue(json.contains("\"sentence\": \"All \uD83C\uDF4E apples grow.\""), json);
    assertTrue(json.contains("\"hits\": [[13, 17]]"), json);
  }

  @Test
  void whereNothingIsFoundNearWordsAreOffered() {
    assertEquals("", search(Form.FIELDS, "appel"));
    assertEquals(1, code);
    String output = err.toString(StandardCharsets.UTF_8);
    assertTrue(output.startsWith("lectern: no essay holds that; near it: apple"), output);
  }

  @Test
  void howFarAnEssayIsReadIsAsked() {
    assertEquals("DIR/tree.md\0", search(Form.NAMES, "is:reading"));
    out.reset();
    assertEquals("DIR/draft.md\0", search(Form.NAMES, "apples is:draft"));
  }

  @Test
  void sourcesOfAnEssay() {
    String file = folder.resolve("apples.md").toString();
    code =
        SourcesCommand.run(
            new Request.SourcesRequest(List.of(file), false, false), output(Form.FIELDS));
    assertEquals("https://example.org/newton|1|Newton|An apple falls.|DIR/apples.md\n", printed());
    assertEquals(0, code);
    out.reset();
    SourcesCommand.run(new Request.SourcesRequest(List.of(file), true, false), output(Form.JSON));
    assertEquals(
        """
        [
          {"file": "DIR/apples.md", "url": "https://example.org/newton", "label": "Newton", \
        "note": "1", "sentence": "An apple falls."}
        ]
        """,
        printed());
  }

  @Test
  void linksOfAnEssayAndToIt() {
    String tree = folder.resolve("tree.md").toString();
    String apples = folder.resolve("apples.md").toString();
    var links = new Request.LinksRequest(List.of(tree, apples), "", false, false);
    code = LinksCommand.run(links, directories(), output(Form.FIELDS));
    assertEquals(
        """
        from|DIR/apples.md|Apples and Pears|See the tree or Nowhere.|DIR/tree.md
        to|DIR/tree.md|Tree|See the tree or Nowhere.|DIR/apples.md
        to|Nowhere||See the tree or Nowhere.|DIR/apples.md
        """,
        printed());
    assertEquals(0, code);
  }

  @Test
  void nothingFromAFileCommandsTheTerminal() {
    for (Form form : Form.values()) {
      list(form, List.of(), "", ALL, true);
      search(form, "apple");
    }
    assertFalse(out.toString(StandardCharsets.UTF_8).contains("\u202E"));
  }

  @Test
  void aFolderOrFileThatIsNotThereIsBadInput() {
    var list =
        new Request.ListRequest(
            folder + "/none", List.of(), null, SortOrder.DATE, ALL, false, false, false);
    assertEquals(2, ListCommand.run(list, directories(), output(Form.FIELDS)));
    var links = new Request.LinksRequest(List.of(folder + "/none.md"), "", false, false);
    assertEquals(2, LinksCommand.run(links, directories(), output(Form.FIELDS)));
  }

  @Test
  void aWrongLibraryIsSaidOnce() {
    String tree = folder.resolve("tree.md").toString();
    var links = new Request.LinksRequest(List.of(tree, tree), folder + "/none", false, false);
    PrintStream before = System.err;
    System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    try {
      assertEquals(2, LinksCommand.run(links, directories(), output(Form.FIELDS)));
    } finally {
      System.setErr(before);
    }
    assertEquals(1, err.toString(StandardCharsets.UTF_8).lines().count());
    assertEquals("", printed());
  }
}
