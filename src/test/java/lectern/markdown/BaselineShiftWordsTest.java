package lectern.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineShiftWordsTest {
  /** What has no superscript or subscript letters stands after a sign; what has them needs none. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      textBlock =
          """
          10<sup>6.5</sup> lamps           ¦ 10^6.5 lamps
          2<sup>π</sup>                    ¦ 2^π
          x<sup>2/3</sup>                  ¦ x^(2/3)
          e<sup>iπ</sup>                   ¦ e^(iπ)
          (a+b)<sup>Q</sup>                ¦ (a+b)^Q
          10^6.5^ and 2^π^                 ¦ 10^6.5 and 2^π
          x<sub>1,2</sub>                  ¦ x_(1,2)
          x<sub>π</sub>                    ¦ x_π
          x<sup>2</sup>                    ¦ xsup(2)
          H<sub>2</sub>O                   ¦ Hsub(2)O
          the 5<sup>th</sup>               ¦ the 5sup(th)
          x<sup>n+1</sup>                  ¦ xsup(n+1)
          so<sup>[citation needed]</sup>   ¦ sosup([citation needed])
          Acme<sup>ABC</sup>               ¦ Acmesup(ABC)
          a <sup>1/2</sup> cup             ¦ a sup(1/2) cup
          x<sup>*a*/2</sup>                ¦ xsup(em(a)/2)
          """)
  void superscriptsKeepTheirValue(String source, String shown) {
    assertEquals("p: " + shown + "\n", DocumentDump.of(Markdown.parse(source)));
  }
}
