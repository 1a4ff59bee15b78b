package lectern.frontmatter.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Random;
import lectern.essay.EssayDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2024-08-23                        | 2024-08-23 | -1
          2024-8-3                          | 2024-08-03 | -1
          2024/08/23                        | 2024-08-23 | -1
          2024.08.23                        | 2024-08-23 | -1
          2024_08_23                        | 2024-08-23 | -1
          2024-08                           | 2024-08    | -1
          2024/8                            | 2024-08    | -1
          2024                              | 2024       | -1
          20240823                          | 2024-08-23 | -1
          202408231020                      | 2024-08-23 | 37200
          20240823102030                    | 2024-08-23 | 37230
          20240823T102030Z                  | 2024-08-23 | 37230
          2024-08-23T10:20                  | 2024-08-23 | 37200
          2024-08-23T10:20:30Z              | 2024-08-23 | 37230
          2024-08-23T10:20:30.123456+02:00  | 2024-08-23 | 37230
          2024-08-23T23:59:59-11:00         | 2024-08-23 | 86399
          2024-08-23T00:30:00+14:00         | 2024-08-23 | 1800
          2024-08-23 10:20:30 +0200         | 2024-08-23 | 37230
          2024-08-23 10:20 PM               | 2024-08-23 | 80400
          2024-08-23 12:05 am               | 2024-08-23 | 300
          2024-08-23 9:05                   | 2024-08-23 | 32700
          2024-08-23T10:20Z[Europe/Berlin]  | 2024-08-23 | 37200
          2024-08-23, 10:20 Uhr             | 2024-08-23 | 37200
          2024-08-23T25:61:00               | 2024-08-23 | -1
          2024-02-29                        | 2024-02-29 | -1
          2000-02-29                        | 2000-02-29 | -1
          0065-01-01                        | 0065-01-01 | -1
          23 August 2024                    | 2024-08-23 | -1
          23. August 2024                   | 2024-08-23 | -1
          23rd of August, 2024              | 2024-08-23 | -1
          August 23, 2024                   | 2024-08-23 | -1
          Aug 23rd, 2024                    | 2024-08-23 | -1
          Aug. 2024                         | 2024-08    | -1
          Sept 2024                         | 2024-09    | -1
          2024 August 23                    | 2024-08-23 | -1
          23-Aug-2024                       | 2024-08-23 | -1
          Friday, August 23, 2024 10:20 AM  | 2024-08-23 | 37200
          Fri, 23 Aug 2024 10:20:30 +0200   | 2024-08-23 | 37230
          Fri Aug 23 10:20:30 2024          | 2024-08-23 | 37230
          Fri Aug 23 10:20:30 CEST 2024     | 2024-08-23 | 37230
          23 Aug 24 10:20:30 GMT            | 2024-08-23 | 37230
          1 Jan 99                          | 1999-01-01 | -1
          Fri Aug 23 2024 10:20:30 GMT+0200 (CEST) | 2024-08-23 | 37230
          August 23, 2024 at 10:20          | 2024-08-23 | 37200
          23 août 2024                      | 2024-08-23 | -1
          1er janvier 2024                  | 2024-01-01 | -1
          3. März 2024                      | 2024-03-03 | -1
          23 de agosto de 2024              | 2024-08-23 | -1
          2024年8月23日                     | 2024-08-23 | -1
          23.08.2024                        | 2024-08-23 | -1
          3.8.2024                          | 2024-08-03 | -1
          8/23/2024                         | 2024-08-23 | -1
          23/8/2024                         | 2024-08-23 | -1
          5/5/2024                          | 2024-05-05 | -1
          “2024-08-23”                      | 2024-08-23 | -1
          ‘23 August 2024’                  | 2024-08-23 | -1
          [[2024-08-23]]                    | 2024-08-23 | -1
          [[journal/2024/2024-08-23.md]]    | 2024-08-23 | -1
          [[2024/5 August 2024]]            | 2024-08-05 | -1
          [[2024-08-23#Evening]]            | 2024-08-23 | -1
          [2024-08-23](notes/2024-08-23.md) | 2024-08-23 | -1
          0062-03-04                        | 0062-03-04 | -1
          987-05-06                         | 0987-05-06 | -1
          987                               | 0987       | -1
          AD 62                             | 0062       | -1
          62 CE                             | 0062       | -1
          4 March AD 62                     | 0062-03-04 | -1
          4 March 62 AD                     | 0062-03-04 | -1
          15 March 987                      | 0987-03-15 | -1
          1724408430                        | 2024-08-23 | 37230
          1724408430000                     | 2024-08-23 | 37230
          """)
  void datesAreReadAsWritten(String source, String iso, int second) {
    Dates.ParsedDate dated = Dates.read(source);
    EssayDate date = dated.date();
    assertEquals(iso, date == null ? "bad" : date.iso(), dated.reason());
    assertEquals(second, date == null ? -1 : date.second());
  }

  @ParameterizedTest
  @ValueSource(strings = {"[[2024/08/23|that Friday]]", "[[Friday|23 August 2024]]"})
  void aLinkToADayIsDatedByWhereItLeadsElseByWhatItShows(String source) {
    assertEquals(EssayDate.of(2024, 8, 23), Dates.read(source).date());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-13-45",
        "2024-00",
        "2024-08-00",
        "2024-00-10",
        "2024-02-30",
        "2023-02-29",
        "1900-02-29",
        "2024-04-31",
        "2024-08-32",
        "20241345",
        "20240800",
        "2024-08-233",
        "2024-",
        "2024-08-",
        "0000-01-01",
        "31 June 2024",
        "32 August 2024",
        "13/13/2024",
        "0/0/2024",
        "24-08-23",
        "August",
        "August 23",
        "soon",
        "{{ date }}",
        "<% tp.date.now() %>",
        "2024-236",
        "62",
        "62-03-04",
        "[[Friday]]",
        "[[]]",
        "[[2024-13-45]]",
        "1724408430x",
        "12345",
        "August 23 2024 was a day on which very many things happened to us all in the town",
        "-2024-08-23"
      })
  void datesThatNoCalendarHasAreRefusedAndReported(String source) {
    Dates.ParsedDate dated = Dates.read(source);
    assertNull(dated.date());
    assertFalse(dated.reason().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "0001-01-01", "0001-01-01T00:00:00Z"})
  void nothingIsNoDateAndNoFault(String source) {
    assertEquals(new Dates.ParsedDate(null, ""), Dates.read(source));
  }

  @Test
  void anAmbiguousDateIsKnownToTheYear() {
    Dates.ParsedDate dated = Dates.read("01/02/2024");
    assertEquals(new EssayDate(2024, 0, 0, -1), dated.date());
    assertFalse(dated.reason().isEmpty());
  }

  @Test
  void everyDayOfFourCenturiesComesBack() {
    for (int year = 1800; year <= 2200; year++) {
      for (int month = 1; month <= 12; month++) {
        int days = java.time.YearMonth.of(year, month).lengthOfMonth();
        for (int day = 1; day <= 31; day++) {
          assertEquals(day <= days, EssayDate.exists(year, month, day));
        }
      }
    }
  }

  @Test
  void noTextIsTooStrangeOrTooLong() {
    var random = new Random(7);
    String alphabet = "0123456789-/:. TZ+,年月日AugustMr\u0000\uD800";
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          for (int i = 0; i < 50_000; i++) {
            var text = new StringBuilder();
            for (int length = random.nextInt(24); length > 0; length--) {
              text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            EssayDate date = Dates.read(text.toString()).date();
            if (date != null) {
              assertEquals(
                  true, EssayDate.exists(date.year(), date.month(), date.day()), text.toString());
            }
          }
          Dates.read("9".repeat(1_000_000));
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"`r Sys.Date()`", "`r format(Sys.time())`", "today", "last-modified"})
  void whatAGeneratorComputesIsNoFault(String source) {
    assertEquals(new Dates.ParsedDate(null, ""), Dates.read(source));
  }
}
