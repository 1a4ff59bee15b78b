package lectern.frontmatter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import lectern.essay.EssayDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2024-08-23-why-free.md     | 2024-08-23 | Why free              | why-free
          2024_08_23_why_free.md     | 2024-08-23 | Why free              | why_free
          2024.08.23 Why free.md     | 2024-08-23 | Why free              | Why-free
          20240823-why-free.markdown | 2024-08-23 | Why free              | why-free
          20240823 Why free.MD       | 2024-08-23 | Why free              | Why-free
          20240823why.md             | 2024-08-23 | Why                   | why
          2024-08-why.md             | 2024-08    | Why                   | why
          2024-08.md                 | 2024-08    | 2024-08               | 2024-08
          2024-08-23.md              | 2024-08-23 | 2024-08-23            | 2024-08-23
          2024-08-99-bottles.md      | 2024-08    | 99 bottles            | 99-bottles
          2014-3-3-of-lamps.md       | 2014-03-03 | Of lamps              | of-lamps
          2014-11-5-of-rivers.md     | 2014-11-05 | Of rivers             | of-rivers
          2014.3.03.of-lamps.md      | 2014-03-03 | Of lamps              | of-lamps
          2014_3_3_of_lamps.md       | 2014-03-03 | Of lamps              | of_lamps
          2014 3 3 of lamps.md       | 2014-03-03 | Of lamps              | of-lamps
          2014-3-3.md                | 2014-03-03 | 2014-3-3              | 2014-3-3
          2014 11 05.md              | 2014-11-05 | 2014 11 05            | 2014-11-05
          2014-3-of-lamps.md         | 2014-03    | Of lamps              | of-lamps
          2014.3.md                  | 2014-03    | 2014.3                | 2014.3
          2014 03 of lamps.md        | 2014-03    | Of lamps              | of-lamps
          2014 3.md                  | 2014-03    | 2014 3                | 2014-3
          2024-3-3d-printing.md      | 2024-03    | 3d printing           | 3d-printing
          2014-3-33-of-lamps.md      | 2014-03    | 33 of lamps           | 33-of-lamps
          2014 12 days of lamps.md   | none       | 2014 12 days of lamps | 2014-12-days-of-lamps
          2014-003-1-x.md            | none       | 2014 003 1 x          | 2014-003-1-x
          2014-3_3-x.md              | 2014-03    | 3 x                   | 3-x
          2014-13-5-odd.md           | none       | 2014 13 5 odd         | 2014-13-5-odd
          2024-13-45-odd.md          | none       | 2024 13 45 odd        | 2024-13-45-odd
          2001-a-space-odyssey.md    | none       | 2001 a space odyssey  | 2001-a-space-odyssey
          12345678.md                | none       | 12345678              | 12345678
          202408231020 note.md       | none       | 202408231020 note     | 202408231020-note
          on-tags.md                 | none       | On tags               | on-tags
          a well-made thing.md       | none       | A well-made thing     | a-well-made-thing
          folder.of.dots             | none       | Folder.of.dots        | folder.of.dots
          .md                        | none       | .md                   | .md
          élan.md                    | none       | Élan                  | élan
          2024-08-23-.md             | 2024-08-23 | 2024-08-23-           | 2024-08-23-
          """)
  void namesGiveDateTitleAndSlug(String name, String date, String title, String slug) {
    FileName file = FileName.of(name);
    EssayDate read = file.date();
    assertEquals(date, read == null ? "none" : read.iso());
    assertEquals(title, file.title());
    assertEquals(slug, file.slug());
  }
}
