package lectern.frontmatter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import lectern.essay.EssayDate;
import lectern.essay.Head;
import lectern.essay.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyMeaningTest {

  private static Head head(String... lines) {
    return FrontMatter.read("---\n" + String.join("\n", lines) + "\n---\n", "name.md").head();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "date",
        "Date",
        "DATE",
        "pubDate",
        "pub_date",
        "publishDate",
        "publish-date",
        "published",
        "published_at",
        "datePublished",
        "created",
        "created_at",
        "date created",
        "datetime",
        "pubDatetime",
        "publishDateTime",
        "published_time",
        "article:published_time",
        "firstPublished",
        "posted_at",
        "startDate",
        "planted",
        "Posted",
        "written"
      })
  void keysOfTheDate(String key) {
    assertEquals(EssayDate.of(2024, 8, 23), head(key + ": 2024-08-23").date());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "updated",
        "lastmod",
        "last_modified_at",
        "lastModified",
        "modified",
        "Last Updated",
        "updated_at",
        "updatedDate",
        "dateModified",
        "modDatetime",
        "modified_time",
        "lastTended",
        "revised"
      })
  void keysOfTheUpdate(String key) {
    Head head = head(key + ": 2024-08-23");
    assertEquals(EssayDate.of(2024, 8, 23), head.updated());
    assertNull(head.date());
  }

  @Test
  void theDateThatCountsMostWins() {
    Head head = head("created: 2020-01-01", "date: 2024-08-23", "pubDate: 2022-02-02");
    assertEquals(EssayDate.of(2024, 8, 23), head.date());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      textBlock =
          """
          tags: [a, b c, A]                          | a,b c
          tags: a b                                  | a,b
          tags: a, b c                               | a,b c
          tags: a; b                                 | a,b
          tags: "#a #b"                              | a,b
          tags: #a #b/c                              | a,b/c
          tags: '#a, #b'                             | a,b
          tag: machine learning                      | machine learning
          categories: [Blog, [x, y]]                 | Blog,x,y
          category: Long reads                       | Long reads
          keywords: one two, three                   | one two,three
          topics: [x]                                | x
          taxonomies: {tags: [p], categories: [q], x: [r]} | p,q
          tags: [{name: N, slug: s}, {label: L}]     | N,L
          tags: {x: , y: }                           | x,y
          tags: [C++, "&amp;", "*b*", "[[w]]", "#"]  | C++,&,b,w
          tags: 读书，写作                             | 读书,写作
          tags: 2024                                 | 2024
          tags:                                      | ''
          tags: []                                   | ''
          tags: ~                                    | ''
          tags: “a b”                                | a,b
          tags: “a”, “b c”                           | a,b c
          tags: ["“a”"]                              | a
          tags: [c#, f#]                             | c#,f#
          tags: a #b # remark                        | a,b
          tags: a # remark                           | a
          tags: a, b #c                              | a,b
          """)
  void tagsComeInManyShapes(String line, String tags) {
    List<String> names = head(line).tags().stream().map(Tag::name).toList();
    assertEquals(tags.equals("''") ? "" : tags, String.join(",", names));
  }

  @Test
  void tagsAndCategoriesAreOneListInTheFirstSpelling() {
    Head head = head("categories: [Craft, b]", "tags: [craft, C]");
    assertEquals(List.of(new Tag("Craft"), new Tag("b"), new Tag("C")), head.tags());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      textBlock =
          """
          author: Ada Example                        | Ada Example
          Author: Ada Example and Bo                 | Ada Example;Bo
          by: Example, Ada                           | Example, Ada
          authors: Ada, Bo                           | Ada;Bo
          authors: [Ada, Bo & Cy]                    | Ada;Bo;Cy
          author: Ada <ada@a.example>                | Ada
          author: {name: Ada, url: "https://x"}      | Ada
          authors: [{name: Ada}, {first: Bo, last: Cy}, Di] | Ada;Bo Cy;Di
          author: {ada: {name: Ada}}                 | Ada
          author: "[[Ada]]"                          | Ada
          author: Tom &amp; Jerry                    | Tom & Jerry
          author: ""                                 | ''
          """)
  void authorsComeInManyShapes(String line, String authors) {
    assertEquals(authors.equals("''") ? "" : authors, String.join(";", head(line).authors()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "draft: true",
        "draft: yes",
        "Draft: \"true\"",
        "published: false",
        "published: no",
        "publish: false",
        "status: draft",
        "status: Private",
        "private: true",
        "unpublished: true",
        "dg-publish: false"
      })
  void keysThatMakeADraft(String line) {
    assertTrue(head(line).draft());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "draft: false",
        "draft:",
        "published: true",
        "published: 2024-08-23",
        "status: published",
        "private: no",
        "title: draft"
      })
  void valuesThatMakeNoDraft(String line) {
    Head head = head(line);
    assertFalse(head.draft());
    assertTrue(head.faults().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "description",
        "summary",
        "excerpt",
        "subtitle",
        "abstract",
        "standfirst",
        "Lede",
        "custom_excerpt"
      })
  void keysOfTheDescription(String key) {
    assertEquals("Bold & short", head(key + ": '**Bold** &amp;\n\n  short'").description());
  }

  @Test
  void aDescriptionComesBeforeASummaryAndATldrBeforeBoth() {
    Head head = head("summary: s", "description: d", "TL;DR: t");
    assertEquals("d", head.description());
    assertEquals("t", head.standfirst());
  }

  @ParameterizedTest
  @CsvSource({
    "slug: a-b, a-b",
    "permalink: /2024/a-b/, a-b",
    "url: /posts/a-b.html, a-b",
    "permalink: /, name",
    "title: x, name"
  })
  void slugsComeFromTheHeadTheAddressOrTheName(String line, String slug) {
    assertEquals(slug, head(line).slug());
  }

  @Test
  void languagesAreWrittenWithAHyphen() {
    assertEquals("en-GB", head("locale: en_GB").lang());
  }

  @Test
  void datesThatCannotBeAreFaultsAtTheirLines() {
    Head head = head("title: x", "date: 2024-13-45", "updated: soon");
    assertNull(head.date());
    assertEquals(List.of(3, 4), head.faults().stream().map(fault -> fault.line()).toList());
  }

  @Test
  void theFileNameGivesADateOnlyWhereTheHeadHasNone() {
    String name = "2024-08-23-x.md";
    Head dated = FrontMatter.read("---\ndate: 2020\n---\n", name).head();
    assertEquals(new EssayDate(2020, 0, 0, -1), dated.date());
    assertEquals(EssayDate.of(2024, 8, 23), FrontMatter.read("Text", name).head().date());
    assertNotNull(FrontMatter.read("---\ndate: soon\n---\n", name).head().date());
  }

  @Test
  void theTitleIsTheHeadsThenTheFirstHeadingsThenTheNames() {
    assertEquals("A", FrontMatter.read("---\ntitle: A\n---\n# B\n", "c.md").head().title());
    assertEquals("B", FrontMatter.read("---\ntitle:\n---\n# B #\n", "c.md").head().title());
    assertEquals("C", FrontMatter.read("---\ntitle: ''\n---\n## B\n", "c.md").head().title());
    assertEquals("C", FrontMatter.read("", "c.md").head().title());
    assertEquals("C#", FrontMatter.read("# C#\n", "d.md").head().title());
  }

  @ParameterizedTest
  @CsvSource({
    "# Of lamps<sup>[1](#f1)</sup>, Of lamps",
    "# Of lamps <sup>[[1]](#f1)</sup>, Of lamps",
    "# Of lamps[<sup>1</sup>](#f1), Of lamps",
    "<h1>Of lamps<sup><a href='#f1'>1</a></sup></h1>, Of lamps",
    "<h1>Of lamps<a href='#f1'><sup>[1]</sup></a></h1>, Of lamps",
    "# Of lamps[^1], Of lamps",
  })
  void theTitleOfAHeadingHasNoMarkOfANote(String heading, String title) {
    assertEquals(title, FrontMatter.read(heading + "\n", "c.md").head().title());
  }
}
