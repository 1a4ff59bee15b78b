package lectern.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.IDN;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PunycodeTest {
  /** Among them samples of RFC 3492, 7.1. */
  @ParameterizedTest
  @CsvSource({
    "plain,               plain",
    "bücher,              xn--bcher-kva",
    "münchen-ost,         xn--mnchen-ost-9db",
    "他们为什么不说中文,   xn--ihqwcrb4cv8a8dqg056pqjye",
    "пример,              xn--e1afmkfd",
  })
  void aLabelIsEncoded(String label, String encoded) {
    assertEquals(encoded, Punycode.label(label));
  }

  @Test
  void itAgreesWithTheLibraryOfJava() {
    var random = new Random(6);
    String letters = "abcxyz0189-äöüßéбвгдежαβγδ漢字仮名한글";
    for (int round = 0; round < 5_000; round++) {
      var label = new StringBuilder("a");
      for (int i = random.nextInt(12); i > 0; i--) {
        label.append(letters.charAt(random.nextInt(letters.length())));
      }
      String name = label.append('b').toString().replace("ß", "s");
      assertEquals(IDN.toASCII(name), Punycode.label(name));
    }
  }
}
