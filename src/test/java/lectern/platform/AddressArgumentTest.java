package lectern.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressArgumentTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://a.org/",
        "HTTP://a.org",
        "mailto:a@b.org",
        "ftp://a",
        "x-y+z.1:a",
        "file:///a"
      })
  void anAddressWithASchemeIsGivenOn(String address) {
    assertNull(AddressArgument.reason(address));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-https://a.org",
        "--version",
        "a.org/x",
        "/etc/passwd",
        "C:\\run.exe",
        ":x",
        "1a:x",
        "https//a",
        "javascript:alert(1)",
        "JavaScript:x",
        "data:text/html,x",
        "vbscript:x",
        "https://a.org/\u001b[2J",
        "https://a.org/\n",
        "https://a\u0000",
        "https://a.org/\u009b",
        " https://a"
      })
  void anythingElseIsGivenToNoProgram(String address) {
    assertNotNull(AddressArgument.reason(address));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      delimiter = '|',
      value = {
        "https://a.org/b?c=d&e=f#g | https://a.org/b?c=d&e=f#g",
        "https://a.org/$(touch x);y'z(1) | https://a.org/$(touch x);y'z(1)",
        "https://a.org/a%20b%zz | https://a.org/a%20b%zz",
        "https://a.org/say \"hi\" <b> | https://a.org/say%20%22hi%22%20%3Cb%3E",
        "https://a.org/随 | https://a.org/%E9%9A%8F",
        "https://a.org?q=é | https://a.org?q=%C3%A9",
        "https://bücher.org/ü | https://bücher.org/%C3%BC",
        "https://a.org/📖 | https://a.org/%F0%9F%93%96",
        "mailto:zoë@a.org?subject=a b | mailto:zo%C3%AB@a.org?subject=a%20b",
        "https://[::1]:80/ | https://[::1]:80/",
      })
  void whatNoAddressMayHoldIsEncoded(String address, String expected) {
    assertEquals(expected.replace("touch x", "touch%20x"), AddressArgument.encoded(address));
  }

  @Test
  void encodingTwiceChangesNothingMore() {
    var random = new Random(3);
    for (int round = 0; round < 3000; round++) {
      var address = new StringBuilder("https://a.org/");
      for (int i = random.nextInt(30); i >= 0; i--) {
        address.appendCodePoint(random.nextInt(random.nextBoolean() ? 128 : 0x11000));
      }
      String once = AddressArgument.encoded(address.toString());
      assertEquals(once, AddressArgument.encoded(once));
      assertTrue(once.chars().allMatch(c -> c <= '~' && c != ' ' && c != '"'));
    }
  }
}
